// The markup that all questions share, with the classes of Det Fælles Designsystem.
import { html, nothing, type TemplateResult } from "lit";
import { errorText } from "../field-errors.ts";
import { fieldId } from "../../ui/field-link.ts";
import { glossaryFor } from "../../ui/glossary.ts";
import type { I18n, MessageArgs, MessageKey } from "../../i18n/i18n.ts";
import type { FormContext } from "../form-context.ts";

/** Markup that may be absent. */
export type Content = TemplateResult | typeof nothing;

/** The key of a question in the messages: ask-<key>, and if there are any hint-<key>, why-<key> and help-<key>. */
export type QuestionKey = MessageKey<"ask-">;

/** What the markup of a question depends on besides its answer. */
export interface FieldOptions {
  /** The path of the field: "income[2].hours". */
  field: string;
  key: QuestionKey;
  optional?: boolean;
  /** False while the values in the hint are not known. */
  showHint?: boolean;
  /** The values for the messages of the question. */
  args?: MessageArgs;
  /** Adds the checkbox "Ved ikke", for facts without which the result is a range. */
  unknown?: UnknownCheckbox;
  /** Rendered below the question: a tool that finds the answer. */
  helper?: TemplateResult;
  /** Opens the help text. By default it is open while "Ved ikke" is checked. */
  isHelpOpen?: boolean;
}

/** The state of the checkbox "Ved ikke". */
export interface UnknownCheckbox {
  isChecked: boolean;
  setChecked(isChecked: boolean): void;
}

/** A question with one control and a `<label>`. */
export function labelledField(
  form: FormContext,
  options: FieldOptions,
  control: (describedBy: string | typeof nothing) => TemplateResult,
): TemplateResult {
  const { field } = options;
  return html`<div class="form-group ${form.error(field) ? "form-error" : ""}" data-field=${field}>
    ${
      options.unknown?.isChecked
        ? html`<p class="form-label">${label(form.i18n, options)}</p>`
        : html`<label class="form-label" for=${fieldId(field)}>${label(form.i18n, options)}</label>`
    }
    ${hint(form, options)} ${fieldError(form, field)} ${options.unknown?.isChecked ? nothing : control(describedBy(form, options))}
    ${unknownCheckbox(form, options)} ${disclosures(form.i18n, options)}
  </div>`;
}

/** A question with several controls and a `<legend>`. */
export function fieldGroup(form: FormContext, options: FieldOptions, controls: TemplateResult): TemplateResult {
  const { field } = options;
  return html`<div class="form-group ${form.error(field) ? "form-error" : ""}" data-field=${field}>
    <fieldset aria-describedby=${describedBy(form, options)}>
      <legend class="form-label">${label(form.i18n, options)}</legend>
      ${hint(form, options)} ${fieldError(form, field)} ${options.unknown?.isChecked ? nothing : controls} ${unknownCheckbox(form, options)}
    </fieldset>
    ${disclosures(form.i18n, options)} ${options.helper ?? nothing}
  </div>`;
}

/** Checking it hides the control; unchecking it shows the control again, with the text typed before. */
function unknownCheckbox(form: FormContext, { field, key, args, unknown }: FieldOptions): Content {
  if (!unknown) return nothing;
  const id = `${fieldId(field)}-unknown`;
  return html`<div class="form-group-checkbox unknown">
    <input
      type="checkbox"
      class="form-checkbox"
      id=${id}
      .checked=${unknown.isChecked}
      aria-describedby=${unknown.isChecked ? `${id}-then` : nothing}
      @change=${(event: Event) => {
        unknown.setChecked((event.target as HTMLInputElement).checked);
        form.changed();
      }}
    /><label for=${id}>${form.i18n.t("ask-unknown")}<span class="sr-only">: ${form.i18n.t(`ask-${key}`, args)}</span></label>
    ${unknown.isChecked ? html`<p class="form-hint" id="${id}-then">${form.i18n.t("ask-unknown-then")}</p>` : nothing}
  </div>`;
}

function label(i18n: I18n, { key, optional, args }: FieldOptions): TemplateResult {
  return html`${i18n.t(`ask-${key}`, args)}${optional ? html`<span class="optional"> (${i18n.t("ask-optional")})</span>` : nothing}`;
}

function hintText({ i18n }: FormContext, { key, args, showHint = true }: FieldOptions): string | undefined {
  const id = `hint-${key}`;
  return showHint && i18n.has(id) ? i18n.t(id, args) : undefined;
}

function hint(form: FormContext, options: FieldOptions): Content {
  const text = hintText(form, options);
  if (text === undefined) return nothing;
  return html`<span class="form-hint" id="${fieldId(options.field)}-hint">${text}</span>`;
}

/** The error at a field, if there is one to show. */
export function fieldError(form: FormContext, field: string): Content {
  const error = form.error(field);
  if (!error) return nothing;
  return html`<span class="form-error-message" id="${fieldId(field)}-error"
    ><span class="sr-only">${form.i18n.t("ask-fault")}</span>${errorText(error, form.i18n)}</span
  >`;
}

function describedBy(form: FormContext, options: FieldOptions): string | typeof nothing {
  const { field } = options;
  const ids = [];
  if (hintText(form, options) !== undefined) ids.push(`${fieldId(field)}-hint`);
  if (form.error(field)) ids.push(`${fieldId(field)}-error`);
  return ids.length > 0 ? ids.join(" ") : nothing;
}

/** The value of `aria-invalid` for the controls of a field. */
export const invalid = (form: FormContext, field: string): "true" | typeof nothing =>
  form.error(field) ? "true" : nothing;

/**
 * "Hvor finder jeg det?" and "Hvorfor spørger vi?", with the question as hidden text for screen readers. The two dates of an interval
 * have the same key in every list, but each list has its own reason: "leave[0].from" takes why-leave-from instead of why-from.
 */
function disclosures(
  i18n: I18n,
  { field, key, args, unknown, isHelpOpen = unknown?.isChecked === true }: FieldOptions,
): Content {
  const whyOfField = `why-${field.replace(/\[\d+\]\./, "-")}`;
  const texts = [
    { kind: "help", id: `help-${key}` },
    { kind: "why", id: i18n.has(whyOfField) ? whyOfField : `why-${key}` },
  ] as const;
  const disclosed = texts.flatMap(({ kind, id }) => (i18n.has(id) ? [{ kind, text: i18n.t(id, args) }] : []));
  if (disclosed.length === 0) return nothing;
  return html`<div class="disclosures">
    ${disclosed.map(
      ({ kind, text }) =>
        html`<details class="details" .open=${kind === "help" && isHelpOpen}>
          <summary class="details-summary">${i18n.t(`ask-${kind}`)}<span class="sr-only">: ${i18n.t(`ask-${key}`, args)}</span></summary>
          <div class="details-text">${paragraphs(text)} ${kind === "why" ? glossaryFor(key, i18n) : nothing}</div>
        </details>`,
    )}
  </div>`;
}

const paragraphs = (text: string) => text.split("\n").map((paragraph) => html`<p>${paragraph}</p>`);

/** One of the radio buttons of a question. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
}

const UNKNOWN = "unknown";

/** The radio button "Ved ikke", for facts without which the result is a range. */
export function unknownChoice(i18n: I18n, current: string): Choice<"unknown"> {
  const choice = { value: UNKNOWN, label: i18n.t("ask-unknown") } as const;
  return current === UNKNOWN ? { ...choice, hint: i18n.t("ask-unknown-then") } : choice;
}

/** A question with radio buttons. `current` is "" if none is selected. */
export function radios<Value extends string>(
  form: FormContext,
  options: FieldOptions,
  choices: readonly Choice<Value>[],
  current: NoInfer<Value> | "",
  setValue: (value: Value) => void,
): TemplateResult {
  const name = fieldId(options.field);
  return fieldGroup(
    form,
    { ...options, isHelpOpen: current === UNKNOWN },
    html`${choices.map(({ value, label: text, hint: hintOfChoice }) => {
      const id = `${name}-${value}`;
      return html`<div class="form-group-radio">
        <input
          type="radio"
          class="form-radio"
          id=${id}
          name=${name}
          .value=${value}
          .checked=${current === value}
          aria-describedby=${hintOfChoice ? `${id}-hint` : nothing}
          @change=${() => {
            setValue(value);
            form.changed();
          }}
        /><label for=${id}>${text}</label>
        ${hintOfChoice ? html`<span class="form-hint" id="${id}-hint">${hintOfChoice}</span>` : nothing}
      </div>`;
    })}`,
  );
}

/** A question with one checkbox. */
export function checkbox(
  form: FormContext,
  options: FieldOptions,
  isChecked: boolean,
  setChecked: (isChecked: boolean) => void,
): TemplateResult {
  const id = fieldId(options.field);
  return html`<div class="form-group" data-field=${options.field}>
    ${fieldError(form, options.field)}
    <div class="form-group-checkbox">
      <input
        type="checkbox"
        class="form-checkbox"
        id=${id}
        .checked=${isChecked}
        aria-describedby=${describedBy(form, options)}
        @change=${(event: Event) => {
          setChecked((event.target as HTMLInputElement).checked);
          form.changed();
        }}
      /><label for=${id}>${form.i18n.t(`ask-${options.key}`, options.args)}</label>
      ${hint(form, options)}
    </div>
    ${disclosures(form.i18n, options)}
  </div>`;
}
