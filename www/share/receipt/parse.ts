// What a text turns out to be that is said to be a receipt.
import { languageOf, loadI18n } from "../../i18n/i18n.ts";
import { recalculate, bare, controlNumber, linkIn, receiptText, type Recalculation } from "./receipt.ts";
import { version } from "../../core/version.ts";

/** Larger than any receipt. */
const LARGEST = 1_000_000;

export interface Receipt {
  is: "receipt";
  /** Its control number is that of its text. */
  isUnchanged: boolean;
  /** Whether the calculator gives the same text, which it can only where the version is the same and the facts make a case. */
  text: "same" | "other" | "other-version" | "no-case";
  /** The lines of the file that the calculator does not give: what stands around the receipt, or is otherwise in it. */
  strange: string[];
  /** Those that it gives and the file has not. */
  missing: string[];
  again: Recalculation;
}

export type Reading = Receipt | { is: "too-large" | "not-readable" | "no-link" | "no-title" | "no-control" };

export async function parseReceipt(file: File): Promise<Reading> {
  if (file.size > LARGEST) return { is: "too-large" };
  try {
    return await reading(await file.text());
  } catch {
    return { is: "not-readable" };
  }
}

async function reading(text: string): Promise<Reading> {
  const unquoted = text.replace(/^[ \t]*>[> \t]*/gm, "");
  const link = linkIn(unquoted);
  if (!link) return { is: "no-link" };
  const i18n = await loadI18n(languageOf(link.lang));
  const found = recalculate(link, i18n);
  if (!found) return { is: "no-link" };

  const seen = bare(text);
  const start = seen.indexOf(bare(i18n.t("receipt-title").toLocaleUpperCase(link.lang)));
  if (start < 0) return { is: "no-title" };
  const label = bare(i18n.t("receipt-control"));
  const end = seen.lastIndexOf(label);
  const number = seen.slice(end + label.length, end + label.length + 64);
  if (end < start || !/^[0-9a-f]{64}$/.test(number)) return { is: "no-control" };

  const given = seen.slice(start, end);
  const { view } = found;
  const made = view && receiptText(view);
  const isSame = made !== undefined && seen.startsWith(bare(made), start);
  const isOfThisVersion = found.record.program === version && found.record.rates === view?.timeline.rates.version;
  return {
    is: "receipt",
    isUnchanged: controlNumber(given) === number,
    text: isSame ? "same" : !view ? "no-case" : isOfThisVersion ? "other" : "other-version",
    strange: made === undefined ? [] : only(unquoted, made, label),
    missing: made === undefined ? [] : only(made, text, label),
    again: found,
  };
}

/** The lines of a text that another does not have. That of the control number follows from the others. */
function only(text: string, other: string, label: string): string[] {
  const known = bare(other);
  return text.split(/\r?\n/).filter((line) => !known.includes(bare(line)) && !bare(line).startsWith(label));
}
