// The form: the choice of the layout, the questions in that layout, and the summary of the answers.
import { html, nothing, type TemplateResult } from "lit";
import type { FieldError } from "../pkg/forloebsberegner.js";
import type { FormContext } from "./form-context.ts";
import { questions, stepQuestions } from "./questions/questions.ts";
import { stepButtons, stepGuide, stepHeading, stepsOf, type StepNavigation } from "./steps.ts";
import { summary } from "./summary.ts";
import { layoutModePicker, type LayoutController } from "./layout-mode.ts";

/** The options of `questionForm`. */
export interface QuestionFormOptions {
  form: FormContext;
  layout: LayoutController;
  /** All errors, also those that are not shown at their fields yet. */
  errors: readonly FieldError[];
  /** Rendered after the last question. */
  footer: TemplateResult;
}

/** The content of the `<form>` element. */
export function questionForm(options: QuestionFormOptions): TemplateResult {
  const { form, layout } = options;
  const picker = layoutModePicker(form.i18n, layout.mode, (mode) => {
    layout.setMode(mode);
  });
  return html`${picker} ${layout.mode === "steps" ? currentStep(options) : onePage(options)}`;
}

function onePage({ form, errors, footer }: QuestionFormOptions): TemplateResult {
  return html`${questions(form)}
    <details class="more summary">
      <summary class="more-summary"><h2>${form.i18n.t("ask-part-summary")}</h2></summary>
      ${summary({ ...form, errors })}
    </details>
    ${footer}`;
}

function currentStep({ form, layout, errors, footer }: QuestionFormOptions): TemplateResult {
  const { i18n, answers } = form;
  const steps = stepsOf(answers);
  const current = layout.currentStep(steps);
  const { visited, isReturning, showStep } = layout;
  const navigation: StepNavigation = { i18n, steps, current, visited, isReturning, errors, showStep };
  const isLast = current === "summary";
  return html`${stepGuide(navigation)}
    <section class="part" aria-labelledby="part-${current}">
      ${stepHeading(navigation)} ${isLast ? html`<div class="summary">${summary({ ...form, errors })}</div>` : stepQuestions(current, form)}
      ${stepButtons(navigation)}
    </section>
    ${isLast ? footer : nothing}`;
}
