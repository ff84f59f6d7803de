import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { cases } from "../../support/cases.mjs";
import { assertAccessible } from "../support/axe.mjs";
import { opened } from "../support/user-in-chromium.mjs";
import { Person } from "../support/user.mjs";
import { assertShown, payableOn, plain } from "../support/shown-result.mjs";
import { enter } from "../support/fill-form.mjs";
import { read } from "../support/texts.mjs";

// Every worked case, typed in as somebody would: what the page then shows is the timeline of the case.
const { site, page, person } = await opened();

describe("the cases, asked and answered", () => {
  before(async () => {
    await page.resize(1280, 900);
  });

  for (const { name, situation, expect } of cases.filter((each) => !each.expect["errors"])) {
    test(name, { timeout: 120_000 }, async () => {
      await person.visit(site.address, { today: situation.today });
      await enter(person, situation);
      assert.deepEqual(await person.read("#fault-summary li"), []);
      if (expect["status"] === "ok") await assertAnswered(person, situation, expect);
      else await assertRefused(person, expect);
      await assertAccessible(page, name);
      assert.deepEqual(await page.complaints(), []);
    });
  }
});

/** @param {Person} person @param {any} situation @param {any} expect */
async function assertAnswered(person, situation, expect) {
  await assertShown(person, expect);
  assert.equal(plain(await person.figure()), payableOn(expect, situation.today));

  await person.press("summary", person.words("answer-payments"));
  const rows = await person.page.run(
    `seen.all(".payments tbody tr").map((row) => [...row.querySelectorAll(".amount")].map(seen.words))`,
  );
  const payments = /** @type {string[][]} */ (rows).map((row) => row.map((shown) => plain(read(person.lang, shown))));
  assert.deepEqual(
    payments,
    expect.payments.map((/** @type {any} */ { amount, after_tax }) =>
      after_tax ? [plain(amount), plain(after_tax)] : [plain(amount)],
    ),
  );

  const told = await person.page.run(`seen.all(".notices .notice .alert-heading").map(seen.words)`);
  const codes = expect.notices.map((/** @type {any} */ { code }) => person.words(`notice-${code}.title`));
  assert.deepEqual([.../** @type {string[]} */ (told)].sort(), [...codes].sort());

  const days = await person.page.run(
    `seen.all(".milestone-list > li").map((each) => [each.querySelector("time").dateTime, seen.words(each.querySelector("summary"))])`,
  );
  const milestones = expect.milestones.map((/** @type {any} */ { on, what }) => [
    on,
    person.words(`milestone-${what}`),
  ]);
  // The changes that are days in a life stand among them; new rates and a new income do not.
  const lived = expect.transitions
    .filter((/** @type {any} */ { cause }) => !["yearly_regulation", "income_changed", "law_changed"].includes(cause))
    .map((/** @type {any} */ { on, cause }) => [on, person.words(`answer-day-${cause}`)]);
  assert.deepEqual([.../** @type {string[][]} */ (days)].sort(), [...milestones, ...lived].sort());
  const order = days.map((/** @type {string[]} */ [on]) => on);
  assert.deepEqual(order, [...order].sort());
}

/** @param {Person} person @param {any} expect */
async function assertRefused(person, expect) {
  assert.deepEqual(await person.read(".impossible h2"), [person.words("answer-not-possible")]);
  assert.deepEqual(await person.read(".now-figure"), []);
  assert.deepEqual(
    await person.read(".impossible .alert-heading"),
    expect.notices.map((/** @type {any} */ { code }) => person.words(`notice-${code}.title`)),
  );
}
