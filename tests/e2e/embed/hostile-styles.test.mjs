// Style sheets of host pages do not change the calculator.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { element, loader, openHostPage, today } from "./support/host.mjs";
import { assertSameStyles, computedStyles } from "./support/computed-styles.mjs";

const { site, page, user, show } = await openHostPage();

/** The width of the calculator on its own page. */
const WIDTH = 1136;
const container = (/** @type {string} */ content, width = WIDTH) =>
  `<div style="all: initial !important; display: block !important; width: ${width}px !important; font: 10px/3 serif">${content}</div>`;

const bootstrap = readFileSync(
  new URL("../../node_modules/bootstrap/dist/css/bootstrap.css", import.meta.url),
  "utf8",
).replaceAll(/url\([^)]*\)/g, "none");

/** @type {Record<string, string>} */
const styleSheets = {
  "a reset":
    "* { margin: 0; padding: 0; border: 0; box-sizing: content-box; font-size: 100%; vertical-align: baseline; font: inherit } ol, ul { list-style: none }",
  "a box-sizing reset": "html { box-sizing: border-box } *, *::before, *::after { box-sizing: inherit }",
  "all: unset": "* { all: unset }",
  "all: initial": "*, *::before, *::after { all: initial }",
  "all: revert": "* { all: revert }",
  "universal rules":
    "* { font-family: fantasy; font-size: 25px; line-height: 3; color: red; letter-spacing: 3px; text-transform: uppercase; background: pink; display: inline-block }",
  "universal !important rules":
    "* { font: 25px/3 fantasy !important; color: red !important; letter-spacing: 3px !important; text-transform: uppercase !important; background: pink !important }",
  "rules for element names":
    "p, a, table, td, th, h2, h3, legend, label, button, input, summary { color: red !important; font: 30px fantasy !important; padding: 20px !important; border: 3px solid !important }",
  "small rems": "html { font-size: 62.5% } body { font-size: 1.6rem }",
  "large rems": "html { font-size: 20px } body { font-size: 2rem }",
  "Bootstrap 3": bootstrap,
  "right to left": "* { direction: rtl; unicode-bidi: bidi-override; text-align: right }",
  "inherited properties": `body { letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; text-indent: 5em; white-space: pre; line-height: 3;
    cursor: crosshair; quotes: "a" "b"; font: italic small-caps 700 30px/3 fantasy; font-feature-settings: "smcp"; font-stretch: expanded; user-select: none; -webkit-user-select: none;
    text-align: justify; text-align-last: right; text-shadow: 2px 2px red; list-style: upper-roman inside; hyphens: auto; word-break: break-all; line-break: anywhere;
    border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; tab-size: 1; text-decoration: underline wavy;
    -webkit-text-size-adjust: 300%; text-underline-offset: 9px; font-kerning: none; fill: red; stroke: red; text-wrap: balance; overflow-wrap: anywhere }`,
  "the custom properties and class names of the calculator": `* { --paper: red; --ink: red; --line: red; --accent: red; --white: red; --black: red; --primary: red; --gray-100: red; --link: red; --tint: red; --forloeb-rem: 30px }
    .columns, .questions, .answer, .now, .button, .form-group, .form-input, .details, .alert { display: none !important }`,
  "a dark page without color-scheme": "body { background: #111; color: #eee } a { color: #9cf }",
};

describe("style sheet of the host page", { timeout: 120_000 }, () => {
  /** @type {import("./support/computed-styles.mjs").ElementStyle[]} */ let own;

  before(async () => {
    await user.visit(site.address, { today });
    own = await computedStyles(page);
    await show({ head: "<style></style>", body: container(element) + loader });
  });

  test("none", async () => {
    assertSameStyles(await computedStyles(page), own);
  });

  for (const [name, rules] of Object.entries(styleSheets)) {
    test(name, async () => {
      await page.evaluate(`(() => {
        document.querySelector("style").textContent = ${JSON.stringify(rules)};
        document.dir = ${JSON.stringify(name === "right to left" ? "rtl" : "")};
      })()`);
      assertSameStyles(await computedStyles(page), own);
      assert.equal(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), true);
      assert.deepEqual(await page.errors(), []);
    });
  }
});
