// Below the amount and its table: what happens on the way, month by month, what has been taken for granted, what comes after, and
// what holds whatever the answer is.
import { html, nothing, type TemplateResult } from "lit";
import { whatNext } from "../info/what-next.ts";
import type { View } from "../result/view.ts";
import { complaint } from "../info/complaint.ts";
import { misconceptions } from "../info/misconceptions.ts";
import { milestones } from "../result/milestones.ts";
import { payments } from "../result/payments.ts";
import { printButton } from "../ui/print-button.ts";
import { process } from "../info/process.ts";
import { repealedNotice } from "../info/repealed-law.ts";
import { calendarButton } from "../share/calendar-file.ts";
import { share } from "../share/share.ts";
import { assumptions } from "../result/explanation-steps.ts";

/** Where there is a forløb. With open facts there are no payments yet. */
export function courseSections(view: View): TemplateResult {
  const { timeline, i18n, estimate, parts } = view;
  return html`${parts.has("milestones") ? milestones(view, (days) => calendarButton(view, days)) : nothing} ${parts.has("payments") && !estimate ? payments(view) : nothing}
  ${assumptions(timeline.periods, i18n)} ${parts.has("after") ? whatNext(view) : nothing}`;
}

/** What holds whether or not there is a forløb. */
export function generalSections(view: View): TemplateResult {
  const { timeline, i18n, parts } = view;
  return html`${parts.has("road") ? process(view) : nothing} ${parts.has("elsewhere") ? misconceptions(view) : nothing}
  ${parts.has("complaint") ? complaint(view) : nothing} ${ratesChecked(view)} ${repealedNotice(timeline, i18n)}
  ${parts.has("share") ? share(view) : nothing} ${parts.has("print") ? printButton(i18n) : nothing}`;
}

function ratesChecked({ timeline: { rates }, i18n }: View): TemplateResult {
  const checked = { checked: i18n.day(rates.checked_on), last: i18n.day(rates.last_known) };
  return html`<p class="answer-small">${i18n.t("answer-rates-checked", checked)} ${i18n.t("answer-law-names")}</p>`;
}
