import { readdirSync, readFileSync } from "node:fs";
import assert from "node:assert/strict";

/**
 * @typedef {{ name: string, about: string, situation: any, expect: { [key: string]: any } }} Case
 */

const folder = new URL("../cases/", import.meta.url);

/** @type {Case[]} */
export const cases = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));

/** @param {string} name */
export function caseNamed(name) {
  const match = cases.find((each) => each.name === name);
  assert(match, `no case ${name}`);
  return match;
}

const amount = /^(-?\d+)(?:\.(\d{1,2}))?$/;

/**
 * Asserts that an answer has every expected field: amounts by value, other texts exactly, lists item by item. Fields that are not
 * expected are not compared.
 *
 * @param {unknown} answer
 * @param {unknown} expected
 * @param {string} path
 */
export function assertContains(answer, expected, path) {
  if (Array.isArray(expected)) {
    assert(Array.isArray(answer), `${path} is a list`);
    assert.equal(answer.length, expected.length, `length of ${path}`);
    expected.forEach((item, index) => assertContains(answer[index], item, `${path}[${index}]`));
  } else if (typeof expected === "object" && expected !== null) {
    assert(typeof answer === "object" && answer !== null, `${path} is an object`);
    for (const [key, value] of Object.entries(expected)) {
      assertContains(/** @type {any} */ (answer)[key], value, `${path}.${key}`);
    }
  } else if (typeof expected === "string" && typeof answer === "string") {
    assert.equal(normalise(answer), normalise(expected), path);
  } else {
    assert.equal(answer, expected, path);
  }
}

/** Removes the zeros after the decimals: "5614.50" → "5614.5". Text that is not an amount is unchanged. @param {string} text */
function normalise(text) {
  const [, whole, fraction = ""] = amount.exec(text) ?? [];
  if (whole === undefined) return text;
  const rest = fraction.replace(/0+$/, "");
  return rest ? `${whole}.${rest}` : whole;
}
