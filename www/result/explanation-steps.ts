// How an amount came about: a worked paragraph with the person's own numbers, then the same step by step with every § and rate.
// The timeline brings every number; the sum line is its payable, never an addition made here.
import { html, nothing, type TemplateResult } from "lit";
import type { Period, Step } from "../pkg/forloebsberegner.js";
import type { Amounts } from "./amounts.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";
import { rateSource } from "../ui/rate-source.ts";

export function explanationSteps(period: Period, i18n: I18n, amounts: Amounts): TemplateResult {
  const after = amounts.tax === "after" ? amounts.of(period) : undefined;
  const paragraph = [
    ...period.steps.flatMap((step) => sentencesOf(step, i18n)),
    i18n.t("answer-worked-sum", { amount: i18n.kroner(period.payable) }),
    ...(after === undefined ? [] : [i18n.t("answer-worked-after-tax", { amount: i18n.kroner(after) })]),
  ];
  return html`<p>${paragraph.join(" ")}</p>
    ${sum(period, i18n)} ${rates(period, i18n)} ${taken(period, i18n)}`;
}

/** A step in words, with the person's own numbers. */
export const sentencesOf = (step: Step, i18n: I18n): string[] =>
  sentences(step).map((id) => i18n.t(id, messageArgs(step, i18n)));

/** What a step is called: the first is the level, the others change it. */
export const stepName = (step: Step, index: number, { level }: Period, i18n: I18n): string =>
  i18n.t(index === 0 ? `level-${level}` : `step-${step.rule}`);

function sum(period: Period, i18n: I18n): TemplateResult {
  return html`<table part="table" class="table table--borderless table--compact sum">
    <caption class="sr-only">
      ${i18n.t("answer-sum-caption")}
    </caption>
    <thead class="sr-only">
      <tr>
        <th scope="col">${i18n.t("answer-step")}</th>
        <th scope="col">${i18n.t("answer-amount")}</th>
      </tr>
    </thead>
    <tbody>
      ${period.steps.map(
        (step, index) => html`<tr>
          <th scope="row">
            ${stepName(step, index, period, i18n)}
            <span class="sum-law">${lawLink(step.law, i18n, step.later)}</span>
          </th>
          <td class="amount">${i18n.kroner(step.amount, { sign: index > 0 })}</td>
        </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${i18n.t("answer-sum")}</th>
        <td class="amount">${i18n.kroner(period.payable)}</td>
      </tr>
    </tfoot>
  </table>`;
}

function rates(period: Period, i18n: I18n): TemplateResult | typeof nothing {
  const read = new Map(period.steps.flatMap((step) => step.rates).map((rate) => [rate.code, rate]));
  if (read.size === 0) return nothing;
  return html`<p class="subheading">${i18n.t("answer-rates-used")}</p>
    <ul class="rates-used">
      ${[...read.values()].map(
        (rate) => html`<li>
          <strong>${i18n.t(`rate-${rate.code}`)}: ${i18n.kroner(rate.amount)}</strong>
          ${i18n.t("answer-rate-from", { from: i18n.day(rate.valid_from), basis: i18n.t(`basis-${rate.basis}.label`) })}
          ${i18n.t("answer-source")} ${rateSource(rate.source, rate.basis, i18n)}
        </li>`,
      )}
    </ul>`;
}

/** Named here, explained once for the whole course. */
function taken(period: Period, i18n: I18n): TemplateResult | typeof nothing {
  if (period.assumptions.length === 0) return nothing;
  return html`<p class="subheading">${i18n.t("answer-assumptions-here")}</p>
    <ul>
      ${period.assumptions.map((name) => html`<li>${i18n.t(`assumption-${name}.title`)}</li>`)}
    </ul>
    <p class="answer-small">${i18n.t("answer-assumptions-where")}</p>`;
}

/** Each interpretation of the law once. */
export const assumptionsOf = (periods: readonly Period[]): Period["assumptions"] => [
  ...new Set(periods.flatMap((period) => period.assumptions)),
];

/** In full, for the whole course. */
export function assumptions(periods: Period[], i18n: I18n): TemplateResult | typeof nothing {
  const names = assumptionsOf(periods);
  if (names.length === 0) return nothing;
  return html`<details class="details assumptions">
    <summary class="details-summary">${i18n.t("answer-assumptions")}</summary>
    <div class="details-text">
      <p>${i18n.t("answer-assumptions-why")}</p>
      <dl>
        ${names.map(
          (name) => html`<dt>${i18n.t(`assumption-${name}.title`)}</dt>
            <dd>${i18n.t(`assumption-${name}`)}</dd>`,
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
export function messageArgs(step: Step, i18n: I18n): Record<string, string | number> {
  const args: Record<string, string | number> = { amount: i18n.kroner(step.amount.replace("-", "")) };
  for (const { name, amount } of step.numbers) {
    if (name === "children") args[name] = Number(amount);
    else args[name] = name === "hours" ? i18n.number(amount) : i18n.kroner(amount);
  }
  for (const { code, amount } of step.rates) args[ROLE[code] ?? code] = i18n.kroner(amount);
  return args;
}
