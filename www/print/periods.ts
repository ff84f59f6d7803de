// The periods on paper, each with the steps that make its amount under it: what is folded away on the screen stands open here.
import { html, nothing, type TemplateResult } from "lit";
import type { Estimate, Period, Step } from "../pkg/forloebsberegner.js";
import type { View } from "../result/view.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";
import { isToday, reasons } from "../result/periods.ts";
import { amountRange } from "../result/range-text.ts";
import { changes } from "../result/position.ts";
import { sentencesOf, stepName } from "../result/explanation-steps.ts";

export function periods({ timeline, today, i18n }: View): TemplateResult | typeof nothing {
  if (timeline.periods.length === 0) return nothing;
  const starts = new Map(changes(timeline.transitions).map((change) => [change.on, change]));
  const titles = titlesOf(["answer-from", "answer-to", "answer-why", "answer-sum"], i18n);
  return table(
    nothing,
    titles,
    i18n,
    timeline.periods.map((period, index) => {
      const why = reasons(period, starts.get(period.from), index, i18n).join(" ");
      // How well each rate is known stands with the rates; a guess is marked here too.
      const guess = period.basis === "projected" ? ` (${i18n.t("basis-projected.label")})` : "";
      return html`<tbody>
        ${row(period, today, i18n.kroner(period.payable), i18n, html`<td>${why}${guess}</td>`)} ${period.steps.map((step, at) => stepRow(step, at, period, i18n))}
      </tbody>`;
    }),
  );
}

/** While some facts are open: between what and what, and no steps yet. */
export function rangePeriods({ today, i18n }: View, { periods }: Estimate): TemplateResult {
  return table(
    html`<p>${i18n.t("answer-range-periods")}</p>`,
    titlesOf(["answer-from", "answer-to", "answer-sum"], i18n),
    i18n,
    periods.map((range) => html`<tbody>${row(range, today, amountRange(range, i18n), i18n)}</tbody>`),
  );
}

const titlesOf = (ids: string[], i18n: I18n): string[] => ids.map((id) => i18n.t(id));

function table(
  about: TemplateResult | typeof nothing,
  titles: string[],
  i18n: I18n,
  rows: TemplateResult[],
): TemplateResult {
  return html`<section>
    <h3>${i18n.t("answer-periods")}</h3>
    ${about}
    <table class="paper-table">
      <thead>
        <tr>
          ${titles.map((title, index) => html`<th scope="col" class=${index === titles.length - 1 ? "amount" : nothing}>${title}</th>`)}
        </tr>
      </thead>
      ${rows}
    </table>
  </section>`;
}

function row(
  days: Pick<Period, "from" | "to">,
  today: string,
  amount: string,
  i18n: I18n,
  why: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const mark = isToday(days, today) ? html`<span class="today-mark">${i18n.t("answer-today-is-here")}</span>` : nothing;
  return html`<tr>
    <th scope="row">${i18n.day(days.from)} ${mark}</th>
    <td class="paper-day">${i18n.day(days.to)}</td>
    ${why}
    <td class="amount"><strong>${amount}</strong></td>
  </tr>`;
}

function stepRow(step: Step, at: number, period: Period, i18n: I18n): TemplateResult {
  const isAll = period.steps.length === 1;
  return html`<tr class="paper-step">
    <td colspan=${isAll ? 4 : 3}>
      ${stepName(step, at, period, i18n)}: ${lawLink(step.law, i18n, step.later)}.
      ${isRate(step) ? nothing : sentencesOf(step, i18n).join(" ")}
    </td>
    ${isAll ? nothing : html`<td class="amount">${i18n.kroner(step.amount, { sign: at > 0 })}</td>`}
  </tr>`;
}

/** A rate as it is needs no arithmetic, and the only step is the amount above it. */
const isRate = ({ amount, rates }: Step): boolean => rates.some((rate) => rate.amount === amount);
