import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { opened } from "../support/user-in-chromium.mjs";
import { plain } from "../support/shown-result.mjs";
import { enter } from "../support/fill-form.mjs";
import { day, written } from "../support/texts.mjs";

const { site, page, person } = await opened();

describe("the ways to look at an answer", { timeout: 200_000 }, () => {
  before(async () => {
    await page.resize(1280, 900);
  });

  /** @param {string} name */
  async function entered(name) {
    const found = caseNamed(name);
    await person.visit(site.address, { today: found.situation.today });
    await enter(person, found.situation);
    return found;
  }

  const said = () => page.run(`seen.words(seen.all(".walk [role=status]")[0])`);
  const told = async () => (await person.read(".walk-period"))[0] ?? "";

  test("the arrow keys walk through the chart, and each period is said with its amount", async () => {
    const { expect } = await entered("sygedagpenge-until-it-ends");
    const { periods } = expect;
    assert(periods.length > 2);
    assert.equal(await said(), "");
    await page.run(`seen.all(".walk-previous")[0].focus()`);
    for (const _ of periods) await page.press("ArrowLeft");
    for (const [index, { from, to, payable }] of periods.entries()) {
      if (index > 0) await page.press("ArrowRight");
      await person.settled();
      const which = { number: index + 1, count: periods.length, from: day("da", from), to: day("da", to) };
      const amount = person.words("answer-walk-amount-before", { amount: `${written("da", payable)} kr.` });
      assert((await told()).startsWith(`${person.words("answer-walk-period", which)} ${amount}`), await told());
      assert.equal(await said(), await told());
    }
    // At the end the focus stays, and the key does nothing.
    const last = await told();
    await page.press("ArrowRight");
    await person.settled();
    assert.equal(await told(), last);
    assert.equal(await page.run(`seen.focused().classList.contains("walk-previous")`), true);
  });

  test("a finger on the chart walks to the period under it", async () => {
    const { periods } = caseNamed("sygedagpenge-until-it-ends").expect;
    const [first, second] = periods.map((/** @type {any} */ { from }) => day("da", from));
    // 184 of its 365 days are in the first period, so that the middle is in it.
    await page.click(`seen.all(".walk-area")[0]`);
    await person.settled();
    assert((await told()).startsWith(`Periode 1 af 3: ${first}`), await told());
    assert.equal(await said(), await told());
    await person.press("button", person.words("answer-walk-next"));
    assert((await told()).startsWith(`Periode 2 af 3: ${second}`), await told());
  });

  test("where an answer is open the walk goes from range to range, and nothing is told that hangs on it", async () => {
    const { expect } = await entered("last-child-turns-18");
    assert(expect["notices"].some((/** @type {any} */ { code }) => code === "sygedagpenge_already_ended"));
    const notices = () => person.read(".notice h4");
    const ended = person.words("notice-sygedagpenge_already_ended.title");
    const child = person.words("notice-child_must_live_in_denmark.title");
    assert((await notices()).includes(ended) && (await notices()).includes(child), (await notices()).join());
    await person.choose(`${person.words("ask-unknown")}: ${person.words("ask-entitled-until")}`);
    assert(!(await notices()).includes(ended) && !(await notices()).includes(child), (await notices()).join());

    const rows = await page.run(`seen.all(".ranges tbody td.amount").map(seen.words)`);
    assert(rows.length > 1, rows.join());
    await page.run(`seen.all(".walk-next")[0].focus()`);
    await page.press("Home");
    for (const [index, amount] of rows.entries()) {
      if (index > 0) await page.press("ArrowRight");
      await person.settled();
      const sentence = person.words("answer-walk-amount-before", { amount }).replaceAll("kr..", "kr.");
      assert(
        (await told()).startsWith(`Periode ${index + 1} af ${rows.length}: `) && (await told()).endsWith(sentence),
        await told(),
      );
      if (index > 0) assert.equal(await said(), await told());
    }
    assert.deepEqual(await person.read(".payments"), []);
    assert.deepEqual(await person.read(".ranges caption p"), [person.words("answer-range-periods")]);
  });

  test("each rate names where it is printed, or that it is worked out", async () => {
    await person.visit(site.address, { today: "2026-11-22" });
    /** @type {[string, string | null][]} */
    const sources = await page.run(
      `seen.all(".rates tbody tr > :last-child > span").map((each) => [seen.words(each), each.querySelector("a")?.host ?? null])`,
    );
    assert(sources.length > 10);
    for (const [words, host] of sources) {
      assert.equal(
        words,
        host === null
          ? person.words("rates-source-computed")
          : `${host.replace(/^www\./, "")} ${person.words("answer-new-tab")}`,
      );
    }
    assert(sources.some(([, host]) => host !== null));
  });

  test("after tax the amount and the table are those of the months paid in full", async () => {
    const { expect } = await entered("after-tax");
    const [{ after_tax: afterTax }] = expect["payments"];
    await person.choose(person.words("answer-after-tax"));
    assert.equal(plain(await person.figure()), afterTax);
    assert.deepEqual(
      (await person.periods()).map(({ payable }) => plain(payable)),
      [afterTax],
    );
    assert.deepEqual(await person.read(".now-unit"), [person.words("answer-unit-after")]);
    await person.choose(person.words("answer-before-tax"));
    assert.equal(plain(await person.figure()), expect["periods"][0].payable);
  });

  test("the days to come are taken home in a calendar file, made without asking anybody", async () => {
    const { situation, expect } = await entered("sygedagpenge-extended-before-the-start");
    const asked = site.requests.length;
    const [download] = await Promise.all([
      page.playwright.waitForEvent("download"),
      person.press("button", person.words("answer-calendar")),
    ]);
    assert.equal(download.suggestedFilename(), `${person.words("answer-calendar-file")}.ics`);
    const file = readFileSync(await download.path(), "utf8");
    const lines = file.split("\r\n");
    for (const line of lines) assert(Buffer.byteLength(line) <= 75, line);
    const days = file
      .replaceAll("\r\n ", "")
      .split("\r\n")
      .flatMap((line) => /^DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)$/.exec(line)?.slice(1).join("-") ?? []);
    const lived = expect["transitions"].filter((/** @type {any} */ { cause }) => cause === "sygedagpenge_ended");
    const expected = [...expect["milestones"], ...lived]
      .map(({ on }) => on)
      .filter((on) => on >= situation.today)
      .sort();
    assert(expected.length > 0);
    assert.deepEqual(days, expected);
    assert.equal(site.requests.length, asked);
    assert.deepEqual(await page.complaints(), []);
  });
});
