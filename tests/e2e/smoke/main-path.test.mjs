import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { browser, open } from "../support/browsers/open.mjs";
import { openedBy } from "../support/user-in-chromium.mjs";
import { Person } from "../support/user.mjs";
import { picture } from "../support/screenshots.mjs";
import { assertShown, payableOn, plain } from "../support/shown-result.mjs";
import { enter } from "../support/fill-form.mjs";

const { site, page, person } = await openedBy(Person, open);

// The main path, walked once from end to end: the steps build on each other.
describe(`the main path in ${browser}`, { timeout: 200_000 }, () => {
  const { situation, expect } = caseNamed("sygedagpenge-until-it-ends");

  before(async () => {
    await page.resize(1280, 900);
    await person.visit(site.address, { today: situation.today });
  });

  test("it opens with an example that says so, and with its amount", async () => {
    assert.deepEqual(await person.read(".example h2"), [person.words("ask-example-heading")]);
    assert.notEqual(await person.figure(), "");
    assert((await person.periods()).length > 1);
    await page.screenshot(picture(`${browser}-example`));
  });

  test("the answers give the timeline of the case", async () => {
    await enter(person, situation);
    assert.equal(plain(await person.figure()), payableOn(expect, situation.today));
    await assertShown(person, expect);
    assert.deepEqual(await person.read(".example, .questions .form-error-message, #fault-summary"), []);
    await page.run("void scrollTo(0, 0)");
    await page.screenshot(picture(`${browser}-answer`));
  });

  test("every amount says how it came about, with its § as a link", async () => {
    const hows = await page.run(`seen.all(".periods details.how > summary").length`);
    assert.equal(hows, expect["periods"].length);
    await page.run(`void seen.all(".periods details.how").forEach((each) => (each.open = true))`);
    /** @type {string[]} */
    const sums = await page.run(`seen.all(".periods .sum tfoot .amount").map(seen.words)`);
    const shown = await person.read(".periods > table > tbody > tr:first-child > .amount");
    assert.deepEqual(sums, shown);
    const links = (/** @type {string} */ where) =>
      page.run(`seen.all(${JSON.stringify(where)}).map((link) => link.href)`);
    const steps = expect["periods"].flatMap((/** @type {any} */ each) => each.steps);
    // Each step's own §; beside it may stand a text that comes into force while the period runs.
    assert.equal((await links(".periods .sum-law .law > a")).length, steps.length);
    for (const link of await links(".periods .sum-law a")) assert.match(link, /^https:\/\/www\.retsinformation\.dk\//);
  });

  test("an error stands at its field and on top, and what was typed stays", async () => {
    await person.write(person.words("ask-day"), "31", [person.words("ask-start")]);
    await person.write(person.words("ask-month"), "2", [person.words("ask-start")]);
    // Nothing is said while it is typed, only when the question is left.
    assert.deepEqual(await person.read("#fault-summary li"), []);
    await person.choose(person.words("scheme-ressourceforloeb"), [person.words("ask-scheme")]);
    const message = person.words("error-not_a_date");
    assert.deepEqual(await person.read("#fault-summary li"), [`${person.words("field-start")}: ${message}`]);
    assert.deepEqual(await person.read("[data-field=start] .form-error-message"), [
      `${person.words("ask-fault")} ${message}`,
    ]);
    assert.equal(await person.value(person.words("ask-day"), [person.words("ask-start")]), "31");
    await page.run("void scrollTo(0, 0)");
    await page.screenshot(picture(`${browser}-error`));

    await person.press("#fault-summary a", `${person.words("field-start")}: ${message}`);
    assert.equal(await page.run(`seen.focused().closest("[data-field]").dataset.field`), "start");
    await person.date(person.words("ask-start"), situation.start);
    assert.deepEqual(await person.read("#fault-summary li"), []);
    await assertShown(person, expect);
  });

  test("the keyboard alone chooses and moves on", async () => {
    const scheme = [person.words("ask-scheme")];
    await person.choose(person.words("scheme-ressourceforloeb"), scheme);
    await page.press("ArrowDown");
    await person.settled();
    const other = `seen.field(${JSON.stringify(person.words("scheme-jobafklaringsforloeb"))})`;
    assert.equal(await page.run(`${other}.checked`), true);
    assert.equal(await page.run(`seen.focused() === ${other}`), true);
    await page.press("Tab");
    assert.equal(await page.run(`seen.focused() === ${other}`), false);
    await person.choose(person.words("scheme-ressourceforloeb"), scheme);
    await assertShown(person, expect);
  });

  test("the rates of another day are shown", async () => {
    const shown = async () => (await person.read(".rates td.amount"))[0];
    const before = await shown();
    await person.date(person.words("rates-which-day"), "2024-06-01");
    assert.deepEqual(await person.read(".rates caption"), [person.words("rates-caption", { on: "1. juni 2024" })]);
    assert.notEqual(await shown(), before);
    await page.screenshot(picture(`${browser}-rates`));
  });

  test("English says the same, and the answers stay", async () => {
    await person.press(".languages a", "English");
    person.lang = "en";
    assert.equal(await page.run("document.documentElement.lang"), "en");
    await assertShown(person, expect);
    assert.equal(plain(await person.figure()), payableOn(expect, situation.today));
    assert.equal(await person.value(person.words("ask-year"), [person.words("ask-start")]), "2025");
    await page.run("void scrollTo(0, 0)");
    await page.screenshot(picture(`${browser}-english`));
  });

  test("nothing went wrong on the way, and nothing was sent", async () => {
    assert.deepEqual(await page.complaints(), []);
    // Until the first answer, the rest of the page, and the two of the other language.
    assert(site.requests.length <= 6 + 2 + 2, site.requests.join("\n"));
    assert.deepEqual(
      site.requests.filter((each) => !each.startsWith("GET ")),
      [],
    );
  });
});
