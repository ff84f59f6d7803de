// The table of periods: from, to, amount, why; under each row how its amount came about. The chart shows the same thing.
import { html, nothing, type TemplateResult } from "lit";
import type { Period } from "../pkg/forloebsberegner.js";
import type { Amounts } from "./amounts.ts";
import type { View } from "./view.ts";
import { basisLabel, explanation } from "./explanation.ts";
import type { I18n } from "../i18n/i18n.ts";
import { changes, type Change } from "./position.ts";

type Days = Pick<Period, "from" | "to">;

export function periods({ timeline, today, i18n }: View, amounts: Amounts): TemplateResult {
  const starts = new Map(changes(timeline.transitions).map((change) => [change.on, change]));
  const title = {
    from: i18n.t("answer-from"),
    to: i18n.t("answer-to"),
    amount: i18n.t("answer-amount"),
    why: i18n.t("answer-why"),
  };
  return html`<section class="periods">
    <table part="table" class="table stacking">
      <caption>
        <h3>${i18n.t("answer-periods")}</h3>
        <p>${i18n.t(`answer-periods-${amounts.tax}`)}</p>
      </caption>
      <thead>
        <tr>
          <th scope="col">${title.from}</th>
          <th scope="col">${title.to}</th>
          <th scope="col" class="amount">${title.amount}</th>
          <th scope="col">${title.why}</th>
        </tr>
      </thead>
      ${timeline.periods.map(
        (period, index) => html`<tbody class=${isToday(period, today) ? "is-today" : ""}>
          <tr>
            ${dayCells(period, today, title, i18n)}
            <td data-title=${title.amount} class="amount">${amountOf(period, amounts, i18n)}</td>
            <td data-title=${title.why}><div>${why(period, starts.get(period.from), index, i18n)}</div></td>
          </tr>
          <tr class="how">
            <td colspan="4">${explanation(period, i18n, amounts)}</td>
          </tr>
        </tbody>`,
      )}
    </table>
  </section>`;
}

function amountOf(period: Period, amounts: Amounts, i18n: I18n): TemplateResult | string {
  const amount = amounts.of(period);
  return amount === undefined
    ? html`<span class="no-amount">${i18n.t("answer-no-whole-month.label")}</span>`
    : i18n.kroner(amount);
}

function why(period: Period, change: Change | undefined, index: number, i18n: I18n): TemplateResult {
  return html`${reasons(period, change, index, i18n).map((reason) => html`<p>${reason}</p>`)} ${basisLabel(period.basis, i18n)}`;
}

/** Why the amount is what it is from the first day of a period on. */
export function reasons(period: Period, change: Change | undefined, index: number, i18n: I18n): string[] {
  if (change) return change.causes.map((one) => i18n.t(`cause-${one.cause}`));
  return [i18n.t(index === 0 ? `level-${period.level}` : "answer-same-amount")];
}

/** The first two cells of a row: from, with the mark of today, and to. */
export function dayCells(days: Days, today: string, title: { from: string; to: string }, i18n: I18n): TemplateResult {
  const mark = isToday(days, today) ? html`<span class="today-mark">${i18n.t("answer-today-is-here")}</span>` : nothing;
  return html`<th scope="row" data-title=${title.from}><span>${i18n.day(days.from)} ${mark}</span></th>
    <td data-title=${title.to}>${i18n.day(days.to)}</td>`;
}

export function isToday({ from, to }: Days, today: string): boolean {
  return from <= today && today <= to;
}
