import assert from "node:assert/strict";
import { caseNamed } from "./cases.mjs";
import { toldIn } from "./scenario-file.mjs";

/**
 * @typedef {{
 *   name: string, situation: any, expect: { [key: string]: any }, window: "desk" | "phone",
 *   lang: import("../e2e/support/texts.mjs").Lang, heard: string,
 * }} Life
 */

/** The lives as they are told in `ten-lives.md`. @type {Life[]} */
export const lives = toldIn(new URL("../fixtures/scenarios.md", import.meta.url)).map(({ name, told, fact }) => {
  const lang = told.includes("- Heard (en)") ? "en" : "da";
  const window = fact("Window");
  assert(window === "desk" || window === "phone", `${name}: ${window}`);
  const { situation, expect } = caseNamed(fact("Case"));
  return {
    name,
    situation: { ...situation, today: fact("Day") },
    expect,
    window,
    lang,
    heard: fact(`Heard \\(${lang}\\)`),
  };
});
