// Whatever file does not come, a sentence stands where the calculator should be, and a link that leads to it.
import assert from "node:assert/strict";
import { after, afterEach, describe, test } from "node:test";
import { openChromium } from "../support/browsers/chromium.mjs";
import { text } from "../support/texts.mjs";
import { both, municipality, policies } from "./support/municipality.mjs";

const settings = {
  first: { lang: "da", scheme: "jobafklaringsforloeb" },
  second: { lang: "en", scheme: "ressourceforloeb" },
};
const ways = /** @type {const} */ (["element", "frame", "link"]);

const page = await openChromium();
const site = await municipality((its) =>
  Object.fromEntries(
    ways.flatMap((way) => {
      const content = both(way, `${its.elsewhere}v1/`, settings);
      const policy = policies[way](new URL(its.elsewhere).origin);
      const bare = /** @type {string} */ (content.first).replace(/<a href.*?<\/a>/, "");
      return [
        [way, { content, policy }],
        [`${way}-bare`, { content: { ...content, first: bare, second: "" }, policy }],
      ];
    }),
  ),
);
after(async () => {
  await page.close();
  await site.stop();
});

const SENTENCE = { first: "Beregneren kunne ikke vises her.", second: "The calculator could not be shown here." };
const REST = { first: text("da", "ask-rest-missing"), second: text("en", "ask-rest-missing") };

describe("a file that does not come", { timeout: 120_000 }, () => {
  afterEach(() => page.playwright.unrouteAll());

  for (const way of ways) {
    for (const [lost, pattern, sentence] of /** @type {const} */ ([
      ["the element", /\/element\.js$/, SENTENCE],
      ["the texts", /\/(da|en)\.js$/, SENTENCE],
      ["the calculation", /\/forloebsberegner_bg\.wasm(\.js)?$/, SENTENCE],
      ["the rest", /\/rest\.js$/, REST],
      ["the rest of the texts", /\/(da|en)-rest\.js$/, REST],
    ])) {
      test(`${way} without ${lost}: a sentence and a link in both places`, async () => {
        await page.playwright.route(pattern, (route) => route.abort());
        await page.visit(site.page(way));
        for (const [place, lang] of /** @type {const} */ ([
          ["first", "da"],
          ["second", "en"],
        ])) {
          const at = place === "first" ? 0 : 1;
          await page.playwright
            .locator(way === "frame" ? "iframe" : "forloebs-beregner")
            .nth(at)
            .scrollIntoViewIfNeeded();
          const inside =
            way === "frame"
              ? page.playwright.frameLocator("iframe").nth(at).locator("body")
              : page.playwright.locator("forloebs-beregner").nth(at);
          await inside.getByText(sentence[place]).waitFor();
          // What has come says itself what is missing.
          assert.equal(await inside.getByText(SENTENCE[place]).count(), sentence === SENTENCE ? 1 : 0);
          const link = inside
            .locator("a[href]")
            .filter({ hasText: /ressourceforløbsydelse/ })
            .filter({ visible: true })
            .first();
          await link.waitFor();
          const address = new URL((await link.getAttribute("href")) ?? "", site.elsewhere + "v1/");
          assert.equal(address.origin + address.pathname, site.elsewhere, lang);
          if (way === "frame") {
            assert.equal(await link.evaluate((each) => each.ownerDocument.querySelector("base")?.target), "_top");
            assert.match(address.hash, new RegExp(`lang=${lang}`));
          }
        }
        assert.deepEqual(
          await page.evaluate(`[...new Set(told.filter(({ name }) => name === "forloeb-failed").map(({ on }) => on))]`),
          [way === "frame" ? "iframe" : "forloebs-beregner"],
        );
        // No place is kept for what does not come.
        if (way !== "frame" && sentence === SENTENCE)
          assert(Number(await page.evaluate(`document.querySelector("forloebs-beregner").clientHeight`)) < 300);
      });
    }
  }

  test("an element without a link of its own is given one, with what it is set to", async () => {
    await page.playwright.route(/\/element\.js$/, (route) => route.abort());
    await page.visit(site.page("element-bare"));
    const link = page.playwright.locator("forloebs-beregner a");
    await link.waitFor();
    assert.equal(await link.getAttribute("href"), `${site.elsewhere}#lang=da&scheme=jobafklaringsforloeb`);
  });

  test("without the loader the link stands there, and the frame scrolls", async () => {
    await page.playwright.route(/\/forloebsberegner\.js$/, (route) => route.abort());
    await page.visit(site.page("element"));
    assert.equal(await page.playwright.locator("forloebs-beregner > a").first().isVisible(), true);
    await page.visit(site.page("frame"));
    await page.playwright.frameLocator("iframe").first().locator("[part~=chart]").waitFor();
    const frame = page.playwright.frames()[1];
    assert.deepEqual(
      await frame?.evaluate(
        "[getComputedStyle(document.documentElement).overflowY, document.documentElement.scrollHeight > innerHeight]",
      ),
      ["visible", true],
    );
    // A border counts with it here.
    assert.equal(await page.evaluate(`document.querySelector("iframe").offsetHeight`), 900);
  });

  test("a frame whose script does not come has a sentence with a link out of it", async () => {
    await page.playwright.route(/\/frame\.js$/, (route) => route.abort());
    await page.visit(site.page("frame"));
    const link = page.playwright.frameLocator("iframe").first().getByRole("link", { name: "åbn den på sin egen side" });
    await link.waitFor();
    await link.click();
    await page.playwright.waitForURL(site.elsewhere);
  });
});
