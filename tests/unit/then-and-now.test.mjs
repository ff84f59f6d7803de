// What has changed since a link was made is told to the øre: the steps that differ add up to the difference, and a rate that was another is named.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { cases, caseNamed } from "../support/cases.mjs";
import { calculate, glue, start } from "../support/wasm.mjs";
import { situation as anySituation } from "../support/situations.mjs";
import { addsUp, parseLink, cutDifferences, differences, formatLink, making } from "../support/link-codec.mjs";

start();
const less = glue.less;
const oere = (/** @type {string} */ amount) => Math.round(Number(amount) * 100);

/** The record of a link, as it would have been with other figures. @param {any} situation @param {(fragment: string) => string} [change] */
function recordOf(situation, change = (fragment) => fragment) {
  const timeline = calculate(situation);
  const record = parseLink(change(formatLink({ situation, open: [], timeline, estimate: undefined }, making)))?.record;
  assert(record);
  return { record, timeline };
}

describe("one amount less another", () => {
  test("is exact", () => {
    assert.deepEqual(
      [less("17736", "16972"), less("0.1", "0.3"), less("-1204.5", "0"), less("1", "-1")].map(Number),
      [764, -0.2, -1204.5, 2],
    );
    assert.equal(less("a", "1"), "");
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        (one, other) => {
          const text = (/** @type {number} */ each) =>
            `${each < 0 ? "-" : ""}${Math.trunc(Math.abs(each) / 100)}.${String(Math.abs(each) % 100).padStart(2, "0")}`;
          assert.equal(oere(less(text(one), text(other))), one - other);
        },
      ),
    );
  });
});

describe("since the link was made", () => {
  for (const { name, situation } of cases.filter((each) => each.expect["status"] === "ok")) {
    test(`nothing has changed: ${name}`, () => {
      const { record, timeline } = recordOf(situation);
      assert.deepEqual([differences(record, { timeline }, less), cutDifferences(record, timeline, less)], [[], []]);
      assert(addsUp(record, less));
      const [one, ...more] = record.periods;
      if (one) assert(!addsUp({ ...record, periods: [{ ...one, payable: less(one.payable, "0.01") }, ...more] }, less));
    });
  }

  test("rates that were not known are: the estimate, the rate, and the difference", () => {
    // A link of 2025, when those of 2026 were not known yet.
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
    const [one, ...more] = differences(record, { timeline }, less);
    assert(one);
    assert.deepEqual(more, []);
    assert(one.wasProjected);
    assert.equal(one.rates.length, 1);
    assert.equal(one.rates[0]?.now.valid_from, "2026-01-01");
    assert.equal(less(one.after?.[0] ?? "", one.before?.[0] ?? ""), one.difference);
    assert.equal(one.steps[0]?.now?.law.ref.startsWith("LAS § 68, stk. 2"), true);
  });

  test("a threshold was another: the step of the wage tells it, and the rate behind it", () => {
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
    const [one] = differences(record, { timeline }, less);
    assert(one);
    assert.equal(one.difference, "55");
    assert.deepEqual(
      one.steps.map(({ rule, difference }) => [rule, difference]),
      [["las-68a-2", "55"]],
    );
    assert.deepEqual(
      one.rates.map(({ now, before }) => [now.code, less(now.amount, before)]),
      [["loenindtaegtsgraense", "100"]],
    );
  });

  test("the last day was another, or a step is gone", () => {
    const { situation } = caseNamed("kontanthjaelp-to-base");
    const { record, timeline } = recordOf(situation, (fragment) =>
      fragment.replace(/sidste_dag=[\d-]+/, "sidste_dag=2020-01-01"),
    );
    const all = differences({ ...record, to: "2099-12-31" }, { timeline }, less);
    assert.deepEqual([all.length, all[0]?.after, all[0]?.steps], [1, undefined, []]);
    const [first] = record.periods;
    assert(first);
    const other = {
      ...record,
      periods: [
        { ...first, payable: "1", steps: [{ rule: "las-68-4", amount: "1", rates: new Map() }] },
        ...record.periods.slice(1),
      ],
      to: timeline.to ?? "",
    };
    const [changed] = differences(other, { timeline }, less);
    assert.deepEqual(
      changed?.steps.map(({ rule }) => rule).sort(),
      ["las-68-4", timeline.periods[0]?.steps[0]?.rule].sort(),
    );
  });

  test("a sanction cost another amount", () => {
    const { situation } = caseNamed("sanctions");
    const { record, timeline } = recordOf(situation, (fragment) =>
      fragment.replace(/nedsat=([\d-]+),[\d.]+/, "nedsat=$1,1"),
    );
    const cuts = cutDifferences(record, timeline, less);
    assert.equal(cuts.length, 1);
    assert.notEqual(cuts[0]?.before, cuts[0]?.after);
  });

  test("whatever it was and is: no day twice, every difference the sum of its steps", () => {
    let seen = 0;
    fc.assert(
      fc.property(anySituation, anySituation, (then, now) => {
        let was, is;
        try {
          was = recordOf(then).record;
          is = calculate(now);
        } catch {
          return;
        }
        if (is.status !== "ok") return;
        const found = differences(was, { timeline: is }, less);
        found.forEach((one, index) => {
          assert(one.from <= one.to);
          assert(one.from > (found[index - 1]?.to ?? ""));
          if (!one.before || !one.after) return;
          seen += 1;
          const steps = one.steps.reduce((sum, { difference }) => sum + oere(difference), 0);
          assert.equal(steps, oere(one.difference ?? ""));
          assert.equal(steps, oere(one.after[0] ?? "") - oere(one.before[0] ?? ""));
        });
      }),
      { numRuns: 1_200 },
    );
    assert(seen > 50, `${seen}`);
  });
});
