// The steps of an amount: a paragraph with the visitor's own numbers, then a table with the § of each step, and the rates.
// The timeline has all numbers; the last line of the table is its `payable` and not a sum calculated here.
import { html, nothing, type TemplateResult } from "lit";
import type { Assumption, RateCode, NumberName, Period, Rule, Step } from "../pkg/forloebsberegner.js";
import type { Amounts } from "./amounts.ts";
import type { I18n, MessageArgs, MessageKey } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";
import { rateSource } from "../ui/rate-source.ts";

/** A sentence about a step. Its attribute `.sum` has the same as arithmetic. */
type StepMessage = `rule-${MessageKey<"rule-", ".sum">}`;

/** A rule that changes the amount of a level. The other rules set the level. */
type Adjustment = MessageKey<"step-">;

/** The steps of the amount of a period, for inside its explanation. */
export function explanationSteps(period: Period, i18n: I18n, amounts: Amounts): TemplateResult {
  const afterTax = amounts.tax === "after" ? amounts.forPeriod(period) : undefined;
  const paragraph = [
    ...period.steps.flatMap((step) => stepSentences(step, i18n)),
    i18n.t("answer-worked-sum", { amount: i18n.kroner(period.payable) }),
    ...(afterTax === undefined ? [] : [i18n.t("answer-worked-after-tax", { amount: i18n.kroner(afterTax) })]),
  ];
  return html`<p>${paragraph.join(" ")}</p>
    ${stepsTable(period, i18n)} ${ratesUsed(period, i18n)} ${assumptionTitles(period, i18n)}`;
}

/** A step in sentences with the visitor's own numbers. */
export const stepSentences = (step: Step, i18n: I18n): string[] =>
  stepMessages(step).map((id) => i18n.t(id, stepArgs(step, i18n)));

/** The name of a step: that of the level, or that of the adjustment. */
export const stepName = ({ rule }: Step, { level }: Period, i18n: I18n): string =>
  i18n.t(isAdjustment(rule) ? `step-${rule}` : `level-${level}`);

function stepsTable(period: Period, i18n: I18n): TemplateResult {
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
            ${stepName(step, period, i18n)}
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

function ratesUsed(period: Period, i18n: I18n): TemplateResult | typeof nothing {
  const byCode = new Map(period.steps.flatMap((step) => step.rates).map((rate) => [rate.code, rate]));
  if (byCode.size === 0) return nothing;
  return html`<p class="subheading">${i18n.t("answer-rates-used")}</p>
    <ul class="rates-used">
      ${[...byCode.values()].map(
        (rate) => html`<li>
          <strong>${i18n.t(`rate-${rate.code}`)}: ${i18n.kroner(rate.amount)}</strong>
          ${i18n.t("answer-rate-from", { from: i18n.day(rate.valid_from), basis: i18n.t(`basis-${rate.basis}.label`) })}
          ${i18n.t("answer-source")} ${rateSource(rate.source, rate.basis, i18n)}
        </li>`,
      )}
    </ul>`;
}

/** The assumptions of one period. The section of all assumptions explains them. */
function assumptionTitles(period: Period, i18n: I18n): TemplateResult | typeof nothing {
  if (period.assumptions.length === 0) return nothing;
  return html`<p class="subheading">${i18n.t("answer-assumptions-here")}</p>
    <ul>
      ${period.assumptions.map((name) => html`<li>${i18n.t(`assumption-${name}.title`)}</li>`)}
    </ul>
    <p class="answer-small">${i18n.t("answer-assumptions-where")}</p>`;
}

/** The assumptions of all periods, each once. */
export const assumptionsOf = (periods: readonly Period[]): Assumption[] => [
  ...new Set(periods.flatMap((period) => period.assumptions)),
];

/** The section that explains the assumptions of all periods. */
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

const ADJUSTMENTS = {
  "las-68a-1": true,
  "las-68a-2": true,
  "las-68a-3": true,
  "las-69j-4": true,
  "las-69j-5": true,
  "las-69j-6": true,
  "las-69j-9": true,
  "las-69j-10": true,
  not_below_zero: true,
} satisfies Record<Adjustment, true>;

/** Whether a rule changes the amount of a level. */
const isAdjustment = (rule: Rule): rule is Adjustment => rule in ADJUSTMENTS;

/**
 * The messages about a step. Sygedagpenge below the rate have a second one: LAS § 68, stk. 4 raises them to it. (It never raises
 * ledighedsydelse: 89 % of the dagpenge have always been above the rate.)
 */
export function stepMessages(step: Step): StepMessage[] {
  return hasNumber(step, "kept") ? [ruleMessage(step), "rule-las-68-4-floor"] : [ruleMessage(step)];
}

/** The message of a rule. Some rules have a second version, recognisable by the numbers and rates that the step used. */
function ruleMessage(step: Step): StepMessage {
  const { rule } = step;
  if ((rule === "las-68-2-4" || rule === "las-69j-2-4") && !hasRate(step, "barnetillaeg_bidrag"))
    return `rule-${rule}-capped`;
  if (rule === "las-68-4" && hasRate(step, "sygedagpenge_max")) return `rule-${rule}-max`;
  if (rule === "las-68-5" && hasRate(step, "forsoerger")) return `rule-${rule}-base-forsoerger`;
  if (rule === "las-68-5" && !hasRate(step, "dagpenge_max")) return `rule-${rule}-base`;
  if (rule === "las-68a-2" && hasNumber(step, "below")) return `rule-${rule}-to-2021`;
  return `rule-${rule}`;
}

const hasNumber = ({ numbers }: Step, wanted: NumberName): boolean => numbers.some(({ name }) => name === wanted);

const hasRate = ({ rates }: Step, wanted: RateCode): boolean => rates.some(({ code }) => code === wanted);

/** The variables that the messages use for rates. */
const RATE_VARIABLES: Partial<Record<RateCode, string>> = {
  loenindtaegtsgraense: "threshold",
  dagpenge_max: "dagpenge",
  fradrag_pr_time: "perhour",
  hjemmeboende_u25: "base",
  barnetillaeg_bidrag: "supplement",
};

/** The variables of the messages about a step: its amount without sign, the visitor's own numbers and the rates, formatted. */
export function stepArgs(step: Step, i18n: I18n): MessageArgs {
  const args: MessageArgs = { amount: i18n.kroner(step.amount.replace("-", "")) };
  for (const { name, amount } of step.numbers) {
    if (name === "children") args[name] = Number(amount);
    else args[name] = name === "hours" ? i18n.number(amount) : i18n.kroner(amount);
  }
  for (const { code, amount } of step.rates) args[RATE_VARIABLES[code] ?? code] = i18n.kroner(amount);
  return args;
}
