import assert from "node:assert/strict";
import { day } from "./texts.mjs";

/** @typedef {import("./user.mjs").Person} Person */

/** The periods on the page are those of the timeline, day for day and krone for krone. @param {Person} person @param {any} timeline */
export async function assertShown(person, timeline) {
  const expected = timeline.periods.map((/** @type {any} */ { from, to, payable }) => ({
    from: day(person.lang, from),
    to: day(person.lang, to),
    payable: plain(payable),
  }));
  const shown = await person.periods();
  // The row of today says so after its day.
  const bare = shown.map((row) => ({ ...row, from: row.from.replace(` ${person.words("answer-today-is-here")}`, "") }));
  assert.deepEqual(
    bare.map((row) => ({ ...row, payable: plain(row.payable) })),
    expected,
  );
}

/** "5614.50" and "5614.5" are one amount. @param {string} amount */
export const plain = (amount) => (amount.includes(".") ? amount.replace(/\.?0+$/, "") : amount);

/** What is payable on the day, in the period it lies in. @param {any} timeline @param {string} today */
export function payableOn(timeline, today) {
  const { periods } = timeline;
  const at = periods.find((/** @type {any} */ { to }) => today <= to) ?? periods.at(-1);
  return plain(at.payable);
}
