// The course as a file for a spreadsheet: one row a period, or one a month. Days are written as every spreadsheet reads them, and amounts
// as it does in the language of the page.
import { asString, generateCsv, mkConfig } from "export-to-csv";
import { rewritten } from "../form/fields/amount-entry.ts";
import type { View } from "../result/view.ts";
import { cutSaid } from "../result/payments.ts";
import { plain } from "../i18n/strip-soft-hyphens.ts";
import type { Words } from "../i18n/translator.ts";
import { lawText, reasonOf } from "./journal/journal.ts";

/** Values by the name of their column. */
type Row = Record<string, string>;

/** With facts not known a period has two amounts, and is given no reason. */
export function periodsSheet({ timeline, estimate, words }: View): string {
  const amount = (value: string) => rewritten(value, "en", words.lang);
  if (estimate) {
    return sheet(
      estimate.periods.map(({ from, to, low, high }) => ({
        [words.t("answer-from")]: from,
        [words.t("answer-to")]: to,
        [words.t("sheet-low")]: amount(low),
        [words.t("sheet-high")]: amount(high),
      })),
      words,
    );
  }
  return sheet(
    timeline.periods.map((period, index) => ({
      [words.t("answer-from")]: period.from,
      [words.t("answer-to")]: period.to,
      [words.t("advisor-level")]: words.t(`journal-level-${period.level}`),
      [words.t("advisor-monthly")]: amount(period.monthly),
      [words.t("advisor-deduction")]: amount(period.deduction),
      [words.t("advisor-payable")]: amount(period.payable),
      [words.t("advisor-basis")]: words.t(`basis-${period.basis}.label`),
      [words.t("advisor-why")]: reasonOf(period, index, timeline, words),
      [words.t("advisor-laws")]: period.steps.map(({ law, later }) => lawText(law, words, later)).join("; "),
      [words.t("journal-assumptions")]: period.assumptions
        .map((name) => words.t(`assumption-${name}.title`))
        .join("; "),
    })),
    words,
  );
}

export function monthsSheet({ timeline: { payments }, words }: View): string {
  const amount = (value: string) => rewritten(value, "en", words.lang);
  return sheet(
    payments.map(({ month, amount: before, after_tax: after, cuts = [] }) => ({
      [words.t("answer-month")]: month,
      [words.t("answer-before-tax")]: amount(before),
      [words.t("answer-after-tax")]: after === undefined ? "" : amount(after),
      [words.t("fact-sanctions")]: cuts.map((cut) => `${cutSaid(cut, words)}, ${lawText(cut.law, words)}`).join("; "),
    })),
    words,
  );
}

/** Where øre come after a comma, a comma cannot part the columns. */
function sheet(rows: Row[], words: Words): string {
  const fieldSeparator = rewritten("0.5", "en", words.lang).includes(",") ? ";" : ",";
  const config = mkConfig({ fieldSeparator, quoteStrings: false, useKeysAsHeaders: true, useBom: true });
  return plain(asString(generateCsv(config)(rows))).replaceAll("\u00a0", " ");
}
