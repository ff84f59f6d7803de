// The lowest and the highest amount in words, where some facts are not known.
import type { Estimate, Range } from "../pkg/forloebsberegner.js";
import type { Words } from "../i18n/translator.ts";

export function rangeSentence({ low, high }: Estimate, words: Words): string {
  return words.t("answer-range-status", { amount: between({ low, high }, words) });
}

/** Equal ends are one amount. */
export function between({ low, high }: Pick<Range, "low" | "high">, words: Words): string {
  return low === high
    ? words.kroner(low)
    : words.t("answer-range", { low: words.kroner(low), high: words.kroner(high) });
}
