import { copyFileSync, readFileSync, writeFileSync } from "node:fs";

const template = new URL("../../pages/llms.txt", import.meta.url);
const format = new URL("../../share/link/format.json", import.meta.url);
const schema = new URL("../../share/link/format.schema.json", import.meta.url);

/** @typedef {{ type: string, words?: string[], open?: boolean }} Part */
/** @typedef {{ about: string, list?: string, parts: Part[] }} Parameter */

/**
 * Writes `llms.txt`, which asks language models to give a link instead of an amount, and the format of links with its schema.
 *
 * @param {URL} dist
 * @param {URL} floating
 */
export function writeLlms(dist, floating) {
  const { names, record, types, unknown } = JSON.parse(readFileSync(format, "utf8"));
  /** @type {Record<string, string>} */
  const values = {
    $names: /** @type {[string, Parameter][]} */ (Object.entries(names))
      .map(([name, { about, ...syntax }]) => `- \`${name}\`: ${about} (${describe(syntax, unknown)})`)
      .join("\n"),
    $types: Object.entries(types)
      .filter(([type]) => isUsed(type, names))
      .map(([type, { about }]) => `${inWords(type)}: ${about}`)
      .join("; "),
    $record: Object.keys(record).map(quote).join(", "),
  };
  writeFileSync(
    new URL("llms.txt", dist),
    readFileSync(template, "utf8").replace(/\$[a-z]+/g, (placeholder) => values[placeholder] ?? placeholder),
  );
  copyFileSync(format, new URL("link-format.json", floating));
  copyFileSync(schema, new URL("link-format.schema.json", floating));
}

/** @param {string} text */
const quote = (text) => `\`${text}\``;
/** @param {string} type */
const inWords = (type) => type.replaceAll("_", " ");
/** @param {string} type @param {Record<string, Parameter>} names */
const isUsed = (type, names) =>
  Object.values(names).some(({ parts }) => parts.some((part) => part.type === type && !part.words));

/** The values a parameter takes, as one line. @param {Omit<Parameter, "about">} syntax @param {string} unknown */
function describe({ list, parts }, unknown) {
  const orUnknown = parts.some(({ open }) => open) ? ` or ${quote(unknown)}` : "";
  const values = parts.map(({ words, type }) => words?.map(quote).join(", ") ?? inWords(type)).join("; ");
  return `${list ? "once for each: " : ""}${values}${orUnknown}`;
}
