// The questions of the form, in order: all of them, or those of one step.
import { html, nothing, type TemplateResult } from "lit";
import { visibleFields } from "../answers.ts";
import type { FormContext } from "../form-context.ts";
import { familyQuestions } from "./family.ts";
import { forloebQuestions } from "./forloeb.ts";
import { incomeQuestions } from "./income.ts";
import { moreQuestions } from "./more.ts";
import { priorQuestions } from "./prior.ts";
import type { Step } from "../steps.ts";

const QUESTIONS: Record<Exclude<Step, "summary">, (form: FormContext) => TemplateResult> = {
  forloeb: forloebQuestions,
  prior: (form) => html`${priorQuestions(form)} ${visibleFields(form.answers).family ? nothing : pensionNotice(form)}`,
  family: familyQuestions,
  income: incomeQuestions,
  more: (form) => html`<p>${form.i18n.t("ask-part-more-intro")}</p>
    ${moreQuestions(form)}`,
};

/** The questions of one step. */
export const stepQuestions = (step: Exclude<Step, "summary">, form: FormContext): TemplateResult =>
  QUESTIONS[step](form);

/** All questions, in sections. */
export function questions(form: FormContext): TemplateResult {
  const { i18n } = form;
  const visible = visibleFields(form.answers);
  return html`
    ${section(form, "forloeb", forloebQuestions(form))} ${section(form, "prior", priorQuestions(form))}
    ${visible.family ? section(form, "family", familyQuestions(form)) : pensionNotice(form)}
    ${visible.income ? section(form, "income", incomeQuestions(form)) : nothing}
    <details class="more">
      <summary class="more-summary"><h2>${i18n.t("ask-part-more")}</h2></summary>
      <p>${i18n.t("ask-part-more-intro")}</p>
      ${moreQuestions(form)}
    </details>
  `;
}

/** Explains why there are no questions about family and income. */
const pensionNotice = ({ i18n }: FormContext) => html`<p class="not-asked">${i18n.t("ask-pension-kept")}</p>`;

function section({ i18n }: FormContext, step: Step, content: TemplateResult): TemplateResult {
  return html`<section class="part" aria-labelledby="part-${step}">
    <h2 id="part-${step}">${i18n.t(`ask-part-${step}`)}</h2>
    ${content}
  </section>`;
}
