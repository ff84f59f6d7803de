import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { browser, openBrowser } from "../support/browsers/open.mjs";
import { openSiteAs } from "../support/open-site.mjs";
import { User } from "../support/user.mjs";
import { assertPeriods, payableOn, trimAmount } from "../support/periods.mjs";
import { fillForm } from "../support/fill-form.mjs";

const { site, page, user } = await openSiteAs(User, openBrowser);

// One visit from start to end: each test continues where the one before stopped.
describe(`main path in ${browser}`, { timeout: 200_000 }, () => {
  const { situation, expect } = caseNamed("sygedagpenge-until-it-ends");

  before(async () => {
    await page.resize(1280, 900);
    await user.visit(site.address, { today: situation.today });
  });

  test("the page opens with an example, marked as such, and its amount", async () => {
    assert.deepEqual(await user.visibleTexts(".example h2"), [user.text("ask-example-heading")]);
    assert.notEqual(await user.currentAmount(), "");
    assert((await user.periods()).length > 1);
  });

  test("the answers of a case give its timeline", async () => {
    await fillForm(user, situation);
    assert.equal(trimAmount(await user.currentAmount()), payableOn(expect, situation.today));
    await assertPeriods(user, expect);
    assert.deepEqual(await user.visibleTexts(".example, .questions .form-error-message, #fault-summary"), []);
  });

  test("each amount shows its calculation, with links to the §§", async () => {
    const count = await page.evaluate(`dom.all(".periods details.how > summary").length`);
    assert.equal(count, expect["periods"].length);
    await page.evaluate(`void dom.all(".periods details.how").forEach((each) => (each.open = true))`);
    /** @type {string[]} */
    const sums = await page.evaluate(`dom.all(".periods .sum tfoot .amount").map(dom.text)`);
    const shown = await user.visibleTexts(".periods > table > tbody > tr:first-child > .amount");
    assert.deepEqual(sums, shown);
    const links = (/** @type {string} */ where) =>
      page.evaluate(`dom.all(${JSON.stringify(where)}).map((link) => link.href)`);
    const steps = expect["periods"].flatMap((/** @type {any} */ each) => each.steps);
    // One link for the § of each step. A text that takes effect during the period has further links.
    assert.equal((await links(".periods .sum-law .law > a")).length, steps.length);
    for (const link of await links(".periods .sum-law a")) assert.match(link, /^https:\/\/www\.retsinformation\.dk\//);
  });

  test("an error is shown at its field and in the summary, and the typed text stays", async () => {
    await user.fill(user.text("ask-day"), "31", [user.text("ask-start")]);
    await user.fill(user.text("ask-month"), "2", [user.text("ask-start")]);
    // No error while typing, only after the question has lost the focus.
    assert.deepEqual(await user.visibleTexts("#fault-summary li"), []);
    await user.choose(user.text("scheme-ressourceforloeb"), [user.text("ask-scheme")]);
    const message = user.text("error-not_a_date");
    assert.deepEqual(await user.visibleTexts("#fault-summary li"), [`${user.text("field-start")}: ${message}`]);
    assert.deepEqual(await user.visibleTexts("[data-field=start] .form-error-message"), [
      `${user.text("ask-fault")} ${message}`,
    ]);
    assert.equal(await user.value(user.text("ask-day"), [user.text("ask-start")]), "31");

    await user.click("#fault-summary a", `${user.text("field-start")}: ${message}`);
    assert.equal(await page.evaluate(`dom.focused().closest("[data-field]").dataset.field`), "start");
    await user.fillDate(user.text("ask-start"), situation.start);
    assert.deepEqual(await user.visibleTexts("#fault-summary li"), []);
    await assertPeriods(user, expect);
  });

  test("the arrow keys choose, and Tab leaves the group", async () => {
    const scheme = [user.text("ask-scheme")];
    await user.choose(user.text("scheme-ressourceforloeb"), scheme);
    await page.press("ArrowDown");
    await user.whenRendered();
    const other = `dom.field(${JSON.stringify(user.text("scheme-jobafklaringsforloeb"))})`;
    assert.equal(await page.evaluate(`${other}.checked`), true);
    assert.equal(await page.evaluate(`dom.focused() === ${other}`), true);
    await page.press("Tab");
    assert.equal(await page.evaluate(`dom.focused() === ${other}`), false);
    await user.choose(user.text("scheme-ressourceforloeb"), scheme);
    await assertPeriods(user, expect);
  });

  test("the rates of another day can be shown", async () => {
    const shown = async () => (await user.visibleTexts(".rates td.amount"))[0];
    const before = await shown();
    await user.fillDate(user.text("rates-which-day"), "2024-06-01");
    assert.deepEqual(await user.visibleTexts(".rates caption"), [user.text("rates-caption", { on: "1. juni 2024" })]);
    assert.notEqual(await shown(), before);
  });

  test("English shows the same result and keeps the answers", async () => {
    await user.click(".languages a", "English");
    user.lang = "en";
    assert.equal(await page.evaluate("document.documentElement.lang"), "en");
    await assertPeriods(user, expect);
    assert.equal(trimAmount(await user.currentAmount()), payableOn(expect, situation.today));
    assert.equal(await user.value(user.text("ask-year"), [user.text("ask-start")]), "2025");
  });

  test("there were no errors, and only the files of the site were requested", async () => {
    assert.deepEqual(await page.errors(), []);
    // Six for the first result, two deferred ones, and two for the other language.
    assert(site.requests.length <= 6 + 2 + 2, site.requests.join("\n"));
    assert.deepEqual(
      site.requests.filter((each) => !each.startsWith("GET ")),
      [],
    );
  });
});
