// The texts of the printed page, from the timeline and the messages.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { formatDay, monthName, text, formatAmount } from "../support/texts.mjs";
import { withoutSpaces } from "./pdf.mjs";

/** @typedef {import("../support/texts.mjs").Lang} Lang */

/** @param {Lang} lang @param {string} amount */
const kroner = (lang, amount) =>
  lang === "da" ? `${formatAmount(lang, amount)} kr.` : `DKK ${formatAmount(lang, amount)}`;

/** The sentences of the first page. @param {Lang} lang @param {any} timeline @param {string} today */
export function firstPageTexts(lang, { periods, notices, rates }, today) {
  const message = (/** @type {string} */ id, /** @type {Record<string, string>} */ args = {}) => text(lang, id, args);
  const steps = periods.flatMap((/** @type {any} */ period) => period.steps);
  const used = steps.flatMap((/** @type {any} */ step) => step.rates);
  const assumed = periods.flatMap((/** @type {any} */ period) => period.assumptions);
  return [
    message("paper-made", {
      on: formatDay(lang, today),
      program: "1.0.0",
      rates: rates.version,
      checked: formatDay(lang, rates.checked_on),
    }),
    message("page-footer"),
    message("paper-scan"),
    ...used.map(
      (/** @type {any} */ rate) =>
        `${message(`rate-${rate.code}`)}: ${kroner(lang, rate.amount)} ${message(`unit-${rate.unit}`)}.`,
    ),
    ...used.map((/** @type {any} */ { code, valid_from, basis, law_ref }) =>
      [
        // A projected rate is marked at its period instead.
        ...(basis === "projected"
          ? []
          : [
              message("answer-rate-from", {
                from: formatDay(lang, valid_from),
                basis: message(`basis-${basis}.label`),
              }),
            ]),
        `${message("answer-source")} ${sourceOf(code, valid_from) ?? message("rates-source-computed")}. ${law_ref}`,
      ].join(" "),
    ),
    ...assumed.map(
      (/** @type {string} */ name) => `${message(`assumption-${name}.title`)}. ${message(`assumption-${name}.brief`)}`,
    ),
    ...notices.map((/** @type {any} */ { code, law }) => `${message(`notice-${code}.title`)}. ${law.ref}`),
  ];
}

const sources = new Map(
  readFileSync(new URL("../../fixtures/printed-sources.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(","))
    .map(([code, validFrom, source = ""]) => [`${code} ${validFrom}`, source]),
);

/** The printed source of a rate, or undefined if the rate is computed. @param {string} code @param {string} validFrom */
function sourceOf(code, validFrom) {
  const source = sources.get(`${code} ${validFrom}`);
  assert(source, `printed-sources.csv has no ${code} from ${validFrom}`);
  return source === "computed" ? undefined : source;
}

/** The texts of the table of periods in order, with the steps of each period. @param {Lang} lang @param {any} timeline */
export const periodTexts = (lang, { periods }) =>
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

/** The texts of the table of months in order. @param {Lang} lang @param {any} timeline */
export const paymentTexts = (lang, { payments }) =>
  payments.flatMap((/** @type {any} */ { month, amount }) => [monthName(lang, month.slice(5)), kroner(lang, amount)]);

/** The page has every sentence. @param {string} pageText @param {string[]} sentences */
export function assertContains(pageText, sentences) {
  const content = withoutSpaces(pageText);
  assert.deepEqual(
    sentences.filter((sentence) => !content.includes(withoutSpaces(sentence))),
    [],
  );
}

/** The page has the texts in this order. @param {string} pageText @param {string[]} texts */
export function assertInOrder(pageText, texts) {
  const content = withoutSpaces(pageText);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    const found = content.indexOf(withoutSpaces(text), at);
    assert(found >= 0, `no ${text} after ${texts.slice(Math.max(0, index - 3), index).join(", ")}`);
    at = found + withoutSpaces(text).length;
  }
}
