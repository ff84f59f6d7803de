// The published format of links: it names every field of a situation, its examples are right, and links of every version are parsed.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fieldsOf } from "../support/calculation-types.mjs";
import { calculate, estimate, start } from "../support/wasm.mjs";
import { format, parseLink, situationPairs, withoutDefaults } from "../support/link-codec.mjs";

start();

/** @type {Record<string, any>} */
const names = format.names;
/** The fields that the format can write in the situation, in one of its objects or in the entries of a list. @param {string} place */
function writtenFields(place) {
  const inPlace = Object.values(names).filter((name) => (name.in ?? name.list ?? "") === place);
  return new Set(
    inPlace.flatMap(({ parts, flags = {}, given = {} }) =>
      [...parts, ...Object.values(flags)].map(({ field }) => field).concat(Object.keys(given)),
    ),
  );
}

/** The type of each place. */
const TYPES = {
  children: "Child",
  income: "Income",
  leave: "Interval",
  earlier: "Interval",
  sanctions: "Sanction",
  tax: "Tax",
  prior: "Prior",
};

describe("the format of links", () => {
  test("names every field of a situation and nothing else", () => {
    for (const [place, type] of Object.entries(TYPES))
      assert.deepEqual([...writtenFields(place)].sort(), [...fieldsOf(type).keys()].sort(), place);
    const direct = [
      ...writtenFields(""),
      ...Object.values(names)
        .map((name) => name.in ?? name.list)
        .filter(Boolean),
      "today",
    ];
    assert.deepEqual([...new Set(direct)].sort(), [...fieldsOf("Situation").keys()].sort());
  });

  test("no name is used twice, and none starts like an HTML entity after an unescaped &", () => {
    const all = [...Object.keys(names), ...Object.keys(format.record), ...format.settings, "v"];
    assert.equal(new Set(all).size, all.length);
    const entities =
      "amp lt gt quot copy reg para sect not deg cent pound yen shy uml macr acute micro middot cedil ordf ordm sup1 sup2 sup3 frac12 frac14 frac34 times divide eth thorn szlig curren brvbar laquo raquo iexcl iquest nbsp plusmn AMP LT GT".split(
        " ",
      );
    for (const name of all) assert(!entities.some((entity) => name.startsWith(entity)), name);
    for (const name of all) assert.match(name, /^[a-z_]+$/);
  });

  test("the words it lists for a field are the values of the field", () => {
    let compared = 0;
    for (const name of Object.values(names)) {
      const place = /** @type {keyof typeof TYPES | undefined} */ (name.in ?? name.list);
      const fields = fieldsOf(place ? TYPES[place] : "Situation");
      for (const { field, words } of name.parts) {
        if (!words) continue;
        compared += 1;
        assert.deepEqual([...words].sort(), fields.get(field)?.toSorted(), field);
      }
    }
    assert(compared >= 5, `${compared} fields`);
  });

  for (const { about, fragment, situation, open } of format.examples) {
    test(`example: ${about}`, () => {
      const link = parseLink(fragment);
      assert.deepEqual(withoutDefaults(link?.situation ?? {}), situation);
      assert.deepEqual([link?.open, link?.unread, link?.soundness], [open, [], "by_hand"]);
      assert.equal([["v", "1"], ...situationPairs(situation, open)].map((pair) => pair.join("=")).join("&"), fragment);
      const whole = { today: "2026-11-22", ...situation };
      const timeline = open.length > 0 ? estimate(whole, open).lowest : calculate(whole);
      assert.equal(timeline.status, "ok");
    });
  }

  test("its examples use every name", () => {
    const shown = format.examples.map((/** @type {{ fragment: string }} */ { fragment }) => fragment).join("&");
    for (const name of Object.keys(names)) assert(shown.includes(`${name}=`), name);
  });
});

const corpus = new URL("../fixtures/links/", import.meta.url);

describe("links of every version", () => {
  test("there are links of each version", () => {
    const versions = readdirSync(corpus).map((file) => Number(/^v(\d+)\.json$/.exec(file)?.[1]));
    assert.deepEqual(
      versions,
      Array.from({ length: format.version }, (_, index) => index + 1),
    );
  });

  for (const file of readdirSync(corpus)) {
    /** @type {{ name: string, link: string, situation: any, open: string[], amounts: string[][] }[]} */
    const links = JSON.parse(readFileSync(new URL(file, corpus), "utf8"));
    for (const { name, link: address, situation, open, amounts } of links) {
      test(`${file}: ${name}`, () => {
        const link = parseLink(new URL(address).hash);
        assert.deepEqual(withoutDefaults(link?.situation ?? {}), situation);
        assert.deepEqual([link?.open, link?.unread, link?.soundness], [open, [], "whole"]);
        const { periods = [], ranges = [] } = link?.record ?? {};
        const recorded = [
          ...periods.map(({ from, payable }) => [from, payable]),
          ...ranges.map(({ from, low, high }) => [from, low, high]),
        ];
        assert.deepEqual(recorded, amounts);
      });
    }
  }
});
