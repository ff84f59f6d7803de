// The result, with the most important part first. The templates only render the timeline; they calculate nothing.
import { html, nothing, type TemplateResult } from "lit";
import { advisorView } from "../advisor/advisor.ts";
import { complaint } from "../info/complaint.ts";
import { misconceptions } from "../info/misconceptions.ts";
import { process } from "../info/process.ts";
import { repealedNotice } from "../info/law-texts.ts";
import { whatNext } from "../info/what-next.ts";
import type { Amounts } from "../result/amounts.ts";
import { chart } from "../result/chart/chart.ts";
import { notPossible, notices } from "../result/notices.ts";
import { currentAmount } from "../result/current-amount.ts";
import { assumptions } from "../result/explanation-steps.ts";
import { milestones } from "../result/milestones.ts";
import { payments } from "../result/payments.ts";
import { periods } from "../result/periods.ts";
import { rangeResult } from "../result/range-result.ts";
import type { View } from "../result/view.ts";
import { withTaxSwitch } from "../result/tax-switch.ts";
import { calendarButton } from "../share/calendar-file.ts";
import { share } from "../share/share.ts";
import { printButton } from "../ui/print-button.ts";

/** The result, in the layout of the view. */
export function result(view: View): TemplateResult {
  if (view.layout === "advisor") return advisorView(view);
  return html`<div class="answer" part="answer">${view.timeline.status === "ok" ? possible(view) : notPossible(view)} ${generalSections(view)}</div>`;
}

function possible(view: View): TemplateResult {
  const { estimate } = view;
  return html`${estimate ? rangeResult(view, estimate) : withTaxSwitch(view, (amounts) => course(view, amounts))} ${courseSections(view)}`;
}

/** The amount, the chart and the periods, before or after tax. */
function course(view: View, amounts: Amounts): TemplateResult {
  const { parts } = view;
  return html`${currentAmount(view, amounts)} ${parts.has("chart") ? chart(view, amounts) : nothing}
  ${parts.has("table") ? periods(view, amounts) : nothing} ${notices(view)}`;
}

/** The sections about the forløb. With unknown facts there are no payments. */
function courseSections(view: View): TemplateResult {
  const { timeline, i18n, estimate, parts } = view;
  return html`${parts.has("milestones") ? milestones(view, (days) => calendarButton(view, days)) : nothing} ${parts.has("payments") && !estimate ? payments(view) : nothing}
  ${assumptions(timeline.periods, i18n)} ${parts.has("after") ? whatNext(view) : nothing}`;
}

/** The sections that apply also if the forløb is not possible. */
function generalSections(view: View): TemplateResult {
  const { timeline, i18n, parts } = view;
  return html`${parts.has("road") ? process(view) : nothing} ${parts.has("elsewhere") ? misconceptions(view) : nothing}
  ${parts.has("complaint") ? complaint(view) : nothing} ${ratesEdition(view)} ${repealedNotice(timeline, i18n)}
  ${parts.has("share") ? share(view) : nothing} ${parts.has("print") ? printButton(i18n) : nothing}`;
}

function ratesEdition({ timeline: { rates }, i18n }: View): TemplateResult {
  const dates = { checked: i18n.day(rates.checked_on), last: i18n.day(rates.last_known) };
  return html`<p class="answer-small">${i18n.t("answer-rates-checked", dates)} ${i18n.t("answer-law-names")}</p>`;
}
