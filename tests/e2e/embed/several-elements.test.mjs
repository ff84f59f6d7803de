// Several calculators on one page: each is somebody's own.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { picture } from "../support/screenshots.mjs";
import { host, loader, today } from "./support/host.mjs";
import { waitFor } from "../support/wait-for.mjs";

const { site, page, open } = await host();

const three = [
  `lang="da" scheme="ressourceforloeb" prior="kontanthjaelp"`,
  `lang="en" scheme="jobafklaringsforloeb" theme="dark"`,
  `lang="da" prior="ledighedsydelse" show="chart" theme="light"`,
].map((settings, index) => `<forloebs-beregner id="e${index}" today="${today}" ${settings}></forloebs-beregner>`);

const within = (/** @type {number} */ index) => `document.querySelector("#e${index}").shadowRoot`;
const figures = `[0, 1, 2].map((index) => dom.text(document.querySelector("#e" + index).shadowRoot.querySelector(".now-figure")))`;
const checked = `[0, 1, 2].map((index) => [...document.querySelector("#e" + index).shadowRoot.querySelectorAll("input:checked")].map(({ id }) => id))`;
const typed = `[0, 1, 2].map((index) => [...document.querySelector("#e" + index).shadowRoot.querySelectorAll("input")].map(({ id, value }) => id + value))`;

describe("three on a page", { timeout: 60_000 }, () => {
  before(async () => {
    // One is brought by an exact version; the loader that is there first brings them all.
    await open({ body: three.join("<p>…</p>") + loader + loader.replace("/v1/", "/1.0.0/") });
    for (const index of [0, 1, 2]) {
      await page.evaluate(`void document.querySelector("#e${index}").scrollIntoView()`);
      await waitFor(page, `${within(index)}?.querySelector(".questions")`);
    }
    await page.playwright.waitForLoadState("networkidle");
  });

  test("every file comes once, and from one version", () => {
    const files = site.requests.filter((each) => /\/(v1|1\.0\.0)\//.test(each));
    assert.deepEqual(files, [...new Set(files)]);
    assert.deepEqual(
      files.filter((each) => each.includes("/1.0.0/")),
      ["GET /1.0.0/forloebsberegner.js"],
    );
  });

  test("each is in its own language, its own colours and its own life", async () => {
    assert.deepEqual(
      await page.evaluate(
        `[0, 1, 2].map((index) => document.querySelector("#e" + index).shadowRoot.querySelector("[lang]").lang)`,
      ),
      ["da", "en", "da"],
    );
    const paper = `[0, 1, 2].map((index) => getComputedStyle(document.querySelector("#e" + index).shadowRoot.querySelector(".calculator")).backgroundColor)`;
    assert.deepEqual(await page.evaluate(paper), ["rgb(255, 255, 255)", "rgb(22, 22, 22)", "rgb(255, 255, 255)"]);
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
    await page.screenshot(picture("several"));
  });

  test("what is answered in one changes no other", async () => {
    const before = /** @type {string[][][]} */ ([
      await page.evaluate(figures),
      await page.evaluate(checked),
      await page.evaluate(typed),
    ]);
    await page.click(`${within(0)}.querySelector("label[for=prior-foertidspension]")`);
    await page.click(`${within(0)}.querySelector("#born-year")`);
    await page.press("SelectAll");
    await page.type("1999");
    const after = /** @type {string[][][]} */ ([
      await page.evaluate(figures),
      await page.evaluate(checked),
      await page.evaluate(typed),
    ]);
    for (const [index, state] of after.entries()) {
      assert.notDeepEqual(state[0], before[index]?.[0]);
      assert.deepEqual(state.slice(1), before[index]?.slice(1));
    }
  });

  test("one that is taken away and put back, or moved, is as it was, and goes on", async () => {
    const before = [await page.evaluate(figures), await page.evaluate(checked), await page.evaluate(typed)];
    await page.evaluate(`void (window.kept = document.querySelector("#e0"), kept.remove())`);
    await page.evaluate("new Promise((next) => setTimeout(() => next(true), 50))");
    await page.evaluate(`void document.body.prepend(kept)`);
    assert.deepEqual([await page.evaluate(figures), await page.evaluate(checked), await page.evaluate(typed)], before);
    await page.evaluate(`void (document.body.append(kept), kept.scrollIntoView())`);
    assert.deepEqual([await page.evaluate(figures), await page.evaluate(checked), await page.evaluate(typed)], before);
    await page.click(`${within(0)}.querySelector("label[for=prior-kontanthjaelp]")`);
    assert.notDeepEqual(await page.evaluate(figures), before[0]);
    assert.deepEqual(await page.errors(), []);
  });

  test("one that comes later asks for nothing more", async () => {
    const earlier = site.requests.length;
    await page.evaluate(
      `void document.body.insertAdjacentHTML("afterbegin", ${JSON.stringify(three[0]?.replace("e0", "e3"))})`,
    );
    await waitFor(page, `${within(3)}?.querySelector(".rates")`);
    assert.deepEqual(site.requests.slice(earlier), []);
  });
});
