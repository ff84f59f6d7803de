// Part 2, "Før forløbet": the benefit before the forløb, and the questions that only some benefits have.
import { html, nothing, type TemplateResult } from "lit";
import type { Rates } from "../../pkg/forloebsberegner.js";
import { benefitOf, COMMON_BENEFITS, isOtherBenefit, visibleFields } from "../answers.ts";
import type { Answers, Benefit } from "../answers.ts";
import { PRIOR_BENEFITS } from "../../core/values.ts";
import { rates } from "../../core/wasm.ts";
import { dateOf } from "../fields/date-entry.ts";
import type { FormContext } from "../form-context.ts";
import { amountField } from "../fields/amount-field.ts";
import { dateField } from "../fields/date-field.ts";
import { radios, unknownChoice, type Choice, type FieldOptions } from "../fields/field.ts";
import { sygedagpengeEndHelper } from "./sygedagpenge-end.ts";

/** The questions about the benefit before the forløb. */
export function priorQuestions(form: FormContext): TemplateResult {
  const { answers, i18n } = form;
  const visible = visibleFields(answers);
  const benefit = benefitOf(answers);
  const choice = <Value extends Benefit>(value: Value) => ({ value, label: i18n.t(`prior-${value}`) });
  const choices: Choice<Exclude<Answers["prior"], "">>[] = [
    ...COMMON_BENEFITS.filter((value) => value !== "foertidspension" || visible.foertidspension).map(choice),
    { value: "other", label: i18n.t("ask-prior-other") },
  ];

  return html`
    ${radios(form, { field: "prior", key: "prior" }, choices, answers.prior, (value) => (answers.prior = value))}
    ${
      answers.prior === "other"
        ? radios(
            form,
            { field: "prior.which", key: "prior-which" },
            PRIOR_BENEFITS.filter(isOtherBenefit).map(choice),
            answers.priorOther,
            (value) => (answers.priorOther = value),
          )
        : nothing
    }
    ${visible.sygedagpenge ? sygedagpenge(form) : nothing} ${visible.ledighedsydelse ? ledighedsydelse(form) : nothing}
    ${visible.single ? single(form) : nothing}
    ${
      visible.kontanthjaelpSince
        ? dateField(
            form,
            {
              field: "kontanthjaelp_since",
              key: "kontanthjaelp-since",
              optional: true,
              args: { benefit: benefit && i18n.t(`prior-${benefit}`).toLowerCase() },
            },
            answers.kontanthjaelpSince,
          )
        : nothing
    }
  `;
}

function sygedagpenge(form: FormContext): TemplateResult {
  const { answers } = form;
  const { unknown } = answers;
  const maximum = highestAmount(form);
  const amount: FieldOptions = {
    ...{ field: "prior.weekly", key: "weekly", showHint: maximum !== undefined, args: maximum ?? {} },
    unknown: {
      isChecked: unknown.sygedagpenge,
      setChecked: (isChecked: boolean) => (unknown.sygedagpenge = isChecked),
    },
  };
  const entitledUntil: FieldOptions = {
    ...{ field: "prior.entitled_until", key: "entitled-until" },
    unknown: {
      isChecked: unknown.entitledUntil,
      setChecked: (isChecked: boolean) => (unknown.entitledUntil = isChecked),
    },
    helper: endHelper(form),
  };
  return html`
    ${amountField(form, amount, answers.sygedagpenge)} ${dateField(form, entitledUntil, answers.entitledUntil)}
  `;
}

function endHelper(form: FormContext): TemplateResult {
  return html`<details class="details illness">
    <summary class="details-summary">${form.i18n.t("ask-help-illness")}</summary>
    <div class="details-text">${sygedagpengeEndHelper(form)}</div>
  </details>`;
}

/** The highest weekly sygedagpenge on the first day of the forløb, or today if that date is missing or has no rates. Values for the hint. */
function highestAmount({ answers, i18n, today }: FormContext): { max: string; day: string } | undefined {
  const start = dateOf(answers.start);
  const table = [start, today]
    .flatMap((day) => (day ? [rates(day)] : []))
    .find((result): result is Rates => !Array.isArray(result));
  const max = table?.rates.find((rate) => rate.code === "sygedagpenge_max");
  return table && max ? { max: i18n.kroner(max.amount), day: i18n.day(table.on) } : undefined;
}

function ledighedsydelse(form: FormContext): TemplateResult {
  const { answers, i18n } = form;
  const choices: Choice<Exclude<Answers["level"], "">>[] = [
    { value: "89_pct", label: i18n.t("ask-level-high"), hint: i18n.t("hint-level-high") },
    { value: "base", label: i18n.t("ask-level-base"), hint: i18n.t("hint-level-base") },
    unknownChoice(i18n, answers.level),
  ];
  return radios(form, { field: "prior.level", key: "level" }, choices, answers.level, (value) => {
    answers.level = value;
  });
}

function single(form: FormContext): TemplateResult {
  const { answers, i18n } = form;
  const choices: Choice<Exclude<Answers["single"], "">>[] = [
    { value: "yes", label: i18n.t("ask-single-yes") },
    { value: "no", label: i18n.t("ask-single-no") },
    unknownChoice(i18n, answers.single),
  ];
  return radios(form, { field: "prior.single", key: "single" }, choices, answers.single, (value) => {
    answers.single = value;
  });
}
