// The colour scheme follows the theme attribute and the color-scheme of the host page, and the preferences of the reader.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { assertAccessible } from "../support/axe.mjs";
import { element, loader, openHostPage, today } from "./support/host.mjs";
import { assertSameStyles, computedStyles } from "./support/computed-styles.mjs";

const { site, page, user, show } = await openHostPage();

const LIGHT = "rgb(255, 255, 255)";
const DARK = "rgb(22, 22, 22)";

// The style sheet of the host page, the theme attribute, the preference of the reader, and the resulting background.
/** @type {[string, string, "light" | "dark", string][]} */
const schemes = [
  ["", "", "light", LIGHT],
  ["", "", "dark", LIGHT],
  ["", "auto", "light", LIGHT],
  ["", "auto", "dark", DARK],
  ["", "dark", "light", DARK],
  ["", "light", "dark", LIGHT],
  ["html { color-scheme: light dark }", "", "dark", DARK],
  ["html { color-scheme: light dark }", "light", "dark", LIGHT],
  ["html { color-scheme: dark }", "", "light", DARK],
  ["html { color-scheme: light }", "", "dark", LIGHT],
  ["body { background: #111; color: #eee } a { color: #9cf }", "", "light", LIGHT],
  ["body { background: #111; color: #eee } a { color: #9cf }", "dark", "light", DARK],
  ["body { background: #eee; color: #111 }", "dark", "light", DARK],
  ["* { color-scheme: dark !important }", "light", "light", LIGHT],
];

// These rules apply to whole pages only.
const pageRules = ["landmark-one-main", "page-has-heading-one", "region", "heading-order"];

const restyle = (/** @type {string} */ rules) =>
  page.evaluate(`void (document.querySelector("style").textContent = ${JSON.stringify(rules)})`);

describe("colour scheme", { timeout: 120_000 }, () => {
  before(async () => {
    await show({ head: "<style></style>", body: element + loader });
    await page.evaluate(`void dom.all("details").forEach((each) => (each.open = true))`);
  });

  for (const [rules, theme, preferred, background] of schemes) {
    test(`${rules || "no style sheet"}, theme “${theme}”, ${preferred} preferred`, async () => {
      await page.playwright.emulateMedia({ colorScheme: preferred });
      await restyle(rules);
      await page.evaluate(`void document.querySelector("forloebs-beregner").setAttribute("theme", "${theme}")`);
      const [backgroundColor, color] = /** @type {string[]} */ (
        await page.evaluate(
          `(({ backgroundColor, color }) => [backgroundColor, color])(getComputedStyle(dom.all(".calculator")[0]))`,
        )
      );
      assert.equal(backgroundColor, background);
      assert.equal(color, background === DARK ? "rgb(242, 242, 242)" : "rgb(26, 26, 26)");
      await assertAccessible(page, rules, pageRules);
    });
  }
});

/** @type {Record<string, Parameters<typeof page.playwright.emulateMedia>[0]>} */
const preferences = {
  "forced colours": { forcedColors: "active" },
  "more contrast": { contrast: "more" },
  "less movement": { reducedMotion: "reduce" },
};

describe("preferences of the reader", { timeout: 120_000 }, () => {
  for (const [name, preferred] of Object.entries(preferences)) {
    test(`${name} gives the same styles as on the calculator's own page`, async () => {
      await page.playwright.emulateMedia({
        colorScheme: "light",
        forcedColors: null,
        contrast: null,
        reducedMotion: null,
        ...preferred,
      });
      await user.visit(site.address, { today });
      const own = await computedStyles(page);
      await show({
        head: "<style>* { forced-color-adjust: none; color: #777; transition: all 5s; animation: 5s infinite alternate turn } @keyframes turn { to { opacity: 0.5 } }</style>",
        body: `<div style="width: 1136px">${element}</div>${loader}`,
      });
      assertSameStyles(await computedStyles(page), own);
    });
  }

  test("there is no animation", async () => {
    const animationCount = `dom.all("forloebs-beregner")[0].shadowRoot.getAnimations({ subtree: true }).length`;
    assert.equal(await page.evaluate(animationCount), 0);
  });
});
