// How an amount came about: a worked paragraph with the person's own numbers, then the same step by step with every § and rate.
// The timeline brings every number; the sum line is its payable, never an addition made here.
import { html, nothing, type TemplateResult } from "lit";
import type { Period, Step } from "../pkg/forloebsberegner.js";
import type { Amounts } from "./amounts.ts";
import type { Words } from "../i18n/translator.ts";
import { lawLink } from "../ui/law-link.ts";
import { source } from "../ui/rate-source.ts";

export function worked(period: Period, words: Words, amounts: Amounts): TemplateResult {
  const after = amounts.tax === "after" ? amounts.of(period) : undefined;
  const paragraph = [
    ...period.steps.flatMap((step) => sentencesOf(step, words)),
    words.t("answer-worked-sum", { amount: words.kroner(period.payable) }),
    ...(after === undefined ? [] : [words.t("answer-worked-after-tax", { amount: words.kroner(after) })]),
  ];
  return html`<p>${paragraph.join(" ")}</p>
    ${sum(period, words)} ${rates(period, words)} ${taken(period, words)}`;
}

/** A step in words, with the person's own numbers. */
export const sentencesOf = (step: Step, words: Words): string[] =>
  sentences(step).map((id) => words.t(id, told(step, words)));

/** What a step is called: the first is the level, the others change it. */
export const stepName = (step: Step, index: number, { level }: Period, words: Words): string =>
  words.t(index === 0 ? `level-${level}` : `step-${step.rule}`);

function sum(period: Period, words: Words): TemplateResult {
  return html`<table part="table" class="table table--borderless table--compact sum">
    <caption class="sr-only">
      ${words.t("answer-sum-caption")}
    </caption>
    <thead class="sr-only">
      <tr>
        <th scope="col">${words.t("answer-step")}</th>
        <th scope="col">${words.t("answer-amount")}</th>
      </tr>
    </thead>
    <tbody>
      ${period.steps.map(
        (step, index) => html`<tr>
          <th scope="row">
            ${stepName(step, index, period, words)}
            <span class="sum-law">${lawLink(step.law, words, step.later)}</span>
          </th>
          <td class="amount">${words.kroner(step.amount, { sign: index > 0 })}</td>
        </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${words.t("answer-sum")}</th>
        <td class="amount">${words.kroner(period.payable)}</td>
      </tr>
    </tfoot>
  </table>`;
}

function rates(period: Period, words: Words): TemplateResult | typeof nothing {
  const read = new Map(period.steps.flatMap((step) => step.rates).map((rate) => [rate.code, rate]));
  if (read.size === 0) return nothing;
  return html`<p class="subheading">${words.t("answer-rates-used")}</p>
    <ul class="rates-used">
      ${[...read.values()].map(
        (rate) => html`<li>
          <strong>${words.t(`rate-${rate.code}`)}: ${words.kroner(rate.amount)}</strong>
          ${words.t("answer-rate-from", { from: words.day(rate.valid_from), basis: words.t(`basis-${rate.basis}.label`) })}
          ${words.t("answer-source")} ${source(rate.source, rate.basis, words)}
        </li>`,
      )}
    </ul>`;
}

/** Named here, explained once for the whole course. */
function taken(period: Period, words: Words): TemplateResult | typeof nothing {
  if (period.assumptions.length === 0) return nothing;
  return html`<p class="subheading">${words.t("answer-assumptions-here")}</p>
    <ul>
      ${period.assumptions.map((name) => html`<li>${words.t(`assumption-${name}.title`)}</li>`)}
    </ul>
    <p class="answer-small">${words.t("answer-assumptions-where")}</p>`;
}

/** Each interpretation of the law once. */
export const assumptionsOf = (periods: readonly Period[]): Period["assumptions"] => [
  ...new Set(periods.flatMap((period) => period.assumptions)),
];

/** In full, for the whole course. */
export function assumptions(periods: Period[], words: Words): TemplateResult | typeof nothing {
  const names = assumptionsOf(periods);
  if (names.length === 0) return nothing;
  return html`<details class="details assumptions">
    <summary class="details-summary">${words.t("answer-assumptions")}</summary>
    <div class="details-text">
      <p>${words.t("answer-assumptions-why")}</p>
      <dl>
        ${names.map(
          (name) => html`<dt>${words.t(`assumption-${name}.title`)}</dt>
            <dd>${words.t(`assumption-${name}`)}</dd>`,
        )}
      </dl>
    </div>
  </details>`;
}

/** Sygedagpenge lower than the rate give way to it. (Ledighedsydelse never is: 89 % of the dagpenge has always been above it.) */
export function sentences(step: Step): string[] {
  return has(step.numbers, "kept") ? [sentence(step), "rule-las-68-4-floor"] : [sentence(step)];
}

/** Some rules read in two ways. Which of them was used is seen from the numbers and rates that were read. */
function sentence({ rule, numbers, rates: read }: Step): string {
  if (rule.endsWith("-2-4") && !has(read, "barnetillaeg_bidrag")) return `rule-${rule}-capped`;
  if (rule === "las-68-4" && has(read, "sygedagpenge_max")) return `rule-${rule}-max`;
  if (rule === "las-68-5" && has(read, "forsoerger")) return `rule-${rule}-base-forsoerger`;
  if (rule === "las-68-5" && !has(read, "dagpenge_max")) return `rule-${rule}-base`;
  if (rule === "las-68a-2" && has(numbers, "below")) return `rule-${rule}-to-2021`;
  return `rule-${rule}`;
}

function has(list: { code?: string; name?: string }[], key: string): boolean {
  return list.some(({ code, name }) => (code ?? name) === key);
}

/** What a rate is called in a sentence. */
const ROLE: Record<string, string> = {
  loenindtaegtsgraense: "threshold",
  dagpenge_max: "dagpenge",
  fradrag_pr_time: "perhour",
  hjemmeboende_u25: "base",
  barnetillaeg_bidrag: "supplement",
};

/** What a sentence about a step may name: its amount without sign, the person's own numbers and the rates, all written out. */
export function told(step: Step, words: Words): Record<string, string | number> {
  const args: Record<string, string | number> = { amount: words.kroner(step.amount.replace("-", "")) };
  for (const { name, amount } of step.numbers) {
    if (name === "children") args[name] = Number(amount);
    else args[name] = name === "hours" ? words.number(amount) : words.kroner(amount);
  }
  for (const { code, amount } of step.rates) args[ROLE[code] ?? code] = words.kroner(amount);
  return args;
}
