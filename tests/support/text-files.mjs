import { readFileSync, readdirSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";

/**
 * @typedef {"da" | "en"} Lang
 * @typedef {import("@fluent/bundle").Message["value"]} Pattern
 * @typedef {{ id: string, pattern: NonNullable<Pattern> }} Entry a message, or "message.attribute"
 */

const www = new URL("../../www/", import.meta.url);

/** @param {string} path */
export const source = (path) => readFileSync(new URL(path, www), "utf8");

/** Every sentence of a language. @param {Lang} lang @returns {Entry[]} */
export function entries(lang) {
  const { body } = new FluentResource(source(`i18n/${lang}.ftl`));
  return body.flatMap((message) => {
    if (!("value" in message)) return [];
    const { id, value, attributes } = message;
    const parts = Object.entries(attributes).map(([name, pattern]) => ({ id: `${id}.${name}`, pattern }));
    return value === null ? parts : [{ id, pattern: value }, ...parts];
  });
}

/** What speaks the sentences: the page and every file of the element. */
export function speakers() {
  const files = ["advisor/", "element/", "form/", "info/", "print/", "result/", "share/", "ui/"].flatMap((folder) =>
    readdirSync(new URL(folder, www), { recursive: true, encoding: "utf8" }).map((file) => folder + file),
  );
  return ["pages/index.html", "pages/page.ts", ...files.filter((file) => file.endsWith(".ts"))].map(source);
}

/** The types of the calculation, whose words name the sentences about it. */
export const types = readFileSync(new URL("../../src/wasm/types.d.ts", import.meta.url), "utf8");

/** The members of a type that is a list of words. @param {string} name */
export function members(name) {
  const found = new RegExp(`^export type ${name} = (("[\\w-]+"( \\| )?)+);`, "m").exec(types);
  if (!found?.[1]) throw new Error(`no list of words called ${name}`);
  return found[1].split(" | ").map((word) => word.replaceAll('"', ""));
}

/**
 * A sentence as it may be read, once for each of its variants. What is filled in stands as one word, like "17.736".
 *
 * @param {NonNullable<Pattern>} pattern
 * @returns {string[]}
 */
export function readings(pattern) {
  if (typeof pattern === "string") return [pattern];
  return pattern.reduce(
    (/** @type {string[]} */ before, part) => {
      const next =
        typeof part !== "string" && part.type === "select"
          ? part.variants.flatMap(({ value }) => readings(value))
          : [written(part)];
      return before.flatMap((start) => next.map((end) => start + end));
    },
    [""],
  );
}

/** @param {import("@fluent/bundle").FluentVariable | any} part */
function written(part) {
  if (typeof part === "string") return part;
  return part.type === "str" ? part.value : "17";
}

/**
 * What a sentence is given and what it repeats.
 *
 * @param {NonNullable<Pattern>} pattern
 * @returns {{ variables: string[], messages: string[] }}
 */
export function given(pattern) {
  const variables = new Set();
  const messages = new Set();
  /** @param {any} node */
  const visit = (node) => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node && typeof node === "object") {
      if (node.type === "var") variables.add(node.name);
      if (node.type === "mesg") messages.add(node.attr ? `${node.name}.${node.attr}` : node.name);
      Object.values(node).forEach(visit);
    }
  };
  visit(pattern);
  return { variables: [...variables].sort(), messages: [...messages].sort() };
}
