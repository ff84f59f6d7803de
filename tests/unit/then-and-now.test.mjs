// The differences since a link was made are exact: the steps that differ add up to the difference, and changed rates are named.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { cases, caseNamed } from "../support/cases.mjs";
import { calculate, glue, start } from "../support/wasm.mjs";
import { checkProperty } from "../support/property.mjs";
import { seed } from "../support/seed.mjs";
import { situations } from "../support/command-line.mjs";
import { addsUp, cutDifferences, differences, formatLink, parseLink, provenance } from "../support/link-codec.mjs";

start();
const less = glue.less;
const oere = (/** @type {string} */ amount) => Math.round(Number(amount) * 100);

/** The record of a link to a situation, after a change of its fragment. @param {any} situation @param {(fragment: string) => string} [change] */
function recordOf(situation, change = (fragment) => fragment) {
  const timeline = calculate(situation);
  const record = parseLink(
    change(formatLink({ situation, open: [], timeline, estimate: undefined }, provenance)),
  )?.record;
  assert(record);
  return { record, timeline };
}

describe("subtraction of decimal strings", () => {
  test("is exact", () => {
    assert.deepEqual(
      [less("17736", "16972"), less("0.1", "0.3"), less("-1204.5", "0"), less("1", "-1")].map(Number),
      [764, -0.2, -1204.5, 2],
    );
    assert.equal(less("a", "1"), "");
    checkProperty(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        (minuend, subtrahend) => {
          const text = (/** @type {number} */ each) =>
            `${each < 0 ? "-" : ""}${Math.trunc(Math.abs(each) / 100)}.${String(Math.abs(each) % 100).padStart(2, "0")}`;
          assert.equal(oere(less(text(minuend), text(subtrahend))), minuend - subtrahend);
        },
      ),
      100,
    );
  });
});

describe("differences since a link was made", () => {
  for (const { name, situation } of cases.filter((each) => each.expect["status"] === "ok")) {
    test(`none where nothing has changed: ${name}`, () => {
      const { record, timeline } = recordOf(situation);
      assert.deepEqual([differences(record, { timeline }, less), cutDifferences(record, timeline, less)], [[], []]);
      assert(addsUp(record, less));
      const [first, ...others] = record.periods;
      assert(first);
      const wrong = { ...record, periods: [{ ...first, payable: less(first.payable, "0.01") }, ...others] };
      assert(!addsUp(wrong, less));
    });
  }

  test("a projected rate that is published now: the projection, the rate and the difference", () => {
    // A link of 2025, before the rates of 2026 were published.
    const situation = {
      today: "2025-11-22",
      scheme: "ressourceforloeb",
      start: "2025-03-01",
      born: "1988-05-14",
      prior: { benefit: "kontanthjaelp" },
      end: "2026-12-31",
    };
    const { record, timeline } = recordOf(situation, (fragment) =>
      fragment.replace("2026-01-01,13345,computed,68-2-2,13345", "2026-01-01,12770,projected,68-2-2,12770"),
    );
    const [difference, ...others] = differences(record, { timeline }, less);
    assert(difference);
    assert.deepEqual(others, []);
    assert(difference.wasProjected);
    assert.equal(difference.rates.length, 1);
    assert.equal(difference.rates[0]?.now.valid_from, "2026-01-01");
    assert.equal(less(difference.after?.[0] ?? "", difference.before?.[0] ?? ""), difference.difference);
    assert.equal(difference.steps[0]?.now?.law.ref.startsWith("LAS § 68, stk. 2"), true);
  });

  test("a changed threshold: the difference of the wage step, and the rate", () => {
    const { situation } = caseNamed("wage-2021-and-2022");
    const { record, timeline } = recordOf(situation, (fragment) => {
      const old =
        /beloeb=(2022-01-01),([\d.]+),(computed,)?(68-2-\d),(\d+),68a-2,-([\d.]+),loenindtaegtsgraense,(\d+)/.exec(
          fragment,
        );
      assert(old, fragment);
      const [whole, from, payable = "", basis = "", level, amount, deducted = "", threshold = ""] = old;
      return fragment.replace(
        whole,
        `beloeb=${from},${less(payable, "55")},${basis}${level},${amount},68a-2,-${less(deducted, "-55")},loenindtaegtsgraense,${less(threshold, "100")}`,
      );
    });
    const [difference] = differences(record, { timeline }, less);
    assert(difference);
    assert.equal(difference.difference, "55");
    assert.deepEqual(
      difference.steps.map(({ rule, difference }) => [rule, difference]),
      [["las-68a-2", "55"]],
    );
    assert.deepEqual(
      difference.rates.map(({ now, before }) => [now.code, less(now.amount, before)]),
      [["loenindtaegtsgraense", "100"]],
    );
  });

  test("another last day, and a step that is gone", () => {
    const { situation } = caseNamed("kontanthjaelp-to-base");
    const { record, timeline } = recordOf(situation, (fragment) =>
      fragment.replace(/sidste_dag=[\d-]+/, "sidste_dag=2020-01-01"),
    );
    const all = differences({ ...record, to: "2099-12-31" }, { timeline }, less);
    assert.deepEqual([all.length, all[0]?.after, all[0]?.steps], [1, undefined, []]);
    const [first] = record.periods;
    assert(first);
    const altered = {
      ...record,
      periods: [
        { ...first, payable: "1", steps: [{ rule: "las-68-4", amount: "1", rates: new Map() }] },
        ...record.periods.slice(1),
      ],
      to: timeline.to ?? "",
    };
    const [changed] = differences(altered, { timeline }, less);
    assert.deepEqual(
      changed?.steps.map(({ rule }) => rule).sort(),
      ["las-68-4", timeline.periods[0]?.steps[0]?.rule].sort(),
    );
  });

  test("another amount of a sanction", () => {
    const { situation } = caseNamed("sanctions");
    const { record, timeline } = recordOf(situation, (fragment) =>
      fragment.replace(/nedsat=([\d-]+),[\d.]+/, "nedsat=$1,1"),
    );
    const cuts = cutDifferences(record, timeline, less);
    assert.equal(cuts.length, 1);
    assert.notEqual(cuts[0]?.before, cuts[0]?.after);
  });

  test("between two generated situations: no day in two differences, and each the sum of its steps", () => {
    const generated = situations(2_400, seed);
    let compared = 0;
    for (let index = 0; index < generated.length; index += 2) {
      const record = valid(() => recordOf(generated[index]).record);
      const timeline = valid(() => calculate(generated[index + 1]));
      if (!record || timeline?.status !== "ok") continue;
      let previous = "";
      for (const { from, to, before, after, steps, difference } of differences(record, { timeline }, less)) {
        assert(from <= to);
        assert(from > previous);
        previous = to;
        if (!before || !after) continue;
        compared += 1;
        const sum = steps.reduce((total, step) => total + oere(step.difference), 0);
        assert.equal(sum, oere(difference ?? ""));
        assert.equal(sum, oere(after[0] ?? "") - oere(before[0] ?? ""));
      }
    }
    assert(compared > 50, `${compared} differences`);
  });
});

/** The result of a calculation; `undefined` where the situation has errors. @template T @param {() => T} make */
function valid(make) {
  try {
    return make();
  } catch (error) {
    if (/** @type {Error} */ (error).name === "CalculationError") return undefined;
    throw error;
  }
}
