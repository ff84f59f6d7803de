import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { linkOf } from "../../../target/npm/link.js";
import { cases, caseNamed } from "../../support/cases.mjs";
import { scenarios } from "../../support/scenarios.mjs";
import { fillForm } from "../support/fill-form.mjs";
import { openSite } from "../support/open-site.mjs";
import { assertPeriods, payableOn, trimAmount } from "../support/periods.mjs";
import { parseAmount } from "../support/texts.mjs";

/** @typedef {import("../support/user.mjs").User} User */

const { site, page, user } = await openSite();

const valid = cases.filter(({ expect }) => !expect["errors"]);

// One for each kind of question that no scenario answers.
const typed = [
  "bidragspligt-under-25",
  "forty-to-fifty-five-years-in-all",
  "jobafklaring-job-held-at-the-start",
  "leave-lengthens-the-forloeb",
  "offer-with-hours",
  "other-income-krone-for-krone",
  "sanctions",
].map(caseNamed);

describe("each case, opened by link, shows its timeline", () => {
  before(() => page.resize(1280, 900));

  for (const { name, situation, expect } of valid) {
    test(name, { timeout: 60_000 }, async () => {
      // An open page would take over the answers of another link, and nothing else.
      await page.visit("about:blank");
      await user.visit(linkOf(site.address, { situation }), { today: situation.today });
      await assertResult(situation, expect);
    });
  }
});

describe("a case typed into the form shows its timeline", () => {
  for (const { name, situation, expect } of typed) {
    test(name, { timeout: 60_000 }, async () => {
      await page.visit("about:blank");
      await user.visit(site.address, { today: situation.today });
      await fillForm(user, situation);
      await assertResult(situation, expect);
    });
  }

  test("the typed cases and the scenarios answer every question that any case answers", () => {
    const questions = (/** @type {{ situation: any }[]} */ all) =>
      [...new Set(all.flatMap(({ situation }) => questionsOf(situation)))].sort();
    assert.deepEqual(questions([...typed, ...scenarios]), questions(valid));
  });
});

/**
 * The answered questions, as paths such as `income.kind=loen`: a kind decides which questions follow.
 *
 * @param {unknown} value
 * @param {string} path
 * @returns {string[]}
 */
function questionsOf(value, path = "") {
  if (Array.isArray(value)) return value.flatMap((item) => questionsOf(item, path));
  if (typeof value !== "object" || value === null) return [path.endsWith(".kind") ? `${path}=${value}` : path];
  return Object.entries(value).flatMap(([name, each]) => questionsOf(each, `${path}.${name}`));
}

/** @param {any} situation @param {any} expect */
async function assertResult(situation, expect) {
  assert.deepEqual(await user.visibleTexts("#fault-summary li"), []);
  if (expect["status"] === "ok") await assertTimeline(situation, expect);
  else await assertNotPossible(expect);
  assert.deepEqual(await page.errors(), []);
}

/** @param {any} situation @param {any} expect */
async function assertTimeline(situation, expect) {
  await assertPeriods(user, expect);
  assert.equal(trimAmount(await user.currentAmount()), payableOn(expect, situation.today));

  await user.click("summary", user.text("answer-payments"));
  const rows = await page.evaluate(
    `dom.all(".payments tbody tr").map((row) => [...row.querySelectorAll(".amount")].map(dom.text))`,
  );
  const payments = /** @type {string[][]} */ (rows).map((row) =>
    row.map((shown) => trimAmount(parseAmount(user.lang, shown))),
  );
  assert.deepEqual(
    payments,
    expect.payments.map((/** @type {any} */ { amount, after_tax }) =>
      after_tax ? [trimAmount(amount), trimAmount(after_tax)] : [trimAmount(amount)],
    ),
  );

  const headings = await page.evaluate(`dom.all(".notices .notice .alert-heading").map(dom.text)`);
  const codes = expect.notices.map((/** @type {any} */ { code }) => user.text(`notice-${code}.title`));
  assert.deepEqual([.../** @type {string[]} */ (headings)].sort(), [...codes].sort());

  /** @type {[string, string][]} */
  const shown = await page.evaluate(
    `dom.all(".milestone-list > li").map((each) => [each.querySelector("time").dateTime, dom.text(each.querySelector("summary"))])`,
  );
  const milestones = expect.milestones.map((/** @type {any} */ { on, what }) => [on, user.text(`milestone-${what}`)]);
  // The list of dates also has the changes in the user's life, but not those of rates, income and law.
  const changes = expect.transitions
    .filter((/** @type {any} */ { cause }) => !["yearly_regulation", "income_changed", "law_changed"].includes(cause))
    .map((/** @type {any} */ { on, cause }) => [on, user.text(`answer-day-${cause}`)]);
  assert.deepEqual([...shown].sort(), [...milestones, ...changes].sort());
  const days = shown.map(([on]) => on);
  assert.deepEqual(days, [...days].sort());
}

/** @param {any} expect */
async function assertNotPossible(expect) {
  assert.deepEqual(await user.visibleTexts(".impossible h2"), [user.text("answer-not-possible")]);
  assert.deepEqual(await user.visibleTexts(".now-figure"), []);
  assert.deepEqual(
    await user.visibleTexts(".impossible .alert-heading"),
    expect.notices.map((/** @type {any} */ { code }) => user.text(`notice-${code}.title`)),
  );
}
