// A link gives back what was put into it. Cut, changed, or written by somebody who means no good, it gives what can be read, and names the rest.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { cases } from "../support/cases.mjs";
import { calculate, estimate, start } from "../support/wasm.mjs";
import { open, situation } from "../support/situations.mjs";
import { bare, parseLink, formatLink, making } from "../support/link-codec.mjs";

start();

/** As a link holds it: with the amounts, where there are any. @param {any} facts @param {string[]} paths */
function made(facts, paths = []) {
  const range = paths.length > 0 ? estimate(facts, paths) : undefined;
  return { situation: facts, open: paths, timeline: range?.lowest ?? calculate(facts), estimate: range };
}

/** Nothing where the calculation refuses it: such a situation has no answer and so no link. @param {any} facts @param {string[]} [paths] */
function madeIf(facts, paths) {
  try {
    return made(facts, paths);
  } catch {
    return undefined;
  }
}

const possible = cases.filter((each) => !each.expect["errors"]);

describe("what has been put into a link is read out of it", () => {
  for (const { name, situation } of possible) {
    test(name, () => {
      const whole = made(situation);
      const read = parseLink(`#${formatLink(whole, making)}`);
      assert(read);
      assert.deepEqual(bare(read.situation), bare(situation));
      assert.deepEqual([read.open, read.unread, read.soundness, read.isNewer], [[], [], "whole", false]);
      assert(read.record);
      const { made: on, program, rates } = read.record;
      assert.deepEqual({ on, program, rates }, { ...making, rates: whole.timeline.rates.version });
      assert.deepEqual(
        read.record.periods.map(({ from, payable, basis, steps }) => ({
          from,
          payable,
          basis,
          steps: steps.map(({ rule, amount }) => ({ rule, amount })),
        })),
        whole.timeline.periods.map(({ from, payable, basis, steps }) => ({
          from,
          payable,
          basis,
          steps: steps.map(({ rule, amount }) => ({ rule, amount })),
        })),
      );
      assert.equal(read.record.to, whole.timeline.to);
    });
  }

  test("whatever situation the calculation takes, and whatever in it is not known", () => {
    let read = 0;
    const check = (/** @type {any} */ facts, /** @type {string[]} */ paths = []) => {
      const whole = madeIf(facts, paths);
      if (!whole) return;
      read += 1;
      const back = parseLink(formatLink(whole, making));
      assert.deepEqual(bare(back?.situation ?? {}), bare(facts));
      assert.deepEqual([...(back?.open ?? [])].sort(), [...paths].sort());
      assert.deepEqual([back?.unread, back?.soundness], [[], "whole"]);
    };
    fc.assert(
      fc.property(situation, (facts) => check(facts)),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(open, ({ situation: facts, paths }) => check(facts, paths)),
      { numRuns: 200 },
    );
    assert(read > 200, `only ${read} could be calculated`);
  });
});

const example = made(possible.find(({ name }) => name === "sanctions")?.situation);
const fragment = formatLink(example, making);

/** Every fact of one is a fact of the other. @param {any} part @param {any} whole @param {string} path */
function assertWithin(part, whole, path) {
  for (const [name, value] of Object.entries(part)) {
    if (typeof value === "object" && value !== null) assertWithin(value, whole?.[name] ?? {}, `${path}.${name}`);
    else assert.equal(value, whole?.[name], `${path}.${name}`);
  }
}

describe("a link that is not as it was", () => {
  test("cut off anywhere, it says nothing that was not in it, and that it has been cut", () => {
    for (const { situation } of possible) {
      const all = formatLink(made(situation), making);
      for (let length = "v=1&lavet=".length; length < all.length; length += 1) {
        const read = parseLink(all.slice(0, length));
        assert(read);
        assert.notEqual(read.soundness, "whole", `${length} of ${all}`);
        assertWithin(bare(read.situation), bare(situation), all.slice(0, length));
        if (read.soundness === "changed") assert(length > all.lastIndexOf("&kontrol="));
        else
          assert(
            read.unread.some(({ why }) => why === "cut"),
            all.slice(0, length),
          );
      }
    }
  });

  test("one letter another, it is found out", () => {
    const letters = "0123456789abcdefghijklmnopqrstuvwxyz-_,.=&#%";
    fc.assert(
      fc.property(fc.nat(fragment.length - 1), fc.nat(letters.length - 1), (at, letter) => {
        const other = `${fragment.slice(0, at)}${letters[letter]}${fragment.slice(at + 1)}`;
        if (other === fragment) return;
        assert.notEqual(parseLink(other)?.soundness, "whole", other);
      }),
      { numRuns: 3_000 },
    );
  });

  test("as mail programs, pages and people hand it on, it is still whole", () => {
    const ways = [
      fragment.replaceAll("&", "&amp;"),
      fragment.replace(/(.{70})/g, "$1\r\n"),
      fragment.replace(/(.{70})/g, "$1 "),
      encodeURIComponent(fragment).replaceAll("%3D", "=").replaceAll("%26", "&"),
      `lang=en&${fragment}`,
      `#theme=dark&lang=en&${fragment}&view=advisor`,
      `${fragment}&`,
      ...[".", ",", ")", ">", "%3E", ").", "!"].map((end) => fragment + end),
      encodeURIComponent(fragment),
      `#${encodeURIComponent(fragment)}`,
    ];
    for (const way of ways) {
      const read = parseLink(way);
      assert.deepEqual([read?.soundness, read?.unread], ["whole", []], way);
      assert.deepEqual(bare(read?.situation ?? {}), bare(example.situation));
    }
  });

  test("what cannot be read is named, and the rest is there", () => {
    const read = parseLink(
      "v=1&forloeb=ressourceforloeb&start=1.3.2025&foedt=1988-05-14&foer=arv&barn=2014-04-04,ude,hos-mor&navn=Anna&indtaegt=loen,18.000,5&uge=",
    );
    assert.deepEqual(read?.situation, {
      scheme: "ressourceforloeb",
      born: "1988-05-14",
      children: [{ born: "2014-04-04", lives_with: false }],
      income: [{ kind: "loen" }],
    });
    assert.deepEqual(
      read?.unread.map(({ name, why }) => [name, why]),
      [
        ["start", "unreadable"],
        ["foer", "unreadable"],
        ["barn", "unreadable"],
        ["navn", "unknown"],
        ["indtaegt", "unreadable"],
        ["uge", "unreadable"],
      ],
    );
    assert.equal(read?.soundness, "by_hand");
  });

  test("of a name given twice the last counts, also where it was not known before", () => {
    const read = parseLink("v=1&foer=sygedagpenge&uge=ved-ikke&uge=4000&start=2025-01-01&start=2025-02-01");
    assert.deepEqual(read?.situation, { prior: { benefit: "sygedagpenge", weekly: "4000" }, start: "2025-02-01" });
    assert.deepEqual(read?.open, []);
    assert.deepEqual(read?.unread, [
      { name: "uge", value: "ved-ikke", why: "repeated" },
      { name: "start", value: "2025-01-01", why: "repeated" },
    ]);
  });

  test("written into a sentence, its last answer is read", () => {
    for (const end of [".", ")", "»."])
      assert.deepEqual(parseLink(`v=1&barn=2016-01-01&foer=kontanthjaelp${end}`)?.situation, {
        children: [{ born: "2016-01-01" }],
        prior: { benefit: "kontanthjaelp" },
      });
  });

  test("of a format to come, what is known is read", () => {
    const read = parseLink("v=2&forloeb=jobafklaringsforloeb&hest=3");
    assert.deepEqual(
      [read?.isNewer, read?.situation, read?.unread[0]?.name],
      [true, { scheme: "jobafklaringsforloeb" }, "hest"],
    );
  });
});

describe("a fragment that is none of ours, or means no good", () => {
  test("is left alone", () => {
    for (const other of [
      "",
      "#",
      "#main-content",
      "#:~:text=ydelse",
      "#access_token=abc&token_type=x",
      "#lang=en&scheme=ressourceforloeb",
      "#/rute/v2",
    ]) {
      assert.equal(parseLink(other), undefined, other);
    }
  });

  test("is only read: nothing is thrown, nothing is put where it does not belong, and nothing grows without end", () => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    const names = fc.constantFrom(
      "v",
      "start",
      "barn",
      "indtaegt",
      "beloeb",
      "mellem",
      "nedsat",
      "kontrol",
      "lavet",
      "uge",
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "skat",
    );
    const values = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "1",
        "ved-ikke",
        "__proto__",
        "2025-03-01",
        ",,,,",
        "-1",
        "%",
        "%E0%A4%A",
        "9999-99-99",
        "javascript:alert(1)",
        "<img src=x onerror=alert(1)>",
      ),
      fc.array(fc.string(), { maxLength: 5 }).map((list) => list.join(",")),
    );
    const pairs = fc
      .array(fc.tuple(names, values), { maxLength: 20 })
      .map((list) => `v=1&${list.map((pair) => pair.join("=")).join("&")}`);
    fc.assert(
      fc.property(
        fc.oneof(
          pairs,
          fc.string({ unit: "binary" }),
          fc.string().map((text) => `v=${text}`),
        ),
        (hostile) => {
          const read = parseLink(hostile);
          if (!read) return;
          JSON.stringify(read);
          assert.equal(Object.getPrototypeOf(read.situation), Object.prototype);
          try {
            calculate({ today: "2026-11-22", .../** @type {any} */ (read.situation) });
          } catch (error) {
            assert(error instanceof Error && error.name === "CalculationError", String(error));
          }
        },
      ),
      { numRuns: 5_000 },
    );
    assert.equal(JSON.stringify(Object.getOwnPropertyNames(Object.prototype)), before);
  });

  test("is not read beyond what any case can be", () => {
    const read = parseLink(`v=1&${"barn=2020-01-01&".repeat(100_000)}`);
    assert.equal(read?.situation.children?.length, 61);
    assert.equal(read?.soundness, "cut");
    assert(parseLink(`v=1&beloeb=${"1,".repeat(1_000_000)}`));
  });
});
