// Parses a file that may be a receipt, and compares it with the receipt made again from its link.
import { languageOf, loadI18n } from "../../i18n/i18n.ts";
import { findLink } from "../link/link-url.ts";
import { controlNumber, receiptText, recalculate, visibleCharacters, type Recalculation } from "./receipt.ts";
import { version } from "../../core/version.ts";

/** Larger than any receipt, in bytes. */
const MAX_SIZE = 1_000_000;

/** A receipt, and how it compares. */
export interface Receipt {
  kind: "receipt";
  /** Whether the control number is that of its text. */
  isUnchanged: boolean;
  /**
   * Whether the calculator makes the same text. It can differ without a change in the file if the versions differ, and there is no text to
   * compare with if the facts have errors.
   */
  text: "same" | "other" | "other-version" | "no-case";
  /** The lines of the file that the calculator does not make: changes, and text around the receipt. */
  unexpected: string[];
  /** The lines that the calculator makes and the file does not have. */
  missing: string[];
  recalculation: Recalculation;
}

/** A receipt, or why a file is none. */
export type ParsedFile = Receipt | { kind: "too-large" | "not-readable" | "no-link" | "no-title" | "no-control" };

/** Parses a file. */
export async function parseReceipt(file: File): Promise<ParsedFile> {
  if (file.size > MAX_SIZE) return { kind: "too-large" };
  try {
    return await parseText(await file.text());
  } catch {
    return { kind: "not-readable" };
  }
}

async function parseText(text: string): Promise<ParsedFile> {
  const unquoted = text.replace(/^[ \t]*>[> \t]*/gm, "");
  const link = findLink(unquoted);
  if (!link) return { kind: "no-link" };
  const i18n = await loadI18n(languageOf(link.lang));
  const recalculation = recalculate(link, i18n);
  if (!recalculation) return { kind: "no-link" };

  const visibleText = visibleCharacters(text);
  const start = visibleText.indexOf(visibleCharacters(i18n.t("receipt-title").toLocaleUpperCase(link.lang)));
  if (start < 0) return { kind: "no-title" };
  const label = visibleCharacters(i18n.t("receipt-control"));
  const end = visibleText.lastIndexOf(label);
  const number = visibleText.slice(end + label.length, end + label.length + 64);
  if (end < start || !/^[0-9a-f]{64}$/.test(number)) return { kind: "no-control" };

  const { view, record } = recalculation;
  const expected = view && receiptText(view);
  const isSame = expected !== undefined && visibleText.startsWith(visibleCharacters(expected), start);
  const isOfThisVersion = record.program === version && record.rates === view?.timeline.rates.version;
  return {
    kind: "receipt",
    isUnchanged: controlNumber(visibleText.slice(start, end)) === number,
    text: isSame ? "same" : !view ? "no-case" : isOfThisVersion ? "other" : "other-version",
    unexpected: expected === undefined ? [] : linesNotIn(expected, unquoted, label),
    missing: expected === undefined ? [] : linesNotIn(text, expected, label),
    recalculation,
  };
}

/** The lines of a text that another does not contain, except that of the control number, which follows from the others. */
function linesNotIn(other: string, text: string, controlLabel: string): string[] {
  const visibleOther = visibleCharacters(other);
  return text.split(/\r?\n/).filter((line) => {
    const visibleLine = visibleCharacters(line);
    return !visibleOther.includes(visibleLine) && !visibleLine.startsWith(controlLabel);
  });
}
