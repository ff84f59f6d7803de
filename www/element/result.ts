// The answer, most important first: the amount today, the course as a chart and as a table with every sum worked out,
// then all that stands below: below.ts.
// Templates only: whatever is shown comes from the timeline, and nothing is computed here.
import { html, nothing, type TemplateResult } from "lit";
import { advisorView } from "../advisor/advisor.ts";
import type { Amounts } from "../result/amounts.ts";
import { generalSections, courseSections } from "./result-sections.ts";
import { chart } from "../result/chart/chart.ts";
import { notPossible, notices } from "../result/notices.ts";
import { currentAmount } from "../result/current-amount.ts";
import { periods } from "../result/periods.ts";
import { rangeResult } from "../result/range-result.ts";
import type { View } from "../result/view.ts";
import { withTaxSwitch } from "../result/tax-switch.ts";

export function result(view: View): TemplateResult {
  if (view.layout === "advisor") return advisorView(view);
  return html`<div class="answer" part="answer">${view.timeline.status === "ok" ? possible(view) : notPossible(view)} ${generalSections(view)}</div>`;
}

function possible(view: View): TemplateResult {
  const { estimate } = view;
  return html`${estimate ? rangeResult(view, estimate) : withTaxSwitch(view, (amounts) => course(view, amounts))} ${courseSections(view)}`;
}

/** The amount, the chart and the table with its sums, before tax or after. */
function course(view: View, amounts: Amounts): TemplateResult {
  const { parts } = view;
  return html`${currentAmount(view, amounts)} ${parts.has("chart") ? chart(view, amounts) : nothing}
  ${parts.has("table") ? periods(view, amounts) : nothing} ${notices(view)}`;
}
