// A § as a link to the text in force that day. A change that the consolidated text does not print yet
// is named beside it, and so are the texts that come while the § is cited.
import { html, nothing, type TemplateResult } from "lit";
import type { Later, Law, Text } from "../pkg/forloebsberegner.js";
import type { Words } from "../i18n/translator.ts";

export function lawLink(
  { ref, url, version, amended_by: amended }: Law,
  words: Words,
  later: readonly Later[] = [],
): TemplateResult {
  const texts = [
    // "LOV 1750/2025 § 4" names its text already.
    ...(ref.startsWith(version) ? [] : [unbroken(version)]),
    ...(amended ? [named(words.t(amended.repealed ? "answer-repealed-by" : "answer-amended-by"), amended, words)] : []),
    ...later.map(({ from, text }) =>
      named(words.t(text.repealed ? "answer-later-repealed" : "answer-later", { day: words.day(from) }), text, words),
    ),
  ];
  const listed = texts.map((text, index) => (index > 0 ? html`, ${text}` : text));
  return html`<span class="law"
    >${outward(url, unbroken(ref), words)}${listed.length > 0 ? html` <span class="law-version">(${listed})</span>` : nothing}</span
  >`;
}

const named = (what: string, { url, version }: Text, words: Words): TemplateResult =>
  html`${what} ${outward(url, unbroken(version), words)}`;

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
