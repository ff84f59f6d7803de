// Below the amount and its table: what happens on the way, month by month, what has been taken for granted, what comes after, and
// what holds whatever the answer is.
import { html, nothing, type TemplateResult } from "lit";
import type { Timeline } from "../pkg/forloebsberegner.js";
import { after } from "../info/what-next.ts";
import type { View } from "./result.ts";
import { complaint } from "../info/complaint.ts";
import { elsewhere } from "../info/misconceptions.ts";
import type { Words } from "../i18n/translator.ts";
import { outward, unbroken } from "../ui/law-link.ts";
import { milestones } from "../result/milestones.ts";
import { payments } from "../result/payments.ts";
import { printButton } from "../ui/print-button.ts";
import { road } from "../info/process.ts";
import { share } from "../share/share.ts";
import { assumptions } from "../result/explanation-steps.ts";

/** Where there is a forløb. With open facts there are no payments yet. */
export function following(view: View): TemplateResult {
  const { timeline, words, estimate, parts } = view;
  return html`${parts.has("milestones") ? milestones(view) : nothing} ${parts.has("payments") && !estimate ? payments(view) : nothing}
  ${assumptions(timeline.periods, words)} ${parts.has("after") ? after(view) : nothing}`;
}

/** What holds whether or not there is a forløb. */
export function beside(view: View): TemplateResult {
  const { timeline, words, parts } = view;
  return html`${parts.has("road") ? road(view) : nothing} ${parts.has("elsewhere") ? elsewhere(view) : nothing}
  ${parts.has("complaint") ? complaint(view) : nothing} ${ratesChecked(view)} ${repealed(timeline, words)}
  ${parts.has("share") ? share(view) : nothing} ${parts.has("print") ? printButton(words) : nothing}`;
}

function ratesChecked({ timeline: { rates }, words }: View): TemplateResult {
  const checked = { checked: words.day(rates.checked_on), last: words.day(rates.last_known) };
  return html`<p class="answer-small">${words.t("answer-rates-checked", checked)} ${words.t("answer-law-names")}</p>`;
}

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
