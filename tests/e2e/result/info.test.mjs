// The sections around the result: what can follow the forløb, how the process goes on, misconceptions, complaint and contact.
import assert from "node:assert/strict";
import { before, beforeEach, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { rates, start } from "../../support/wasm.mjs";
import { openSite } from "../support/open-site.mjs";
import { fillForm } from "../support/fill-form.mjs";
import { parseAmount } from "../support/texts.mjs";

const openDetails = `void dom.all(".answer details").forEach((each) => (each.open = true))`;

const { site, page, user } = await openSite();

describe("information around the result", () => {
  before(async () => {
    start();
  });
  beforeEach(() => page.resize(1280, 1024));

  /** @param {string} today @returns {Promise<Record<string, string>>} the amounts shown, by name */
  async function amounts(today) {
    await user.visit(site.address, { today });
    await page.evaluate(openDetails);
    /** @type {[string, string][]} */
    const rows = await page.evaluate(`(() => {
      const nameOf = ({ childNodes }) => [...childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("").trim();
      return dom.all(".after tbody tr").map(({ cells: [name, amount] }) => [nameOf(name), dom.text(amount)]);
    })()`);
    return Object.fromEntries(rows.map(([name, amount]) => [name, parseAmount("da", amount)]));
  }

  test("the amounts of other benefits are those in force on the day", async () => {
    for (const day of ["2026-11-22", "2025-08-01"]) {
      const known = new Map(rates(day).rates.map(({ code, amount }) => [code, amount]));
      const shown = await amounts(day);
      /** @param {string} name */
      const row = (name) => shown[user.text(`after-amount-${name}`)];
      assert.equal(row("dagpenge"), known.get("dagpenge_max"));
      assert.equal(row("low_provider"), known.get("forsoerger"));
      assert.equal(row("low"), known.get("ikke_forsoerger"));
      assert.equal(row("single"), known.get("foertidspension_enlig"));
      assert.equal(row("couple"), known.get("foertidspension_gift_samlevende"));
      assert.equal(row("raised"), known.get("kontanthjaelp_forhoejet_sats"));
      assert.equal(row("basic"), known.get("kontanthjaelp_grundsats"));
      assert.equal(row("lowest"), known.get("kontanthjaelp_mindstesats"));
      assert.equal(row("child"), known.get("kontanthjaelp_boernetillaeg"));
    }
  });

  test("an amount that is unknown on the day is left out", async () => {
    const shown = await amounts("2025-06-30");
    assert.equal(shown[user.text("after-amount-raised")], undefined, "kontanthjælp had other rates until 1 July 2025");
    assert.ok(shown[user.text("after-amount-single")]);
  });

  test("each § links to the text of the act", async () => {
    await user.visit(site.address);
    await page.evaluate(openDetails);
    /** @type {[string, string][]} */
    const links = await page.evaluate(
      `dom.all(":is(.after, .road, .elsewhere, .complaint) .law a").map((each) => [each.firstChild.data.trim() + each.textContent, each.href])`,
    );
    assert.ok(links.length > 30);
    for (const [text, href] of links) {
      assert.match(href, /^https:\/\/(www\.retsinformation\.dk\/eli\/lta\/\d{4}\/\d+|ast\.dk\/.+)$/, text);
      assert.ok(text.includes(user.text("answer-new-tab")), text);
    }
  });

  test("with førtidspension, the pension goes on after the forløb", async () => {
    const { situation } = caseNamed("foertidspension-kept");
    await user.visit(site.address, { today: situation.today });
    await fillForm(user, situation);
    assert.deepEqual(await user.visibleTexts(".after summary"), [
      user.text("after-pension_kept"),
      user.text("after-folkepension"),
    ]);
  });

  test("if no forløb is possible, the alternative and how to complain are shown", async () => {
    const { situation } = caseNamed("granted-a-day-too-late");
    await user.visit(site.address, { today: situation.today });
    await fillForm(user, situation);
    assert.deepEqual(await user.visibleTexts(".after, .road"), []);
    const summaries = await user.visibleTexts(".answer summary");
    for (const id of ["road-instead", "elsewhere-heading", "complaint-how"])
      assert.ok(summaries.includes(user.text(id)), id);
  });

  test("the host page sets the contact, and unsafe addresses are not linked", async () => {
    await user.visit(site.address);
    assert.deepEqual(await user.visibleTexts(".contact"), [user.text("complaint-contact")]);
    const hrefsFor = (/** @type {string} */ href) =>
      page.evaluate(`(async () => {
        const element = document.querySelector("forloebs-beregner");
        element.setAttribute("contact-text", "Ring til Borgerservice");
        element.setAttribute("contact-href", ${JSON.stringify(href)});
        await dom.whenRendered();
        return dom.all(".contact a").map((each) => each.getAttribute("href"));
      })()`);
    for (const href of ["tel:+4570102030", "mailto:job@kommune.example", "https://kommune.example/"]) {
      assert.deepEqual(await hrefsFor(href), [href]);
    }
    for (const href of [
      "javascript:alert(1)",
      " JavaScript:alert(1)",
      "data:text/html,hej",
      "http://kommune.example/",
      "kontakt.html",
      "",
    ])
      assert.deepEqual(await hrefsFor(href), [], href);
    assert.deepEqual(await user.visibleTexts(".contact"), ["Ring til Borgerservice"]);
  });

  test("each legal term is explained once, at its question", async () => {
    await user.visit(site.address);
    await page.evaluate(`void dom.all("details").forEach((each) => (each.open = true))`);
    const terms = await user.visibleTexts(".questions .terms dt");
    assert.ok(terms.includes(user.text("term-forsoergelsespligt.word")), terms.join());
    assert.equal(new Set(terms).size, terms.length);
  });
});
