// The lowest and the highest amount in words, where some facts are not known.
import type { Estimate, Range } from "../pkg/forloebsberegner.js";
import type { I18n } from "../i18n/i18n.ts";

export function rangeText({ low, high }: Estimate, i18n: I18n): string {
  return i18n.t("answer-range-status", { amount: amountRange({ low, high }, i18n) });
}

/** Equal ends are one amount. */
export function amountRange({ low, high }: Pick<Range, "low" | "high">, i18n: I18n): string {
  return low === high ? i18n.kroner(low) : i18n.t("answer-range", { low: i18n.kroner(low), high: i18n.kroner(high) });
}
