// "Trin for trin": the parts of the questions, one at a time, and the answers gathered at the end.
import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../pkg/forloebsberegner.js";
import { visibleFields } from "./answers.ts";
import type { Answers } from "./answers.ts";
import type { I18n } from "../i18n/i18n.ts";

export type Step = "forloeb" | "prior" | "family" | "income" | "more" | "summary";

/** A part nothing of which is asked is no step. */
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

const ASKED_IN: Record<string, Step> = {
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

/** The step a field is answered in: "income[2].hours" → income. */
export const stepOf = (field: string): Step => ASKED_IN[/^\w*/.exec(field)?.[0] ?? ""] ?? "more";

export interface Walk {
  i18n: I18n;
  steps: Step[];
  at: Step;
  /** Steps that have been left; a gap is only named there. */
  passed: ReadonlySet<Step>;
  /** An answer is being changed from the summary, which comes next again. */
  returning: boolean;
  faults: readonly Fault[];
  show(step: Step): void;
}

export function stepGuide({ i18n, steps, at, passed, faults, show }: Walk): TemplateResult {
  const unfinished = (step: Step) =>
    step !== at && passed.has(step) && faults.some(({ field }) => stepOf(field) === step);
  return html`<nav class="step-guide" aria-label=${i18n.t("steps-guide")}>
    <ol>
      ${steps.map(
        (step, index) =>
          html`<li>
            <button
              type="button"
              class="step ${unfinished(step) ? "is-unfinished" : ""}"
              aria-current=${step === at ? "step" : nothing}
              @click=${() => {
                show(step);
              }}
            >
              <span class="step-number">${index + 1}</span>
              <span class="step-name">${i18n.t(`part-${step}`)}</span>
              ${unfinished(step) ? html`<span class="step-note">${i18n.t("steps-unfinished")}</span>` : nothing}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** The heading takes the focus when its step is shown, so that it is heard and the next Tab is its first question. */
export function stepHeading({ i18n, steps, at }: Walk): TemplateResult {
  const number = { number: steps.indexOf(at) + 1, count: steps.length };
  return html`<h2 id="part-${at}" class="step-heading" tabindex="-1">
    <span class="step-of">${i18n.t("steps-of", number)}<span class="sr-only">:</span></span> ${i18n.t(`part-${at}`)}
  </h2>`;
}

/** Forward is the form's own button, so that Enter in a field goes on too. */
export function stepButtons({ i18n, steps, at, returning, show }: Walk): TemplateResult {
  const index = steps.indexOf(at);
  const [before, after] = [steps[index - 1], steps[index + 1]];
  return html`<p class="buttons step-buttons">
    ${
      before
        ? html`<button type="button" part="button" class="button button-secondary" @click=${() => {
            show(before);
          }}>${i18n.t("steps-back")}<span class="sr-only">: ${i18n.t(`part-${before}`)}</span></button>`
        : nothing
    }
    <button type="submit" part="button" class="button button-primary">
      ${returning ? i18n.t("steps-return") : after ? onTo(after, i18n) : i18n.t("steps-answer")}
    </button>
  </p>`;
}

const onTo = (step: Step, i18n: I18n): TemplateResult =>
  html`${i18n.t("steps-next")}<span class="sr-only">: ${i18n.t(`part-${step}`)}</span>`;
