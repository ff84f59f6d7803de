import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/**
 * What a page of prose tells, a heading of the second rank at a time, with the facts that stand as points under it.
 *
 * @param {URL} page
 * @returns {{ name: string, told: string, fact: (key: string) => string }[]}
 */
export const toldIn = (page) =>
  readFileSync(page, "utf8")
    .split(/^## /m)
    .slice(1)
    .map((told) => {
      const [name = ""] = told.split("\n");
      const fact = (/** @type {string} */ key) => {
        const [, found] = new RegExp(`^- ${key}: (.+)$`, "m").exec(told) ?? [];
        assert(found, `${name} has no ${key}`);
        return found;
      };
      return { name, told, fact };
    });
