// Parsing and formatting of typed amounts. Amounts are decimal strings, never floats.
import type { PayPeriod } from "../../pkg/forloebsberegner.js";
import { withoutPayPeriod } from "./pay-period.ts";
import type { Lang } from "../../i18n/i18n.ts";

/** An amount as typed, and its pay period. */
export interface AmountEntry {
  typed: string;
  per: PayPeriod;
}

/** An entry for a pay period, empty unless `typed` is given. */
export const amountEntry = (per: PayPeriod, typed = ""): AmountEntry => ({ typed, per });

/** How a language writes numbers. The separators have the names of Intl's number parts. */
interface NumberSyntax {
  grouped: RegExp;
  ungrouped: RegExp;
  /** Between thousands. */
  group: string;
  decimal: string;
}

const syntaxes = new Map<Lang, NumberSyntax>();

/** Cached, because amounts are parsed at every change. */
function numberSyntax(lang: Lang): NumberSyntax {
  let syntax = syntaxes.get(lang);
  if (!syntax) syntaxes.set(lang, (syntax = createNumberSyntax(lang)));
  return syntax;
}

function createNumberSyntax(lang: Lang): NumberSyntax {
  const parts = new Intl.NumberFormat(lang).formatToParts(12_345.6);
  const separator = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const [group, decimal] = [separator("group"), separator("decimal")];
  const decimals = `([${decimal}]\\d*)?$`;
  return {
    grouped: new RegExp(`^-?\\d{1,3}([${group}]\\d{3})+${decimals}`),
    ungrouped: new RegExp(`^-?\\d+${decimals}`),
    group,
    decimal,
  };
}

/**
 * Parses a number or an amount: in Danish, "12.345,50" → "12345.50" and "12 345,5 kr." → "12345.5". Nothing for an empty text.
 * What is not a number comes back as typed, so that the core reports it.
 */
export function parseAmount(typed: string, lang: Lang): string | undefined {
  const bare = typed
    .replace(/\s/g, "")
    .replace(/(kroner|kr\.?|dkk)$/i, "")
    .replace(/^(kr\.?|dkk)/i, "")
    .replace(/,-$/, "")
    .replace("−", "-");
  if (bare === "") return typed.trim() === "" ? undefined : typed.trim();
  const { grouped, ungrouped, group, decimal } = numberSyntax(lang);
  if (grouped.test(bare)) return toDecimal(bare.replaceAll(group, ""), decimal);
  if (ungrouped.test(bare)) return toDecimal(bare, decimal);
  return bare;
}

/** The amount of an entry, without a pay period typed after it. */
export const amountIn = ({ typed }: AmountEntry, lang: Lang): string | undefined =>
  parseAmount(withoutPayPeriod(typed), lang);

/** Whether a text is a decimal string that is not negative. */
export const isAmount = (amount: string): boolean => /^\d+(\.\d+)?$/.test(amount);

/** Converts a typed number to the format of another language: "4.865,5" → "4865.5". What is not a number stays as typed. */
export function reformatAmount(typed: string, from: Lang, to: Lang): string {
  const amount = parseAmount(typed, from);
  return amount !== undefined && isAmount(amount.replace(/^-/, ""))
    ? amount.replace(".", numberSyntax(to).decimal)
    : typed;
}

/** Formats a decimal string in a language. The format of English, without thousands separators, is a decimal string. */
export const formatDecimal = (decimal: string, lang: Lang): string => reformatAmount(decimal, "en", lang);

/** "12,5" → "12.5", "12," → "12": the visitor may still be typing. */
function toDecimal(digits: string, separator: string): string {
  return digits.replace(separator, ".").replace(/\.$/, "");
}
