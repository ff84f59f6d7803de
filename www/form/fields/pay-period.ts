import type { PayPeriod } from "../../pkg/forloebsberegner.js";

/** One of the words at the end of a text, with the currency and the preposition before it: "500 kr/md", "4.250 om ugen". */
const suffix = (words: string) =>
  new RegExp(
    `\\s*(kroner|kr\\.?|dkk)?\\s*(/|(?<!\\p{L})(om|i|pr\\.?|per|an?)(?!\\p{L}))?\\s*(?<!\\p{L})(${words})\\s*$`,
    "iu",
  );

/** How each pay period is typed after an amount. */
export const PAY_PERIOD_SUFFIXES: Record<PayPeriod, RegExp> = {
  week: suffix("ugen|uge|ugentligt?|week|weekly"),
  month: suffix("måneden|måned|månedligt?|mdr\\.?|mdl\\.?|md\\.?|month|monthly"),
  year: suffix("året|år|årligt?|year|yearly"),
};

/** The text without a pay period at its end. */
export const withoutPayPeriod = (typed: string): string =>
  Object.values(PAY_PERIOD_SUFFIXES).reduce((text, pattern) => text.replace(pattern, ""), typed);
