// Where some facts are not known: between what and what the amount lies, now and in each period, and the question to answer next.
import { html, nothing, type TemplateResult } from "lit";
import type { Estimate } from "../pkg/forloebsberegner.js";
import type { View } from "./view.ts";
import { rangeChart } from "./chart/range-chart.ts";
import { fieldName } from "../form/field-errors.ts";
import { notices } from "./notices.ts";
import { currentAmountHeading } from "./current-amount.ts";
import { dayCells, isToday } from "./periods.ts";
import { amountRange } from "./range-text.ts";
import { positionOn } from "./position.ts";

/** It stands where the amount, the chart and the table do; the sums wait for the open facts. */
export function rangeResult(view: View, estimate: Estimate): TemplateResult {
  const { parts } = view;
  return html`${rangeNow(view, estimate)} ${parts.has("chart") ? rangeCourse(view, estimate) : nothing}
  ${parts.has("table") ? rangePeriods(view, estimate) : nothing} ${notices(view)}`;
}

function rangeNow(view: View, { low, high, ask_next: next }: Estimate): TemplateResult | typeof nothing {
  const { timeline, today, i18n } = view;
  const where = positionOn(timeline, today);
  if (!where) return nothing;
  return html`<section class="now" aria-labelledby="now-heading">
    ${currentAmountHeading(view, where)}
    <p class="now-amount">
      <strong part="figure" class=${low === high ? "now-figure" : "now-figure is-range"}>${amountRange({ low, high }, i18n)}</strong>
      <span class="now-unit">${i18n.t("answer-unit-before")}</span>
    </p>
    <p>${i18n.t(low === high ? "answer-range-same" : "answer-range-open")}</p>
    ${next === undefined ? nothing : askNext(next, view)}
  </section>`;
}

function askNext(field: string, { i18n, onAsk }: View): TemplateResult {
  return html`<div class="next">
    <h3 class="next-heading">${i18n.t("answer-range-next")}</h3>
    <p>${i18n.t("answer-range-moves", { field: fieldName(field, i18n) })}</p>
    <p class="buttons">
      <button
        type="button"
        part="button"
        class="button button-secondary"
        @click=${() => {
          onAsk(field);
        }}
      >
        ${i18n.t("answer-range-answer")}
      </button>
    </p>
  </div>`;
}

function rangeCourse(view: View, estimate: Estimate): unknown {
  return rangeChart(view, estimate, (range) => amountRange(range, view.i18n));
}

function rangePeriods(view: View, estimate: Estimate): TemplateResult {
  const { i18n } = view;
  const caption = html`<caption>
    <h3>${i18n.t("answer-periods")}</h3>
    <p>${i18n.t("answer-range-periods")}</p>
  </caption>`;
  return html`<section class="periods ranges">${rangeTable(view, estimate, caption)}</section>`;
}

/** From, to, and between what the amount lies. */
export function rangeTable({ today, i18n }: View, { periods }: Estimate, caption: TemplateResult): TemplateResult {
  const title = { from: i18n.t("answer-from"), to: i18n.t("answer-to"), amount: i18n.t("answer-amount") };
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
          ${dayCells(range, today, title, i18n)}
          <td data-title=${title.amount} class="amount">${amountRange(range, i18n)}</td>
        </tr>
      </tbody>`,
    )}
  </table>`;
}
