// What is drawn for paper alone is drawn when the browser is about to print, so that it costs nothing while somebody answers.
import { noChange } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";

class OnPaper extends AsyncDirective {
  private show: (() => unknown) | undefined;

  render(show: () => unknown): unknown {
    if (!this.show) this.reconnected();
    this.show = show;
    // What was printed before may stand: it is not seen, and the next time it is drawn anew.
    return noChange;
  }

  protected override disconnected(): void {
    removeEventListener("beforeprint", this.draw);
  }

  protected override reconnected(): void {
    addEventListener("beforeprint", this.draw);
  }

  /** At once: the browser waits for nothing. */
  private readonly draw = (): void => {
    this.setValue(this.show?.());
  };
}

export const beforePrint = directive(OnPaper);
