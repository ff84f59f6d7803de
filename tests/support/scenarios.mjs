import assert from "node:assert/strict";
import { caseNamed } from "./cases.mjs";
import { markdownSections } from "./scenario-file.mjs";

/**
 * @typedef {{
 *   name: string, situation: any, expect: { [key: string]: any }, viewport: "desk" | "phone",
 *   lang: import("../e2e/support/texts.mjs").Lang, status: string,
 * }} Scenario `status` is the announced text, or how it begins
 */

/** The scenarios of `fixtures/scenarios.md`. @type {Scenario[]} */
export const scenarios = markdownSections(new URL("../fixtures/scenarios.md", import.meta.url)).map(
  ({ name, text, fact }) => {
    const lang = text.includes("- Heard (en)") ? "en" : "da";
    const viewport = fact("Window");
    assert(viewport === "desk" || viewport === "phone", `${name}: ${viewport}`);
    const { situation, expect } = caseNamed(fact("Case"));
    return {
      name,
      situation: { ...situation, today: fact("Day") },
      expect,
      viewport,
      lang,
      status: fact(`Heard \\(${lang}\\)`),
    };
  },
);
