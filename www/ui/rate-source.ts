// The source of a rate and its citation, as the rate table of the core notes them.
import type { TemplateResult } from "lit";
import type { Rate } from "../pkg/forloebsberegner.js";
import type { I18n } from "../i18n/i18n.ts";
import { externalLink, noBreakSpaces } from "./law-link.ts";

/** The first web address in the source of a rate, and its host name; nothing if the source has no address. */
export function printedSource(source: string): { address: string; host: string } | undefined {
  const address = /https?:\/\/[^\s,;)]+/.exec(source)?.[0];
  return address === undefined ? undefined : { address, host: new URL(address).hostname.replace(/^www\./, "") };
}

/** A link to where a rate is published, or the name of the publication. A computed rate has no source; a message says so. */
export function rateSource(source: string, basis: Rate["basis"], i18n: I18n): TemplateResult | string {
  const printed = printedSource(source);
  if (printed) return externalLink(printed.address, printed.host, i18n);
  return basis === "published" ? source : i18n.t("rates-source-computed");
}

/** The citation of a rate, without the maintenance notes in parentheses. */
export function rateCitation(lawRef: string): string {
  return noBreakSpaces(lawRef.replace(/ \(.*\)$/, ""));
}
