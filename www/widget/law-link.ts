// A § as a link to the text in force that day. A change that the consolidated text does not print yet is named beside it.
import { html, nothing, type TemplateResult } from "lit";
import type { Law, Rate } from "../pkg/forloebsberegner.js";
import type { Words } from "./language.ts";

export function lawLink({ ref, url, version, amended_by: amended }: Law, words: Words): TemplateResult {
  // "LOV 1750/2025 § 4" names its text already.
  const text = ref.startsWith(version) ? [] : [unbroken(version)];
  const change = amended ? [html`${words.t(amended.repealed ? "answer-repealed-by" : "answer-amended-by")} ${outward(amended.url, unbroken(amended.version), words)}`] : [];
  const both = text.length > 0 && change.length > 0 ? ", " : nothing;
  return html`<span class="law"
    >${outward(url, unbroken(ref), words)}${
      text.length + change.length > 0 ? html` <span class="law-version">(${text}${both}${change})</span>` : nothing
    }</span
  >`;
}

/** "§ 68, stk. 4" and "LBK 808/2024" are broken only after a comma or around a stroke. */
export function unbroken(citation: string): string {
  return citation.replace(/(?<![,;/]) (?!\/)/g, "\u00a0");
}

/** A new tab, because the answers on this page are kept nowhere; and it is said, because a new tab is a surprise. */
export function outward(url: string, text: string, words: Words): TemplateResult {
  return html`<a class="outward" href=${url} target="_blank" rel="noopener noreferrer"
    >${text}<span class="sr-only"> ${words.t("answer-new-tab")}</span></a
  >`;
}

/**
 * Where a rate is printed: the address under its own name or its host's, and the words around it as they were noted.
 * What is worked out is printed nowhere, and says so.
 */
export function source(text: string, basis: Rate["basis"], words: Words): TemplateResult | string {
  const address = /https?:\/\/[^\s,;)]+/.exec(text);
  if (address) {
    const named = text.slice(0, address.index).replace(/[\s,]+$/, "");
    const link = outward(address[0], named || new URL(address[0]).hostname.replace(/^www\./, ""), words);
    return html`${link}${note(text.slice(address.index + address[0].length))}`;
  }
  if (basis === "published") return text;
  return html`${words.t("rates-source-computed")}${note(text.replace(/^computed(:| from .*)/, ""))}`;
}

function note(text: string): TemplateResult | typeof nothing {
  const bare = text.replace(/^[\s,;]+/, "");
  return bare ? html` <span class="source-note">${bare}</span>` : nothing;
}
