// What stands around the answer when it is not (yet) the visitor's own: whose answers these are, and what is still open.
import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../pkg/forloebsberegner.js";
import { fieldName } from "./field-errors.ts";
import { fieldLink } from "../ui/field-link.ts";
import type { I18n } from "../i18n/i18n.ts";

/** The example as it came; the example with changes in it; nothing yet but the visitor's own; taken over, or brought by a link, as the visitor's own. */
export type AnswersOrigin = "example" | "changed" | "blank" | "own";

export interface Whose {
  i18n: I18n;
  origin: AnswersOrigin;
  become(origin: AnswersOrigin): void;
}

export function originNotice(
  { i18n, origin: whose, become }: Whose,
  presets: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  if (whose === "blank" || whose === "own") return nothing;
  return html`<div class="alert alert-info example">
    <div class="alert-body">
      <div>
        <h2 class="alert-heading">${i18n.t(`ask-${whose}-heading`)}</h2>
        <p class="alert-text">${i18n.t(`ask-${whose}-text`)}</p>
      </div>
      <p class="buttons">
        <button type="button" part="button" class="button button-primary" @click=${() => {
          become("blank");
        }}>${i18n.t("ask-start-over")}</button>
        ${
          whose === "changed"
            ? html`<button type="button" part="button" class="button button-secondary" @click=${() => {
                become("own");
              }}>${i18n.t("ask-these-are-mine")}</button>`
            : nothing
        }
      </p>
      ${presets}
    </div>
  </div>`;
}

export function clearButton({ i18n, become }: Whose): TemplateResult {
  return html`<p class="buttons">
    <button type="button" part="button" class="button button-tertiary" @click=${() => {
      become("blank");
    }}>${i18n.t("ask-clear")}</button>
  </p>`;
}

export interface UnansweredOptions {
  faults: readonly Fault[];
  shown: readonly Fault[];
  i18n: I18n;
  go(field: string): void;
}

/** In the place of the answer: the questions still to be answered, each a link, or that something has to be put right first. */
export function unansweredNotice({ faults, shown, i18n, go }: UnansweredOptions): TemplateResult {
  const missing = faults.filter((fault) => fault.code === "missing" && !shown.includes(fault));
  return html`<section class="unanswered" aria-labelledby="unanswered-heading">
    <h2 id="unanswered-heading" tabindex="-1">${i18n.t("ask-unanswered-heading")}</h2>
    ${shown.length > 0 ? html`<p>${i18n.t("ask-put-right", { count: shown.length })}</p>` : nothing}
    ${
      missing.length > 0
        ? html`<p>${i18n.t("ask-missing")}</p>
          <ul class="links">
            ${missing.map(({ field }) => html`<li>${fieldLink(field, fieldName(field, i18n), go)}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;
}
