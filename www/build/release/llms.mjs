import { copyFileSync, readFileSync, writeFileSync } from "node:fs";

const source = new URL("../../pages/llms.txt", import.meta.url);
const format = new URL("../../share/link/format.json", import.meta.url);
const schema = new URL("../../share/link/format.schema.json", import.meta.url);

/** @typedef {{ type: string, words?: string[], open?: boolean }} Part */
/** @typedef {{ about: string, list?: string, parts: Part[] }} Name */

/**
 * What language models are told, so that they give a link and not a sum, and the format of the link for all who make one.
 *
 * @param {URL} dist
 * @param {URL} floating
 */
export function writeLlms(dist, floating) {
  const { names, record, types, unknown } = JSON.parse(readFileSync(format, "utf8"));
  /** @type {Record<string, string>} */
  const told = {
    $names: /** @type {[string, Name][]} */ (Object.entries(names))
      .map(([name, { about, ...form }]) => `- \`${name}\`: ${about} (${formOf(form, unknown)})`)
      .join("\n"),
    $types: Object.entries(types)
      .filter(([type]) => used(names, type))
      .map(([type, { about }]) => `${called(type)}: ${about}`)
      .join("; "),
    $record: Object.keys(record).map(quoted).join(", "),
  };
  writeFileSync(
    new URL("llms.txt", dist),
    readFileSync(source, "utf8").replace(/\$[a-z]+/g, (mark) => told[mark] ?? mark),
  );
  copyFileSync(format, new URL("link-format.json", floating));
  copyFileSync(schema, new URL("link-format.schema.json", floating));
}

/** @param {string} text */
const quoted = (text) => `\`${text}\``;
/** @param {string} type */
const called = (type) => type.replaceAll("_", " ");
/** @param {Record<string, Name>} names @param {string} type */
const used = (names, type) =>
  Object.values(names).some(({ parts }) => parts.some((part) => part.type === type && !part.words));

/** @param {Omit<Name, "about">} name @param {string} unknown */
function formOf({ list, parts }, unknown) {
  const open = parts.some(({ open }) => open) ? ` or ${quoted(unknown)}` : "";
  const values = parts.map(({ words, type }) => words?.map(quoted).join(", ") ?? called(type)).join("; ");
  return `${list ? "once for each: " : ""}${values}${open}`;
}
