// The dense table of periods, each with its steps, their arithmetic and their §§.
import { html, nothing, type TemplateResult } from "lit";
import type { Period, Step } from "../pkg/forloebsberegner.js";
import type { View } from "../result/view.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";
import { containsDate, dateCells } from "../result/periods.ts";
import { rangeTable } from "../result/range-result.ts";
import { journalStepName, periodReason, stepFormulas } from "../share/journal/journal.ts";

const COLUMNS = ["number", "from", "to", "monthly", "deduction", "payable", "basis", "why"] as const;
const AMOUNT_COLUMNS = new Set<Column>(["monthly", "deduction", "payable"]);

type Column = (typeof COLUMNS)[number];

/** The table of periods; with unknown facts those of the lowest amounts. */
export function periodsTable({ timeline, today, i18n, estimate }: View): TemplateResult {
  const title = columnTitles(i18n);
  return html`<section class="dense" aria-labelledby="dense-heading">
    <h3 id="dense-heading">${i18n.t(estimate ? "journal-lowest" : "journal-periods")}</h3>
    <table part="table" class="table stacking">
      <caption class="sr-only">${i18n.t("answer-periods")}</caption>
      <thead>
        <tr>${COLUMNS.map((name) => html`<th scope="col" class=${AMOUNT_COLUMNS.has(name) ? "amount" : nothing}>${title[name]}</th>`)}</tr>
      </thead>
      ${timeline.periods.map(
        (period, index) => html`<tbody class=${containsDate(period, today) ? "is-today" : ""}>
          <tr>
            <td data-title=${title.number}>${index + 1}</td>
            ${dateCells(period, today, title, i18n)}
            <td data-title=${title.monthly} class="amount">${i18n.kroner(period.monthly)}</td>
            <td data-title=${title.deduction} class="amount">${i18n.kroner(period.deduction)}</td>
            <td data-title=${title.payable} class="amount payable">${i18n.kroner(period.payable)}</td>
            <td data-title=${title.basis}>${i18n.t(`basis-${period.basis}.label`)}</td>
            <td data-title=${title.why}>${periodReason(period, index, timeline, i18n)}</td>
          </tr>
          <tr class="how">
            <td colspan=${COLUMNS.length}>
              <ul>
                ${period.steps.map((step, stepIndex) => html`<li>${stepText(step, stepIndex, period, i18n)}</li>`)}
              </ul>
            </td>
          </tr>
        </tbody>`,
      )}
    </table>
  </section>`;
}

const columnTitles = (i18n: I18n): Record<Column, string> => ({
  number: i18n.t("advisor-number"),
  from: i18n.t("answer-from"),
  to: i18n.t("answer-to"),
  monthly: i18n.t("advisor-monthly"),
  deduction: i18n.t("advisor-deduction"),
  payable: i18n.t("advisor-payable"),
  basis: i18n.t("advisor-basis"),
  why: i18n.t("advisor-why"),
});

function stepText(step: Step, index: number, period: Period, i18n: I18n): TemplateResult {
  return html`<strong>${journalStepName(step, index, period, i18n)} ${i18n.kroner(step.amount, { sign: index > 0 })}</strong>
    ${stepFormulas(step, i18n).map(asSentence).join(" ")} ${lawLink(step.law, i18n, step.later)}`;
}

/** With a full stop, unless it ends with that of "kr.". */
const asSentence = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** The table of ranges if facts are unknown. The table of periods comes after it. */
export function rangesTable(view: View): TemplateResult | typeof nothing {
  const { i18n, estimate } = view;
  if (!estimate) return nothing;
  const caption = html`<caption class="sr-only">${i18n.t("journal-ranges")}</caption>`;
  return html`<section class="dense ranges" aria-labelledby="dense-range-heading">
    <h3 id="dense-range-heading">${i18n.t("journal-ranges")}</h3>
    ${rangeTable(view, estimate, caption)}
  </section>`;
}
