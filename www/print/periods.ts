// The printed table of periods. The steps of each amount, folded on the screen, are rows below it.
import { html, nothing, type TemplateResult } from "lit";
import type { Estimate, Period, Step } from "../pkg/forloebsberegner.js";
import type { View } from "../result/view.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";
import { formatAmountRange } from "../result/amounts.ts";
import { reasonSentences, todayMark } from "../result/periods.ts";
import type { PeriodDates } from "../result/position.ts";
import { stepName, stepSentences } from "../result/explanation-steps.ts";

/** The table of periods with their steps; nothing if there are no periods. */
export function periods({ timeline, today, i18n }: View): TemplateResult | typeof nothing {
  if (timeline.periods.length === 0) return nothing;
  return table(
    nothing,
    ["from", "to", "why", "sum"],
    i18n,
    timeline.periods.map((period) => {
      const reasons = reasonSentences(period, timeline, i18n).join(" ");
      // The list of rates has the basis of each; here only projected amounts are marked.
      const projected = period.basis === "projected" ? ` (${i18n.t("basis-projected.label")})` : "";
      return html`<tbody>
        ${row(period, today, i18n.kroner(period.payable), i18n, html`<td>${reasons}${projected}</td>`)} ${period.steps.map((step, index) => stepRow(step, index, period, i18n))}
      </tbody>`;
    }),
  );
}

/** The table of the ranges of amounts if facts are unknown. They have no steps. */
export function rangePeriods({ today, i18n }: View, { periods }: Estimate): TemplateResult {
  return table(
    html`<p>${i18n.t("answer-range-periods")}</p>`,
    ["from", "to", "sum"],
    i18n,
    periods.map((range) => html`<tbody>${row(range, today, formatAmountRange(range, i18n), i18n)}</tbody>`),
  );
}

function table(
  introduction: TemplateResult | typeof nothing,
  columns: ("from" | "to" | "why" | "sum")[],
  i18n: I18n,
  rows: TemplateResult[],
): TemplateResult {
  return html`<section>
    <h3>${i18n.t("answer-periods")}</h3>
    ${introduction}
    <table class="paper-table">
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class=${column === "sum" ? "amount" : nothing}>${i18n.t(`answer-${column}`)}</th>`)}
        </tr>
      </thead>
      ${rows}
    </table>
  </section>`;
}

function row(
  dates: PeriodDates,
  today: string,
  amount: string,
  i18n: I18n,
  reasonCell: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<tr>
    <th scope="row">${i18n.day(dates.from)} ${todayMark(dates, today, i18n)}</th>
    <td class="paper-day">${i18n.day(dates.to)}</td>
    ${reasonCell}
    <td class="amount"><strong>${amount}</strong></td>
  </tr>`;
}

function stepRow(step: Step, index: number, period: Period, i18n: I18n): TemplateResult {
  // The amount of an only step is in the row above.
  const isOnlyStep = period.steps.length === 1;
  return html`<tr class="paper-step">
    <td colspan=${isOnlyStep ? 4 : 3}>
      ${stepName(step, period, i18n)}: ${lawLink(step.law, i18n, step.later)}.
      ${isRateUnchanged(step) ? nothing : stepSentences(step, i18n).join(" ")}
    </td>
    ${isOnlyStep ? nothing : html`<td class="amount">${i18n.kroner(step.amount, { sign: index > 0 })}</td>`}
  </tr>`;
}

/** Whether the amount of a step is that of a rate, so that there is no arithmetic to explain. */
const isRateUnchanged = ({ amount, rates }: Step): boolean => rates.some((rate) => rate.amount === amount);
