// Two ways over the same questions: step by step, or all on one page. The room decides until the visitor does.
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { I18n } from "../i18n/i18n.ts";
import { stepOf, type Step } from "./steps.ts";

export type LayoutMode = "steps" | "page";

/** From here on the questions and the answer stand side by side; the style sheet has the same number. */
const TWO_COLUMNS = 900;

export class LayoutController implements ReactiveController {
  kind: LayoutMode = "page";
  at: Step = "forloeb";
  readonly passed = new Set<Step>();
  /** Led from the summary to an answer to be changed. */
  returning = false;
  private measured = false;

  constructor(private readonly host: ReactiveControllerHost & Element & { renderRoot: ParentNode }) {
    host.addController(this);
  }

  /** Measured once: whoever turns the phone or enlarges the text is left where she is. */
  hostUpdate(): void {
    if (this.measured || this.host.clientWidth === 0) return;
    this.measured = true;
    this.kind = this.host.clientWidth < TWO_COLUMNS ? "steps" : "page";
  }

  choose(kind: LayoutMode): void {
    this.measured = true;
    this.kind = kind;
    this.host.requestUpdate();
  }

  readonly show = (step: Step): void => {
    this.passed.add(this.at);
    this.at = step;
    this.returning = false;
    this.begin();
  };

  /** The step there is, from its heading on. */
  begin(): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      this.host.renderRoot.querySelector<HTMLElement>(".step-heading")?.focus();
    });
  }

  /** Where the visitor is among the steps there are: answers may have taken hers away. */
  within(steps: Step[]): Step {
    return steps.includes(this.at) ? this.at : "prior";
  }

  /** False when there is no step after this one. */
  forward(steps: Step[]): boolean {
    const next = this.returning ? "summary" : steps[steps.indexOf(this.within(steps)) + 1];
    if (next) this.show(next);
    return next !== undefined;
  }

  /** To the step a field is in, without taking the focus from the field. */
  lead(field: string): void {
    if (stepOf(field) === this.at) return;
    this.passed.add(this.at);
    this.returning = this.at === "summary";
    this.at = stepOf(field);
    this.host.requestUpdate();
  }

  restart(): void {
    this.passed.clear();
    this.returning = false;
    this.at = "forloeb";
  }
}

export function layoutModePicker(i18n: I18n, chosen: LayoutMode, choose: (kind: LayoutMode) => void): TemplateResult {
  return html`<div class="way" role="group" aria-label=${i18n.t("way-label")}>
    ${(["steps", "page"] as const).map(
      (kind) =>
        html`<button type="button" class="way-choice" aria-pressed=${kind === chosen ? "true" : "false"} @click=${() => {
          choose(kind);
        }}>${i18n.t(`way-${kind}`)}</button>`,
    )}
  </div>`;
}
