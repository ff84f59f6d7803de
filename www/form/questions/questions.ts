// The questions in the order a life has them: all of them, or those of one step.
import { html, nothing, type TemplateResult } from "lit";
import { visibleFields } from "../answers.ts";
import type { FormContext } from "../form-context.ts";
import { familyQuestions } from "./family.ts";
import { forloebQuestions } from "./forloeb.ts";
import { incomeQuestions } from "./income.ts";
import { moreQuestions } from "./more.ts";
import { priorQuestions } from "./prior.ts";
import type { Step } from "../steps.ts";

const STEPS: Partial<Record<Step, (ask: FormContext) => TemplateResult>> = {
  forloeb: forloebQuestions,
  prior: (ask) => html`${priorQuestions(ask)} ${visibleFields(ask.answers).family ? nothing : pensionKept(ask)}`,
  family: familyQuestions,
  income: incomeQuestions,
  more: (ask) => html`<p>${ask.i18n.t("ask-part-more-intro")}</p>
    ${moreQuestions(ask)}`,
};

/** The summary has no questions of its own. */
export const stepQuestions = (step: Step, ask: FormContext): TemplateResult | typeof nothing =>
  STEPS[step]?.(ask) ?? nothing;

export function questions(ask: FormContext): TemplateResult {
  const { i18n } = ask;
  const shown = visibleFields(ask.answers);
  return html`
    ${part(ask, "forloeb", forloebQuestions(ask))} ${part(ask, "prior", priorQuestions(ask))}
    ${shown.family ? part(ask, "family", familyQuestions(ask)) : pensionKept(ask)}
    ${shown.income ? part(ask, "income", incomeQuestions(ask)) : nothing}
    <details class="more">
      <summary class="more-summary"><h2>${i18n.t("ask-part-more")}</h2></summary>
      <p>${i18n.t("ask-part-more-intro")}</p>
      ${moreQuestions(ask)}
    </details>
  `;
}

const pensionKept = ({ i18n }: FormContext) => html`<p class="not-asked">${i18n.t("ask-pension-kept")}</p>`;

function part({ i18n }: FormContext, name: string, content: TemplateResult): TemplateResult {
  return html`<section class="part" aria-labelledby="part-${name}">
    <h2 id="part-${name}">${i18n.t(`ask-part-${name}`)}</h2>
    ${content}
  </section>`;
}
