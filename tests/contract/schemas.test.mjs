// The JSON Schemas accept the input and output of the calculation, and refuse malformed input.
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

/** A validator for a shipped schema: gives the errors of a value. @param {string} name @returns {(value: unknown) => string[]} */
function validator(name) {
  const schema = JSON.parse(readFileSync(new URL(`v1/${name}.schema.json`, dist), "utf8"));
  assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
  const isValid = ajv.compile(schema);
  return (value) =>
    isValid(value) ? [] : (isValid.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const situationErrors = validator("situation");
const timelineErrors = validator("timeline");

describe("the format of links", () => {
  const formatErrors = validator("link-format");
  const format = JSON.parse(readFileSync(new URL("v1/link-format.json", dist), "utf8"));

  test("matches its schema, and the situations of its examples match the schema of a situation", () => {
    assert.deepEqual(formatErrors(format), []);
    for (const { situation, open, about } of format.examples) {
      // An unknown fact is left out.
      const missing = situationErrors({ today: "2026-11-22", ...situation }).filter(
        (each) => !(open.length > 0 && each.endsWith(" required")),
      );
      assert.deepEqual(missing, [], about);
    }
  });

  for (const [description, change] of /** @type {[string, (format: any) => void][]} */ ([
    ["a name without parts", ({ names }) => delete names.start.parts],
    ["an unknown field", ({ names }) => (names.start.colour = "red")],
    ["a type whose pattern is a number", ({ types }) => (types.day.pattern = 3)],
    ["an example of another format", ({ examples }) => (examples[0].fragment = "w=1")],
    ["a name with a letter outside ASCII", ({ names }) => (names["født"] = names.foedt)],
  ])) {
    test(`${description} is refused`, () => {
      const altered = structuredClone(format);
      change(altered);
      assert.notDeepEqual(formatErrors(altered), []);
    });
  }
});

/** The errors that a schema can find; the others depend on the values of several fields. */
const SHAPE_ERRORS = ["malformed", "unknown_field", "missing", "not_a_date", "too_many"];

describe("worked cases", () => {
  for (const { name, situation, expect } of cases) {
    const wrong = expect["errors"]?.some((/** @type {any} */ { code }) => SHAPE_ERRORS.includes(code)) ?? false;
    test(`${name}: the situation ${wrong ? "is refused" : "is valid"}${expect["errors"] ? "" : ", and so is the timeline"}`, () => {
      assert.equal(situationErrors(situation).length > 0, wrong, situationErrors(situation).join(", "));
      if (!expect["errors"]) assert.deepEqual(timelineErrors(calculate(situation)), []);
    });
  }
});

describe("malformed input", () => {
  const { situation } = caseNamed("sygedagpenge-until-it-ends");
  const timeline = JSON.parse(JSON.stringify(calculate(situation)));
  const child = { born: "2016-09-03" };

  /** @type {[string, object, string][]} */
  const wrong = [
    ["an unknown field", { ...situation, scheem: "ressourceforloeb" }, " additionalProperties"],
    [
      "an unknown field of a child",
      { ...situation, children: [{ ...child, age: "4" }] },
      "/children/0 additionalProperties",
    ],
    ["a day outside the calendar", { ...situation, start: "2025-02-29" }, "/start format"],
    ["a day in another format", { ...situation, start: "1.3.2025" }, "/start pattern"],
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
    ["an unknown scheme", { ...situation, scheme: "fleksjob" }, "/scheme enum"],
    ["a missing day of birth", { ...situation, born: undefined }, " required"],
    ["too many children", { ...situation, children: Array.from({ length: 31 }, () => child) }, "/children maxItems"],
    [
      "too many sanctions",
      { ...situation, sanctions: Array.from({ length: 61 }, () => ({ kind: "punkt", on: "2025-04-01" })) },
      "/sanctions maxItems",
    ],
  ];
  for (const [description, given, error] of wrong) {
    test(`${description} is refused by the schema and by the calculation`, () => {
      assert(situationErrors(JSON.parse(JSON.stringify(given))).includes(error), situationErrors(given).join(", "));
      assert.throws(() => calculate(/** @type {any} */ (given)), { name: "CalculationError" });
    });
  }

  test("30 children and 60 sanctions are valid", () => {
    const months = Array.from({ length: 60 }, (_, month) => ({
      kind: "punkt",
      on: new Date(Date.UTC(2020, month, 2)).toJSON().slice(0, 10),
    }));
    assert.deepEqual(
      situationErrors({ ...situation, children: Array.from({ length: 30 }, () => child), sanctions: months }),
      [],
    );
  });

  test("a timeline with an unknown field or a formatted amount is refused", () => {
    assert.deepEqual(timelineErrors({ ...timeline, sum: "17333" }), [" additionalProperties"]);
    assert.deepEqual(timelineErrors({ ...timeline, periods: [{ ...timeline.periods[0], payable: "17.333,00" }] }), [
      "/periods/0/payable pattern",
    ]);
  });
});
