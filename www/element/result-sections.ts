// Below the amount and its table: what happens on the way, month by month, what has been taken for granted, what comes after, and
// what holds whatever the answer is.
import { html, nothing, type TemplateResult } from "lit";
import { after } from "../info/what-next.ts";
import type { View } from "../result/view.ts";
import { complaint } from "../info/complaint.ts";
import { elsewhere } from "../info/misconceptions.ts";
import { milestones } from "../result/milestones.ts";
import { payments } from "../result/payments.ts";
import { printButton } from "../ui/print-button.ts";
import { road } from "../info/process.ts";
import { repealed } from "../info/repealed-law.ts";
import { calendarButton } from "../share/calendar-file.ts";
import { share } from "../share/share.ts";
import { assumptions } from "../result/explanation-steps.ts";

/** Where there is a forløb. With open facts there are no payments yet. */
export function following(view: View): TemplateResult {
  const { timeline, words, estimate, parts } = view;
  return html`${parts.has("milestones") ? milestones(view, (days) => calendarButton(view, days)) : nothing} ${parts.has("payments") && !estimate ? payments(view) : nothing}
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
