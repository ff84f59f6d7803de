import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { openSite } from "../support/open-site.mjs";
import { fillForm } from "../support/fill-form.mjs";

// The sentences around an amount: why it is so, whether it is projected, and what follows.
const { site, page, user } = await openSite();

describe("result texts", () => {
  before(async () => {
    await page.resize(1280, 900);
  });

  /** @param {any} situation @param {string} [today] */
  async function showResult(situation, today = situation.today) {
    await user.visit(site.address, { today });
    await fillForm(user, situation);
    await page.evaluate(`void dom.all(".answer details").forEach((each) => (each.open = true))`);
  }

  const job = {
    today: "2026-11-22",
    scheme: "jobafklaringsforloeb",
    start: "2026-01-10",
    born: "1980-05-05",
    prior: { benefit: "dagpenge" },
  };

  test("a jobafklaringsforløb can be renewed after its last day; unknown rates are called projected", async () => {
    await showResult(job);
    const args = { ending: "renewal", on: "9. januar 2028" };
    assert.deepEqual(await user.visibleTexts(".next-heading"), [user.text("answer-last-day", args)]);
    const [why, same, then, projected] = await user.visibleTexts(".next p");
    assert.equal(why, user.text("answer-end-why", { ...args, why: "longest" }));
    assert.equal(same, user.text("answer-same-as-far-as-known"));
    assert.equal(then, user.text("answer-what-then", args));
    assert.equal(projected, user.text("answer-projected-from", { from: "1. januar 2027" }));
  });

  test("with known rates the amount is the same to the last day", async () => {
    await showResult({ ...job, start: "2026-02-01", end: "2026-12-31" });
    const [why, same] = await user.visibleTexts(".next p");
    assert.equal(why, user.text("answer-end-why", { why: "given", ending: "renewal" }));
    assert.equal(same, user.text("answer-same-until-then"));
  });

  test("with førtidspension, the pension goes on after the forløb", async () => {
    const { situation } = caseNamed("foertidspension-kept");
    await showResult(situation, "2025-02-01");
    assert.equal((await user.visibleTexts(".next p"))[2], user.text("answer-what-then", { ending: "pension" }));
    assert(
      (await user.visibleTexts(".milestone-list p"))
        .join()
        .includes(user.text("milestone-latest_decision_on_next_step.pension")),
    );
  });

  test("sygedagpenge below the base rate are explained", async () => {
    await showResult(caseNamed("sygedagpenge-below-the-floor").situation, "2024-06-01");
    const explanation = await user.visibleTexts(".now .how p");
    assert(explanation[0]?.includes(user.text("rule-las-68-4-floor", { kept: "8.667 kr." })), explanation[0]);
  });

  test("sygedagpenge at the maximum are not presented as the typed amount", async () => {
    await showResult(caseNamed("sygedagpenge-at-the-maximum-over-new-year").situation);
    const sentence = user.text("rule-las-68-4-max", { weekly: "5.085 kr.", amount: "22.035 kr." });
    const [explanation = ""] = await user.visibleTexts(".now .how p");
    assert(explanation.startsWith(sentence), explanation);
  });

  test("the law closed to new entrants is called repealed, not amended", async () => {
    await showResult(caseNamed("granted-on-the-last-day").situation, "2026-06-01");
    const versions = (await user.visibleTexts(".answer .law-version")).join();
    assert(versions.includes(user.text("answer-repealed-by")), versions);
    const explanations = (await user.visibleTexts(".answer-small")).filter((each) =>
      each.startsWith(user.text("answer-repealed")),
    );
    assert.equal(explanations.length, 1);
  });

  test("a ticked wish for a longer forløb changes the notice", async () => {
    const { situation } = caseNamed("under-six-years-without-the-wish");
    await showResult({ ...situation, wishes_longer: true });
    const [notice = ""] = await user.visibleTexts(".notices .alert-text");
    assert(notice.startsWith(user.text("notice-under_six_years_to_folkepension.wished")), notice);
  });

  test("adopting the example moves the focus to the result", async () => {
    await user.visit(site.address, { today: "2025-06-01" });
    await user.fill(user.text("ask-weekly"), "4.250 kr./uge");
    assert.equal(await user.currentAmount(), "18417");
    await user.click("button", user.text("ask-these-are-mine"));
    assert.equal(await page.evaluate("dom.focused().id"), "now-heading");
  });

  test("a month with a sanction shows the deduction and how it is calculated", async () => {
    const { situation } = caseNamed("sanctions");
    await showResult(situation);
    await page.evaluate(`void dom.all("details.payments").forEach((each) => (each.open = true))`);
    const remarks = (await user.visibleTexts(".payments .remark")).filter((each) => /anktion/.test(each));
    assert.equal(remarks.length, situation.sanctions.length, remarks.join());
    const periode = user.text("answer-cut-periode", { times: 4, each: "569 kr.", amount: "2.276 kr." });
    assert(remarks[0]?.startsWith(`${periode} LAS § 69`), remarks[0]);
    assert(
      remarks[1]?.startsWith(
        `${user.text("answer-cut-punkt", { times: 1, each: "1.896 kr.", amount: "1.896 kr." })} LAS § 69`,
      ),
      remarks[1],
    );
  });

  test("a law text that takes effect during a period is named with its day", async () => {
    await user.visit(site.address, { today: "2026-11-22" });
    await page.evaluate(`void dom.all("details.how").forEach((each) => (each.open = true))`);
    const versions = await user.visibleTexts(".periods .sum-law .law-version");
    const later = user.text("answer-later-repealed", { day: "1. februar 2026" });
    assert(
      versions.some((each) => each.includes(`${later} LOV 1750/2025`)),
      versions.join(),
    );
    assert(
      versions.some((each) => each.includes(`${user.text("answer-later", { day: "1. juli 2025" })} LBK 1004/2025`)),
      versions.join(),
    );
  });

  test("an amount per day is an error; an amount per month is converted", async () => {
    await user.visit(site.address, { today: "2025-06-01" });
    await user.fill(user.text("ask-weekly"), "4.250 kr./dag");
    await user.choose(user.text("scheme-ressourceforloeb"), [user.text("ask-scheme")]);
    const message = user.text("error-malformed-prior-weekly");
    assert.deepEqual(await user.visibleTexts("#fault-summary li"), [`${user.text("field-prior-weekly")}: ${message}`]);
    assert.deepEqual(await user.visibleTexts(".now-figure"), []);
    await user.fill(user.text("ask-weekly"), "4.250 kr./md.");
    // 4.250 a month is less than the base rate, which is paid instead.
    assert.equal(await user.currentAmount(), "12770");
  });
});
