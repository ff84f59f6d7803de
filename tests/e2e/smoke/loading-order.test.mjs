// The first result is shown before the deferred files arrive, nothing shifts when they do, and a missing file is reported.
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { fetched } from "../../contract/first-load-files.mjs";
import { entries } from "../../support/text-files.mjs";
import { openSite } from "../support/open-site.mjs";

const ids = entries("da").map(({ id }) => id);

const { site, page, user } = await openSite();

describe("loading order", { timeout: 60_000 }, () => {
  /** @type {import("playwright-core").Route[]} */ let held = [];
  let isHolding = true;

  afterEach(() => page.playwright.unrouteAll());

  /** Opens the page and holds requests that match. @param {RegExp} pattern @param {string} [address] */
  async function openHolding(pattern, address = site.address) {
    held = [];
    isHolding = true;
    await page.playwright.route(pattern, (route) => (isHolding ? void held.push(route) : route.continue()));
    site.requests.length = 0;
    await page.visit(address);
    await page.playwright.locator(".now-figure").waitFor();
    await user.addDomQueries();
  }
  const release = async () => {
    isHolding = false;
    await Promise.all(held.map((route) => route.continue()));
    await page.playwright.locator(".rates").waitFor();
    await user.whenRendered();
  };
  const deferred = /rest\.js$/;

  /** @returns {Promise<string[]>} message ids shown in place of a message */
  async function untranslatedIds() {
    /** @type {string} */
    const text = await page.evaluate(`dom.all("forloebs-beregner")[0].shadowRoot.textContent`);
    const shown = new Set(text.match(/[\w.-]+/g));
    return ids.filter((id) => id.includes("-") && shown.has(id));
  }

  for (const [lang, query] of /** @type {const} */ ([
    ["da", ""],
    ["en", "?lang=en"],
  ])) {
    test(`the first result in ${lang} needs its six files only`, async () => {
      await openHolding(deferred, site.address + query);
      const path = (/** @type {string} */ file) => `GET /${file === "index.html" ? query : file}`;
      assert.deepEqual(site.requests.toSorted(), fetched[lang].first.map(path).sort());
      assert.deepEqual(await untranslatedIds(), []);
      await release();
      await page.playwright.waitForLoadState("networkidle");
      assert.deepEqual(site.requests.slice(6).sort(), [...fetched[lang].rest, ...fetched[lang].other].map(path).sort());
      assert.deepEqual(await untranslatedIds(), []);
    });
  }

  test("the deferred files are requested without any interaction", async () => {
    await openHolding(/\/nothing$/);
    await page.playwright.locator(".rates").waitFor();
    assert.deepEqual(site.requests.slice(6, 8).sort(), fetched.da.rest.map((file) => `GET /${file}`).sort());
  });

  for (const [width, height] of [
    [1280, 900],
    [320, 640],
  ]) {
    test(`the deferred files cause no layout shift at ${width} px`, async () => {
      await page.resize(width ?? 0, height ?? 0);
      await openHolding(deferred);
      await page.evaluate(`void (() => {
        window.layoutShifts = [];
        new PerformanceObserver((list) => window.layoutShifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: "layout-shift" });
      })()`);
      await release();
      await user.afterNextFrame();
      assert.deepEqual(await page.evaluate("window.layoutShifts"), []);
    });
  }

  test("a click before the deferred files arrive takes effect when they do", async () => {
    await page.resize(1280, 900);
    await openHolding(deferred);
    await page.click(`dom.only(dom.all("summary"), "summary")`);
    await page.click(`dom.byText("a", ${JSON.stringify(user.text("answer-see-after-tax"))})`);
    assert.deepEqual(await untranslatedIds(), []);
    await release();
    assert.equal(await page.evaluate("dom.focused().id"), "tax-percent");
    assert.deepEqual(await untranslatedIds(), []);
    assert.ok((await user.visibleTexts(".now .sum")).length > 0, "the opened details are still open");
  });

  test("a language chosen before the deferred files arrive is complete in the end", async () => {
    await openHolding(deferred);
    const request = page.playwright.waitForRequest(/en-rest\.js$/);
    await page.click(`dom.byText(".languages a", "English")`);
    await request;
    assert.deepEqual(
      await user.visibleTexts(".now-example"),
      [user.text("answer-example")],
      "the old texts stay until the new ones are loaded",
    );
    assert.deepEqual(await untranslatedIds(), []);
    await release();
    user.lang = "en";
    assert.deepEqual(await user.visibleTexts(".rates h2"), [user.text("rates-heading")]);
    assert.deepEqual(await untranslatedIds(), []);
    user.lang = "da";
  });

  test("without the deferred files the result stays, with a message", async () => {
    await page.playwright.route(deferred, (route) => route.abort());
    await page.visit(site.address);
    await page.playwright.locator(".now-figure").waitFor();
    await page.playwright.getByText(user.text("ask-rest-missing")).waitFor();
  });

  test("without any texts a message in both languages is shown", async () => {
    await page.playwright.route(/\/da\.js$/, (route) => route.abort());
    await page.visit(site.address);
    for (const sentence of ["Her kommer beregneren.", "The calculator comes here."])
      await page.playwright.getByText(sentence).waitFor();
  });

  test("a language that fails to load leaves the page as it is, with a message", async () => {
    await page.playwright.route(/\/en\.js$/, (route) => route.abort());
    await user.visit(site.address);
    await page.click(`dom.byText(".languages a", "English")`);
    await page.playwright.getByText(user.text("page-language-missing")).waitFor();
    assert.equal(await page.evaluate("document.documentElement.lang + location.search"), "da");
    assert.ok(await user.currentAmount());
  });
});
