// The page around the element may ask for the answers (`ask-answers`). It is given them only by a visitor who has said yes, and until
// she says no; it is never given an example.
import { html, nothing, type TemplateResult } from "lit";
import type { Situation, Timeline } from "../pkg/forloebsberegner.js";
import type { Host } from "./host.ts";
import type { I18n } from "../i18n/i18n.ts";

export interface SharedAnswers {
  situation: Situation;
  timeline: Timeline;
}

export class Consent {
  private agreed = false;
  private latest: SharedAnswers | undefined;

  constructor(private readonly host: Host) {}

  /** That something has changed is no secret; what it is, is. */
  tell(answers: SharedAnswers | undefined): void {
    this.latest = answers;
    this.host.tell("forloeb-change");
    this.share();
  }

  /** What was agreed to about other answers does not hold for the next. */
  forget(): void {
    this.agreed = false;
  }

  private share(): void {
    if (!this.agreed || !this.host.askAnswers || !this.latest) return;
    const { situation, timeline } = this.latest;
    this.host.tell("forloeb-answers", { situation, timeline });
  }

  private readonly agree = (event: Event): void => {
    this.agreed = (event.currentTarget as HTMLInputElement).checked;
    this.host.requestUpdate();
    this.share();
  };

  render(i18n: I18n): TemplateResult | typeof nothing {
    if (!this.host.askAnswers) return nothing;
    return html`<div class="sharing">
      <div class="form-group-checkbox">
        <input type="checkbox" class="form-checkbox" id="share-answers" .checked=${this.agreed} @change=${this.agree} aria-describedby="share-about" />
        <label for="share-answers">${i18n.t("share-agree")}</label>
      </div>
      <p class="answer-small" id="share-about">${i18n.t("share-about")}</p>
    </div>`;
  }
}
