// Where a rate is printed: the address under the name of its host, or the publication by name. What is worked out is printed
// nowhere, and says so. The notes beside them are for whoever keeps the rates.
import type { TemplateResult } from "lit";
import type { Rate } from "../pkg/forloebsberegner.js";
import type { Words } from "../i18n/translator.ts";
import { outward, unbroken } from "./law-link.ts";
import { printedAt } from "./printed-source.ts";

export function source(text: string, basis: Rate["basis"], words: Words): TemplateResult | string {
  const printed = printedAt(text);
  if (printed) return outward(printed.address, printed.host, words);
  return basis === "published" ? text : words.t("rates-source-computed");
}

/** The citation of a rate, without the maintenance notes in parentheses. */
export function reference(lawRef: string): string {
  return unbroken(lawRef.replace(/ \(.*\)$/, ""));
}
