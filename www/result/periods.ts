// The table of periods, each with the explanation of its amount. The chart shows the same periods.
import { html, nothing, type TemplateResult } from "lit";
import type { Period, Timeline } from "../pkg/forloebsberegner.js";
import type { Amounts } from "./amounts.ts";
import type { View } from "./view.ts";
import { basisLabel, explanation } from "./explanation.ts";
import type { I18n } from "../i18n/i18n.ts";
import { amountChanges, type PeriodDates } from "./position.ts";

/** The table of periods, with amounts before or after tax. */
export function periods({ timeline, today, i18n }: View, amounts: Amounts): TemplateResult {
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
        (period) => html`<tbody class=${containsDate(period, today) ? "is-today" : ""}>
          <tr>
            ${dateCells(period, today, title, i18n)}
            <td data-title=${title.amount} class="amount">${periodAmount(period, amounts, i18n)}</td>
            <td data-title=${title.why}><div>${reason(period, timeline, i18n)}</div></td>
          </tr>
          <tr class="how">
            <td colspan="4">${explanation(period, i18n, amounts)}</td>
          </tr>
        </tbody>`,
      )}
    </table>
  </section>`;
}

function periodAmount(period: Period, amounts: Amounts, i18n: I18n): TemplateResult | string {
  const amount = amounts.forPeriod(period);
  return amount === undefined
    ? html`<span class="no-amount">${i18n.t("answer-no-whole-month.label")}</span>`
    : i18n.kroner(amount);
}

function reason(period: Period, timeline: Timeline, i18n: I18n): TemplateResult {
  return html`${reasonSentences(period, timeline, i18n).map((sentence) => html`<p>${sentence}</p>`)} ${basisLabel(period.basis, i18n)}`;
}

/** Why a period has its amount: the causes of the change on its first day, or the level if it is the first period. */
export function reasonSentences({ from, level }: Period, { periods, transitions }: Timeline, i18n: I18n): string[] {
  const change = amountChanges(transitions).find(({ on }) => on === from);
  if (change) return change.causes.map(({ cause }) => i18n.t(`cause-${cause}`));
  return [i18n.t(from === periods[0]?.from ? `level-${level}` : "answer-same-amount")];
}

/** The first two cells of a row: from, with a mark if today is in the period, and to. */
export function dateCells(
  dates: PeriodDates,
  today: string,
  title: { from: string; to: string },
  i18n: I18n,
): TemplateResult {
  return html`<th scope="row" data-title=${title.from}><span>${i18n.day(dates.from)} ${todayMark(dates, today, i18n)}</span></th>
    <td data-title=${title.to}>${i18n.day(dates.to)}</td>`;
}

/** The mark of the period with today. */
export const todayMark = (dates: PeriodDates, today: string, i18n: I18n): TemplateResult | typeof nothing =>
  containsDate(dates, today) ? html`<span class="today-mark">${i18n.t("answer-today-is-here")}</span>` : nothing;

/** Whether a date is in a period. */
export function containsDate({ from, to }: PeriodDates, date: string): boolean {
  return from <= date && date <= to;
}
