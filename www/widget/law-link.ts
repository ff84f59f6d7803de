// A § as a link to the text in force that day. A change that the consolidated text does not print yet is named beside it.
import { html, nothing, type TemplateResult } from "lit";
import type { Law, Rate } from "../pkg/forloebsberegner.js";
import type { Words } from "./language.ts";

export function lawLink(law: Law, words: Words): TemplateResult {
  const amended = law.amended_by;
  return html`<span class="law"
    >${outward(law.url, unbroken(law.ref), words)} <span class="law-version">(${unbroken(law.version)}${
      amended ? html`, ${words.t("answer-amended-by")} ${outward(amended.url, unbroken(amended.version), words)}` : nothing
    })</span></span
  >`;
}

/** "§ 68, stk. 4" and "LBK 808/2024" are broken only where a comma is. */
function unbroken(citation: string): string {
  return citation.replace(/(?<!,) /g, "\u00a0");
}

/** A new tab, because the answers on this page are kept nowhere; and it is said, because a new tab is a surprise. */
export function outward(url: string, text: string, words: Words): TemplateResult {
  return html`<a class="outward" href=${url} target="_blank" rel="noopener noreferrer"
    >${text}<span class="sr-only"> ${words.t("answer-new-tab")}</span></a
  >`;
}

/** Where a rate is printed: the address under its own name or its host's. What is worked out is printed nowhere, and says so. */
export function source(text: string, basis: Rate["basis"], words: Words): TemplateResult | string {
  const address = /https?:\/\/[^\s,]+/.exec(text);
  if (address) {
    const named = text.slice(0, address.index).replace(/[\s,]+$/, "");
    return outward(address[0], named || new URL(address[0]).hostname.replace(/^www\./, ""), words);
  }
  return basis === "published" ? text : words.t("rates-source-computed");
}
