// A polite live region that announces the result once typing has paused.
import { html, noChange, type TemplateResult } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";

/** Long enough for a screen reader to announce the result and not every keystroke. */
const DEBOUNCE_MS = 900;

class DebouncedMessage extends AsyncDirective {
  private current = "";
  private timer: ReturnType<typeof setTimeout> | undefined;

  render(message: string): unknown {
    clearTimeout(this.timer);
    // The first message is not announced: nothing has changed yet.
    if (!this.current) {
      this.current = message;
      return "";
    }
    if (message === this.current) return noChange;
    this.timer = setTimeout(() => {
      this.current = message;
      this.setValue(message);
    }, DEBOUNCE_MS);
    return noChange;
  }

  protected override disconnected(): void {
    clearTimeout(this.timer);
  }
}

const debouncedMessage = directive(DebouncedMessage);

/** A live region for a message. Render it always: screen readers observe only regions that exist before the change. */
export function announce(message: string): TemplateResult {
  return html`<p class="sr-only" role="status">${debouncedMessage(message)}</p>`;
}
