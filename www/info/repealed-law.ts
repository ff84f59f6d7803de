import { html, nothing, type TemplateResult } from "lit";
import type { I18n } from "../i18n/i18n.ts";
import type { Timeline } from "../pkg/forloebsberegner.js";
import { externalLink, noBreakSpaces } from "../ui/law-link.ts";

/** A rule that is closed to new people goes on for the reader: said in full once, and beside each § in a word. */
export function repealedNotice(
  { periods, milestones, notices: list }: Timeline,
  i18n: I18n,
): TemplateResult | typeof nothing {
  const laws = [...periods.flatMap((period) => period.steps), ...milestones, ...list].map(({ law }) => law);
  const later = periods.flatMap((period) => period.steps).flatMap((step) => step.later ?? []);
  const by = [...laws.map((law) => law.amended_by), ...later.map(({ text }) => text)].find((text) => text?.repealed);
  return by
    ? html`<p class="answer-small">${i18n.t("answer-repealed")} ${externalLink(by.url, noBreakSpaces(`${by.version} § 21, stk. 8`), i18n)}.</p>`
    : nothing;
}
