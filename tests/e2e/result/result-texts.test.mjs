import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { opened } from "../support/user-in-chromium.mjs";
import { enter } from "../support/fill-form.mjs";

// What is said about an amount besides the amount: why it is so, how sure it is, what comes after it.
const { site, page, person } = await opened();

describe("what the answer tells", () => {
  before(async () => {
    await page.resize(1280, 900);
  });

  /** @param {any} situation @param {string} [today] */
  async function entered(situation, today = situation.today) {
    await person.visit(site.address, { today });
    await enter(person, situation);
    await page.run(`void seen.all(".answer details").forEach((each) => (each.open = true))`);
  }

  const job = {
    today: "2026-11-22",
    scheme: "jobafklaringsforloeb",
    start: "2026-01-10",
    born: "1980-05-05",
    prior: { benefit: "dagpenge" },
  };

  test("a jobafklaringsforløb may go on after its last day, and unknown rates promise nothing", async () => {
    await entered(job);
    const about = { ending: "renewal", on: "9. januar 2028" };
    assert.deepEqual(await person.read(".next-heading"), [person.words("answer-last-day", about)]);
    const [why, same, then, guessed] = await person.read(".next p");
    assert.equal(why, person.words("answer-end-why", { ...about, why: "longest" }));
    assert.equal(same, person.words("answer-same-as-far-as-known"));
    assert.equal(then, person.words("answer-what-then", about));
    assert.equal(guessed, person.words("answer-projected-from", { from: "1. januar 2027" }));
  });

  test("known rates promise the same amount to the end", async () => {
    await entered({ ...job, start: "2026-02-01", end: "2026-12-31" });
    const [why, same] = await person.read(".next p");
    assert.equal(why, person.words("answer-end-why", { why: "given", ending: "renewal" }));
    assert.equal(same, person.words("answer-same-until-then"));
  });

  test("førtidspension goes on after the forløb", async () => {
    const { situation } = caseNamed("foertidspension-kept");
    await entered(situation, "2025-02-01");
    assert.equal((await person.read(".next p"))[2], person.words("answer-what-then", { ending: "pension" }));
    assert(
      (await person.read(".milestone-list p"))
        .join()
        .includes(person.words("milestone-latest_decision_on_next_step.pension")),
    );
  });

  test("sygedagpenge below the rate are told, and why they give way", async () => {
    await entered(caseNamed("sygedagpenge-below-the-floor").situation, "2024-06-01");
    const told = await person.read(".now .how p");
    assert(told[0]?.includes(person.words("rule-las-68-4-floor", { kept: "8.667 kr." })), told[0]);
  });

  test("the highest sygedagpenge are not said to be those that were typed", async () => {
    await entered(caseNamed("sygedagpenge-at-the-maximum-over-new-year").situation);
    const sentence = person.words("rule-las-68-4-max", { weekly: "5.085 kr.", amount: "22.035 kr." });
    const [told = ""] = await person.read(".now .how p");
    assert(told.startsWith(sentence), told);
  });

  test("a chapter that is closed to new people is not called amended", async () => {
    await entered(caseNamed("granted-on-the-last-day").situation, "2026-06-01");
    const said = (await person.read(".answer .law-version")).join();
    assert(said.includes(person.words("answer-repealed-by")), said);
    const once = (await person.read(".answer-small")).filter((each) =>
      each.startsWith(person.words("answer-repealed")),
    );
    assert.equal(once.length, 1);
  });

  test("a wish that has been ticked is not asked for again", async () => {
    const { situation } = caseNamed("under-six-years-without-the-wish");
    await entered({ ...situation, wishes_longer: true });
    const [told = ""] = await person.read(".notices .alert-text");
    assert(told.startsWith(person.words("notice-under_six_years_to_folkepension.wished")), told);
  });

  test("who has taken the answers over goes on at the answer", async () => {
    await person.visit(site.address, { today: "2025-06-01" });
    await person.write(person.words("ask-weekly"), "4.250 kr./uge");
    assert.equal(await person.figure(), "18417");
    await person.press("button", person.words("ask-these-are-mine"));
    assert.equal(await page.run("seen.focused().id"), "now-heading");
  });

  test("a month with a sanction says what it costs, and how", async () => {
    const { situation } = caseNamed("sanctions");
    await entered(situation);
    await page.run(`void seen.all("details.payments").forEach((each) => (each.open = true))`);
    const said = (await person.read(".payments .remark")).filter((each) => /anktion/.test(each));
    assert.equal(said.length, situation.sanctions.length, said.join());
    const day = person.words("answer-cut-periode", { times: 4, each: "569 kr.", amount: "2.276 kr." });
    assert(said[0]?.startsWith(`${day} LAS § 69`), said[0]);
    assert(
      said[1]?.startsWith(
        `${person.words("answer-cut-punkt", { times: 1, each: "1.896 kr.", amount: "1.896 kr." })} LAS § 69`,
      ),
      said[1],
    );
  });

  test("a text that comes while a period runs is named with its day", async () => {
    await person.visit(site.address, { today: "2026-11-22" });
    await page.run(`void seen.all("details.how").forEach((each) => (each.open = true))`);
    const said = await person.read(".periods .sum-law .law-version");
    const later = person.words("answer-later-repealed", { day: "1. februar 2026" });
    assert(
      said.some((each) => each.includes(`${later} LOV 1750/2025`)),
      said.join(),
    );
    assert(
      said.some((each) => each.includes(`${person.words("answer-later", { day: "1. juli 2025" })} LBK 1004/2025`)),
      said.join(),
    );
  });

  test("an amount for another time is not read as one a week", async () => {
    await person.visit(site.address, { today: "2025-06-01" });
    await person.write(person.words("ask-weekly"), "4.250 kr./dag");
    await person.choose(person.words("scheme-ressourceforloeb"), [person.words("ask-scheme")]);
    const message = person.words("error-malformed-prior-weekly");
    assert.deepEqual(await person.read("#fault-summary li"), [`${person.words("field-prior-weekly")}: ${message}`]);
    assert.deepEqual(await person.read(".now-figure"), []);
    await person.write(person.words("ask-weekly"), "4.250 kr./md.");
    // So little a month is less than the rate, which is paid instead.
    assert.equal(await person.figure(), "12770");
  });
});
