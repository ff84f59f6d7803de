// The layout with steps ("Trin for trin"): one part of the questions at a time, and the summary at the end.
import { html, nothing, type TemplateResult } from "lit";
import type { FieldError } from "../pkg/forloebsberegner.js";
import { visibleFields } from "./answers.ts";
import type { Answers } from "./answers.ts";
import type { I18n } from "../i18n/i18n.ts";

/** A part of the form, or the summary at its end. */
export type Step = "forloeb" | "prior" | "family" | "income" | "more" | "summary";

/** The steps with visible questions, and the summary. */
export function stepsOf(answers: Answers): Step[] {
  const { family, income } = visibleFields(answers);
  return [
    "forloeb",
    "prior",
    ...(family ? ["family" as const] : []),
    ...(income ? ["income" as const] : []),
    "more",
    "summary",
  ];
}

const STEP_OF_FIELD: Record<string, Step> = {
  scheme: "forloeb",
  granted: "forloeb",
  start: "forloeb",
  born: "forloeb",
  prior: "prior",
  kontanthjaelp_since: "prior",
  children: "family",
  with_parents: "family",
  with_parents_until: "family",
  income: "income",
};

/** The step a field is in: "income[2].hours" → "income". */
export const stepOf = (field: string): Step => STEP_OF_FIELD[/^\w*/.exec(field)?.[0] ?? ""] ?? "more";

/** The state of the steps and the way to change it. */
export interface StepNavigation {
  i18n: I18n;
  steps: Step[];
  current: Step;
  /** The steps that have been left. Only these are marked as unfinished. */
  visited: ReadonlySet<Step>;
  /** The visitor is changing an answer from the summary; the next step is the summary again. */
  isReturning: boolean;
  errors: readonly FieldError[];
  showStep(step: Step): void;
}

/** The list of the steps. */
export function stepGuide({ i18n, steps, current, visited, errors, showStep }: StepNavigation): TemplateResult {
  const isUnfinished = (step: Step) =>
    step !== current && visited.has(step) && errors.some(({ field }) => stepOf(field) === step);
  return html`<nav class="step-guide" aria-label=${i18n.t("steps-guide")}>
    <ol>
      ${steps.map(
        (step, index) =>
          html`<li>
            <button
              type="button"
              class="step ${isUnfinished(step) ? "is-unfinished" : ""}"
              aria-current=${step === current ? "step" : nothing}
              @click=${() => {
                showStep(step);
              }}
            >
              <span class="step-number">${index + 1}</span>
              <span class="step-name">${i18n.t(`part-${step}`)}</span>
              ${isUnfinished(step) ? html`<span class="step-note">${i18n.t("steps-unfinished")}</span>` : nothing}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** The heading of the current step. It takes the focus, so that screen readers announce it and Tab goes to the first question. */
export function stepHeading({ i18n, steps, current }: StepNavigation): TemplateResult {
  const position = { number: steps.indexOf(current) + 1, count: steps.length };
  return html`<h2 id="part-${current}" class="step-heading" tabindex="-1">
    <span class="step-of">${i18n.t("steps-of", position)}<span class="sr-only">:</span></span> ${i18n.t(`part-${current}`)}
  </h2>`;
}

/** The buttons back and on. The one on submits the form, so that Enter in a field goes on too. */
export function stepButtons({ i18n, steps, current, isReturning, showStep }: StepNavigation): TemplateResult {
  const index = steps.indexOf(current);
  const [previous, next] = [steps[index - 1], steps[index + 1]];
  return html`<p class="buttons step-buttons">
    ${
      previous
        ? html`<button type="button" part="button" class="button button-secondary" @click=${() => {
            showStep(previous);
          }}>${i18n.t("steps-back")}<span class="sr-only">: ${i18n.t(`part-${previous}`)}</span></button>`
        : nothing
    }
    <button type="submit" part="button" class="button button-primary">
      ${isReturning ? i18n.t("steps-return") : next ? nextLabel(next, i18n) : i18n.t("steps-answer")}
    </button>
  </p>`;
}

const nextLabel = (step: Step, i18n: I18n): TemplateResult =>
  html`${i18n.t("steps-next")}<span class="sr-only">: ${i18n.t(`part-${step}`)}</span>`;
