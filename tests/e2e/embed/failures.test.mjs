// If a file fails to load, a message and a link to the calculator are shown in its place.
import assert from "node:assert/strict";
import { after, afterEach, describe, test } from "node:test";
import { openChromium } from "../support/browsers/chromium.mjs";
import { text } from "../support/texts.mjs";
import { policies, snippetsOf, startMunicipality } from "./support/municipality.mjs";

const settings = {
  first: { lang: "da", scheme: "jobafklaringsforloeb" },
  second: { lang: "en", scheme: "ressourceforloeb" },
};
const kinds = /** @type {const} */ (["element", "frame", "link"]);

const page = await openChromium();
const site = await startMunicipality((its) =>
  Object.fromEntries(
    kinds.flatMap((kind) => {
      const content = snippetsOf(kind, `${its.elsewhere}v1/`, settings);
      const policy = policies[kind](new URL(its.elsewhere).origin);
      const bare = /** @type {string} */ (content.first).replace(/<a href.*?<\/a>/, "");
      return [
        [kind, { content, policy }],
        [`${kind}-bare`, { content: { ...content, first: bare, second: "" }, policy }],
      ];
    }),
  ),
);
after(async () => {
  await page.close();
  await site.stop();
});

const FAILED = { first: "Beregneren kunne ikke vises her.", second: "The calculator could not be shown here." };
const INCOMPLETE = { first: text("da", "ask-rest-missing"), second: text("en", "ask-rest-missing") };

describe("files that fail to load", { timeout: 120_000 }, () => {
  afterEach(() => page.playwright.unrouteAll());

  for (const kind of kinds) {
    for (const [file, pattern, message] of /** @type {const} */ ([
      ["the element script", /\/element\.js$/, FAILED],
      ["the texts", /\/(da|en)\.js$/, FAILED],
      ["the calculation", /\/forloebsberegner_bg\.wasm(\.js)?$/, FAILED],
      ["the deferred script", /\/rest\.js$/, INCOMPLETE],
      ["the deferred texts", /\/(da|en)-rest\.js$/, INCOMPLETE],
    ])) {
      test(`${kind} without ${file}: a message and a link in both places`, async () => {
        await page.playwright.route(pattern, (route) => route.abort());
        await page.visit(site.page(kind));
        for (const [place, lang] of /** @type {const} */ ([
          ["first", "da"],
          ["second", "en"],
        ])) {
          const at = place === "first" ? 0 : 1;
          await page.playwright
            .locator(kind === "frame" ? "iframe" : "forloebs-beregner")
            .nth(at)
            .scrollIntoViewIfNeeded();
          const inside =
            kind === "frame"
              ? page.playwright.frameLocator("iframe").nth(at).locator("body")
              : page.playwright.locator("forloebs-beregner").nth(at);
          await inside.getByText(message[place]).waitFor();
          // A calculator that has started shows its own message.
          assert.equal(await inside.getByText(FAILED[place]).count(), message === FAILED ? 1 : 0);
          const link = inside
            .locator("a[href]")
            .filter({ hasText: /ressourceforløbsydelse/ })
            .filter({ visible: true })
            .first();
          await link.waitFor();
          const address = new URL((await link.getAttribute("href")) ?? "", site.elsewhere + "v1/");
          assert.equal(address.origin + address.pathname, site.elsewhere, lang);
          if (kind === "frame") {
            assert.equal(await link.evaluate((each) => each.ownerDocument.querySelector("base")?.target), "_top");
            assert.match(address.hash, new RegExp(`lang=${lang}`));
          }
        }
        assert.deepEqual(
          await page.evaluate(
            `[...new Set(calculatorEvents.filter(({ name }) => name === "forloeb-failed").map(({ on }) => on))]`,
          ),
          [kind === "frame" ? "iframe" : "forloebs-beregner"],
        );
        // No space is reserved after the failure.
        if (kind !== "frame" && message === FAILED)
          assert(Number(await page.evaluate(`document.querySelector("forloebs-beregner").clientHeight`)) < 300);
      });
    }
  }

  test("an element without a link gets one with its settings", async () => {
    await page.playwright.route(/\/element\.js$/, (route) => route.abort());
    await page.visit(site.page("element-bare"));
    const link = page.playwright.locator("forloebs-beregner a");
    await link.waitFor();
    assert.equal(await link.getAttribute("href"), `${site.elsewhere}#lang=da&scheme=jobafklaringsforloeb`);
  });

  test("without the loader, the link is shown and the frame scrolls", async () => {
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
    // offsetHeight includes the border.
    assert.equal(await page.evaluate(`document.querySelector("iframe").offsetHeight`), 900);
  });

  test("a frame without its script shows a message with a link to the page", async () => {
    await page.playwright.route(/\/frame\.js$/, (route) => route.abort());
    await page.visit(site.page("frame"));
    const link = page.playwright.frameLocator("iframe").first().getByRole("link", { name: "åbn den på sin egen side" });
    await link.waitFor();
    await link.click();
    await page.playwright.waitForURL(site.elsewhere);
  });
});
