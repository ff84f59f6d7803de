// The course as a dense table: a row a period, under it each step with its sum and its §.
import { html, nothing, type TemplateResult } from "lit";
import type { Period, Step } from "../pkg/forloebsberegner.js";
import type { View } from "../result/view.ts";
import type { Words } from "../i18n/translator.ts";
import { lawLink } from "../ui/law-link.ts";
import { dayCells, isToday } from "../result/periods.ts";
import { rangeTable } from "../result/range-result.ts";
import { reasonOf, stepName, sums } from "../share/journal/journal.ts";

const COLUMNS = ["number", "from", "to", "monthly", "deduction", "payable", "basis", "why"] as const;
const AMOUNTS: readonly string[] = ["monthly", "deduction", "payable"];

export function dense({ timeline, today, words, estimate }: View): TemplateResult {
  const title = titles(words);
  return html`<section class="dense" aria-labelledby="dense-heading">
    <h3 id="dense-heading">${words.t(estimate ? "journal-lowest" : "journal-periods")}</h3>
    <table part="table" class="table stacking">
      <caption class="sr-only">${words.t("answer-periods")}</caption>
      <thead>
        <tr>${COLUMNS.map((name) => html`<th scope="col" class=${AMOUNTS.includes(name) ? "amount" : nothing}>${title[name]}</th>`)}</tr>
      </thead>
      ${timeline.periods.map(
        (period, index) => html`<tbody class=${isToday(period, today) ? "is-today" : ""}>
          <tr>
            <td data-title=${title.number}>${index + 1}</td>
            ${dayCells(period, today, title, words)}
            <td data-title=${title.monthly} class="amount">${words.kroner(period.monthly)}</td>
            <td data-title=${title.deduction} class="amount">${words.kroner(period.deduction)}</td>
            <td data-title=${title.payable} class="amount payable">${words.kroner(period.payable)}</td>
            <td data-title=${title.basis}>${words.t(`basis-${period.basis}.label`)}</td>
            <td data-title=${title.why}>${reasonOf(period, index, timeline, words)}</td>
          </tr>
          <tr class="how">
            <td colspan=${COLUMNS.length}>
              <ul>
                ${period.steps.map((step, at) => html`<li>${stepSaid(step, at, period, words)}</li>`)}
              </ul>
            </td>
          </tr>
        </tbody>`,
      )}
    </table>
  </section>`;
}

function titles(words: Words): Record<(typeof COLUMNS)[number], string> {
  const own = (name: string) => words.t(`advisor-${name}`);
  return {
    number: own("number"),
    from: words.t("answer-from"),
    to: words.t("answer-to"),
    monthly: own("monthly"),
    deduction: own("deduction"),
    payable: own("payable"),
    basis: own("basis"),
    why: own("why"),
  };
}

function stepSaid(step: Step, at: number, period: Period, words: Words): TemplateResult {
  return html`<strong>${stepName(step, at, period, words)} ${words.kroner(step.amount, { sign: at > 0 })}</strong>
    ${sums(step, words).map(sentence).join(" ")} ${lawLink(step.law, words, step.later)}`;
}

/** "… = 13.345 kr." has its stop already. */
const sentence = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** With facts not known: between what each period lies, before the lowest course is shown step by step. */
export function denseRange(view: View): TemplateResult | typeof nothing {
  const { words, estimate } = view;
  if (!estimate) return nothing;
  const caption = html`<caption class="sr-only">${words.t("journal-ranges")}</caption>`;
  return html`<section class="dense ranges" aria-labelledby="dense-range-heading">
    <h3 id="dense-range-heading">${words.t("journal-ranges")}</h3>
    ${rangeTable(view, estimate, caption)}
  </section>`;
}
