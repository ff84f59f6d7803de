// Without scripts the page cannot calculate, but it shows the rates.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { dist } from "../../contract/first-load-files.mjs";
import { rates, start } from "../../support/wasm.mjs";
import { openSite } from "../support/open-site.mjs";
import { parseAmount, text } from "../support/texts.mjs";

start();

const { site, page } = await openSite();
const browser = page.playwright.context().browser();
const context = await browser?.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
const withoutScripts = await context?.newPage();
assert(withoutScripts);
await withoutScripts.goto(site.address);

const { checked_on: checked } = rates("2026-01-01");
const inForce = rates(checked).rates;

describe("without scripts", () => {
  for (const lang of /** @type {const} */ (["da", "en"])) {
    test(`the page shows the rates of the day they were checked in ${lang}`, async () => {
      const table = withoutScripts.locator(`table[lang=${lang}]`);
      const shown = (await table.locator("tr").allInnerTexts())
        .slice(1)
        .map((row) => row.replaceAll("\u00ad", "").split("\t"));
      assert(shown.length > 5, `${shown.length} rates`);
      for (const [name = "", amount = "", law = ""] of shown) {
        const rate = inForce.find(({ code }) => text(lang, `rate-${code}`) === name);
        assert(rate, name);
        assert.equal(parseAmount(lang, amount.replace(` ${text(lang, `unit-${rate.unit}`)}`, "")), rate.amount, name);
        assert.equal(law.replaceAll("\u00a0", " "), rate.law_ref, name);
      }
      assert(await table.locator("caption").isVisible());
    });

    test(`the table is also a small file of its own in ${lang}`, () => {
      const table = readFileSync(new URL(`v1/rates.${lang}.html`, dist), "utf8");
      assert(Buffer.byteLength(table) <= 2_000, `${Buffer.byteLength(table)} bytes`);
      assert.doesNotMatch(table, /class=|style=|id=|<script/);
      assert(readFileSync(new URL("index.html", dist), "utf8").includes(table.trim()));
    });
  }

  for (const name of ["", "v1/frame.html"]) {
    test(`the table fits at 320 px on /${name}`, async () => {
      await withoutScripts.goto(site.address + name);
      assert.equal(await withoutScripts.evaluate("document.documentElement.scrollWidth"), 320);
      const cells = await withoutScripts.locator("noscript :is(th, td, caption)").all();
      assert(cells.length > 30, `${cells.length} cells`);
      for (const cell of cells)
        assert(await cell.evaluate((each) => each.scrollWidth <= each.clientWidth + 1), await cell.innerText());
    });
  }
});
