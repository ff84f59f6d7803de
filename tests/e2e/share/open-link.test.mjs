// Links open their answers: all recorded links on the site's own page, and one of them in an element, in a frame and by a plain link.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { parseLink, withoutDefaults } from "../../support/link-codec.mjs";
import { calculate, start } from "../../support/wasm.mjs";
import { browser, openBrowser } from "../support/browsers/open.mjs";
import { assertPeriods, payableOn, trimAmount } from "../support/periods.mjs";
import { screenshotOnFailure } from "../support/screenshots.mjs";
import { serve } from "../support/site.mjs";
import { formatDay } from "../support/texts.mjs";
import { User } from "../support/user.mjs";
import { waitFor } from "../support/wait-for.mjs";

start();
const today = "2026-11-22";

/** @type {{ name: string, link: string, situation: any, open: string[] }[]} */
const links = JSON.parse(readFileSync(new URL("../../fixtures/links/v1.json", import.meta.url), "utf8"));
const [first] = links;
assert(first);
const hashOf = (/** @type {{ link: string }} */ { link }) => new URL(link).hash;

// Parsing does not depend on the browser (tests/unit covers it); one link of each kind shows that opening works.
const inEveryBrowser = [
  "sygedagpenge-until-it-ends",
  "It is not known how much the sygedagpenge were",
  "Under 25 at home, a child elsewhere with bidrag, pay in an offer, both kinds of sanctions and a tax card",
];
const opened = browser === "chromium" ? links : links.filter(({ name }) => inEveryBrowser.includes(name));
assert(opened.length >= inEveryBrowser.length);

const hostPage = (/** @type {string} */ body) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Kommunen</title><link rel="icon" href="data:,"></head><body>${body}<script type="module" src="/v1/forloebsberegner.js"></script></body></html>`;
const site = await serve({}, undefined, {
  "/element": hostPage(`<forloebs-beregner today="${today}" link-to="here"></forloebs-beregner>`),
  "/closed": hostPage(`<forloebs-beregner today="${today}"></forloebs-beregner>`),
  "/frame": hostPage(
    `<iframe data-forloebs-beregner src="/v1/frame.html#lang=da&link-to=here" width="100%" height="900"></iframe>`,
  ),
  "/link": hostPage(`<a data-forloebs-beregner href="/${hashOf(first)}">Et eksempel</a>`),
});
const page = await openBrowser();
const user = new User(page);
screenshotOnFailure(() => page);
after(async () => {
  await page.close();
  await site.close();
});

const inPage = `document.querySelector("forloebs-beregner")`;
const inFrame = `document.querySelector("iframe").contentDocument.querySelector("forloebs-beregner")`;
const linkIn = (/** @type {string} */ element) => `${element}?.shadowRoot?.querySelector(".link-text a")?.href`;
const linkNotice = `${inPage}.shadowRoot.querySelector(".linked")`;

/** The link that the page offers for the answers shown. @param {string} [element] @returns {Promise<string>} */
const offeredLink = (element = inPage) => page.evaluate(`${linkIn(element)} ?? ""`);

/** The text of the notice about the opened link. @returns {Promise<string>} */
const noticeText = () => page.evaluate(`dom.text(${linkNotice})`);

/** @param {string} link */
const parse = (link) => parseLink(new URL(link).hash);

/** Income does not reduce førtidspension, so the form does not keep it. @param {any} situation */
const keptByForm = ({ income, ...rest }) =>
  income && rest.prior.benefit !== "foertidspension" ? { ...rest, income } : rest;

describe(`links in ${browser}`, { timeout: 600_000 }, () => {
  before(() => page.resize(1280, 900));

  for (const { name, link, situation, open: unknown } of opened) {
    test(name, { timeout: 60_000 }, async () => {
      await user.visit(`${site.address}${hashOf({ link })}`, { today });
      // The link sets the language of a new page; an open page keeps its own.
      user.lang = await page.evaluate("document.documentElement.lang");
      await waitFor(page, linkNotice);
      const offered = parse(await offeredLink());
      assert.deepEqual(withoutDefaults(offered?.situation ?? {}), keptByForm(situation));
      assert.deepEqual([offered?.open, offered?.soundness, offered?.unread], [unknown, "whole", []]);
      const notice = await noticeText();
      assert(notice.includes(user.text("link-whole")), notice);
      if (unknown.length === 0) {
        const timeline = calculate({ today, ...situation });
        if (timeline.status === "ok") {
          await assertPeriods(user, timeline);
          assert.equal(trimAmount(await user.currentAmount()), payableOn(timeline, today));
        }
        const { made = "", rates = "" } = madeOf(link);
        assert(notice.includes(user.text("link-same", { made: formatDay(user.lang, made), rates })), notice);
      }
      assert.deepEqual(await page.errors(), []);
    });
  }

  test("a truncated link restores the rest, names what is missing and asks for it", async () => {
    const hash = hashOf(first);
    await user.visit(`${site.address}${hash.slice(0, hash.indexOf("&foer=") + 8)}`, { today });
    const notice = await noticeText();
    assert(notice.includes(user.text("link-cut")), notice);
    assert(notice.includes("foer=sy"), notice);
    assert((await user.visibleTexts(".unanswered li")).length > 0);
  });

  test("altered amounts with a matching checksum are not presented as those of the calculator", async () => {
    const record = hashOf(first)
      .slice(1)
      .replace(/&kontrol=.*/, "");
    const altered = record.replaceAll("17333", "17000");
    assert.notEqual(altered, record);
    const checksum = createHash("sha256").update(altered).digest("hex").slice(0, 8);
    await user.visit(`${site.address}#${altered}&kontrol=${checksum}`, { today });
    const notice = await noticeText();
    assert(notice.includes(user.text("link-not-ours")), notice);
    // A changed answer is not in the address, which the notice then says.
    await user.fillDate(user.text("ask-born"), "1980-01-01");
    const edited = await noticeText();
    assert(edited.includes(user.text("link-edited")), edited);
  });

  test("HTML and script in a link are shown as text", async () => {
    const hostile = [
      `#v=1&navn=<img src=x onerror="window.hit=1">&foedt=javascript:window.hit=1&barn=<script>window.hit=1</script>`,
      `#v=1&__proto__=1&constructor=2&start=%E0%A4%A&slut=%00`,
      `#v=1&${"barn=2020-01-01&".repeat(3000)}`,
    ];
    for (const hash of hostile) {
      await user.visit(`${site.address}${encodeURI(hash)}`, { today });
      await waitFor(page, linkNotice);
      assert.equal(await page.evaluate(`"hit" in window`), false);
      assert.equal(
        await page.evaluate(`${inPage}.shadowRoot.querySelectorAll(".linked img, .linked script").length`),
        0,
      );
    }
    assert.deepEqual(await page.errors(), []);
  });

  test("the fragment survives a change of language and the skip link", async () => {
    await page.visit("about:blank");
    await user.visit(`${site.address}${hashOf(first)}`, { today });
    await page.click(`document.querySelector(".languages [lang=en]")`);
    await waitFor(page, `document.documentElement.lang === "en" && location.hash.includes("kontrol=")`);
    await page.evaluate(`void document.querySelector(".skipnav").click()`);
    assert.equal(
      await page.evaluate(
        `location.hash.includes("kontrol=") && document.activeElement === document.querySelector("main")`,
      ),
      true,
    );
    await waitFor(page, `${linkIn(inPage)}?.includes("#lang=en&v=1")`);
    assert.deepEqual(withoutDefaults(parse(await offeredLink())?.situation ?? {}), first.situation);
  });

  test("an element with link-to=here links to its own page", async () => {
    await page.visit("about:blank");
    await page.visit(`${site.address}element${hashOf(first)}`);
    await waitFor(page, linkIn(inPage));
    const link = await offeredLink();
    assert(link.startsWith(`${site.address}element#v=1&`), link);
    assert.deepEqual(withoutDefaults(parse(link)?.situation ?? {}), first.situation);
  });

  test("an element without link-to ignores the fragment and links to the calculator's page", async () => {
    await page.visit("about:blank");
    await page.visit(`${site.address}closed${hashOf(first)}`);
    await waitFor(page, linkIn(inPage));
    const link = await offeredLink();
    assert(link.startsWith(`${site.address}#v=1&`), link);
    assert.notDeepEqual(withoutDefaults(parse(link)?.situation ?? {}), first.situation);
  });

  test("a frame with link-to=here reads the fragment of its parent page, and its changes", async () => {
    await page.visit("about:blank");
    await page.visit(`${site.address}frame${hashOf(first)}`);
    await waitFor(page, `${linkIn(inFrame)}?.startsWith(location.href.replace(/#.*/, "#v=1&"))`);
    assert.deepEqual(withoutDefaults(parse(await offeredLink(inFrame))?.situation ?? {}), first.situation);
    const other = links[2];
    assert(other);
    await page.evaluate(`void (location.hash = ${JSON.stringify(hashOf(other))})`);
    await waitFor(page, `${linkIn(inFrame)}?.includes(${JSON.stringify(`foedt=${other.situation.born}`)})`);
  });

  test("a link element that becomes the calculator opens its answers", async () => {
    await page.visit("about:blank");
    await page.visit(`${site.address}link`);
    await waitFor(page, linkIn(inPage));
    assert.deepEqual(withoutDefaults(parse(await offeredLink())?.situation ?? {}), first.situation);
  });

  test("no answer was sent to the server", () => {
    assert.deepEqual(
      site.requests.filter((each) => /foedt|start=|beloeb/.test(each)),
      [],
    );
  });
});

/** When the link was made, and with which rates. @param {string} link */
function madeOf(link) {
  const parameters = new URLSearchParams(new URL(link).hash.slice(1));
  return { made: parameters.get("lavet") ?? "", rates: parameters.get("satser") ?? "" };
}
