// Messages and formats of one language: Fluent for sentences, Intl for amounts and dates.
// Amounts stay decimal strings: Intl.NumberFormat reads strings exactly, so no amount is rounded by a float.
// Only the languages in use are fetched, and the deferred messages of a language only once they are required.
import { FluentBundle, type Message as FluentMessage } from "@fluent/bundle";
import type { MessageId } from "./message-id.ts";

/** The name of an `.ftl` file: "da". */
export type Lang = string;

/** A message as the build has parsed it: its id, its value, and its attributes if there are any. */
export type Message = [id: string, value: FluentMessage["value"], attributes?: FluentMessage["attributes"]];

/**
 * The part of a message id between a prefix and a suffix: `MessageKey<"scheme-", ".hint">` is the union of the schemes with a hint.
 * With it, the compiler checks the ids that template strings compose.
 */
export type MessageKey<Prefix extends string, Suffix extends string = ""> = MessageId extends infer Id
  ? Id extends `${Prefix}${infer Key}${Suffix}`
    ? Key
    : never
  : never;

/** The values for the variables in a message. */
export type MessageArgs = Record<string, string | number>;

/** The messages of one language, and its formats for amounts and dates. */
export interface I18n {
  readonly lang: Lang;
  /** The message with this id, or its attribute for "id.attribute". If it is missing, the id, so that the gap is visible. */
  t(id: MessageId, args?: MessageArgs): string;
  /** Whether there is a message with this id. */
  has(id: string): id is MessageId;
  /** "13345" → "13.345 kr."; øre only if there are any. `sign` puts a plus or minus in front. */
  kroner(amount: string, options?: { sign?: boolean }): string;
  /** "21081.67" → "21.082 kr.": for an amount that only compares or explains. */
  whole(amount: string): string;
  /** "13345" → "13.345", "6506.5" → "6.506,50": kroner without the unit, for places that print the unit themselves. */
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

// To add a language, add its `.ftl` file.
const CRITICAL = import.meta.glob<Message[]>("./*.ftl", { import: "default" });
const DEFERRED = import.meta.glob<Message[]>("./*.ftl", { import: "default", query: "?deferred" });

/** The languages there are messages in. */
export const languages: readonly Lang[] = Object.keys(CRITICAL).map((path) => path.replace(/^.*\/|\.ftl$/g, ""));

/** The language of a tag such as "en-GB"; Danish if there are no messages in it. */
export function languageOf(tag: string | null | undefined): Lang {
  const [name] = (tag ?? "").toLowerCase().split("-");
  return languages.find((lang) => lang === name) ?? "da";
}

async function messagesIn(files: Record<string, () => Promise<Message[]>>, lang: Lang): Promise<Message[]> {
  return (await files[`./${lang}.ftl`]?.()) ?? [];
}

interface Catalog {
  i18n: I18n;
  /** Adds messages; `isComplete`: all of the language, critical and deferred. */
  add(messages: Message[], isComplete: boolean): void;
}

const catalogs = new Map<Lang, Catalog>();
let isDeferredRequired = false;

/** From now on `loadI18n` loads the deferred messages too. */
export function requireAllMessages(): void {
  isDeferredRequired = true;
}

/** Fetches the messages of a language. Rejects if a file cannot be fetched. */
export async function loadI18n(lang: Lang): Promise<I18n> {
  const isComplete = isDeferredRequired;
  const files = isComplete ? [CRITICAL, DEFERRED] : [CRITICAL];
  const messages = await Promise.all(files.map((glob) => messagesIn(glob, lang)));
  let catalog = catalogs.get(lang);
  if (!catalog) catalogs.set(lang, (catalog = createCatalog(lang)));
  catalog.add(messages.flat(), isComplete);
  return catalog.i18n;
}

function createCatalog(lang: Lang): Catalog {
  // Plain "en" is American English, with the month before the day.
  const locale = lang === "en" ? "en-GB" : lang;
  // Isolation marks are for mixed writing directions, which these languages do not have; they would end up in copied text.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  let hasAll = false;

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

  const patternOf = (id: string) => {
    const [name = "", attribute] = id.split(".");
    const message = bundle.getMessage(name);
    return attribute ? message?.attributes[attribute] : message?.value;
  };

  const i18n: I18n = {
    lang,
    t(id, args) {
      const pattern = patternOf(id);
      // An amount at the end of a sentence brings a full stop of its own: "13.345 kr."
      return pattern ? bundle.formatPattern(pattern, args, []).replaceAll("kr..", "kr.") : id;
    },
    has: (id): id is MessageId => (patternOf(id) ?? undefined) !== undefined,
    kroner: (amount, options) => format(options?.sign ? signed : kroner, amount),
    whole: (amount) => format(whole, amount),
    figure: (amount) => format(figure, amount),
    number: (amount) => format(number, amount),
    // No line break between the day and the month.
    day: (iso) => day.format(noonUtc(iso)).replace(" ", "\u00a0"),
    month: (iso) => month.format(noonUtc(iso)),
    monthName: (number) => monthName.format(noonUtc(`2000-${number}`)),
  };
  return {
    i18n,
    add(messages, isComplete) {
      if (hasAll) return;
      const body = messages.map(([id, value, attributes = {}]) => ({ id, value, attributes }));
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- FluentResource parses .ftl; the build has done that
      bundle.addResource({ body }, { allowOverrides: true });
      hasAll = isComplete;
    },
  };
}

/** With the minus sign U+2212: screen readers skip a hyphen and read this one as "minus". */
function format(numberFormat: Intl.NumberFormat, amount: string): string {
  return numberFormat.format(amount as Intl.StringNumericLiteral).replace("-", "−");
}

/** A date as a `Date`, for APIs that take one: at noon UTC, which is the same day in Denmark. */
export function noonUtc(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day, 12));
}
