// The words of one language: Fluent for sentences, Intl for amounts and days.
// Amounts stay decimal strings all the way: Intl.NumberFormat reads strings exactly, so no float ever holds a krone.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import da from "../texts/da.ftl?raw";
import en from "../texts/en.ftl?raw";
import { jointed } from "./joints.ts";

export type Lang = "da" | "en";

export interface Words {
  readonly lang: Lang;
  /** The sentence with this id, or "id.part" for a part of it. An unknown id comes back as it is, so that a gap is seen and not blank. */
  t(id: string, args?: Record<string, string | number>): string;
  has(id: string): boolean;
  /** "13345" → "13.345 kr."; øre only where there are any. `sign` writes a plus or minus in front. */
  kroner(amount: string, options?: { sign?: boolean }): string;
  /** "21081.67" → "21.082 kr.": an amount told beside the one that counts. */
  whole(amount: string): string;
  /** "13345" → "13.345", "6506.5" → "6.506,50": kroner without the unit, where the unit stands beside it. */
  figure(amount: string): string;
  /** "19.33" → "19,33": hours and percentages. */
  number(amount: string): string;
  /** "2026-11-22" → "22. november 2026" */
  day(iso: string): string;
  /** "2026-11" or any day in it → "november 2026" */
  month(iso: string): string;
  /** "11" → "november" */
  monthName(month: string): string;
}

const SOURCES: Record<Lang, { locale: string; texts: string }> = {
  da: { locale: "da-DK", texts: da },
  en: { locale: "en-GB", texts: en },
};

const made = new Map<Lang, Words>();

export function words(lang: Lang): Words {
  let found = made.get(lang);
  if (!found) made.set(lang, (found = make(lang)));
  return found;
}

function make(lang: Lang): Words {
  const { locale, texts } = SOURCES[lang];
  // Isolating marks guard mixed writing directions, which these languages do not have; they would break copied text.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  bundle.addResource(new FluentResource(texts));

  const money = { style: "currency", currency: "DKK", trailingZeroDisplay: "stripIfInteger" } as const;
  const kroner = new Intl.NumberFormat(locale, money);
  const whole = new Intl.NumberFormat(locale, { style: "currency", currency: "DKK", maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(locale, { ...money, signDisplay: "exceptZero" });
  const figure = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, trailingZeroDisplay: "stripIfInteger" });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });
  const monthName = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });

  const sentence = (id: string) => {
    const [name = "", part] = id.split(".");
    const message = bundle.getMessage(name);
    return part ? message?.attributes[part] : message?.value;
  };

  return {
    lang,
    t(id, args) {
      const pattern = sentence(id);
      // "13.345 kr." ends a sentence with the point it has already.
      return pattern ? jointed(bundle.formatPattern(pattern, args, []).replaceAll("kr..", "kr.")) : id;
    },
    has: (id) => Boolean(sentence(id)),
    kroner: (amount, options) => written(options?.sign ? signed : kroner, amount),
    whole: (amount) => written(whole, amount),
    figure: (amount) => written(figure, amount),
    number: (amount) => written(number, amount),
    // A day is not broken between its number and its month.
    day: (iso) => day.format(noon(iso)).replace(" ", "\u00a0"),
    month: (iso) => month.format(noon(iso)),
    monthName: (number) => monthName.format(noon(`2000-${number}`)),
  };
}

/** A hyphen is read aloud as nothing; the true minus is read as "minus". */
function written(format: Intl.NumberFormat, amount: string): string {
  return format.format(amount as Intl.StringNumericLiteral).replace("-", "−");
}

/** Only for Intl, which wants a Date: the three numbers of the day at noon in UTC. */
function noon(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day, 12));
}
