// The first answer is there before the rest of the page, nothing moves when that comes, and nobody is left with a blank page.
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { fetched } from "../../contract/first-load-files.mjs";
import { entries } from "../../support/text-files.mjs";
import { opened } from "../support/user-in-chromium.mjs";

const ids = entries("da").map(({ id }) => id);

const { site, page, person } = await opened();

describe("the order in which the page arrives", { timeout: 60_000 }, () => {
  /** @type {import("playwright-core").Route[]} */ let held = [];
  let isHeld = true;

  afterEach(() => page.playwright.unrouteAll());

  /** Opens the page; what the pattern names waits to be let go. @param {RegExp} pattern @param {string} [address] */
  async function openedWithout(pattern, address = site.address) {
    held = [];
    isHeld = true;
    await page.playwright.route(pattern, (route) => (isHeld ? void held.push(route) : route.continue()));
    site.requests.length = 0;
    await page.visit(address);
    await page.playwright.locator(".now-figure").waitFor();
    await person.sees();
  }
  const release = async () => {
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
    await page.playwright.locator(".rates").waitFor();
    await person.settled();
  };
  const rest = /rest\.js$/;

  /** @returns {Promise<string[]>} names of sentences where the sentences should stand */
  async function bareNames() {
    /** @type {string} */
    const text = await page.run(`seen.all("forloebs-beregner")[0].shadowRoot.textContent`);
    const words = new Set(text.match(/[\w.-]+/g));
    return ids.filter((id) => id.includes("-") && words.has(id));
  }

  for (const [lang, query] of /** @type {const} */ ([
    ["da", ""],
    ["en", "?lang=en"],
  ])) {
    test(`the first answer in ${lang} takes the six files it has`, async () => {
      await openedWithout(rest, site.address + query);
      const path = (/** @type {string} */ file) => `GET /${file === "index.html" ? query : file}`;
      assert.deepEqual(site.requests.toSorted(), fetched[lang].first.map(path).sort());
      assert.deepEqual(await bareNames(), []);
      await release();
      await page.playwright.waitForLoadState("networkidle");
      assert.deepEqual(site.requests.slice(6).sort(), [...fetched[lang].rest, ...fetched[lang].other].map(path).sort());
      assert.deepEqual(await bareNames(), []);
    });
  }

  test("the rest is asked for when the answer is shown, without a hand lifted", async () => {
    await openedWithout(/\/nothing$/);
    await page.playwright.locator(".rates").waitFor();
    assert.deepEqual(site.requests.slice(6, 8).sort(), fetched.da.rest.map((file) => `GET /${file}`).sort());
  });

  for (const [width, height] of [
    [1280, 900],
    [320, 640],
  ]) {
    test(`nothing that is seen moves when the rest comes, ${width} px wide`, async () => {
      await page.resize(width ?? 0, height ?? 0);
      await openedWithout(rest);
      await page.run(`void (() => {
        window.moved = [];
        new PerformanceObserver((list) => window.moved.push(...list.getEntries().map(({ value }) => value))).observe({ type: "layout-shift" });
      })()`);
      await release();
      await person.drawn();
      assert.deepEqual(await page.run("window.moved"), []);
    });
  }

  test("who is quicker than the rest is led to the question when it comes", async () => {
    await page.resize(1280, 900);
    await openedWithout(rest);
    await page.click(`seen.one(seen.all("summary"), "the one there is")`);
    await page.click(`seen.named("a", ${JSON.stringify(person.words("answer-see-after-tax"))})`);
    assert.deepEqual(await bareNames(), []);
    await release();
    assert.equal(await page.run("seen.focused().id"), "tax-percent");
    assert.deepEqual(await bareNames(), []);
    assert.ok((await person.read(".now .sum")).length > 0, "what was unfolded is there");
  });

  test("another language chosen before the rest has come is whole in the end", async () => {
    await openedWithout(rest);
    const asked = page.playwright.waitForRequest(/en-rest\.js$/);
    await page.click(`seen.named(".languages a", "English")`);
    await asked;
    assert.deepEqual(
      await person.read(".now-example"),
      [person.words("answer-example")],
      "the old words stay until then",
    );
    assert.deepEqual(await bareNames(), []);
    await release();
    person.lang = "en";
    assert.deepEqual(await person.read(".rates h2"), [person.words("rates-heading")]);
    assert.deepEqual(await bareNames(), []);
    person.lang = "da";
  });

  test("without the rest the answer stands, and says that something is missing", async () => {
    await page.playwright.route(rest, (route) => route.abort());
    await page.visit(site.address);
    await page.playwright.locator(".now-figure").waitFor();
    await page.playwright.getByText(person.words("ask-rest-missing")).waitFor();
  });

  test("without any words a sentence stands there, in both languages", async () => {
    await page.playwright.route(/\/da\.js$/, (route) => route.abort());
    await page.visit(site.address);
    for (const sentence of ["Her kommer beregneren.", "The calculator comes here."])
      await page.playwright.getByText(sentence).waitFor();
  });

  test("a language that cannot be fetched leaves the page as it is, and says so", async () => {
    await page.playwright.route(/\/en\.js$/, (route) => route.abort());
    await person.visit(site.address);
    await page.click(`seen.named(".languages a", "English")`);
    await page.playwright.getByText(person.words("page-language-missing")).waitFor();
    assert.equal(await page.run("document.documentElement.lang + location.search"), "da");
    assert.ok(await person.figure());
  });
});
