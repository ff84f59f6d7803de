// The table of periods: from, to, amount, why; under each row how its amount came about. The chart shows the same thing.
import { html, nothing, type TemplateResult } from "lit";
import type { Period } from "../pkg/forloebsberegner.js";
import type { View } from "./answer.ts";
import { basisLabel, explanation } from "./explanation.ts";
import type { Words } from "./language.ts";
import { changes, type Change } from "./standing.ts";

export function periods({ timeline, today, words }: View): TemplateResult {
  const starts = new Map(changes(timeline.transitions).map((change) => [change.on, change]));
  const title = { from: words.t("answer-from"), to: words.t("answer-to"), amount: words.t("answer-amount"), why: words.t("answer-why") };
  return html`<section class="periods">
    <table class="table stacking">
      <caption>
        <h3>${words.t("answer-periods")}</h3>
        <p>${words.t("answer-periods-before-tax")}</p>
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
            <th scope="row" data-title=${title.from}>
              <span>${words.day(period.from)} ${isToday(period, today) ? html`<span class="today-mark">${words.t("answer-today-is-here")}</span>` : nothing}</span>
            </th>
            <td data-title=${title.to}>${words.day(period.to)}</td>
            <td data-title=${title.amount} class="amount">${words.kroner(period.payable)}</td>
            <td data-title=${title.why}><div>${why(period, starts.get(period.from), index, words)}</div></td>
          </tr>
          <tr class="how">
            <td colspan="4">${explanation(period, words)}</td>
          </tr>
        </tbody>`,
      )}
    </table>
  </section>`;
}

function why(period: Period, change: Change | undefined, index: number, words: Words): TemplateResult {
  const causes = change?.causes.map((one) => words.t(`cause-${one.cause}`)) ?? [];
  if (causes.length === 0) causes.push(words.t(index === 0 ? `level-${period.level}` : "answer-same-amount"));
  return html`${causes.map((cause) => html`<p>${cause}</p>`)} ${basisLabel(period.basis, words)}`;
}

function isToday(period: Period, today: string): boolean {
  return period.from <= today && today <= period.to;
}
