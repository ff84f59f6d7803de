// Links to legislation and other pages outside the calculator.
import { html, nothing, type TemplateResult } from "lit";
import type { UpcomingVersion, Citation, LawText } from "../pkg/forloebsberegner.js";
import type { I18n } from "../i18n/i18n.ts";

/**
 * A § as a link to the text in force on the day of the citation. In parentheses: the act whose amendment that text does not print yet,
 * and the versions in `upcoming`, which come into force while the citation applies.
 */
export function lawLink(
  { ref, url, version, amended_by: amendedBy }: Citation,
  i18n: I18n,
  upcoming: readonly UpcomingVersion[] = [],
): TemplateResult {
  const versions = [
    // "LOV 1750/2025 § 4" starts with the name of its text.
    ...(ref.startsWith(version) ? [] : [noBreakSpaces(version)]),
    ...(amendedBy
      ? [linkedVersion(i18n.t(amendedBy.repealed ? "answer-repealed-by" : "answer-amended-by"), amendedBy, i18n)]
      : []),
    ...upcoming.map(({ from, text }) =>
      linkedVersion(
        i18n.t(text.repealed ? "answer-later-repealed" : "answer-later", { day: i18n.day(from) }),
        text,
        i18n,
      ),
    ),
  ];
  const list = versions.map((version, index) => (index > 0 ? html`, ${version}` : version));
  return html`<span class="law"
    >${externalLink(url, noBreakSpaces(ref), i18n)}${list.length > 0 ? html` <span class="law-version">(${list})</span>` : nothing}</span
  >`;
}

const linkedVersion = (introduction: string, { url, version }: LawText, i18n: I18n): TemplateResult =>
  html`${introduction} ${externalLink(url, noBreakSpaces(version), i18n)}`;

/** A citation with non-breaking spaces, so that "§ 68, stk. 4" or "LBK 808/2024" breaks only after a comma or at a slash. */
export function noBreakSpaces(citation: string): string {
  return citation.replace(/(?<![,;/]) (?!\/)/g, "\u00a0");
}

/** A link that opens a new tab, because the page does not save the answers. Screen readers get a note about the tab. */
export function externalLink(url: string, text: string, i18n: I18n): TemplateResult {
  return html`<a class="outward" href=${url} target="_blank" rel="noopener noreferrer"
    >${text}<span class="sr-only"> ${i18n.t("answer-new-tab")}</span></a
  >`;
}
