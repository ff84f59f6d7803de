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
  const found = cases.find((each) => each.name === name);
  assert(found, `no case ${name}`);
  return found;
}

const amount = /^(-?\d+)(?:\.(\d{1,2}))?$/;

/**
 * What is expected is there: amounts as numbers, words and dates exactly, lists item by item.
 * What is there and not expected is not looked at.
 *
 * @param {unknown} answer
 * @param {unknown} expected
 * @param {string} path
 */
export function assertFound(answer, expected, path) {
  if (Array.isArray(expected)) {
    assert(Array.isArray(answer), `${path} is a list`);
    assert.equal(answer.length, expected.length, `length of ${path}`);
    expected.forEach((item, index) => assertFound(answer[index], item, `${path}[${index}]`));
  } else if (typeof expected === "object" && expected !== null) {
    assert(typeof answer === "object" && answer !== null, `${path} is an object`);
    for (const [key, value] of Object.entries(expected)) {
      assertFound(/** @type {any} */ (answer)[key], value, `${path}.${key}`);
    }
  } else if (typeof expected === "string" && typeof answer === "string") {
    assert.equal(plain(answer), plain(expected), path);
  } else {
    assert.equal(answer, expected, path);
  }
}

/** "5614.50" and "5614.5" are one amount; a text that is no amount stays as it is. @param {string} text */
function plain(text) {
  const [, whole, fraction = ""] = amount.exec(text) ?? [];
  if (whole === undefined) return text;
  const rest = fraction.replace(/0+$/, "");
  return rest ? `${whole}.${rest}` : whole;
}
