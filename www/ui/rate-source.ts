// Where a rate is printed: the address under the name of its host, or the publication by name. What is worked out is printed
// nowhere, and says so. The notes beside them are for whoever keeps the rates.
import type { TemplateResult } from "lit";
import type { Rate } from "../pkg/forloebsberegner.js";
import type { I18n } from "../i18n/i18n.ts";
import { externalLink, noBreakSpaces } from "./law-link.ts";
import { printedSource } from "./printed-source.ts";

export function rateSource(text: string, basis: Rate["basis"], i18n: I18n): TemplateResult | string {
  const printed = printedSource(text);
  if (printed) return externalLink(printed.address, printed.host, i18n);
  return basis === "published" ? text : i18n.t("rates-source-computed");
}

/** The citation of a rate, without the maintenance notes in parentheses. */
export function rateCitation(lawRef: string): string {
  return noBreakSpaces(lawRef.replace(/ \(.*\)$/, ""));
}
