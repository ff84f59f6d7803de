import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";

/**
 * @typedef {"da" | "en"} Lang
 * @typedef {import("@fluent/bundle").Message["value"]} Pattern
 * @typedef {{ id: string, pattern: NonNullable<Pattern> }} Entry a message, or "message.attribute"
 */

const www = new URL("../../www/", import.meta.url);

/** The text of a source in `www/`. @param {string} path */
export const source = (path) => readFileSync(new URL(path, www), "utf8");

/** Every message of a language. @param {Lang} lang @returns {Entry[]} */
export function entries(lang) {
  const { body } = new FluentResource(source(`i18n/${lang}.ftl`));
  return body.flatMap((message) => {
    if (!("value" in message)) return [];
    const { id, value, attributes } = message;
    const parts = Object.entries(attributes).map(([name, pattern]) => ({ id: `${id}.${name}`, pattern }));
    return value === null ? parts : [{ id, pattern: value }, ...parts];
  });
}

/**
 * The texts of a message, one for each of its variants. A variable is written as "17".
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
          : [textOf(part)];
      return before.flatMap((start) => next.map((end) => start + end));
    },
    [""],
  );
}

/** @param {import("@fluent/bundle").FluentVariable | any} part */
function textOf(part) {
  if (typeof part === "string") return part;
  return part.type === "str" ? part.value : "17";
}

/**
 * The variables of a message and the messages it includes.
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
