// The time an amount is for: chosen on a list, or written beside the amount and read from there.
import type { PayPeriod } from "../../pkg/forloebsberegner.js";

export const PAY_PERIODS: readonly PayPeriod[] = ["week", "month", "year"];

const WORDS: Record<PayPeriod, string> = {
  week: "ugen|uge|ugentligt?|week|weekly",
  month: "måneden|måned|månedligt?|mdr\\.?|mdl\\.?|md\\.?|month|monthly",
  year: "året|år|årligt?|year|yearly",
};

/** "500 kr/md", "4.250 om ugen": the words after the amount, with what joins them to it. */
const after = (i18n: string) =>
  new RegExp(
    `\\s*(kroner|kr\\.?|dkk)?\\s*(/|(?<!\\p{L})(om|i|pr\\.?|per|an?)(?!\\p{L}))?\\s*(?<!\\p{L})(${i18n})\\s*$`,
    "iu",
  );

const WRITTEN: [PayPeriod, RegExp][] = PAY_PERIODS.map((period) => [period, after(WORDS[period])]);

/** The time written beside an amount, if it is one. */
export const payPeriodIn = (typed: string): PayPeriod | undefined => WRITTEN.find(([, i18n]) => i18n.test(typed))?.[0];

export const withoutPayPeriod = (typed: string): string =>
  WRITTEN.reduce((text, [, i18n]) => text.replace(i18n, ""), typed);
