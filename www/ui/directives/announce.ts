// One polite sentence after a change. It waits until the typing has settled, so that a reader hears the answer and not
// every keystroke; and it is silent at first, because nothing has changed yet.
import { html, noChange, type TemplateResult } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";

const SETTLED_AFTER_MS = 900;

class Announcement extends AsyncDirective {
  private said = "";
  private waiting: ReturnType<typeof setTimeout> | undefined;

  render(sentence: string): unknown {
    clearTimeout(this.waiting);
    if (!this.said) {
      this.said = sentence;
      return "";
    }
    if (sentence === this.said) return noChange;
    this.waiting = setTimeout(() => {
      this.said = sentence;
      this.setValue(sentence);
    }, SETTLED_AFTER_MS);
    return noChange;
  }

  protected override disconnected(): void {
    clearTimeout(this.waiting);
  }
}

const settled = directive(Announcement);

/** To stand in the page from the start and for ever: a reader follows only what was there before it changed. */
export function announce(sentence: string): TemplateResult {
  return html`<p class="sr-only" role="status">${settled(sentence)}</p>`;
}
