// 2 Før forløbet: what the visitor lived on just before, and what only those with that benefit are asked.
import { html, nothing, type TemplateResult } from "lit";
import type { Rates } from "../../pkg/forloebsberegner.js";
import { visibleFields, benefitOf, yesNo } from "../answers.ts";
import { rates } from "../../core/wasm.ts";
import { dateOf } from "../fields/date-entry.ts";
import { COMMON, OTHERS } from "../prior-benefits.ts";
import type { FormContext } from "../form-context.ts";
import { amountField } from "../fields/amount-field.ts";
import { dateField } from "../fields/date-field.ts";
import { radios, unknownOption } from "../fields/field.ts";
import { sygedagpengeEndHelper } from "./sygedagpenge-end.ts";

export function priorQuestions(ask: FormContext): TemplateResult {
  const { answers, i18n } = ask;
  const shown = visibleFields(answers);
  const benefit = (value: string) => ({ value, label: i18n.t(`prior-${value}`) });
  const common = COMMON.filter((value) => value !== "foertidspension" || shown.foertidspension).map(benefit);
  const options = [...common, { value: "other", label: i18n.t("ask-prior-other") }];

  return html`
    ${radios(ask, { field: "prior", key: "prior" }, options, answers.prior, (value) => (answers.prior = value))}
    ${
      answers.prior === "other"
        ? radios(
            ask,
            { field: "prior.which", key: "prior-which" },
            OTHERS.map(benefit),
            answers.priorOther,
            (value) => (answers.priorOther = value),
          )
        : nothing
    }
    ${shown.sygedagpenge ? sygedagpenge(ask) : nothing} ${shown.ledighedsydelse ? ledighedsydelse(ask) : nothing}
    ${shown.single ? single(ask) : nothing}
    ${
      shown.kontanthjaelpSince
        ? dateField(
            ask,
            {
              field: "kontanthjaelp_since",
              key: "kontanthjaelp-since",
              optional: true,
              args: { benefit: i18n.t(`prior-${benefitOf(answers)}`).toLowerCase() },
            },
            answers.kontanthjaelpSince,
          )
        : nothing
    }
  `;
}

function sygedagpenge(ask: FormContext): TemplateResult {
  const { answers } = ask;
  const { unknown } = answers;
  const known = highest(ask);
  const amount = {
    ...{ field: "prior.weekly", key: "weekly", hinted: Boolean(known), args: known ?? {} },
    unknown: { chosen: unknown.sygedagpenge, choose: (chosen: boolean) => (unknown.sygedagpenge = chosen) },
  };
  const until = {
    ...{ field: "prior.entitled_until", key: "entitled-until" },
    unknown: { chosen: unknown.entitledUntil, choose: (chosen: boolean) => (unknown.entitledUntil = chosen) },
    aid: dayHelp(ask),
  };
  return html`
    ${amountField(ask, amount, answers.sygedagpenge)} ${dateField(ask, until, answers.entitledUntil)}
  `;
}

function dayHelp(ask: FormContext): TemplateResult {
  return html`<details class="details illness">
    <summary class="details-summary">${ask.i18n.t("ask-help-illness")}</summary>
    <div class="details-text">${sygedagpengeEndHelper(ask)}</div>
  </details>`;
}

/** The highest amount in force when the forløb starts, once a day that can be looked up has been typed. */
function highest({ answers, i18n, today }: FormContext): Record<string, string> | undefined {
  const start = dateOf(answers.start);
  const table = [start, today]
    .flatMap((day) => (day ? [rates(day)] : []))
    .find((found): found is Rates => !Array.isArray(found));
  const max = table?.rates.find((rate) => rate.code === "sygedagpenge_max");
  return table && max ? { max: i18n.kroner(max.amount), day: i18n.day(table.on) } : undefined;
}

function ledighedsydelse(ask: FormContext): TemplateResult {
  const { answers, i18n } = ask;
  const levels = [
    { value: "89_pct", label: i18n.t("ask-level-high"), hint: i18n.t("hint-level-high") },
    { value: "base", label: i18n.t("ask-level-base"), hint: i18n.t("hint-level-base") },
    unknownOption(i18n, answers.level),
  ];
  return radios(ask, { field: "prior.level", key: "level" }, levels, answers.level, (value) => (answers.level = value));
}

function single(ask: FormContext): TemplateResult {
  const { answers, i18n } = ask;
  const options = [
    { value: "yes", label: i18n.t("ask-single-yes") },
    { value: "no", label: i18n.t("ask-single-no") },
    unknownOption(i18n, answers.single),
  ];
  return radios(ask, { field: "prior.single", key: "single" }, options, answers.single, (value) => {
    answers.single = yesNo(value);
  });
}
