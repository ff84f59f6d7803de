// Light or dark as the page around wants it, whatever colours that page has; and as the reader wants it, wherever she reads.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { assertAccessible } from "../support/axe.mjs";
import { picture } from "../support/screenshots.mjs";
import { element, host, loader, today } from "./support/host.mjs";
import { assertSameLooks, looks } from "./support/computed-styles.mjs";

const { site, page, user, show } = await host();

const LIGHT = "rgb(255, 255, 255)";
const DARK = "rgb(22, 22, 22)";

// What the page says, what the element says, what the reader prefers, and what it is then.
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

// What is asked of a whole page, which this is not.
const ofPages = ["landmark-one-main", "page-has-heading-one", "region", "heading-order"];

const restyle = (/** @type {string} */ rules) =>
  page.evaluate(`void (document.querySelector("style").textContent = ${JSON.stringify(rules)})`);

describe("light and dark", { timeout: 120_000 }, () => {
  before(async () => {
    await show({ head: "<style></style>", body: element + loader });
    await page.evaluate(`void dom.all("details").forEach((each) => (each.open = true))`);
  });

  for (const [rules, theme, preferred, paper] of schemes) {
    test(`${rules || "a page that says nothing"}, theme “${theme}”, ${preferred} preferred`, async () => {
      await page.playwright.emulateMedia({ colorScheme: preferred });
      await restyle(rules);
      await page.evaluate(`void document.querySelector("forloebs-beregner").setAttribute("theme", "${theme}")`);
      const [behind, ink] = /** @type {string[]} */ (
        await page.evaluate(
          `(({ backgroundColor, color }) => [backgroundColor, color])(getComputedStyle(dom.all(".calculator")[0]))`,
        )
      );
      assert.equal(behind, paper);
      assert.equal(ink, paper === DARK ? "rgb(242, 242, 242)" : "rgb(26, 26, 26)");
      await assertAccessible(page, rules, ofPages);
    });
  }
});

/** @type {Record<string, Parameters<typeof page.playwright.emulateMedia>[0]>} */
const preferences = {
  "forced colours": { forcedColors: "active" },
  "more contrast": { contrast: "more" },
  "less movement": { reducedMotion: "reduce" },
};

describe("what a reader prefers", { timeout: 120_000 }, () => {
  for (const [name, preferred] of Object.entries(preferences)) {
    test(`${name}: as on the page of its own`, async () => {
      await page.playwright.emulateMedia({
        colorScheme: "light",
        forcedColors: null,
        contrast: null,
        reducedMotion: null,
        ...preferred,
      });
      await user.visit(site.address, { today });
      const own = await looks(page);
      await show({
        head: "<style>* { forced-color-adjust: none; color: #777; transition: all 5s; animation: 5s infinite alternate turn } @keyframes turn { to { opacity: 0.5 } }</style>",
        body: `<div style="width: 1136px">${element}</div>${loader}`,
      });
      assertSameLooks(await looks(page), own);
      await page.playwright.screenshot({ path: picture(`host-${name.replaceAll(" ", "-")}`) });
    });
  }

  test("nothing in it moves by itself", async () => {
    const moving = `dom.all("forloebs-beregner")[0].shadowRoot.getAnimations({ subtree: true }).length`;
    assert.equal(await page.evaluate(moving), 0);
  });
});
