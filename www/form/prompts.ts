// Notices about the answers: that they are an example, and which are still missing.
import { html, nothing, type TemplateResult } from "lit";
import type { FieldError } from "../pkg/forloebsberegner.js";
import type { Answers } from "./answers.ts";
import { EXAMPLES, type ExampleName } from "./examples.ts";
import { fieldName } from "./field-errors.ts";
import { fieldLink } from "../ui/field-link.ts";
import type { I18n } from "../i18n/i18n.ts";

/**
 * Where the answers come from. `example`: an example without changes; `changed`: an example with changes;
 * `blank`: an empty form, filled in by the visitor; `own`: confirmed by the visitor as their own, or opened from a link.
 */
export type AnswersOrigin = "example" | "changed" | "blank" | "own";

/** The options of `originNotice` and `clearButton`. */
export interface OriginOptions {
  i18n: I18n;
  origin: AnswersOrigin;
  setOrigin(origin: AnswersOrigin): void;
}

/** A notice that the answers are an example, with the example picker; nothing for the visitor's own answers. */
export function originNotice(
  { i18n, origin, setOrigin }: OriginOptions,
  picker: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  if (origin === "blank" || origin === "own") return nothing;
  return html`<div class="alert alert-info example">
    <div class="alert-body">
      <div>
        <h2 class="alert-heading">${i18n.t(`ask-${origin}-heading`)}</h2>
        <p class="alert-text">${i18n.t(`ask-${origin}-text`)}</p>
      </div>
      <p class="buttons">
        <button type="button" part="button" class="button button-primary" @click=${() => {
          setOrigin("blank");
        }}>${i18n.t("ask-start-over")}</button>
        ${
          origin === "changed"
            ? html`<button type="button" part="button" class="button button-secondary" @click=${() => {
                setOrigin("own");
              }}>${i18n.t("ask-these-are-mine")}</button>`
            : nothing
        }
      </p>
      ${picker}
    </div>
  </div>`;
}

/** The options of `examplePicker`. */
export interface ExamplePickerOptions {
  i18n: I18n;
  /** The example in the form; "" if there is none or if it has been changed. */
  current: ExampleName | "";
  isOpen: boolean;
  fill(example: ExampleName, answers: Answers): void;
}

/** A button for each example, which fills the form with it. */
export function examplePicker({ i18n, current, isOpen, fill }: ExamplePickerOptions): TemplateResult {
  return html`<details class="details presets" ?open=${isOpen}>
    <summary class="details-summary">${i18n.t("presets-heading")}</summary>
    <ul class="preset-list">
      ${[...EXAMPLES].map(
        ([example, create]) =>
          html`<li>
            <button type="button" class="preset" aria-pressed=${current === example ? "true" : "false"} @click=${() => {
              fill(example, create());
            }}>${i18n.t(`preset-${example}`)}</button>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** The button that empties the form. */
export function clearButton({ i18n, setOrigin }: OriginOptions): TemplateResult {
  return html`<p class="buttons">
    <button type="button" part="button" class="button button-tertiary" @click=${() => {
      setOrigin("blank");
    }}>${i18n.t("ask-clear")}</button>
  </p>`;
}

/** The options of `unansweredNotice`. */
export interface UnansweredOptions {
  errors: readonly FieldError[];
  /** The errors that are shown at their fields. */
  visibleErrors: readonly FieldError[];
  i18n: I18n;
  goTo(field: string): void;
}

/** In place of the result: a link to each missing answer, and how many errors have to be corrected first. */
export function unansweredNotice({ errors, visibleErrors, i18n, goTo }: UnansweredOptions): TemplateResult {
  const missing = errors.filter((error) => error.code === "missing" && !visibleErrors.includes(error));
  return html`<section class="unanswered" aria-labelledby="unanswered-heading">
    <h2 id="unanswered-heading" tabindex="-1">${i18n.t("ask-unanswered-heading")}</h2>
    ${visibleErrors.length > 0 ? html`<p>${i18n.t("ask-put-right", { count: visibleErrors.length })}</p>` : nothing}
    ${
      missing.length > 0
        ? html`<p>${i18n.t("ask-missing")}</p>
          <ul class="links">
            ${missing.map(({ field }) => html`<li>${fieldLink(field, fieldName(field, i18n), goTo)}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;
}
