// The periods on paper, each with the steps that make its amount under it: what is folded away on the screen stands open here.
import { html, nothing, type TemplateResult } from "lit";
import type { Estimate, Period, Step } from "../pkg/forloebsberegner.js";
import type { View } from "../result/view.ts";
import type { Words } from "../i18n/translator.ts";
import { lawLink } from "../ui/law-link.ts";
import { isToday, reasons } from "../result/periods.ts";
import { between } from "../result/range-text.ts";
import { changes } from "../result/position.ts";
import { sentencesOf, stepName } from "../result/explanation-steps.ts";

export function course({ timeline, today, words }: View): TemplateResult | typeof nothing {
  if (timeline.periods.length === 0) return nothing;
  const starts = new Map(changes(timeline.transitions).map((change) => [change.on, change]));
  const titles = titlesOf(["answer-from", "answer-to", "answer-why", "answer-sum"], words);
  return table(
    nothing,
    titles,
    words,
    timeline.periods.map((period, index) => {
      const why = reasons(period, starts.get(period.from), index, words).join(" ");
      // How well each rate is known stands with the rates; a guess is marked here too.
      const guess = period.basis === "projected" ? ` (${words.t("basis-projected.label")})` : "";
      return html`<tbody>
        ${row(period, today, words.kroner(period.payable), words, html`<td>${why}${guess}</td>`)} ${period.steps.map((step, at) => stepRow(step, at, period, words))}
      </tbody>`;
    }),
  );
}

/** While some facts are open: between what and what, and no steps yet. */
export function rangeCourse({ today, words }: View, { periods }: Estimate): TemplateResult {
  return table(
    html`<p>${words.t("answer-range-periods")}</p>`,
    titlesOf(["answer-from", "answer-to", "answer-sum"], words),
    words,
    periods.map((range) => html`<tbody>${row(range, today, between(range, words), words)}</tbody>`),
  );
}

const titlesOf = (ids: string[], words: Words): string[] => ids.map((id) => words.t(id));

function table(
  about: TemplateResult | typeof nothing,
  titles: string[],
  words: Words,
  rows: TemplateResult[],
): TemplateResult {
  return html`<section>
    <h3>${words.t("answer-periods")}</h3>
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
  words: Words,
  why: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const mark = isToday(days, today)
    ? html`<span class="today-mark">${words.t("answer-today-is-here")}</span>`
    : nothing;
  return html`<tr>
    <th scope="row">${words.day(days.from)} ${mark}</th>
    <td class="paper-day">${words.day(days.to)}</td>
    ${why}
    <td class="amount"><strong>${amount}</strong></td>
  </tr>`;
}

function stepRow(step: Step, at: number, period: Period, words: Words): TemplateResult {
  const isAll = period.steps.length === 1;
  return html`<tr class="paper-step">
    <td colspan=${isAll ? 4 : 3}>
      ${stepName(step, at, period, words)}: ${lawLink(step.law, words, step.later)}.
      ${isRate(step) ? nothing : sentencesOf(step, words).join(" ")}
    </td>
    ${isAll ? nothing : html`<td class="amount">${words.kroner(step.amount, { sign: at > 0 })}</td>`}
  </tr>`;
}

/** A rate as it is needs no arithmetic, and the only step is the amount above it. */
const isRate = ({ amount, rates }: Step): boolean => rates.some((rate) => rate.amount === amount);
