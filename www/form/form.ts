// The form: the choice between the two ways, the questions that way, and the answers gathered after them.
import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../pkg/forloebsberegner.js";
import type { FormContext } from "./form-context.ts";
import { questions, stepQuestions } from "./questions/questions.ts";
import { stepButtons, stepGuide, stepHeading, stepsOf, type Walk } from "./steps.ts";
import { summary } from "./summary.ts";
import { layoutModePicker, type LayoutController } from "./layout-mode.ts";

export interface FormOptions {
  ask: FormContext;
  way: LayoutController;
  /** All of them, also those not shown yet. */
  faults: readonly Fault[];
  /** What stands after the last answer. */
  end: TemplateResult;
}

export function form(form: FormOptions): TemplateResult {
  const { ask, way } = form;
  const choice = layoutModePicker(ask.i18n, way.kind, (kind) => {
    way.choose(kind);
  });
  return html`${choice} ${way.kind === "steps" ? oneStep(form) : onePage(form)}`;
}

function onePage({ ask, faults, end }: FormOptions): TemplateResult {
  return html`${questions(ask)}
    <details class="more summary">
      <summary class="more-summary"><h2>${ask.i18n.t("ask-part-summary")}</h2></summary>
      ${summary({ ...ask, faults })}
    </details>
    ${end}`;
}

function oneStep({ ask, way, faults, end }: FormOptions): TemplateResult {
  const { i18n, answers } = ask;
  const steps = stepsOf(answers);
  const at = way.within(steps);
  const walk: Walk = { i18n, steps, at, passed: way.passed, returning: way.returning, faults, show: way.show };
  const last = at === "summary";
  return html`${stepGuide(walk)}
    <section class="part" aria-labelledby="part-${at}">
      ${stepHeading(walk)} ${last ? html`<div class="summary">${summary({ ...ask, faults })}</div>` : stepQuestions(at, ask)}
      ${stepButtons(walk)}
    </section>
    ${last ? end : nothing}`;
}
