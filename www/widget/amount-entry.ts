// An amount as somebody types it → a decimal string, by string work alone.
import type { Lang } from "./language.ts";

const WRITTEN: Record<Lang, { grouped: RegExp; plain: RegExp; group: string; point: string }> = {
  da: { grouped: /^-?\d{1,3}(\.\d{3})+(,\d*)?$/, plain: /^-?\d+(,\d*)?$/, group: ".", point: "," },
  en: { grouped: /^-?\d{1,3}(,\d{3})+(\.\d*)?$/, plain: /^-?\d+(\.\d*)?$/, group: ",", point: "." },
};

/** The time an amount is asked for. Another one written beside it is not read over: "500 kr/md" is no amount a week. */
export type Per = "week" | "month";

const UNIT: Record<Per | "none", RegExp> = {
  none: /(kroner|kr\.?|dkk)$/i,
  week: /(kroner|kr\.?|dkk)?((\/|om|pr\.?|per|a)(ugen?|week))?$/i,
  month: /(kroner|kr\.?|dkk)?((\/|om|pr\.?|per|a)(måned(en)?|mdr?\.?|month))?$/i,
};

/** "12.345,50", "12 345,5 kr." → "12345.50", "12345.5". What cannot be read goes on as typed, for the calculation to refuse. */
export function amountOf(typed: string, lang: Lang, per: Per | "none" = "none"): string | undefined {
  const bare = typed
    .replace(/\s/g, "")
    .replace(UNIT[per], "")
    .replace(/^(kr\.?|dkk)/i, "")
    .replace(/,-$/, "")
    .replace("−", "-");
  if (bare === "") return typed.trim() === "" ? undefined : typed.trim();
  const { grouped, plain, group, point } = WRITTEN[lang];
  if (grouped.test(bare)) return decimal(bare.replaceAll(group, ""), point);
  if (plain.test(bare)) return decimal(bare, point);
  return bare;
}

/** The same amount as it is written in another language: "4.865,5" → "4865.5". What cannot be read is left as it is. */
export function rewritten(typed: string, from: Lang, to: Lang, per?: Per): string {
  const amount = amountOf(typed, from, per);
  return amount !== undefined && /^-?\d+(\.\d+)?$/.test(amount) ? amount.replace(".", WRITTEN[to].point) : typed;
}

/** "12,5" → "12.5"; a point with nothing after it is left out, as somebody is still typing. */
function decimal(digits: string, point: string): string {
  return digits.replace(point, ".").replace(/\.$/, "");
}
