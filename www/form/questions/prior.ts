// 2 Før forløbet: what the visitor lived on just before, and what only those with that benefit are asked.
import { html, nothing, type TemplateResult } from "lit";
import type { Rates } from "../../pkg/forloebsberegner.js";
import { asked, benefitOf, yesNo } from "../answers.ts";
import { rates } from "../../core/wasm.ts";
import { dateOf } from "../fields/date-entry.ts";
import { COMMON, OTHERS } from "../prior-benefits.ts";
import type { Ask } from "../form-context.ts";
import { amountField } from "../fields/amount-field.ts";
import { dateField } from "../fields/date-field.ts";
import { radios, unknownOption } from "../fields/field.ts";
import { sygedagpengeEndFound } from "./sygedagpenge-end.ts";

export function priorQuestions(ask: Ask): TemplateResult {
  const { answers, words } = ask;
  const shown = asked(answers);
  const benefit = (value: string) => ({ value, label: words.t(`prior-${value}`) });
  const common = COMMON.filter((value) => value !== "foertidspension" || shown.foertidspension).map(benefit);
  const options = [...common, { value: "other", label: words.t("ask-prior-other") }];

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
              args: { benefit: words.t(`prior-${benefitOf(answers)}`).toLowerCase() },
            },
            answers.kontanthjaelpSince,
          )
        : nothing
    }
  `;
}

function sygedagpenge(ask: Ask): TemplateResult {
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

function dayHelp(ask: Ask): TemplateResult {
  return html`<details class="details illness">
    <summary class="details-summary">${ask.words.t("ask-help-illness")}</summary>
    <div class="details-text">${sygedagpengeEndFound(ask)}</div>
  </details>`;
}

/** The highest amount in force when the forløb starts, once a day that can be looked up has been typed. */
function highest({ answers, words, today }: Ask): Record<string, string> | undefined {
  const start = dateOf(answers.start);
  const table = [start, today]
    .flatMap((day) => (day ? [rates(day)] : []))
    .find((found): found is Rates => !Array.isArray(found));
  const max = table?.rates.find((rate) => rate.code === "sygedagpenge_max");
  return table && max ? { max: words.kroner(max.amount), day: words.day(table.on) } : undefined;
}

function ledighedsydelse(ask: Ask): TemplateResult {
  const { answers, words } = ask;
  const levels = [
    { value: "89_pct", label: words.t("ask-level-high"), hint: words.t("hint-level-high") },
    { value: "base", label: words.t("ask-level-base"), hint: words.t("hint-level-base") },
    unknownOption(words, answers.level),
  ];
  return radios(ask, { field: "prior.level", key: "level" }, levels, answers.level, (value) => (answers.level = value));
}

function single(ask: Ask): TemplateResult {
  const { answers, words } = ask;
  const options = [
    { value: "yes", label: words.t("ask-single-yes") },
    { value: "no", label: words.t("ask-single-no") },
    unknownOption(words, answers.single),
  ];
  return radios(ask, { field: "prior.single", key: "single" }, options, answers.single, (value) => {
    answers.single = yesNo(value);
  });
}
