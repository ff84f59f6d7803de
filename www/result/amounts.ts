// The amount a period is shown with: before or after tax, or a range if facts are unknown.
import type { Period, AmountRange, Timeline } from "../pkg/forloebsberegner.js";
import type { I18n } from "../i18n/i18n.ts";

/** The amounts the result shows, as the visitor has chosen. */
export interface Amounts {
  tax: "before" | "after";
  /** The amount of a period; nothing if it has none. */
  forPeriod(period: Period): string | undefined;
}

/** The amounts before tax, which every period has. */
export const beforeTax: Amounts = { tax: "before", forPeriod: ({ payable }) => payable };

/** Whether the payments have amounts after tax, that is, whether the answers have the visitor's tax figures. */
export const hasAfterTax = ({ payments }: Timeline): boolean =>
  payments.some(({ after_tax: after }) => after !== undefined);

/**
 * The amounts after tax; nothing without the visitor's tax figures. Only payments have an amount after tax, so a period takes that of a
 * month paid in full. A period without a full month has none: the page calculates no amounts.
 */
export function afterTax(timeline: Timeline): Amounts | undefined {
  if (!hasAfterTax(timeline)) return undefined;
  return {
    tax: "after",
    forPeriod: ({ from, to, payable }) =>
      timeline.payments.find(
        ({ month, amount }) => from.slice(0, 7) <= month && month <= to.slice(0, 7) && amount === payable,
      )?.after_tax,
  };
}

/** "18.500 kr. til 21.000 kr.", or one amount if both ends are equal. */
export function formatAmountRange({ low, high }: Pick<AmountRange, "low" | "high">, i18n: I18n): string {
  return low === high ? i18n.kroner(low) : i18n.t("answer-range", { low: i18n.kroner(low), high: i18n.kroner(high) });
}
