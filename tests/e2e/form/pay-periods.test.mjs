import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { assertAccessible } from "../support/axe.mjs";
import { openSite } from "../support/open-site.mjs";

const { site, page, user } = await openSite();

describe("an amount per week, month or year", () => {
  beforeEach(async () => {
    await page.resize(1280, 900);
    await user.visit(site.address, { today: "2025-06-01" });
  });

  const weekly = () => user.text("ask-weekly");
  const periodLabel = (/** @type {string} */ of) => `${user.text("ask-per")}: ${of}`;
  const unit = (/** @type {string} */ name) => user.text(`ask-unit-${name}`);
  const conversions = async () => (await user.visibleTexts("[data-field='prior.weekly'] .amount-same"))[0];
  const summaryOf = (/** @type {string} */ field, number = 1) => {
    const edit = `${user.text("summary-edit")}: ${user.text(`field-${field}`, { number })}`;
    return page.evaluate(
      `dom.text(dom.all(".summary a").find((each) => dom.hasText(each, ${JSON.stringify(edit)})).closest("div").children[1])`,
    );
  };
  async function leaveField() {
    await page.press("Tab");
    await user.whenRendered();
  }

  test("the two converted amounts are shown below the field", async () => {
    assert.equal(await conversions(), user.text("ask-same-week", { month: "21.082 kr.", year: "252.980 kr." }));
    await user.fill(weekly(), "abc");
    assert.equal(await conversions(), undefined);
  });

  test("the same amount per month or year gives the same result", async () => {
    for (const [name, typed, converted] of /** @type {const} */ ([
      ["month", "21.082", { week: "4.865 kr.", year: "252.984 kr." }],
      ["year", "252.980", { week: "4.865 kr.", month: "21.082 kr." }],
    ])) {
      await user.select(periodLabel(weekly()), unit(name));
      await user.fill(weekly(), typed);
      assert.equal(await user.currentAmount(), "21082");
      assert.equal(await conversions(), user.text(`ask-same-${name}`, converted));
      assert.equal(await summaryOf("prior-weekly"), user.text(`summary-${name}`, { amount: `${typed} kr.` }));
      assert.deepEqual(await user.visibleTexts("#fault-summary"), []);
    }
  });

  test("another pay period changes the amount", async () => {
    await user.select(periodLabel(weekly()), unit("year"));
    // 4.865 a year is less than the base rate, which is paid instead.
    assert.equal(await user.currentAmount(), "12770");
  });

  test("a pay period typed after the amount is selected in the list", async () => {
    for (const [name, typed, remaining] of /** @type {const} */ ([
      ["month", "21.082 kr./md", "21.082"],
      ["year", "252.980 kr. om året", "252.980"],
      ["week", "4.865 pr. uge", "4.865"],
    ])) {
      await user.fill(weekly(), typed);
      assert.equal(await user.value(weekly()), typed);
      assert.equal(await user.value(periodLabel(weekly())), name);
      await leaveField();
      assert.equal(await user.value(weekly()), remaining);
      assert.equal(await user.currentAmount(), "21082");
    }
    await user.fill(weekly(), "21.082 kr./md");
    await user.select(periodLabel(weekly()), unit("week"));
    assert.equal(await user.value(weekly()), "21.082");
  });

  test("an unknown pay period is an error", async () => {
    await user.fill(weekly(), "130 kr. i timen");
    await user.choose(user.text("scheme-ressourceforloeb"), [user.text("ask-scheme")]);
    const message = user.text("error-malformed-prior-weekly");
    assert.deepEqual(await user.visibleTexts("#fault-summary li"), [`${user.text("field-prior-weekly")}: ${message}`]);
    assert.equal(await user.value(weekly()), "130 kr. i timen");
  });

  test("the pay period stays when the language changes", async () => {
    await user.select(periodLabel(weekly()), unit("month"));
    await user.fill(weekly(), "20.000,50");
    await user.click(".languages a", "English");
    user.lang = "en";
    assert.equal(await user.value(weekly()), "20000.50");
    assert.equal(await user.value(periodLabel(weekly())), "month");
  });

  test("wages and the tax allowance have a pay period too", async () => {
    await user.click(".preset", user.text("preset-loen"));
    const before = await user.currentAmount();
    const row = [user.text("row-income", { number: 1 })];
    const wage = user.text("ask-income-monthly");
    await user.select(periodLabel(wage), unit("year"), row);
    await user.fill(wage, "216.000", row);
    assert.equal(await user.currentAmount(), before);
    assert.equal(
      await summaryOf("income-item"),
      `${user.text("kind-loen")}, ${user.text("summary-year", { amount: "216.000 kr." })}`,
    );

    await page.evaluate(`void dom.all("details.more").forEach((each) => (each.open = true))`);
    const allowance = user.text("ask-tax-allowance");
    await user.fill(user.text("ask-tax-percent"), "40");
    await user.fill(allowance, "5.000");
    const afterTax = () => page.evaluate(`dom.all(".payments td:nth-child(3)").map(dom.text)`);
    const monthly = await afterTax();
    assert(monthly.length > 0);
    await user.select(periodLabel(allowance), unit("year"));
    assert.notDeepEqual(await afterTax(), monthly);
    await user.fill(allowance, "60.000");
    assert.deepEqual(await afterTax(), monthly);
  });

  test("the fields are accessible at 320 px", async () => {
    await page.resize(320, 640);
    await user.click("button", user.text("way-page"));
    await assertAccessible(page, "amounts, 320");
    assert.deepEqual(await page.errors(), []);
  });
});
