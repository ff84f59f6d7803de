// Reads PDF files: texts, positions of words, pixels and QR codes.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

// From the package; by default it would be fetched from a CDN.
const wasmBinary = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));
await prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasmBinary).buffer }, fireImmediately: true });

const poppler = (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
  execFileSync(program, args, { maxBuffer: 1 << 28 });

/** @param {string} file @returns {string[]} the text of each page, in the order of the file */
export const pageTexts = (file) => poppler("pdftotext", "-raw", file, "-").toString().split("\f").slice(0, -1);

/** Lines and words may break anywhere in print. @param {string} text */
export const withoutSpaces = (text) => text.normalize("NFKC").replaceAll(/[\s\u00ad-]/g, "");

/** The first page in greyscale, as PNG. @param {string} file @param {number} [dpi] */
export const rasterize = (file, dpi = 200) =>
  poppler("pdftoppm", "-gray", "-png", "-r", `${dpi}`, "-f", "1", "-l", "1", file);

/** @param {Uint8Array} png @returns {Promise<string[]>} */
export async function readQrCodes(png) {
  const codes = await readBarcodes(Uint8Array.from(png), { formats: ["QRCode"], tryHarder: true });
  return codes.map(({ text }) => text);
}

/**
 * Every word with its position in points.
 *
 * @param {string} file
 * @returns {{ width: number, height: number, words: { left: number, top: number, right: number, bottom: number, text: string }[] }[]}
 */
export function wordBoxes(file) {
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
