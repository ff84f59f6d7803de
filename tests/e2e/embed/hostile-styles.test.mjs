// Style sheets that were written for other things: none of them reaches into the calculator.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { picture } from "../support/screenshots.mjs";
import { element, host, loader, today } from "./support/host.mjs";
import { assertSameLooks, looks } from "./support/computed-styles.mjs";

const { site, page, user, show } = await host();

/** As wide as on the page of its own. */
const WIDTH = 1136;
const place = (/** @type {string} */ content, width = WIDTH) =>
  `<div style="all: initial !important; display: block !important; width: ${width}px !important; font: 10px/3 serif">${content}</div>`;

const bootstrap = readFileSync(
  new URL("../../node_modules/bootstrap/dist/css/bootstrap.css", import.meta.url),
  "utf8",
).replaceAll(/url\([^)]*\)/g, "none");

/** @type {Record<string, string>} */
const hosts = {
  "a reset":
    "* { margin: 0; padding: 0; border: 0; box-sizing: content-box; font-size: 100%; vertical-align: baseline; font: inherit } ol, ul { list-style: none }",
  "a reset of boxes": "html { box-sizing: border-box } *, *::before, *::after { box-sizing: inherit }",
  "all of everything unset": "* { all: unset }",
  "all of everything initial": "*, *::before, *::after { all: initial }",
  "all of everything reverted": "* { all: revert }",
  "every element loud":
    "* { font-family: fantasy; font-size: 25px; line-height: 3; color: red; letter-spacing: 3px; text-transform: uppercase; background: pink; display: inline-block }",
  "every element loud, and important":
    "* { font: 25px/3 fantasy !important; color: red !important; letter-spacing: 3px !important; text-transform: uppercase !important; background: pink !important }",
  "rules for elements":
    "p, a, table, td, th, h2, h3, legend, label, button, input, summary { color: red !important; font: 30px fantasy !important; padding: 20px !important; border: 3px solid !important }",
  "small rems": "html { font-size: 62.5% } body { font-size: 1.6rem }",
  "large rems": "html { font-size: 20px } body { font-size: 2rem }",
  "Bootstrap 3": bootstrap,
  "right to left": "* { direction: rtl; unicode-bidi: bidi-override; text-align: right }",
  "what is inherited": `body { letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; text-indent: 5em; white-space: pre; line-height: 3;
    cursor: crosshair; quotes: "a" "b"; font: italic small-caps 700 30px/3 fantasy; font-feature-settings: "smcp"; font-stretch: expanded; user-select: none; -webkit-user-select: none;
    text-align: justify; text-align-last: right; text-shadow: 2px 2px red; list-style: upper-roman inside; hyphens: auto; word-break: break-all; line-break: anywhere;
    border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; tab-size: 1; text-decoration: underline wavy;
    -webkit-text-size-adjust: 300%; text-underline-offset: 9px; font-kerning: none; fill: red; stroke: red; text-wrap: balance; overflow-wrap: anywhere }`,
  "names of its own taken": `* { --paper: red; --ink: red; --line: red; --accent: red; --white: red; --black: red; --primary: red; --gray-100: red; --link: red; --tint: red; --forloeb-rem: 30px }
    .columns, .questions, .answer, .now, .button, .form-group, .form-input, .details, .alert { display: none !important }`,
  "dark without saying so": "body { background: #111; color: #eee } a { color: #9cf }",
};

describe("style sheets of others", { timeout: 120_000 }, () => {
  /** @type {import("./support/computed-styles.mjs").Looked[]} */ let own;

  before(async () => {
    await user.visit(site.address, { today });
    own = await looks(page);
    await show({ head: "<style></style>", body: place(element) + loader });
  });

  test("none", async () => {
    assertSameLooks(await looks(page), own);
  });

  for (const [name, rules] of Object.entries(hosts)) {
    test(name, async () => {
      await page.evaluate(`(() => {
        document.querySelector("style").textContent = ${JSON.stringify(rules)};
        document.dir = ${JSON.stringify(name === "right to left" ? "rtl" : "")};
      })()`);
      await page.playwright.screenshot({ path: picture(`host-${name.replaceAll(/\W+/g, "-")}`) });
      assertSameLooks(await looks(page), own);
      assert.equal(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), true);
      assert.deepEqual(await page.errors(), []);
    });
  }
});
