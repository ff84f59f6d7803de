// What is told beside the calculation: what can follow, in the kroner of the day, and how to get on.
import assert from "node:assert/strict";
import { before, beforeEach, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { rates, start } from "../../support/wasm.mjs";
import { opened } from "../support/user-in-chromium.mjs";
import { enter } from "../support/fill-form.mjs";
import { read } from "../support/texts.mjs";

const unfold = `void seen.all(".answer details").forEach((each) => (each.open = true))`;

const { site, page, person } = await opened();

describe("what comes after, and how to get on", () => {
  before(async () => {
    start();
  });
  beforeEach(() => page.resize(1280, 1024));

  /** @param {string} today @returns {Promise<Record<string, string>>} each amount that is shown, by its name */
  async function amounts(today) {
    await person.visit(site.address, { today });
    await page.run(unfold);
    /** @type {[string, string][]} */
    const rows = await page.run(`(() => {
      const named = ({ childNodes }) => [...childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("").trim();
      return seen.all(".after tbody tr").map(({ cells: [name, amount] }) => [named(name), seen.words(amount)]);
    })()`);
    return Object.fromEntries(rows.map(([name, amount]) => [name, read("da", amount)]));
  }

  test("the amounts are those of the day", async () => {
    for (const day of ["2026-11-22", "2025-08-01"]) {
      const known = new Map(rates(day).rates.map(({ code, amount }) => [code, amount]));
      const shown = await amounts(day);
      /** @param {string} name */
      const row = (name) => shown[person.words(`after-amount-${name}`)];
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

  test("an amount that is not known on the day is left out", async () => {
    const shown = await amounts("2025-06-30");
    assert.equal(
      shown[person.words("after-amount-raised")],
      undefined,
      "kontanthjælp had other rates until 1 July 2025",
    );
    assert.ok(shown[person.words("after-amount-single")]);
  });

  test("each § leads to the text of the act", async () => {
    await person.visit(site.address);
    await page.run(unfold);
    /** @type {[string, string][]} */
    const links = await page.run(
      `seen.all(":is(.after, .road, .elsewhere, .complaint) .law a").map((each) => [each.firstChild.data.trim() + each.textContent, each.href])`,
    );
    assert.ok(links.length > 30);
    for (const [text, href] of links) {
      assert.match(href, /^https:\/\/(www\.retsinformation\.dk\/eli\/lta\/\d{4}\/\d+|ast\.dk\/.+)$/, text);
      assert.ok(text.includes(person.words("answer-new-tab")), text);
    }
  });

  test("with førtidspension it goes on", async () => {
    const { situation } = caseNamed("foertidspension-kept");
    await person.visit(site.address, { today: situation.today });
    await enter(person, situation);
    assert.deepEqual(await person.read(".after summary"), [
      person.words("after-pension_kept"),
      person.words("after-folkepension"),
    ]);
  });

  test("where no forløb is possible, what came instead and how to complain are still there", async () => {
    const { situation } = caseNamed("granted-a-day-too-late");
    await person.visit(site.address, { today: situation.today });
    await enter(person, situation);
    assert.deepEqual(await person.read(".after, .road"), []);
    const told = await person.read(".answer summary");
    for (const id of ["road-instead", "elsewhere-heading", "complaint-how"])
      assert.ok(told.includes(person.words(id)), id);
  });

  test("whom to ask is the host's to say, and a script is not an address", async () => {
    await person.visit(site.address);
    assert.deepEqual(await person.read(".contact"), [person.words("complaint-contact")]);
    const host = (/** @type {string} */ href) =>
      page.run(`(async () => {
        const element = document.querySelector("forloebs-beregner");
        element.setAttribute("contact-text", "Ring til Borgerservice");
        element.setAttribute("contact-href", ${JSON.stringify(href)});
        await seen.settled();
        return seen.all(".contact a").map((each) => each.getAttribute("href"));
      })()`);
    for (const href of ["tel:+4570102030", "mailto:job@kommune.example", "https://kommune.example/"]) {
      assert.deepEqual(await host(href), [href]);
    }
    for (const href of [
      "javascript:alert(1)",
      " JavaScript:alert(1)",
      "data:text/html,hej",
      "http://kommune.example/",
      "kontakt.html",
      "",
    ])
      assert.deepEqual(await host(href), [], href);
    assert.deepEqual(await person.read(".contact"), ["Ring til Borgerservice"]);
  });

  test("a legal word is explained at its question", async () => {
    await person.visit(site.address);
    await page.run(`void seen.all("details").forEach((each) => (each.open = true))`);
    const explained = await person.read(".questions .terms dt");
    assert.ok(explained.includes(person.words("term-forsoergelsespligt.word")), explained.join());
    assert.equal(new Set(explained).size, explained.length, "once each");
  });
});
