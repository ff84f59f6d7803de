// A § as a link to the text in force that day. A change that the consolidated text does not print yet
// is named beside it, and so are the texts that come while the § is cited.
import { html, nothing, type TemplateResult } from "lit";
import type { Later, Law, Text } from "../pkg/forloebsberegner.js";
import type { I18n } from "../i18n/i18n.ts";

export function lawLink(
  { ref, url, version, amended_by: amended }: Law,
  i18n: I18n,
  later: readonly Later[] = [],
): TemplateResult {
  const texts = [
    // "LOV 1750/2025 § 4" names its text already.
    ...(ref.startsWith(version) ? [] : [noBreakSpaces(version)]),
    ...(amended ? [named(i18n.t(amended.repealed ? "answer-repealed-by" : "answer-amended-by"), amended, i18n)] : []),
    ...later.map(({ from, text }) =>
      named(i18n.t(text.repealed ? "answer-later-repealed" : "answer-later", { day: i18n.day(from) }), text, i18n),
    ),
  ];
  const listed = texts.map((text, index) => (index > 0 ? html`, ${text}` : text));
  return html`<span class="law"
    >${externalLink(url, noBreakSpaces(ref), i18n)}${listed.length > 0 ? html` <span class="law-version">(${listed})</span>` : nothing}</span
  >`;
}

const named = (what: string, { url, version }: Text, i18n: I18n): TemplateResult =>
  html`${what} ${externalLink(url, noBreakSpaces(version), i18n)}`;

/** "§ 68, stk. 4" and "LBK 808/2024" are broken only after a comma or around a stroke. */
export function noBreakSpaces(citation: string): string {
  return citation.replace(/(?<![,;/]) (?!\/)/g, "\u00a0");
}

/** A new tab, because the answers on this page are kept nowhere; and it is said, because a new tab is a surprise. */
export function externalLink(url: string, text: string, i18n: I18n): TemplateResult {
  return html`<a class="outward" href=${url} target="_blank" rel="noopener noreferrer"
    >${text}<span class="sr-only"> ${i18n.t("answer-new-tab")}</span></a
  >`;
}
