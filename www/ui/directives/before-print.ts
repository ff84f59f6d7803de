import { noChange } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";

class BeforePrint extends AsyncDirective {
  private template: (() => unknown) | undefined;

  render(template: () => unknown): unknown {
    if (!this.template) this.reconnected();
    this.template = template;
    // What an earlier print has rendered may stay: it is hidden on screen, and the next print replaces it.
    return noChange;
  }

  protected override disconnected(): void {
    removeEventListener("beforeprint", this.renderNow);
  }

  protected override reconnected(): void {
    addEventListener("beforeprint", this.renderNow);
  }

  /** Synchronously: the browser does not wait. */
  private readonly renderNow = (): void => {
    this.setValue(this.template?.());
  };
}

/** Renders a template that only print shows when the browser is about to print, not at every change of an answer. */
export const beforePrint = directive(BeforePrint);
