import assert from "node:assert/strict";
import { test } from "node:test";
import { assertContains, cases } from "../support/cases.mjs";
import { calculate, estimate, per, rates, start, sygedagpenge_end } from "../support/wasm.mjs";

start();

test("there are cases", () => assert(cases.length > 30, `${cases.length} cases`));

for (const { name, situation, expect } of cases) {
  test(`case ${name}`, () => {
    if ("errors" in expect) {
      const error = thrownBy(() => calculate(situation));
      assert.equal(error.errors.length, expect["errors"].length);
      assertContains(error.errors, expect["errors"], "errors");
    } else {
      assertContains(calculate(situation), expect, "timeline");
    }
  });

  test(`case ${name}: the input is not changed, and the answer is the same again`, () => {
    const before = JSON.stringify(situation);
    assert.equal(JSON.stringify(answerTo(situation)), JSON.stringify(answerTo(situation)));
    assert.equal(JSON.stringify(situation), before);
  });
}

test("a field that is undefined counts as absent", () => {
  const optional = ["granted", "end", "children", "income", "leave", "earlier", "wishes_longer", "sanctions", "tax"];
  const absent = Object.fromEntries(optional.map((field) => [field, undefined]));
  for (const { situation } of cases) assert.deepEqual(answerTo({ ...absent, ...situation }), answerTo(situation));
});

test("the rates of a day have a unit, a basis, a § and a source", () => {
  const table = rates("2026-11-22");
  assert.equal(table.on, "2026-11-22");
  assert(table.rates.length > 8, `${table.rates.length} rates`);
  for (const rate of table.rates) {
    assert.match(rate.code, /^[a-z_0-9]+$/);
    assert.match(rate.amount, /^\d+(\.\d\d)?$/, rate.code);
    assert.match(rate.unit, /^(month|week|hour|each)$/, rate.code);
    assert.match(rate.basis, /^(published|computed|projected)$/, rate.code);
    assert(rate.valid_from <= "2026-11-22", rate.code);
    assert.match(rate.law_ref, /§/, rate.code);
    // A computed rate is printed nowhere; a published one has an address.
    assert.match(rate.source, rate.basis === "published" ? /\bhttps:\/\/\S+/ : /\S/, rate.code);
  }
  const codes = table.rates.map((rate) => rate.code);
  assert.equal(new Set(codes).size, codes.length);
});

test("the rate of a day is the one in force on it", () => {
  const forsoerger = (/** @type {string} */ on) => rates(on).rates.find((rate) => rate.code === "forsoerger")?.amount;
  // The level of the cases: 2025 and, from New Year, 2026.
  assert.equal(forsoerger("2025-12-31"), "16972");
  assert.equal(forsoerger("2026-01-01"), "17736");
});

test("a day without known rates, or an invalid one, is refused", () => {
  for (const on of ["2012-12-31", "1900-01-01", "2026-02-30", "22-11-2026", ""]) {
    const error = thrownBy(() => rates(on));
    assert(error.errors.length > 0, on);
  }
});

test("an unknown fact gives a range with its lowest and highest amount", () => {
  const situation = {
    ...{ today: "2025-06-01", scheme: "ressourceforloeb", start: "2025-03-01", born: "1988-05-14" },
    prior: { benefit: "sygedagpenge", entitled_until: "2025-08-31" },
  };
  const { low, high, ask_next: next } = estimate(/** @type {any} */ (situation), ["prior.weekly"]);
  // From the rate without children to the highest sygedagpenge, 4,865 kr. a week.
  assert.deepEqual([low, high, next], ["12770", "21082", "prior.weekly"]);
  const error = thrownBy(() => estimate(/** @type {any} */ (situation), ["prior.weekly", "born", "income[0].monthly"]));
  assert.deepEqual(error.errors, [{ field: "born", code: "unknown_field" }]);
});

test("an amount is converted to another period, and an invalid one is returned unchanged", () => {
  assert.equal(per("4865", "week", "month"), "21082");
  assert.equal(per("21082", "month", "week"), "4865");
  assert.equal(per("250000", "year", "month"), "20833.33");
  assert.equal(per("12,5 kr", "year", "month"), "12,5 kr");
  assert.equal(per("100", /** @type {any} */ ("day"), "month"), "100");
});

test("the end of sygedagpenge has its §", () => {
  const found = sygedagpenge_end({ first_day: "2025-01-01", work: "employee", extension: "afklaring" });
  assert.equal(found.counted_from, "2025-01-31");
  assert.equal(found.reassessed_on, "2025-07-31");
  assert.equal(found.entitled_until, "2026-11-26");
  assert.deepEqual([found.law.ref, found.extension_law?.ref], ["SDL § 24", "SDL § 27, stk. 1, nr. 2"]);
  const error = thrownBy(() =>
    sygedagpenge_end(/** @type {any} */ ({ first_day: "2025-02-30", extension: "ferie", name: "x" })),
  );
  assert.deepEqual(error.errors, [
    { field: "extension", code: "malformed" },
    { field: "first_day", code: "not_a_date" },
    { field: "name", code: "unknown_field" },
    { field: "work", code: "missing" },
  ]);
});

/** @param {() => unknown} call @returns {Error & { errors: { field: string, code: string }[] }} */
function thrownBy(call) {
  try {
    call();
  } catch (error) {
    assert(error instanceof Error, "the thrown value is an Error");
    assert.equal(error.name, "CalculationError");
    assert(error.message.length > 0);
    return /** @type {any} */ (error);
  }
  return assert.fail("nothing was thrown");
}

/** @param {any} situation */
function answerTo(situation) {
  try {
    return calculate(situation);
  } catch (error) {
    return /** @type {any} */ (error).errors;
  }
}
