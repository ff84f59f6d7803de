import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { caseNamed } from "../border/cases.mjs";

/**
 * @typedef {{
 *   name: string, situation: any, expect: { [key: string]: any }, window: "desk" | "phone",
 *   lang: import("../page/texts.mjs").Lang, heard: string,
 * }} Life
 */

const written = readFileSync(new URL("./ten-lives.md", import.meta.url), "utf8");

/** The lives as they are told in `ten-lives.md`. @type {Life[]} */
export const lives = written.split(/^## /m).slice(1).map(life);

/** @param {string} told @returns {Life} */
function life(told) {
  const [name = ""] = told.split("\n");
  const fact = (/** @type {string} */ key) => {
    const [, found] = new RegExp(`^- ${key}: (.+)$`, "m").exec(told) ?? [];
    assert(found, `${name} has no ${key}`);
    return found;
  };
  const lang = told.includes("- Heard (en)") ? "en" : "da";
  const window = fact("Window");
  assert(window === "desk" || window === "phone", `${name}: ${window}`);
  const { situation, expect } = caseNamed(fact("Case"));
  return { name, situation: { ...situation, today: fact("Day") }, expect, window, lang, heard: fact(`Heard \\(${lang}\\)`) };
}
