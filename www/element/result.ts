// The answer, most important first: the amount today, the course as a chart and as a table with every sum worked out,
// then all that stands below: below.ts.
// Templates only: whatever is shown comes from the timeline, and nothing is computed here.
import { html, nothing, type TemplateResult } from "lit";
import { advisor } from "../advisor/advisor.ts";
import type { Amounts } from "../result/amounts.ts";
import { beside, following } from "./result-sections.ts";
import { chart } from "../result/chart/chart.ts";
import { impossible, notices } from "../result/notices.ts";
import { now } from "../result/current-amount.ts";
import { periods } from "../result/periods.ts";
import { rangeAnswer } from "../result/range-result.ts";
import type { View } from "../result/view.ts";
import { withTaxSwitch } from "../result/tax-switch.ts";

export function answer(view: View): TemplateResult {
  if (view.layout === "advisor") return advisor(view);
  return html`<div class="answer" part="answer">${view.timeline.status === "ok" ? possible(view) : impossible(view)} ${beside(view)}</div>`;
}

function possible(view: View): TemplateResult {
  const { estimate } = view;
  return html`${estimate ? rangeAnswer(view, estimate) : withTaxSwitch(view, (amounts) => course(view, amounts))} ${following(view)}`;
}

/** The amount, the chart and the table with its sums, before tax or after. */
function course(view: View, amounts: Amounts): TemplateResult {
  const { parts } = view;
  return html`${now(view, amounts)} ${parts.has("chart") ? chart(view, amounts) : nothing}
  ${parts.has("table") ? periods(view, amounts) : nothing} ${notices(view)}`;
}
