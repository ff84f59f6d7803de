// Where some facts are not known: between what and what the amount lies, now and in each period, and the question to answer next.
import { html, nothing, type TemplateResult } from "lit";
import type { Estimate } from "../pkg/forloebsberegner.js";
import type { View } from "./view.ts";
import { rangeChart } from "./chart/range-chart.ts";
import { fieldName } from "../form/field-errors.ts";
import { notices } from "./notices.ts";
import { nowHead } from "./current-amount.ts";
import { dayCells, isToday } from "./periods.ts";
import { between } from "./range-text.ts";
import { standing } from "./position.ts";

/** It stands where the amount, the chart and the table do; the sums wait for the open facts. */
export function rangeAnswer(view: View, estimate: Estimate): TemplateResult {
  const { parts } = view;
  return html`${rangeNow(view, estimate)} ${parts.has("chart") ? rangeCourse(view, estimate) : nothing}
  ${parts.has("table") ? rangePeriods(view, estimate) : nothing} ${notices(view)}`;
}

function rangeNow(view: View, { low, high, ask_next: next }: Estimate): TemplateResult | typeof nothing {
  const { timeline, today, words } = view;
  const where = standing(timeline, today);
  if (!where) return nothing;
  return html`<section class="now" aria-labelledby="now-heading">
    ${nowHead(view, where)}
    <p class="now-amount">
      <strong part="figure" class=${low === high ? "now-figure" : "now-figure is-range"}>${between({ low, high }, words)}</strong>
      <span class="now-unit">${words.t("answer-unit-before")}</span>
    </p>
    <p>${words.t(low === high ? "answer-range-same" : "answer-range-open")}</p>
    ${next === undefined ? nothing : askNext(next, view)}
  </section>`;
}

function askNext(field: string, { words, onAsk }: View): TemplateResult {
  return html`<div class="next">
    <h3 class="next-heading">${words.t("answer-range-next")}</h3>
    <p>${words.t("answer-range-moves", { field: fieldName(field, words) })}</p>
    <p class="buttons">
      <button
        type="button"
        part="button"
        class="button button-secondary"
        @click=${() => {
          onAsk(field);
        }}
      >
        ${words.t("answer-range-answer")}
      </button>
    </p>
  </div>`;
}

function rangeCourse(view: View, estimate: Estimate): unknown {
  return rangeChart(view, estimate, (range) => between(range, view.words));
}

function rangePeriods(view: View, estimate: Estimate): TemplateResult {
  const { words } = view;
  const caption = html`<caption>
    <h3>${words.t("answer-periods")}</h3>
    <p>${words.t("answer-range-periods")}</p>
  </caption>`;
  return html`<section class="periods ranges">${rangeTable(view, estimate, caption)}</section>`;
}

/** From, to, and between what the amount lies. */
export function rangeTable({ today, words }: View, { periods }: Estimate, caption: TemplateResult): TemplateResult {
  const title = { from: words.t("answer-from"), to: words.t("answer-to"), amount: words.t("answer-amount") };
  return html`<table part="table" class="table stacking">
    ${caption}
    <thead>
      <tr>
        <th scope="col">${title.from}</th>
        <th scope="col">${title.to}</th>
        <th scope="col" class="amount">${title.amount}</th>
      </tr>
    </thead>
    ${periods.map(
      (range) => html`<tbody class=${isToday(range, today) ? "is-today" : ""}>
        <tr>
          ${dayCells(range, today, title, words)}
          <td data-title=${title.amount} class="amount">${between(range, words)}</td>
        </tr>
      </tbody>`,
    )}
  </table>`;
}
