// The words of one language: Fluent for sentences, Intl for amounts and days.
// Amounts stay decimal strings all the way: Intl.NumberFormat reads strings exactly, so no float ever holds a krone.
// Only the texts of a language in use are fetched, and those of the rest of the page not before it is wanted.
import { FluentBundle } from "@fluent/bundle";
import type { MessageId } from "./message-id.ts";
import type { Message } from "./message.ts";

/** The name of a file of texts: "da". */
export type Lang = string;

export interface I18n {
  readonly lang: Lang;
  /** The sentence with this id, or "id.part" for a part of it. An unknown id comes back as it is, so that a gap is seen and not blank. */
  t(id: MessageId, args?: Record<string, string | number>): string;
  has(id: string): id is MessageId;
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

// Every file of texts there is: a language more is a file more.
const FIRST = import.meta.glob<Message[]>("./*.ftl", { import: "default" });
const REST = import.meta.glob<Message[]>("./*.ftl", { import: "default", query: "?rest" });

export const languages: readonly Lang[] = Object.keys(FIRST).map((path) => path.replace(/^.*\/|\.ftl$/g, ""));

/** The language of a tag such as "en-GB"; Danish where there are no texts in it. */
export function languageOf(tag: string | null | undefined): Lang {
  const [name] = (tag ?? "").toLowerCase().split("-");
  return languages.find((lang) => lang === name) ?? "da";
}

async function textsIn(files: Record<string, () => Promise<Message[]>>, lang: Lang): Promise<Message[]> {
  return (await files[`./${lang}.ftl`]?.()) ?? [];
}

interface Made {
  i18n: I18n;
  add(sentences: Message[], complete: boolean): void;
}

const made = new Map<Lang, Made>();
let restWanted = false;

/** From now on the words of a language come with the texts of the rest of the page. */
export function requireAllMessages(): void {
  restWanted = true;
}

export async function loadI18n(lang: Lang): Promise<I18n> {
  const complete = restWanted;
  const texts = await Promise.all(complete ? [textsIn(FIRST, lang), textsIn(REST, lang)] : [textsIn(FIRST, lang)]);
  let here = made.get(lang);
  if (!here) made.set(lang, (here = make(lang)));
  here.add(texts.flat(), complete);
  return here.i18n;
}

function make(lang: Lang): Made {
  // Plain "en" would be American, with the month before the day.
  const locale = lang === "en" ? "en-GB" : lang;
  // Isolating marks guard mixed writing directions, which these languages do not have; they would break copied text.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  let complete = false;

  const money = { style: "currency", currency: "DKK", trailingZeroDisplay: "stripIfInteger" } as const;
  const kroner = new Intl.NumberFormat(locale, money);
  const whole = new Intl.NumberFormat(locale, { style: "currency", currency: "DKK", maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(locale, { ...money, signDisplay: "exceptZero" });
  const figure = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    trailingZeroDisplay: "stripIfInteger",
  });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });
  const monthName = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });

  const sentence = (id: string) => {
    const [name = "", part] = id.split(".");
    const message = bundle.getMessage(name);
    return part ? message?.attributes[part] : message?.value;
  };

  const i18n: I18n = {
    lang,
    t(id, args) {
      const pattern = sentence(id);
      // "13.345 kr." ends a sentence with the point it has already.
      return pattern ? bundle.formatPattern(pattern, args, []).replaceAll("kr..", "kr.") : id;
    },
    has: (id): id is MessageId => (sentence(id) ?? undefined) !== undefined,
    kroner: (amount, options) => written(options?.sign ? signed : kroner, amount),
    whole: (amount) => written(whole, amount),
    figure: (amount) => written(figure, amount),
    number: (amount) => written(number, amount),
    // A day is not broken between its number and its month.
    day: (iso) => day.format(noonUtc(iso)).replace(" ", "\u00a0"),
    month: (iso) => month.format(noonUtc(iso)),
    monthName: (number) => monthName.format(noonUtc(`2000-${number}`)),
  };
  return {
    i18n,
    add(sentences, all) {
      if (complete) return;
      const body = sentences.map(([id, value, attributes = {}]) => ({ id, value, attributes }));
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the class is the parser, and this what it makes
      bundle.addResource({ body }, { allowOverrides: true });
      complete = all;
    },
  };
}

/** A hyphen is read aloud as nothing; the true minus is read as "minus". */
function written(format: Intl.NumberFormat, amount: string): string {
  return format.format(amount as Intl.StringNumericLiteral).replace("-", "−");
}

/** Only for what wants a Date, as Intl does: noon is the same day in Denmark and in UTC. */
export function noonUtc(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day, 12));
}
