import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

/**
 * The files that the page fetches until it shows the first result, those right after it, and those of the other language; and the
 * files that the page of a host fetches until the element shows the first result.
 *
 * @type {Record<"da" | "en", { first: string[], rest: string[], other: string[], element: string[] }>}
 */
export const fetched = { da: inLanguage("da", "en"), en: inLanguage("en", "da") };

/** @param {string} lang @param {string} other */
function inLanguage(lang, other) {
  const element = ["v1/element.js", "v1/forloebsberegner_bg.wasm", `v1/${lang}.js`];
  return {
    first: ["index.html", "index.css", "index.js", ...element],
    rest: ["v1/rest.js", `v1/${lang}-rest.js`],
    other: [`v1/${other}.js`, `v1/${other}-rest.js`],
    element: ["v1/forloebsberegner.js", ...element],
  };
}

export const dist = new URL("../../www/dist/", import.meta.url);

/** @param {string} file */
export function compressed(file) {
  const bytes = readFileSync(new URL(file, dist));
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}

/**
 * The messages in a built file of messages, by their ids.
 *
 * @typedef {import("@fluent/bundle").Message["value"]} Pattern
 * @param {string} file
 * @returns {Promise<Map<string, { value: Pattern, attributes: Record<string, NonNullable<Pattern>> }>>}
 */
export async function sentences(file) {
  const { default: list } = await import(new URL(file, dist).href);
  return new Map(list.map((/** @type {any} */ [id, value, attributes = {}]) => [id, { value, attributes }]));
}
