import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

/** What is fetched until the first answer is shown, and what comes right after it. @type {Record<"da" | "en", { first: string[], rest: string[] }>} */
export const fetched = { da: inLanguage("da"), en: inLanguage("en") };

/** @param {string} lang */
function inLanguage(lang) {
  return {
    first: ["index.html", "index.css", "index.js", "v1/element.js", "v1/forloebsberegner_bg.wasm", `v1/${lang}.js`],
    rest: ["v1/rest.js", `v1/${lang}-rest.js`],
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
 * The sentences in a built file of texts, by their names.
 *
 * @typedef {import("@fluent/bundle").Message["value"]} Pattern
 * @param {string} file
 * @returns {Promise<Map<string, { value: Pattern, attributes: Record<string, NonNullable<Pattern>> }>>}
 */
export async function sentences(file) {
  const { default: list } = await import(new URL(file, dist).href);
  return new Map(list.map((/** @type {any} */ [id, value, attributes = {}]) => [id, { value, attributes }]));
}
