import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/**
 * Splits a Markdown file at its second-level headings. A section has list items of the form "- Key: value".
 *
 * @param {URL} file
 * @returns {{ name: string, text: string, fact: (key: string) => string }[]}
 */
export const markdownSections = (file) =>
  readFileSync(file, "utf8")
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const [name = ""] = text.split("\n");
      const fact = (/** @type {string} */ key) => {
        const [, value] = new RegExp(`^- ${key}: (.+)$`, "m").exec(text) ?? [];
        assert(value, `${name} has no ${key}`);
        return value;
      };
      return { name, text, fact };
    });
