// The two layouts of the form: step by step, or all questions on one page.
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { I18n } from "../i18n/i18n.ts";
import { stepOf, type Step } from "./steps.ts";

/** Step by step, or all questions on one page. */
export type LayoutMode = "steps" | "page";

/** The width in px from which the questions and the result are side by side. The style sheet has the same number. */
const TWO_COLUMNS = 900;

/** The layout and, in the layout with steps, the current step. */
export class LayoutController implements ReactiveController {
  mode: LayoutMode = "page";
  /** The steps that have been left. */
  readonly visited = new Set<Step>();
  /** The visitor has come from the summary to change an answer; the next step is the summary again. */
  isReturning = false;
  private step: Step = "forloeb";
  private isModeSet = false;

  constructor(private readonly host: ReactiveControllerHost & Element & { renderRoot: ParentNode }) {
    host.addController(this);
  }

  /** Chooses the mode by the width, once: rotating the phone or enlarging the text does not change it. */
  hostUpdate(): void {
    if (this.isModeSet || this.host.clientWidth === 0) return;
    this.isModeSet = true;
    this.mode = this.host.clientWidth < TWO_COLUMNS ? "steps" : "page";
  }

  setMode(mode: LayoutMode): void {
    this.isModeSet = true;
    this.mode = mode;
    this.host.requestUpdate();
  }

  readonly showStep = (step: Step): void => {
    this.visited.add(this.step);
    this.step = step;
    this.isReturning = false;
    this.focusHeading();
  };

  /** Focuses the heading of the current step once it is rendered. */
  focusHeading(): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      this.host.renderRoot.querySelector<HTMLElement>(".step-heading")?.focus();
    });
  }

  /** The current step of those the answers leave. They may have removed the step the visitor was in. */
  currentStep(steps: Step[]): Step {
    return steps.includes(this.step) ? this.step : "prior";
  }

  /** Goes to the next step. False if there is none. */
  showNextStep(steps: Step[]): boolean {
    const next = this.isReturning ? "summary" : steps[steps.indexOf(this.currentStep(steps)) + 1];
    if (next) this.showStep(next);
    return next !== undefined;
  }

  /** Goes to the step of a field without moving the focus to the heading. */
  showStepOf(field: string): void {
    if (stepOf(field) === this.step) return;
    this.visited.add(this.step);
    this.isReturning = this.step === "summary";
    this.step = stepOf(field);
    this.host.requestUpdate();
  }

  /** Back to the first step, with no step visited. */
  reset(): void {
    this.visited.clear();
    this.isReturning = false;
    this.step = "forloeb";
  }
}

/** Two buttons to choose the layout. */
export function layoutModePicker(i18n: I18n, current: LayoutMode, setMode: (mode: LayoutMode) => void): TemplateResult {
  return html`<div class="way" role="group" aria-label=${i18n.t("way-label")}>
    ${(["steps", "page"] as const).map(
      (mode) =>
        html`<button type="button" class="way-choice" aria-pressed=${mode === current ? "true" : "false"} @click=${() => {
          setMode(mode);
        }}>${i18n.t(`way-${mode}`)}</button>`,
    )}
  </div>`;
}
