// The timeline as CSV for a spreadsheet. Dates are ISO dates, which every spreadsheet parses; amounts have the decimal separator of the
// page's language.
import { asString, generateCsv, mkConfig } from "export-to-csv";
import { formatDecimal } from "../form/fields/amount-entry.ts";
import type { View } from "../result/view.ts";
import { sanctionText } from "../result/payments.ts";
import { stripSoftHyphens } from "../i18n/strip-soft-hyphens.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawText, periodReason } from "./journal/journal.ts";

/** The values by the heading of their column. */
type Row = Record<string, string>;

/** One row for each period. If facts are unknown, a row has the range of the amount instead of the amount and its reason. */
export function periodsCsv({ timeline, estimate, i18n }: View): string {
  const amount = (value: string) => formatDecimal(value, i18n.lang);
  if (estimate) {
    return formatCsv(
      estimate.periods.map(({ from, to, low, high }) => ({
        [i18n.t("answer-from")]: from,
        [i18n.t("answer-to")]: to,
        [i18n.t("sheet-low")]: amount(low),
        [i18n.t("sheet-high")]: amount(high),
      })),
      i18n,
    );
  }
  return formatCsv(
    timeline.periods.map((period, index) => ({
      [i18n.t("answer-from")]: period.from,
      [i18n.t("answer-to")]: period.to,
      [i18n.t("advisor-level")]: i18n.t(`journal-level-${period.level}`),
      [i18n.t("advisor-monthly")]: amount(period.monthly),
      [i18n.t("advisor-deduction")]: amount(period.deduction),
      [i18n.t("advisor-payable")]: amount(period.payable),
      [i18n.t("advisor-basis")]: i18n.t(`basis-${period.basis}.label`),
      [i18n.t("advisor-why")]: periodReason(period, index, timeline, i18n),
      [i18n.t("advisor-laws")]: period.steps.map(({ law, later }) => lawText(law, i18n, later)).join("; "),
      [i18n.t("journal-assumptions")]: period.assumptions.map((name) => i18n.t(`assumption-${name}.title`)).join("; "),
    })),
    i18n,
  );
}

/** One row for each month. */
export function monthsCsv({ timeline: { payments }, i18n }: View): string {
  const amount = (value: string) => formatDecimal(value, i18n.lang);
  return formatCsv(
    payments.map(({ month, amount: before, after_tax: after, cuts = [] }) => ({
      [i18n.t("answer-month")]: month,
      [i18n.t("answer-before-tax")]: amount(before),
      [i18n.t("answer-after-tax")]: after === undefined ? "" : amount(after),
      [i18n.t("fact-sanctions")]: cuts.map((cut) => `${sanctionText(cut, i18n)}, ${lawText(cut.law, i18n)}`).join("; "),
    })),
    i18n,
  );
}

/** A comma cannot separate the columns if it is the decimal separator. */
function formatCsv(rows: Row[], i18n: I18n): string {
  const fieldSeparator = formatDecimal("0.5", i18n.lang).includes(",") ? ";" : ",";
  const config = mkConfig({ fieldSeparator, quoteStrings: false, useKeysAsHeaders: true, useBom: true });
  return stripSoftHyphens(asString(generateCsv(config)(rows))).replaceAll("\u00a0", " ");
}
