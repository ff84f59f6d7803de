// Several calculators on one page are independent.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { loader, openHostPage, today } from "./support/host.mjs";
import { waitFor } from "../support/wait-for.mjs";

const { site, page, open } = await openHostPage();

const three = [
  `lang="da" scheme="ressourceforloeb" prior="kontanthjaelp"`,
  `lang="en" scheme="jobafklaringsforloeb" theme="dark"`,
  `lang="da" prior="ledighedsydelse" show="chart" theme="light"`,
].map((settings, index) => `<forloebs-beregner id="e${index}" today="${today}" ${settings}></forloebs-beregner>`);

const within = (/** @type {number} */ index) => `document.querySelector("#e${index}").shadowRoot`;
const amounts = `[0, 1, 2].map((index) => dom.text(document.querySelector("#e" + index).shadowRoot.querySelector(".now-figure")))`;
const checked = `[0, 1, 2].map((index) => [...document.querySelector("#e" + index).shadowRoot.querySelectorAll("input:checked")].map(({ id }) => id))`;
const values = `[0, 1, 2].map((index) => [...document.querySelector("#e" + index).shadowRoot.querySelectorAll("input")].map(({ id, value }) => id + value))`;

describe("three elements on a page", { timeout: 60_000 }, () => {
  before(async () => {
    // The second loader has an exact version; the first one loads all elements.
    await open({ body: three.join("<p>…</p>") + loader + loader.replace("/v1/", "/1.0.0/") });
    for (const index of [0, 1, 2]) {
      await page.evaluate(`void document.querySelector("#e${index}").scrollIntoView()`);
      await waitFor(page, `${within(index)}?.querySelector(".questions")`);
    }
    await page.playwright.waitForLoadState("networkidle");
  });

  test("every file is loaded once, from one version", () => {
    const files = site.requests.filter((each) => /\/(v1|1\.0\.0)\//.test(each));
    assert.deepEqual(files, [...new Set(files)]);
    assert.deepEqual(
      files.filter((each) => each.includes("/1.0.0/")),
      ["GET /1.0.0/forloebsberegner.js"],
    );
  });

  test("each has its own language, theme and example", async () => {
    assert.deepEqual(
      await page.evaluate(
        `[0, 1, 2].map((index) => document.querySelector("#e" + index).shadowRoot.querySelector("[lang]").lang)`,
      ),
      ["da", "en", "da"],
    );
    const backgrounds = `[0, 1, 2].map((index) => getComputedStyle(document.querySelector("#e" + index).shadowRoot.querySelector(".calculator")).backgroundColor)`;
    assert.deepEqual(await page.evaluate(backgrounds), ["rgb(255, 255, 255)", "rgb(22, 22, 22)", "rgb(255, 255, 255)"]);
    const [first = [], second = [], third = []] = /** @type {string[][]} */ (await page.evaluate(checked));
    assert(
      first.includes("prior-kontanthjaelp") &&
        second.includes("scheme-jobafklaringsforloeb") &&
        third.includes("prior-ledighedsydelse"),
    );
    assert.deepEqual(
      await page.evaluate(
        `[0, 1, 2].map((index) => Boolean(document.querySelector("#e" + index).shadowRoot.querySelector(".rates")))`,
      ),
      [true, true, false],
    );
  });

  test("an answer in one changes no other", async () => {
    const before = /** @type {string[][][]} */ ([
      await page.evaluate(amounts),
      await page.evaluate(checked),
      await page.evaluate(values),
    ]);
    await page.click(`${within(0)}.querySelector("label[for=prior-foertidspension]")`);
    await page.click(`${within(0)}.querySelector("#born-year")`);
    await page.press("SelectAll");
    await page.type("1999");
    const after = /** @type {string[][][]} */ ([
      await page.evaluate(amounts),
      await page.evaluate(checked),
      await page.evaluate(values),
    ]);
    for (const [index, state] of after.entries()) {
      assert.notDeepEqual(state[0], before[index]?.[0]);
      assert.deepEqual(state.slice(1), before[index]?.slice(1));
    }
  });

  test("an element that is removed and reinserted, or moved, keeps its state", async () => {
    const before = [await page.evaluate(amounts), await page.evaluate(checked), await page.evaluate(values)];
    await page.evaluate(`void (window.removed = document.querySelector("#e0"), removed.remove())`);
    await page.evaluate("new Promise((next) => setTimeout(() => next(true), 50))");
    await page.evaluate(`void document.body.prepend(removed)`);
    assert.deepEqual([await page.evaluate(amounts), await page.evaluate(checked), await page.evaluate(values)], before);
    await page.evaluate(`void (document.body.append(removed), removed.scrollIntoView())`);
    assert.deepEqual([await page.evaluate(amounts), await page.evaluate(checked), await page.evaluate(values)], before);
    await page.click(`${within(0)}.querySelector("label[for=prior-kontanthjaelp]")`);
    assert.notDeepEqual(await page.evaluate(amounts), before[0]);
    assert.deepEqual(await page.errors(), []);
  });

  test("an element added later requests no file", async () => {
    const earlier = site.requests.length;
    await page.evaluate(
      `void document.body.insertAdjacentHTML("afterbegin", ${JSON.stringify(three[0]?.replace("e0", "e3"))})`,
    );
    await waitFor(page, `${within(3)}?.querySelector(".rates")`);
    assert.deepEqual(site.requests.slice(earlier), []);
  });
});
