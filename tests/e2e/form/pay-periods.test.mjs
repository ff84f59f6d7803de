import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { assertAccessible } from "../support/axe.mjs";
import { opened } from "../support/user-in-chromium.mjs";
import { picture } from "../support/screenshots.mjs";

const { site, page, person } = await opened();

describe("an amount is given for the week, the month or the year one knows", () => {
  beforeEach(async () => {
    await page.resize(1280, 900);
    await person.visit(site.address, { today: "2025-06-01" });
  });

  const weekly = () => person.words("ask-weekly");
  const period = (/** @type {string} */ of) => `${person.words("ask-per")}: ${of}`;
  const unit = (/** @type {string} */ name) => person.words(`ask-unit-${name}`);
  const same = async () => (await person.read("[data-field='prior.weekly'] .amount-same"))[0];
  const summed = (/** @type {string} */ field, number = 1) => {
    const edit = `${person.words("summary-edit")}: ${person.words(`field-${field}`, { number })}`;
    return page.run(
      `seen.words(seen.all(".summary a").find((each) => seen.says(each, ${JSON.stringify(edit)})).closest("div").children[1])`,
    );
  };
  /** Tab once, and all that follows from it. */
  async function leave() {
    await page.press("Tab");
    await person.settled();
  }

  test("the two other times are told below the field", async () => {
    assert.equal(await same(), person.words("ask-same-week", { month: "21.082 kr.", year: "252.980 kr." }));
    await person.write(weekly(), "abc");
    assert.equal(await same(), undefined);
  });

  test("a month or a year gives what the week gives", async () => {
    for (const [name, typed, told] of /** @type {const} */ ([
      ["month", "21.082", { week: "4.865 kr.", year: "252.984 kr." }],
      ["year", "252.980", { week: "4.865 kr.", month: "21.082 kr." }],
    ])) {
      await person.pick(period(weekly()), unit(name));
      await person.write(weekly(), typed);
      assert.equal(await person.figure(), "21082");
      assert.equal(await same(), person.words(`ask-same-${name}`, told));
      assert.equal(await summed("prior-weekly"), person.words(`summary-${name}`, { amount: `${typed} kr.` }));
      assert.deepEqual(await person.read("#fault-summary"), []);
    }
  });

  test("the same number is another amount for another time", async () => {
    await person.pick(period(weekly()), unit("year"));
    // 4.865 a year is less than the rate, which is paid instead.
    assert.equal(await person.figure(), "12770");
  });

  test("a time written beside the amount chooses the time", async () => {
    for (const [name, typed, left] of /** @type {const} */ ([
      ["month", "21.082 kr./md", "21.082"],
      ["year", "252.980 kr. om året", "252.980"],
      ["week", "4.865 pr. uge", "4.865"],
    ])) {
      await person.write(weekly(), typed);
      assert.equal(await person.value(weekly()), typed);
      assert.equal(await person.value(period(weekly())), name);
      await leave();
      assert.equal(await person.value(weekly()), left);
      assert.equal(await person.figure(), "21082");
    }
    await person.write(weekly(), "21.082 kr./md");
    await person.pick(period(weekly()), unit("week"));
    assert.equal(await person.value(weekly()), "21.082");
  });

  test("an amount for a time that is not on the list is not read", async () => {
    await person.write(weekly(), "130 kr. i timen");
    await person.choose(person.words("scheme-ressourceforloeb"), [person.words("ask-scheme")]);
    const message = person.words("error-malformed-prior-weekly");
    assert.deepEqual(await person.read("#fault-summary li"), [`${person.words("field-prior-weekly")}: ${message}`]);
    assert.equal(await person.value(weekly()), "130 kr. i timen");
  });

  test("the time stays when the language changes", async () => {
    await person.pick(period(weekly()), unit("month"));
    await person.write(weekly(), "20.000,50");
    await person.press(".languages a", "English");
    person.lang = "en";
    assert.equal(await person.value(weekly()), "20000.50");
    assert.equal(await person.value(period(weekly())), "month");
  });

  test("wages and the allowance for tax have their time too", async () => {
    await person.press(".preset", person.words("preset-loen"));
    const before = await person.figure();
    const row = [person.words("row-income", { number: 1 })];
    const wage = person.words("ask-income-monthly");
    await person.pick(period(wage), unit("year"), row);
    await person.write(wage, "216.000", row);
    assert.equal(await person.figure(), before);
    assert.equal(
      await summed("income-item"),
      `${person.words("kind-loen")}, ${person.words("summary-year", { amount: "216.000 kr." })}`,
    );

    await page.run(`void seen.all("details.more").forEach((each) => (each.open = true))`);
    const allowance = person.words("ask-tax-allowance");
    await person.write(person.words("ask-tax-percent"), "40");
    await person.write(allowance, "5.000");
    const taxed = () => page.run(`seen.all(".payments td:nth-child(3)").map(seen.words)`);
    const monthly = await taxed();
    assert(monthly.length > 0);
    await person.pick(period(allowance), unit("year"));
    assert.notDeepEqual(await taxed(), monthly);
    await person.write(allowance, "60.000");
    assert.deepEqual(await taxed(), monthly);
  });

  test("it fits, and is named, in the narrowest window", async () => {
    await page.resize(320, 640);
    await person.press("button", person.words("way-page"));
    await assertAccessible(page, "amounts, 320");
    await page.run(`void seen.field(${JSON.stringify(weekly())}).scrollIntoView({ block: "center" })`);
    await page.screenshot(picture("amount-units-320"));
    assert.deepEqual(await page.complaints(), []);
  });
});
