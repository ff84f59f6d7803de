// What has been typed, in another language.
import { rewritten } from "./fields/amount-entry.ts";
import type { Answers } from "./answers.ts";
import type { Lang } from "../i18n/i18n.ts";
import { withoutPayPeriod } from "./fields/pay-period.ts";

/** A comma means one thing in Danish and another in English: when the language changes, the amounts typed are written anew. */
export function translateAmounts(answers: Answers, from: Lang, to: Lang): void {
  for (const entry of [answers.sygedagpenge, answers.taxAllowance, ...answers.income.map((row) => row.amount)]) {
    entry.typed = rewritten(withoutPayPeriod(entry.typed), from, to);
  }
  answers.taxPercent = rewritten(answers.taxPercent, from, to);
  for (const row of answers.income) row.hours = rewritten(row.hours, from, to);
}
