import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../i18n/translator.ts";
import type { Timeline } from "../pkg/forloebsberegner.js";
import { outward, unbroken } from "../ui/law-link.ts";

/** A rule that is closed to new people goes on for the reader: said in full once, and beside each § in a word. */
export function repealed(
  { periods, milestones, notices: list }: Timeline,
  words: Words,
): TemplateResult | typeof nothing {
  const laws = [...periods.flatMap((period) => period.steps), ...milestones, ...list].map(({ law }) => law);
  const later = periods.flatMap((period) => period.steps).flatMap((step) => step.later ?? []);
  const by = [...laws.map((law) => law.amended_by), ...later.map(({ text }) => text)].find((text) => text?.repealed);
  return by
    ? html`<p class="answer-small">${words.t("answer-repealed")} ${outward(by.url, unbroken(`${by.version} § 21, stk. 8`), words)}.</p>`
    : nothing;
}
