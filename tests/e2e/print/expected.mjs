// All that has to stand on paper, out of the timeline and the texts.
import assert from "node:assert/strict";
import { formatDay, monthName, text, formatAmount } from "../support/texts.mjs";
import { solid } from "./pdf.mjs";

/** @typedef {import("../support/texts.mjs").Lang} Lang */

/** @param {Lang} lang @param {string} amount */
const kroner = (lang, amount) =>
  lang === "da" ? `${formatAmount(lang, amount)} kr.` : `DKK ${formatAmount(lang, amount)}`;

/** The sentences that stand on the first sheet, each in one piece. @param {Lang} lang @param {any} timeline @param {string} today */
export function firstSheet(lang, { periods, notices, rates }, today) {
  const said = (/** @type {string} */ id, /** @type {Record<string, string>} */ args = {}) => text(lang, id, args);
  const steps = periods.flatMap((/** @type {any} */ period) => period.steps);
  const used = steps.flatMap((/** @type {any} */ step) => step.rates);
  const assumed = periods.flatMap((/** @type {any} */ period) => period.assumptions);
  return [
    said("paper-made", {
      on: formatDay(lang, today),
      program: "1.0.0",
      rates: rates.version,
      checked: formatDay(lang, rates.checked_on),
    }),
    said("page-footer"),
    said("paper-scan"),
    ...used.map(
      (/** @type {any} */ rate) =>
        `${said(`rate-${rate.code}`)}: ${kroner(lang, rate.amount)} ${said(`unit-${rate.unit}`)}.`,
    ),
    ...used.map((/** @type {any} */ { valid_from, source, basis, law_ref }) =>
      [
        // That a rate is carried on is said at the period.
        ...(basis === "projected"
          ? []
          : [said("answer-rate-from", { from: formatDay(lang, valid_from), basis: said(`basis-${basis}.label`) })]),
        `${said("answer-source")} ${printed(source, basis, said)}. ${law_ref.replace(/ \(.*\)$/, "")}`,
      ].join(" "),
    ),
    ...assumed.map(
      (/** @type {string} */ name) => `${said(`assumption-${name}.title`)}. ${said(`assumption-${name}.brief`)}`,
    ),
    ...notices.map((/** @type {any} */ { code, law }) => `${said(`notice-${code}.title`)}. ${law.ref}`),
  ];
}

/** @param {string} source @param {string} basis @param {(id: string) => string} said */
function printed(source, basis, said) {
  const host = /https?:\/\/(?:www\.)?([^/\s,;)]+)/.exec(source)?.[1];
  return host ?? (basis === "published" ? source : said("rates-source-computed"));
}

/** The table of the periods, from the first day to the last, each step under its period. @param {Lang} lang @param {any} timeline */
export const course = (lang, { periods }) =>
  periods.flatMap((/** @type {any} */ { from, to, payable, steps }) => [
    formatDay(lang, from),
    formatDay(lang, to),
    kroner(lang, payable),
    ...steps.flatMap((/** @type {any} */ { law, amount, later = [] }) => [
      law.ref,
      law.version,
      ...later.map((/** @type {any} */ { text: { version } }) => version),
      ...(steps.length > 1 ? [formatAmount(lang, amount.replace("-", ""))] : []),
    ]),
  ]);

/** Every month with its amount. @param {Lang} lang @param {any} timeline */
export const months = (lang, { payments }) =>
  payments.flatMap((/** @type {any} */ { month, amount }) => [monthName(lang, month.slice(5)), kroner(lang, amount)]);

/** @param {string} sheet @param {string[]} sentences */
export function assertSays(sheet, sentences) {
  const all = solid(sheet);
  assert.deepEqual(
    sentences.filter((sentence) => !all.includes(solid(sentence))),
    [],
  );
}

/** One after the other. @param {string} sheet @param {string[]} words */
export function assertInOrder(sheet, words) {
  const all = solid(sheet);
  let at = 0;
  for (const [index, word] of words.entries()) {
    const found = all.indexOf(solid(word), at);
    assert(found >= 0, `after ${words.slice(Math.max(0, index - 3), index).join(", ")} there is no ${word}`);
    at = found + solid(word).length;
  }
}
