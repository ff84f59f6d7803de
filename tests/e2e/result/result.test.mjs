import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { openSite } from "../support/open-site.mjs";
import { trimAmount } from "../support/periods.mjs";
import { fillForm } from "../support/fill-form.mjs";
import { formatDay, formatAmount } from "../support/texts.mjs";

const { site, page, user } = await openSite();

describe("the result", { timeout: 200_000 }, () => {
  before(async () => {
    await page.resize(1280, 900);
  });

  /** @param {string} name */
  async function fillCase(name) {
    const named = caseNamed(name);
    await user.visit(site.address, { today: named.situation.today });
    await fillForm(user, named.situation);
    return named;
  }

  const announcement = () => page.evaluate(`dom.text(dom.all(".walk [role=status]")[0])`);
  const currentPeriod = async () => (await user.visibleTexts(".walk-period"))[0] ?? "";

  test("arrow keys move through the periods of the chart and announce each with its amount", async () => {
    const { expect } = await fillCase("sygedagpenge-until-it-ends");
    const { periods } = expect;
    assert(periods.length > 2);
    assert.equal(await announcement(), "");
    await page.evaluate(`dom.all(".walk-previous")[0].focus()`);
    for (const _ of periods) await page.press("ArrowLeft");
    for (const [index, { from, to, payable }] of periods.entries()) {
      if (index > 0) await page.press("ArrowRight");
      await user.whenRendered();
      const args = { number: index + 1, count: periods.length, from: formatDay("da", from), to: formatDay("da", to) };
      const amount = user.text("answer-walk-amount-before", { amount: `${formatAmount("da", payable)} kr.` });
      assert(
        (await currentPeriod()).startsWith(`${user.text("answer-walk-period", args)} ${amount}`),
        await currentPeriod(),
      );
      assert.equal(await announcement(), await currentPeriod());
    }
    // After the last period the key does nothing and the focus stays.
    const last = await currentPeriod();
    await page.press("ArrowRight");
    await user.whenRendered();
    assert.equal(await currentPeriod(), last);
    assert.equal(await page.evaluate(`dom.focused().classList.contains("walk-previous")`), true);
  });

  test("a tap on the chart selects the period under it", async () => {
    const { periods } = caseNamed("sygedagpenge-until-it-ends").expect;
    const [first, second] = periods.map((/** @type {any} */ { from }) => formatDay("da", from));
    // The first period has 184 of the 365 days, so the middle of the chart is in it.
    await page.click(`dom.all(".walk-area")[0]`);
    await user.whenRendered();
    assert((await currentPeriod()).startsWith(`Periode 1 af 3: ${first}`), await currentPeriod());
    assert.equal(await announcement(), await currentPeriod());
    await user.click("button", user.text("answer-walk-next"));
    assert((await currentPeriod()).startsWith(`Periode 2 af 3: ${second}`), await currentPeriod());
  });

  test("with an unknown answer the chart shows ranges, and notices that depend on it are hidden", async () => {
    const { expect } = await fillCase("last-child-turns-18");
    assert(expect["notices"].some((/** @type {any} */ { code }) => code === "sygedagpenge_already_ended"));
    const notices = () => user.visibleTexts(".notice h4");
    const ended = user.text("notice-sygedagpenge_already_ended.title");
    const child = user.text("notice-child_must_live_in_denmark.title");
    assert((await notices()).includes(ended) && (await notices()).includes(child), (await notices()).join());
    await user.choose(`${user.text("ask-unknown")}: ${user.text("ask-entitled-until")}`);
    assert(!(await notices()).includes(ended) && !(await notices()).includes(child), (await notices()).join());

    const rows = await page.evaluate(`dom.all(".ranges tbody td.amount").map(dom.text)`);
    assert(rows.length > 1, rows.join());
    await page.evaluate(`dom.all(".walk-next")[0].focus()`);
    await page.press("Home");
    for (const [index, amount] of rows.entries()) {
      if (index > 0) await page.press("ArrowRight");
      await user.whenRendered();
      const sentence = user.text("answer-walk-amount-before", { amount }).replaceAll("kr..", "kr.");
      assert(
        (await currentPeriod()).startsWith(`Periode ${index + 1} af ${rows.length}: `) &&
          (await currentPeriod()).endsWith(sentence),
        await currentPeriod(),
      );
      if (index > 0) assert.equal(await announcement(), await currentPeriod());
    }
    assert.deepEqual(await user.visibleTexts(".payments"), []);
    assert.deepEqual(await user.visibleTexts(".ranges caption p"), [user.text("answer-range-periods")]);
  });

  test("each rate links to its source, or is marked as computed", async () => {
    await user.visit(site.address, { today: "2026-11-22" });
    /** @type {[string, string | null][]} */
    const sources = await page.evaluate(
      `dom.all(".rates tbody tr > :last-child > span").map((each) => [dom.text(each), each.querySelector("a")?.host ?? null])`,
    );
    assert(sources.length > 10);
    for (const [name, host] of sources) {
      assert.equal(
        name,
        host === null
          ? user.text("rates-source-computed")
          : `${host.replace(/^www\./, "")} ${user.text("answer-new-tab")}`,
      );
    }
    assert(sources.some(([, host]) => host !== null));
  });

  test("after tax, the amount and the table show the months paid in full", async () => {
    const { expect } = await fillCase("after-tax");
    const [{ after_tax: afterTax }] = expect["payments"];
    await user.choose(user.text("answer-after-tax"));
    assert.equal(trimAmount(await user.currentAmount()), afterTax);
    assert.deepEqual(
      (await user.periods()).map(({ payable }) => trimAmount(payable)),
      [afterTax],
    );
    assert.deepEqual(await user.visibleTexts(".now-unit"), [user.text("answer-unit-after")]);
    await user.choose(user.text("answer-before-tax"));
    assert.equal(trimAmount(await user.currentAmount()), expect["periods"][0].payable);
  });

  test("the calendar file has the coming dates and is made without a request", async () => {
    const { situation, expect } = await fillCase("sygedagpenge-extended-before-the-start");
    const requestCount = site.requests.length;
    const [download] = await Promise.all([
      page.playwright.waitForEvent("download"),
      user.click("button", user.text("answer-calendar")),
    ]);
    assert.equal(download.suggestedFilename(), `${user.text("answer-calendar-file")}.ics`);
    const file = readFileSync(await download.path(), "utf8");
    const lines = file.split("\r\n");
    for (const line of lines) assert(Buffer.byteLength(line) <= 75, line);
    const days = file
      .replaceAll("\r\n ", "")
      .split("\r\n")
      .flatMap((line) => /^DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)$/.exec(line)?.slice(1).join("-") ?? []);
    const changes = expect["transitions"].filter((/** @type {any} */ { cause }) => cause === "sygedagpenge_ended");
    const expected = [...expect["milestones"], ...changes]
      .map(({ on }) => on)
      .filter((on) => on >= situation.today)
      .sort();
    assert(expected.length > 0);
    assert.deepEqual(days, expected);
    assert.equal(site.requests.length, requestCount);
    assert.deepEqual(await page.errors(), []);
  });
});
