// The two pages for web editors: preview, copying, content and accessibility.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { runnerImport } from "../../../www/node_modules/vite/dist/node/index.js";
import { dist } from "../../contract/first-load-files.mjs";
import { fieldsOf } from "../../support/calculation-types.mjs";
import { AVOID, HARDEST, lix, MOST_WORDS, sentences, wordsOf } from "../../support/readability.mjs";
import { assertAccessible } from "../support/axe.mjs";
import { assertTargetSizes } from "../support/target-sizes.mjs";
import { openEmbedPage, pages, version } from "./support/embed-page.mjs";

const { site, page, browser, visit, waitForPreview, snippet } = await openEmbedPage();

/** The exports of a module of the site. @param {string} path @returns {Promise<any>} */
const load = async (path) => {
  const root = fileURLToPath(new URL("../../../www/", import.meta.url));
  return (await runnerImport(root + path, { root, configFile: false, logLevel: "error" })).module;
};

describe("page for web editors", () => {
  before(() => page.resize(1280, 1024));

  test("the preview has the chosen settings, without further requests", async () => {
    await visit();
    await waitForPreview();
    assert.deepEqual(
      site.requests.filter((each) => /\?|^(?!GET )/.test(each)),
      [],
    );
    const loaded = site.requests.length;
    await browser.selectOption("#scheme", "ressourceforloeb");
    await browser.selectOption("#theme", "dark");
    await browser.fill("#contact-text", "Ring til Borgerservice");
    await browser.locator("#contact-text").blur();
    const shown = browser.locator("#preview forloebs-beregner");
    assert.equal(await shown.getAttribute("contact-text"), "Ring til Borgerservice");
    assert.equal(await shown.getAttribute("scheme"), "ressourceforloeb");
    await browser.locator("#preview .questions").waitFor();
    await browser.check("#way-link");
    assert.equal(await browser.locator("#preview > a").count(), 1);
    assert.deepEqual(site.requests.slice(loaded), []);
    await browser.check("#way-iframe");
    await browser.frameLocator("#preview iframe").locator(".answer-column, .questions").first().waitFor();
    assert.deepEqual(
      site.requests.slice(loaded).filter((each) => !each.startsWith(`GET /${version}/`)),
      [],
    );
    assert.deepEqual(await page.errors(), []);
  });

  test("copying puts the snippet on the clipboard and announces it", async () => {
    await browser.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await visit();
    for (const button of await browser.locator("[data-copy]").all()) {
      const source = browser.locator(`#${await button.getAttribute("data-copy")}`);
      const status = button.locator("+ [role=status]");
      await button.click();
      await browser.waitForFunction(
        `document.querySelector("[data-copy=" + ${JSON.stringify(await button.getAttribute("data-copy"))} + "] + [role=status]").textContent`,
      );
      assert.equal(await status.innerText(), await status.getAttribute("data-copied"));
      assert.equal(await page.evaluate("navigator.clipboard.readText()"), await source.innerText());
    }
  });

  test("if copying is not allowed, the snippet is selected and instructions are announced", async () => {
    await visit();
    await page.evaluate(`void Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true })`);
    const status = browser.locator("[data-copy=snippet] + [role=status]");
    await browser.click("[data-copy=snippet]");
    await status.filter({ hasText: (await status.getAttribute("data-copied")) ?? "" }).waitFor();
    await page.evaluate(`void delete navigator.clipboard`);
    assert.equal(await page.evaluate("navigator.clipboard.readText()"), await snippet(), "execCommand copies too");

    await page.evaluate(`void Object.defineProperty(navigator, "clipboard", { value: undefined })`);
    await page.evaluate(`void (document.execCommand = () => false)`);
    await browser.click("[data-copy=snippet]");
    await status.filter({ hasText: "Ctrl + C" }).waitFor();
    assert.equal(await page.evaluate("getSelection().toString()"), await snippet());
  });

  test("the tables name every part, benefit, attribute, event, CSS property and CSS part", async () => {
    const parts = [...(await load("result/shown-parts.ts")).shownParts(null)];
    const benefits = new Set(fieldsOf("Prior").get("benefit"));
    const settings = (await load("share/fragment.ts")).ALL_SETTINGS;
    const events = (await load("loader/frame-messages.ts")).EVENTS;
    assert(parts.length > 5 && benefits.size > 10 && settings.length > 5 && events.length > 3);
    const manifest = JSON.parse(readFileSync(new URL("v1/custom-elements.json", dist), "utf8"));
    const [element] = manifest.modules.flatMap((/** @type {any} */ { declarations }) => declarations);
    const cssProperties = element.cssProperties.map((/** @type {any} */ { name }) => name);
    const cssParts = element.cssParts.map((/** @type {any} */ { name }) => `::part(${name})`);
    for (const lang of /** @type {const} */ (["da", "en"])) {
      await visit(lang);
      assert.deepEqual(
        await page.evaluate(`[...document.querySelectorAll("[name=show]")].map((each) => each.value)`),
        parts,
      );
      assert.deepEqual(
        new Set(
          await page.evaluate(
            `[...document.querySelectorAll("#prior option")].map((each) => each.value).filter(Boolean)`,
          ),
        ),
        benefits,
      );
      const tables = await page.evaluate(
        `[...document.querySelectorAll("section:has(#settings) tbody")].map(({ rows }) => [...rows].map(({ cells: [first] }) => first.textContent))`,
      );
      assert.deepEqual(tables, [settings, events, cssProperties, cssParts]);
    }
  });

  test("both languages have the same structure", async () => {
    const structure = `[...document.querySelectorAll("main :is([id], [name], section, h2, h3, p, li, dt, th, td, pre, button)")].map((each) => [each.localName, each.id, each.getAttribute("name")].join(" "))`;
    await visit("da");
    const danish = await page.evaluate(structure);
    await visit("en");
    assert.deepEqual(await page.evaluate(structure), danish);
  });
});

describe("pages for web editors are accessible", () => {
  after(() => browser.emulateMedia({ colorScheme: "light" }));

  for (const lang of /** @type {const} */ (["da", "en"])) {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      test(`${lang}, ${colorScheme}`, { timeout: 120_000 }, async () => {
        await browser.emulateMedia({ colorScheme });
        for (const width of [1280, 320]) {
          await page.resize(width, width > 700 ? 1024 : 640);
          await visit(lang);
          await waitForPreview();
          const state = `${lang}, ${colorScheme}, ${width}`;
          await assertAccessible(page, state);
          await assertTargetSizes(page, state);
        }
      });
    }

    test(`${lang}: without scripts, example snippets are shown`, async () => {
      const context = await browser
        .context()
        .browser()
        ?.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
      const withoutScripts = await context?.newPage();
      await withoutScripts?.goto(site.address + pages[lang]);
      const shown = (await withoutScripts?.locator("pre:visible code").allInnerTexts()) ?? [];
      assert.match(
        shown[0] ?? "",
        /^<script type="module" src="https:\/\/kommune\.example\/.+<\/script>\n<forloebs-beregner lang/s,
      );
      assert(
        shown.some((each) => /^<script .+\n<iframe data-forloebs-beregner src="https:/.test(each)),
        shown.join("\n"),
      );
      assert(
        shown.some((each) => each.startsWith(`<a href="https://kommune.example/forloebsberegner/#lang=${lang}">`)),
      );
      assert.equal(await withoutScripts?.locator("form:visible, button:visible").count(), 0);
      await context?.close();
    });

    test(`${lang}: the text is readable`, async (t) => {
      await visit(lang);
      /** @type {string[]} */
      const texts = await page.evaluate(`[...document.querySelectorAll("main :is(p, li, dd, td, .form-hint)")]
        .filter((each) => !each.closest("#preview, noscript, [lang]:not(html)") && !each.querySelector("p, li"))
        .map((each) => each.textContent.replaceAll(/\\s+/g, " ").trim())`);
      const prose = texts.filter((each) => /[.?]$/.test(each));
      assert(prose.length > 100, `${prose.length} texts`);
      assert.deepEqual(
        prose.flatMap(sentences).filter((one) => wordsOf(one).length > MOST_WORDS),
        [],
      );
      assert.deepEqual(
        texts.filter((each) => each.includes("!")),
        [],
      );
      assert.deepEqual(
        texts.flatMap((each) => AVOID[lang].filter((word) => word.test(each)).map((word) => `${word}: ${each}`)),
        [],
      );
      if (lang === "en") return;
      const measured = lix(prose);
      t.diagnostic(`LIX ${measured.toFixed(1)}`);
      assert(measured <= HARDEST, `LIX ${measured.toFixed(1)}`);
    });
  }
});
