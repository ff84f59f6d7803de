import assert from "node:assert/strict";
import { formatDay } from "./texts.mjs";

/** @typedef {import("./user.mjs").User} User */

/** The table on the page has the periods of the timeline, with the same days and amounts. @param {User} user @param {any} timeline */
export async function assertPeriods(user, timeline) {
  const expected = timeline.periods.map((/** @type {any} */ { from, to, payable }) => ({
    from: formatDay(user.lang, from),
    to: formatDay(user.lang, to),
    payable: trimAmount(payable),
  }));
  const rows = await user.periods();
  // The row with today has a mark after its first day.
  const mark = ` ${user.text("answer-today-is-here")}`;
  assert.deepEqual(
    rows.map((row) => ({ ...row, from: row.from.replace(mark, ""), payable: trimAmount(row.payable) })),
    expected,
  );
}

/** Removes trailing zeros, so that "5614.50" equals "5614.5". @param {string} amount */
export const trimAmount = (amount) => (amount.includes(".") ? amount.replace(/\.?0+$/, "") : amount);

/** The amount payable on a day: that of its period, or of the last one. @param {any} timeline @param {string} today */
export function payableOn(timeline, today) {
  const { periods } = timeline;
  const current = periods.find((/** @type {any} */ { to }) => today <= to) ?? periods.at(-1);
  return trimAmount(current.payable);
}
