// An amount as somebody types it → a decimal string, by string work alone.
import type { PayPeriod } from "../../pkg/forloebsberegner.js";
import { withoutPayPeriod } from "./pay-period.ts";
import type { Lang } from "../../i18n/i18n.ts";

/** An amount and the time it is for, kept as typed and chosen. */
export interface AmountEntry {
  typed: string;
  per: PayPeriod;
}

export const amountEntry = (per: PayPeriod, typed = ""): AmountEntry => ({ typed, per });

interface Writing {
  grouped: RegExp;
  plain: RegExp;
  group: string;
  point: string;
}

const writings = new Map<Lang, Writing>();

/** How a language parts thousands and øre; looked up once, as amounts are read at every change. */
function writing(lang: Lang): Writing {
  let found = writings.get(lang);
  if (!found) writings.set(lang, (found = writingOf(lang)));
  return found;
}

function writingOf(lang: Lang): Writing {
  const parts = new Intl.NumberFormat(lang).formatToParts(12_345.6);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const [group, point] = [sign("group"), sign("decimal")];
  const decimals = `([${point}]\\d*)?$`;
  return {
    grouped: new RegExp(`^-?\\d{1,3}([${group}]\\d{3})+${decimals}`),
    plain: new RegExp(`^-?\\d+${decimals}`),
    group,
    point,
  };
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
  const { grouped, plain, group, point } = writing(lang);
  if (grouped.test(bare)) return decimal(bare.replaceAll(group, ""), point);
  if (plain.test(bare)) return decimal(bare, point);
  return bare;
}

/** The amount without its time, which the entry has beside it. */
export const amountIn = ({ typed }: AmountEntry, lang: Lang): string | undefined =>
  amountOf(withoutPayPeriod(typed), lang);

export const isAmount = (amount: string): boolean => /^\d+(\.\d+)?$/.test(amount);

/** The same amount as it is written in another language: "4.865,5" → "4865.5". What cannot be read is left as it is. */
export function rewritten(typed: string, from: Lang, to: Lang): string {
  const amount = amountOf(typed, from);
  return amount !== undefined && isAmount(amount.replace(/^-/, "")) ? amount.replace(".", writing(to).point) : typed;
}

/** "12,5" → "12.5"; a point with nothing after it is left out, as somebody is still typing. */
function decimal(digits: string, point: string): string {
  return digits.replace(point, ".").replace(/\.$/, "");
}
