// Every link of the corpus, opened in the page, in an element and in a frame: the answers stand there again, and make the same link.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { calculate, start } from "../../support/wasm.mjs";
import { until } from "../support/wait-for.mjs";
import { browser, open } from "../support/browsers/open.mjs";
import { Person } from "../support/user.mjs";
import { assertShown, payableOn, plain } from "../support/shown-result.mjs";
import { serve } from "../support/site.mjs";
import { bare, parseLink } from "../../support/link-codec.mjs";

start();
const today = "2026-11-22";

/** @type {{ name: string, link: string, situation: any, open: string[] }[]} */
const links = JSON.parse(readFileSync(new URL("../../fixtures/links/v1.json", import.meta.url), "utf8"));
const [first] = links;
assert(first);
const hashOf = (/** @type {{ link: string }} */ { link }) => new URL(link).hash;

const host = (/** @type {string} */ body) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Kommunen</title><link rel="icon" href="data:,"></head><body>${body}<script type="module" src="/v1/forloebsberegner.js"></script></body></html>`;
const site = await serve({}, undefined, {
  "/element": host(`<forloebs-beregner today="${today}" link-to="here"></forloebs-beregner>`),
  "/closed": host(`<forloebs-beregner today="${today}"></forloebs-beregner>`),
  "/frame": host(
    `<iframe data-forloebs-beregner src="/v1/frame.html#lang=da&link-to=here" width="100%" height="900"></iframe>`,
  ),
  "/link": host(`<a data-forloebs-beregner href="/${hashOf(first)}">Et eksempel</a>`),
});
const page = await open();
const person = new Person(page);
after(async () => {
  await page.close();
  await site.close();
});

const inPage = `document.querySelector("forloebs-beregner")`;
const inFrame = `document.querySelector("iframe").contentDocument.querySelector("forloebs-beregner")`;
const linkIn = (/** @type {string} */ element) => `${element}?.shadowRoot?.querySelector(".link-text a")?.href`;

/** The link that stands in the page. @param {string} [element] @returns {Promise<string>} */
const linkMade = (element = inPage) => page.run(`${linkIn(element)} ?? ""`);

/** @param {string} link */
const read = (link) => parseLink(new URL(link).hash);

/** Beside a førtidspension income changes nothing here, and so is not asked about. @param {any} situation */
const asked = ({ income, ...rest }) =>
  income && rest.prior.benefit !== "foertidspension" ? { ...rest, income } : rest;

describe(`links in ${browser}`, { timeout: 600_000 }, () => {
  before(() => page.resize(1280, 900));

  for (const { name, link, situation, open: notKnown } of links) {
    test(name, { timeout: 60_000 }, async () => {
      await person.visit(`${site.address}${hashOf({ link })}`, { today });
      // In English from the first, as the link says, but where the page has been told already in which language it is.
      person.lang = await page.run("document.documentElement.lang");
      await until(page, `${inPage}.shadowRoot.querySelector(".linked")`);
      const made = read(await linkMade());
      assert.deepEqual(bare(made?.situation ?? {}), asked(situation));
      assert.deepEqual([made?.open, made?.soundness, made?.unread], [notKnown, "whole", []]);
      const said = await page.run(`seen.words(${inPage}.shadowRoot.querySelector(".linked"))`);
      assert(String(said).includes(person.words("link-whole")), String(said));
      if (notKnown.length === 0) {
        const timeline = calculate({ today, ...situation });
        if (timeline.status === "ok") {
          await assertShown(person, timeline);
          assert.equal(plain(await person.figure()), payableOn(timeline, today));
        }
        assert(
          String(said).includes(person.words("link-same", { made: "", rates: "" }).slice(-20).trim()),
          String(said),
        );
      }
      assert.deepEqual(await page.complaints(), []);
    });
  }

  test("cut off, it restores what it can, names the rest, and asks for what is missing", async () => {
    const hash = hashOf(first);
    await person.visit(`${site.address}${hash.slice(0, hash.indexOf("&foer=") + 8)}`, { today });
    const said = String(await page.run(`seen.words(${inPage}.shadowRoot.querySelector(".linked"))`));
    assert(said.includes(person.words("link-cut")), said);
    assert(said.includes("foer=sy"), said);
    assert((await person.read(".unanswered li")).length > 0);
  });

  test("amounts that were altered, and given a control number that fits, are not told as those of then", async () => {
    const told = hashOf(first)
      .slice(1)
      .replace(/&kontrol=.*/, "");
    const altered = told.replaceAll("17333", "17000");
    assert.notEqual(altered, told);
    const control = createHash("sha256").update(altered).digest("hex").slice(0, 8);
    await person.visit(`${site.address}#${altered}&kontrol=${control}`, { today });
    const said = String(await page.run(`seen.words(${inPage}.shadowRoot.querySelector(".linked"))`));
    assert(said.includes(person.words("link-not-ours")), said);
    // Whoever changes an answer is told that the address has not changed with it.
    await person.date(person.words("ask-born"), "1980-01-01");
    assert(
      String(await page.run(`seen.words(${inPage}.shadowRoot.querySelector(".linked"))`)).includes(
        person.words("link-edited"),
      ),
    );
  });

  test("what means no good is text and nothing else", async () => {
    const hostile = [
      `#v=1&navn=<img src=x onerror="window.hit=1">&foedt=javascript:window.hit=1&barn=<script>window.hit=1</script>`,
      `#v=1&__proto__=1&constructor=2&start=%E0%A4%A&slut=%00`,
      `#v=1&${"barn=2020-01-01&".repeat(3000)}`,
    ];
    for (const hash of hostile) {
      await person.visit(`${site.address}${encodeURI(hash)}`, { today });
      await until(page, `${inPage}.shadowRoot.querySelector(".linked")`);
      assert.equal(await page.run(`"hit" in window`), false);
      assert.equal(await page.run(`${inPage}.shadowRoot.querySelectorAll(".linked img, .linked script").length`), 0);
    }
    assert.deepEqual(await page.complaints(), []);
  });

  test("the other language keeps it, and so does the way past the head of the page", async () => {
    await page.visit("about:blank");
    await person.visit(`${site.address}${hashOf(first)}`, { today });
    await page.click(`document.querySelector(".languages [lang=en]")`);
    await until(page, `document.documentElement.lang === "en" && location.hash.includes("kontrol=")`);
    await page.run(`void document.querySelector(".skipnav").click()`);
    assert.equal(
      await page.run(`location.hash.includes("kontrol=") && document.activeElement === document.querySelector("main")`),
      true,
    );
    await until(page, `${linkIn(inPage)}?.includes("#lang=en&v=1")`);
    assert.deepEqual(bare(read(await linkMade())?.situation ?? {}), first.situation);
  });

  test("in an element, where the page allows it, the page's own address carries it", async () => {
    await page.visit("about:blank");
    await page.visit(`${site.address}element${hashOf(first)}`);
    await until(page, linkIn(inPage));
    const link = await linkMade();
    assert(link.startsWith(`${site.address}element#v=1&`), link);
    assert.deepEqual(bare(read(link)?.situation ?? {}), first.situation);
  });

  test("where it does not, the fragment of the page is left alone, and the link leads to the calculator's own page", async () => {
    await page.visit("about:blank");
    await page.visit(`${site.address}closed${hashOf(first)}`);
    await until(page, linkIn(inPage));
    const link = await linkMade();
    assert(link.startsWith(`${site.address}#v=1&`), link);
    assert.notDeepEqual(bare(read(link)?.situation ?? {}), first.situation);
  });

  test("in a frame, where the page around it allows it, the page's address carries it", async () => {
    await page.visit("about:blank");
    await page.visit(`${site.address}frame${hashOf(first)}`);
    await until(page, `${linkIn(inFrame)}?.startsWith(location.href.replace(/#.*/, "#v=1&"))`);
    assert.deepEqual(bare(read(await linkMade(inFrame))?.situation ?? {}), first.situation);
    // Another link is opened in the page that stands there.
    const other = links[2];
    assert(other);
    await page.run(`void (location.hash = ${JSON.stringify(hashOf(other))})`);
    await until(page, `${linkIn(inFrame)}?.includes(${JSON.stringify(`foedt=${other.situation.born}`)})`);
  });

  test("a link to a case that becomes the element opens it", async () => {
    await page.visit("about:blank");
    await page.visit(`${site.address}link`);
    await until(page, linkIn(inPage));
    assert.deepEqual(bare(read(await linkMade())?.situation ?? {}), first.situation);
  });

  test("nothing of it was asked of the server", () => {
    assert.deepEqual(
      site.requests.filter((each) => /foedt|start=|beloeb/.test(each)),
      [],
    );
  });
});
