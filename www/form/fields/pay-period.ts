// Pay periods typed after an amount: "500 kr/md", "4.250 om ugen".
import type { PayPeriod } from "../../pkg/forloebsberegner.js";
import { PAY_PERIODS } from "../../core/values.ts";

const WORDS: Record<PayPeriod, string> = {
  week: "ugen|uge|ugentligt?|week|weekly",
  month: "måneden|måned|månedligt?|mdr\\.?|mdl\\.?|md\\.?|month|monthly",
  year: "året|år|årligt?|year|yearly",
};

/** One of the words at the end of a text, with the currency and the preposition before it. */
const suffix = (words: string) =>
  new RegExp(
    `\\s*(kroner|kr\\.?|dkk)?\\s*(/|(?<!\\p{L})(om|i|pr\\.?|per|an?)(?!\\p{L}))?\\s*(?<!\\p{L})(${words})\\s*$`,
    "iu",
  );

const SUFFIXES = PAY_PERIODS.map((period) => ({ period, pattern: suffix(WORDS[period]) }));

/** The pay period typed after an amount, if there is one. */
export const payPeriodIn = (typed: string): PayPeriod | undefined =>
  SUFFIXES.find(({ pattern }) => pattern.test(typed))?.period;

/** The text without a pay period at its end. */
export const withoutPayPeriod = (typed: string): string =>
  SUFFIXES.reduce((text, { pattern }) => text.replace(pattern, ""), typed);
