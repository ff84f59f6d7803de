// Without scripts nothing is calculated, and the rates are there all the same.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { dist } from "../../contract/first-load-files.mjs";
import { rates, start } from "../../support/wasm.mjs";
import { opened } from "../support/user-in-chromium.mjs";
import { read, text } from "../support/texts.mjs";

start();

const { site, page } = await opened();
const browser = page.playwright.context().browser();
const context = await browser?.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
const bare = await context?.newPage();
assert(bare);
await bare.goto(site.address);

const { checked_on: checked } = rates("2026-01-01");
const inForce = rates(checked).rates;

describe("without scripts", () => {
  for (const lang of /** @type {const} */ (["da", "en"])) {
    test(`the page shows the rates of the day they were checked, in ${lang}`, async () => {
      const table = bare.locator(`table[lang=${lang}]`);
      const shown = (await table.locator("tr").allInnerTexts())
        .slice(1)
        .map((row) => row.replaceAll("\u00ad", "").split("\t"));
      assert(shown.length > 5, `${shown.length} rates`);
      for (const [name = "", amount = "", law = ""] of shown) {
        const rate = inForce.find(({ code }) => text(lang, `rate-${code}`) === name);
        assert(rate, name);
        assert.equal(read(lang, amount.replace(` ${text(lang, `unit-${rate.unit}`)}`, "")), rate.amount, name);
        assert.equal(law.replaceAll("\u00a0", " "), rate.law_ref, name);
      }
      assert(await table.locator("caption").isVisible());
    });

    test(`the same table is there by itself, small, in ${lang}`, () => {
      const alone = readFileSync(new URL(`v1/rates.${lang}.html`, dist), "utf8");
      assert(Buffer.byteLength(alone) <= 2_000, `${Buffer.byteLength(alone)} bytes`);
      assert.doesNotMatch(alone, /class=|style=|id=|<script/);
      assert(readFileSync(new URL("index.html", dist), "utf8").includes(alone.trim()));
    });
  }

  for (const name of ["", "v1/frame.html"]) {
    test(`it can be read on a narrow screen, at /${name}`, async () => {
      await bare.goto(site.address + name);
      assert.equal(await bare.evaluate("document.documentElement.scrollWidth"), 320);
      const cells = await bare.locator("noscript :is(th, td, caption)").all();
      assert(cells.length > 30, `${cells.length} cells`);
      for (const cell of cells)
        assert(await cell.evaluate((each) => each.scrollWidth <= each.clientWidth + 1), await cell.innerText());
    });
  }
});
