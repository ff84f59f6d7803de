// An amount as somebody types it → a decimal string, by string work alone.
import type { PayPeriod } from "../pkg/forloebsberegner.js";
import { withoutPayPeriod } from "./pay-period.ts";
import type { Lang } from "./language.ts";

/** An amount and the time it is for, kept as typed and chosen. */
export interface AmountEntry {
  typed: string;
  per: PayPeriod;
}

export const amountEntry = (per: PayPeriod, typed = ""): AmountEntry => ({ typed, per });

/** How a language parts thousands and øre. */
function signs(lang: Lang): { group: string; point: string } {
  const parts = new Intl.NumberFormat(lang).formatToParts(12_345.6);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { group: sign("group"), point: sign("decimal") };
}

/** "12.345,50", "12 345,5 kr." → "12345.50", "12345.5". What cannot be read goes on as typed, for the calculation to refuse. */
export function amountOf(typed: string, lang: Lang): string | undefined {
  const bare = typed
    .replace(/\s/g, "")
    .replace(/(kroner|kr\.?|dkk)$/i, "")
    .replace(/^(kr\.?|dkk)/i, "")
    .replace(/,-$/, "")
    .replace("−", "-");
  if (bare === "") return typed.trim() === "" ? undefined : typed.trim();
  const { group, point } = signs(lang);
  const [whole = "", ...decimals] = bare.split(point);
  if (decimals.length > 1 || !/^\d*$/.test(decimals.join("")) || !/^-?\d/.test(whole)) return bare;
  const [first = "", ...groups] = whole.split(group);
  const isGrouped = groups.length === 0 ? /^-?\d+$/.test(first) : /^-?\d{1,3}$/.test(first) && groups.every((each) => /^\d{3}$/.test(each));
  return isGrouped ? decimal([first + groups.join(""), ...decimals].join(point), point) : bare;
}

/** The amount without its time, which the entry has beside it. */
export const amountIn = ({ typed }: AmountEntry, lang: Lang): string | undefined => amountOf(withoutPayPeriod(typed), lang);

export const isAmount = (amount: string): boolean => /^\d+(\.\d+)?$/.test(amount);

/** The same amount as it is written in another language: "4.865,5" → "4865.5". What cannot be read is left as it is. */
export function rewritten(typed: string, from: Lang, to: Lang): string {
  const amount = amountOf(typed, from);
  return amount !== undefined && isAmount(amount.replace(/^-/, "")) ? amount.replace(".", signs(to).point) : typed;
}

/** "12,5" → "12.5"; a point with nothing after it is left out, as somebody is still typing. */
function decimal(digits: string, point: string): string {
  return digits.replace(point, ".").replace(/\.$/, "");
}
