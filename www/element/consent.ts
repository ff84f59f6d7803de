import { html, nothing, type TemplateResult } from "lit";
import type { Shared } from "./element.d.ts";
import type { Host } from "./host.ts";
import type { I18n } from "../i18n/i18n.ts";

/**
 * The visitor's consent to sharing the answers with a host page that asks for them (`ask-answers`). The page gets the answers only
 * while the visitor agrees, and never gets those of an example.
 */
export class Consent {
  private isGiven = false;
  private latest: Shared | undefined;

  constructor(private readonly host: Host) {}

  /** Notifies the page of a change, without the answers, and shares the answers if there is consent. Nothing for an example. */
  answersChanged(answers: Shared | undefined): void {
    this.latest = answers;
    this.host.dispatch("forloeb-change");
    this.share();
  }

  /** Consent is for the current answers; it does not extend to those that replace them. */
  revoke(): void {
    this.isGiven = false;
  }

  private share(): void {
    if (!this.isGiven || !this.host.askAnswers || !this.latest) return;
    const { situation, timeline } = this.latest;
    this.host.dispatch("forloeb-answers", { situation, timeline });
  }

  private readonly onChange = (event: Event): void => {
    this.isGiven = (event.currentTarget as HTMLInputElement).checked;
    this.host.requestUpdate();
    this.share();
  };

  /** The checkbox; nothing if the page does not ask for the answers. */
  render(i18n: I18n): TemplateResult | typeof nothing {
    if (!this.host.askAnswers) return nothing;
    return html`<div class="sharing">
      <div class="form-group-checkbox">
        <input type="checkbox" class="form-checkbox" id="share-answers" .checked=${this.isGiven} @change=${this.onChange} aria-describedby="share-about" />
        <label for="share-answers">${i18n.t("share-agree")}</label>
      </div>
      <p class="answer-small" id="share-about">${i18n.t("share-about")}</p>
    </div>`;
  }
}
