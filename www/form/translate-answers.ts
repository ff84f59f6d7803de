import { reformatAmount } from "./fields/amount-entry.ts";
import type { Answers } from "./answers.ts";
import type { Lang } from "../i18n/i18n.ts";
import { withoutPayPeriod } from "./fields/pay-period.ts";

/** Reformats the typed numbers when the language changes: a comma is the decimal separator in Danish and groups thousands in English. */
export function translateAmounts(answers: Answers, from: Lang, to: Lang): void {
  for (const entry of [answers.sygedagpenge, answers.taxAllowance, ...answers.income.map((row) => row.amount)]) {
    entry.typed = reformatAmount(withoutPayPeriod(entry.typed), from, to);
  }
  answers.taxPercent = reformatAmount(answers.taxPercent, from, to);
  for (const row of answers.income) row.hours = reformatAmount(row.hours, from, to);
}
