// The course as a dense table: a row a period, under it each step with its sum and its §.
import { html, nothing, type TemplateResult } from "lit";
import type { Period, Step } from "../pkg/forloebsberegner.js";
import type { View } from "../result/view.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";
import { dayCells, isToday } from "../result/periods.ts";
import { rangeTable } from "../result/range-result.ts";
import { reasonOf, stepName, sums } from "../share/journal/journal.ts";

const COLUMNS = ["number", "from", "to", "monthly", "deduction", "payable", "basis", "why"] as const;
const AMOUNTS: readonly string[] = ["monthly", "deduction", "payable"];

export function courseTable({ timeline, today, i18n, estimate }: View): TemplateResult {
  const title = titles(i18n);
  return html`<section class="dense" aria-labelledby="dense-heading">
    <h3 id="dense-heading">${i18n.t(estimate ? "journal-lowest" : "journal-periods")}</h3>
    <table part="table" class="table stacking">
      <caption class="sr-only">${i18n.t("answer-periods")}</caption>
      <thead>
        <tr>${COLUMNS.map((name) => html`<th scope="col" class=${AMOUNTS.includes(name) ? "amount" : nothing}>${title[name]}</th>`)}</tr>
      </thead>
      ${timeline.periods.map(
        (period, index) => html`<tbody class=${isToday(period, today) ? "is-today" : ""}>
          <tr>
            <td data-title=${title.number}>${index + 1}</td>
            ${dayCells(period, today, title, i18n)}
            <td data-title=${title.monthly} class="amount">${i18n.kroner(period.monthly)}</td>
            <td data-title=${title.deduction} class="amount">${i18n.kroner(period.deduction)}</td>
            <td data-title=${title.payable} class="amount payable">${i18n.kroner(period.payable)}</td>
            <td data-title=${title.basis}>${i18n.t(`basis-${period.basis}.label`)}</td>
            <td data-title=${title.why}>${reasonOf(period, index, timeline, i18n)}</td>
          </tr>
          <tr class="how">
            <td colspan=${COLUMNS.length}>
              <ul>
                ${period.steps.map((step, at) => html`<li>${stepSaid(step, at, period, i18n)}</li>`)}
              </ul>
            </td>
          </tr>
        </tbody>`,
      )}
    </table>
  </section>`;
}

function titles(i18n: I18n): Record<(typeof COLUMNS)[number], string> {
  const own = (name: string) => i18n.t(`advisor-${name}`);
  return {
    number: own("number"),
    from: i18n.t("answer-from"),
    to: i18n.t("answer-to"),
    monthly: own("monthly"),
    deduction: own("deduction"),
    payable: own("payable"),
    basis: own("basis"),
    why: own("why"),
  };
}

function stepSaid(step: Step, at: number, period: Period, i18n: I18n): TemplateResult {
  return html`<strong>${stepName(step, at, period, i18n)} ${i18n.kroner(step.amount, { sign: at > 0 })}</strong>
    ${sums(step, i18n).map(sentence).join(" ")} ${lawLink(step.law, i18n, step.later)}`;
}

/** "… = 13.345 kr." has its stop already. */
const sentence = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** With facts not known: between what each period lies, before the lowest course is shown step by step. */
export function rangeCourseTable(view: View): TemplateResult | typeof nothing {
  const { i18n, estimate } = view;
  if (!estimate) return nothing;
  const caption = html`<caption class="sr-only">${i18n.t("journal-ranges")}</caption>`;
  return html`<section class="dense ranges" aria-labelledby="dense-range-heading">
    <h3 id="dense-range-heading">${i18n.t("journal-ranges")}</h3>
    ${rangeTable(view, estimate, caption)}
  </section>`;
}
