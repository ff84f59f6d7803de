// What goes in and what comes out, as JSON Schema: it takes what the program takes and gives, and not what is written wrongly.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { cases, caseNamed } from "../support/cases.mjs";
import { dist } from "./first-load-files.mjs";
import { calculate, start } from "../support/wasm.mjs";

start();

/** @param {string} text */
const isDay = (text) => new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) ?? false;

const ajv = new Ajv2020({ allErrors: true, formats: { date: isDay, regex: true } });

/** What a shipped schema has against a value. @param {string} name @returns {(value: unknown) => string[]} */
function shipped(name) {
  const schema = JSON.parse(readFileSync(new URL(`v1/${name}.schema.json`, dist), "utf8"));
  assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
  const takes = ajv.compile(schema);
  return (value) =>
    takes(value) ? [] : (takes.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const againstSituation = shipped("situation");
const againstTimeline = shipped("timeline");

describe("the format of links", () => {
  const against = shipped("link-format");
  const format = JSON.parse(readFileSync(new URL("v1/link-format.json", dist), "utf8"));

  test("is taken by its schema, and its examples by that of a situation", () => {
    assert.deepEqual(against(format), []);
    for (const { situation, open, about } of format.examples) {
      // A fact that is not known is missing, and may be.
      const missing = againstSituation({ today: "2026-11-22", ...situation }).filter(
        (each) => !(open.length > 0 && each.endsWith(" required")),
      );
      assert.deepEqual(missing, [], about);
    }
  });

  for (const [what, change] of /** @type {[string, (format: any) => void][]} */ ([
    ["a name without its parts", ({ names }) => delete names.start.parts],
    ["a field that nobody knows", ({ names }) => (names.start.colour = "red")],
    ["a type that is no pattern", ({ types }) => (types.day.pattern = 3)],
    ["an example of another format", ({ examples }) => (examples[0].fragment = "w=1")],
    ["a name that a link cannot have", ({ names }) => (names["født"] = names.foedt)],
  ])) {
    test(`${what} is not`, () => {
      const other = structuredClone(format);
      change(other);
      assert.notDeepEqual(against(other), []);
    });
  }
});

/** The faults of the form, which are all that a schema can find. */
const OF_THE_FORM = ["malformed", "unknown_field", "missing", "not_a_date", "too_many"];

describe("every worked case", () => {
  for (const { name, situation, expect } of cases) {
    const wrong = expect["errors"]?.some((/** @type {any} */ { code }) => OF_THE_FORM.includes(code)) ?? false;
    test(`${name}: the situation ${wrong ? "is refused" : "is taken"}, and so is its timeline`, () => {
      assert.equal(againstSituation(situation).length > 0, wrong, againstSituation(situation).join(", "));
      if (!expect["errors"]) assert.deepEqual(againstTimeline(calculate(situation)), []);
    });
  }
});

describe("what is written wrongly", () => {
  const { situation } = caseNamed("sygedagpenge-until-it-ends");
  const timeline = JSON.parse(JSON.stringify(calculate(situation)));
  const child = { born: "2016-09-03" };

  /** @type {[string, object, string][]} */
  const wrong = [
    ["a field that is not known", { ...situation, scheem: "ressourceforloeb" }, " additionalProperties"],
    [
      "a field of a child that is not known",
      { ...situation, children: [{ ...child, age: "4" }] },
      "/children/0 additionalProperties",
    ],
    ["a day that is not in the calendar", { ...situation, start: "2025-02-29" }, "/start format"],
    ["a day written in another way", { ...situation, start: "1.3.2025" }, "/start pattern"],
    [
      "an amount as a number",
      { ...situation, tax: { percent: "38", monthly_allowance: 4600 } },
      "/tax/monthly_allowance type",
    ],
    [
      "an amount with a comma",
      { ...situation, tax: { percent: "38", monthly_allowance: "4600,50" } },
      "/tax/monthly_allowance pattern",
    ],
    ["another scheme", { ...situation, scheme: "fleksjob" }, "/scheme enum"],
    ["no birthday", { ...situation, born: undefined }, " required"],
    [
      "more children than can be",
      { ...situation, children: Array.from({ length: 31 }, () => child) },
      "/children maxItems",
    ],
    [
      "more sanctions than can be",
      { ...situation, sanctions: Array.from({ length: 61 }, () => ({ kind: "punkt", on: "2025-04-01" })) },
      "/sanctions maxItems",
    ],
  ];
  for (const [what, given, fault] of wrong) {
    test(`${what} is refused, by the schema and by the program`, () => {
      assert(againstSituation(JSON.parse(JSON.stringify(given))).includes(fault), againstSituation(given).join(", "));
      assert.throws(() => calculate(/** @type {any} */ (given)), { name: "CalculationError" });
    });
  }

  test("30 children and 60 sanctions are taken", () => {
    const months = Array.from({ length: 60 }, (_, month) => ({
      kind: "punkt",
      on: new Date(Date.UTC(2020, month, 2)).toJSON().slice(0, 10),
    }));
    assert.deepEqual(
      againstSituation({ ...situation, children: Array.from({ length: 30 }, () => child), sanctions: months }),
      [],
    );
  });

  test("a timeline with a field of somebody else's, or with an amount that is none, is refused", () => {
    assert.deepEqual(againstTimeline({ ...timeline, sum: "17333" }), [" additionalProperties"]);
    assert.deepEqual(againstTimeline({ ...timeline, periods: [{ ...timeline.periods[0], payable: "17.333,00" }] }), [
      "/periods/0/payable pattern",
    ]);
  });
});
