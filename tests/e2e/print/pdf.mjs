// What has been printed, read again: its words, where they stand, and the code on it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

// Out of the package and not from where it would look for it by itself.
const wasmBinary = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));
await prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasmBinary).buffer }, fireImmediately: true });

const poppler = (/** @type {string} */ program, /** @type {string[]} */ ...words) =>
  execFileSync(program, words, { maxBuffer: 1 << 28 });

/** @param {string} file @returns {string[]} the text of each sheet, in the order it was written */
export const sheets = (file) => poppler("pdftotext", "-raw", file, "-").toString().split("\f").slice(0, -1);

/** Where lines and words are broken is the printer's choice. @param {string} text */
export const solid = (text) => text.normalize("NFKC").replaceAll(/[\s\u00ad-]/g, "");

/** A sheet as a printer without colours has it. @param {string} file @param {number} [number] */
export const picture = (file, number = 1) =>
  poppler("pdftoppm", "-gray", "-png", "-r", "200", "-f", `${number}`, "-l", `${number}`, file);

/** What a camera reads on a picture. @param {Uint8Array} png */
export async function code(png) {
  const found = await readBarcodes(Uint8Array.from(png), { formats: ["QRCode"], tryHarder: true });
  return found.map(({ text }) => text);
}

/**
 * Every word with its place, in points.
 *
 * @param {string} file
 * @returns {{ width: number, height: number, words: { left: number, top: number, right: number, bottom: number, text: string }[] }[]}
 */
export function places(file) {
  const pages = poppler("pdftotext", "-bbox", file, "-").toString().split("<page ").slice(1);
  return pages.map((page) => {
    const [, width = "", height = ""] = /^width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
    const words = [
      ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g),
    ];
    return {
      width: Number(width),
      height: Number(height),
      words: words.map(([, left, top, right, bottom, text = ""]) => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        text,
      })),
    };
  });
}
