import assert from "node:assert/strict";
import { caseNamed } from "../border/cases.mjs";
import { toldIn } from "../told.mjs";

/**
 * @typedef {{
 *   name: string, situation: any, expect: { [key: string]: any }, window: "desk" | "phone",
 *   lang: import("../page/texts.mjs").Lang, heard: string,
 * }} Life
 */

/** The lives as they are told in `ten-lives.md`. @type {Life[]} */
export const lives = toldIn(new URL("./ten-lives.md", import.meta.url)).map(({ name, told, fact }) => {
  const lang = told.includes("- Heard (en)") ? "en" : "da";
  const window = fact("Window");
  assert(window === "desk" || window === "phone", `${name}: ${window}`);
  const { situation, expect } = caseNamed(fact("Case"));
  return { name, situation: { ...situation, today: fact("Day") }, expect, window, lang, heard: fact(`Heard \\(${lang}\\)`) };
});
