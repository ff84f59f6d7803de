// The table of periods: from, to, amount, why; under each row how its amount came about. The chart shows the same thing.
import { html, nothing, type TemplateResult } from "lit";
import type { Period } from "../pkg/forloebsberegner.js";
import type { Amounts } from "./amounts.ts";
import type { View } from "./view.ts";
import { basisLabel, explanation } from "./explanation.ts";
import type { Words } from "../i18n/translator.ts";
import { changes, type Change } from "./position.ts";

type Days = Pick<Period, "from" | "to">;

export function periods({ timeline, today, words }: View, amounts: Amounts): TemplateResult {
  const starts = new Map(changes(timeline.transitions).map((change) => [change.on, change]));
  const title = {
    from: words.t("answer-from"),
    to: words.t("answer-to"),
    amount: words.t("answer-amount"),
    why: words.t("answer-why"),
  };
  return html`<section class="periods">
    <table part="table" class="table stacking">
      <caption>
        <h3>${words.t("answer-periods")}</h3>
        <p>${words.t(`answer-periods-${amounts.tax}`)}</p>
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
            ${dayCells(period, today, title, words)}
            <td data-title=${title.amount} class="amount">${amountOf(period, amounts, words)}</td>
            <td data-title=${title.why}><div>${why(period, starts.get(period.from), index, words)}</div></td>
          </tr>
          <tr class="how">
            <td colspan="4">${explanation(period, words, amounts)}</td>
          </tr>
        </tbody>`,
      )}
    </table>
  </section>`;
}

function amountOf(period: Period, amounts: Amounts, words: Words): TemplateResult | string {
  const amount = amounts.of(period);
  return amount === undefined
    ? html`<span class="no-amount">${words.t("answer-no-whole-month.label")}</span>`
    : words.kroner(amount);
}

function why(period: Period, change: Change | undefined, index: number, words: Words): TemplateResult {
  return html`${reasons(period, change, index, words).map((reason) => html`<p>${reason}</p>`)} ${basisLabel(period.basis, words)}`;
}

/** Why the amount is what it is from the first day of a period on. */
export function reasons(period: Period, change: Change | undefined, index: number, words: Words): string[] {
  if (change) return change.causes.map((one) => words.t(`cause-${one.cause}`));
  return [words.t(index === 0 ? `level-${period.level}` : "answer-same-amount")];
}

/** The first two cells of a row: from, with the mark of today, and to. */
export function dayCells(days: Days, today: string, title: { from: string; to: string }, words: Words): TemplateResult {
  const mark = isToday(days, today)
    ? html`<span class="today-mark">${words.t("answer-today-is-here")}</span>`
    : nothing;
  return html`<th scope="row" data-title=${title.from}><span>${words.day(days.from)} ${mark}</span></th>
    <td data-title=${title.to}>${words.day(days.to)}</td>`;
}

export function isToday({ from, to }: Days, today: string): boolean {
  return from <= today && today <= to;
}
