// The parts every question is made of, in the markup of Det Fælles Designsystem.
import { html, nothing, type TemplateResult } from "lit";
import { errorText } from "../field-errors.ts";
import { fieldId } from "../../ui/field-link.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { FormContext } from "../form-context.ts";
import { disclosure } from "./disclosure.ts";

export type Part = TemplateResult | typeof nothing;

/** The sentences around a question. `key` finds them: ask-<key>, hint-<key>, why-<key>, help-<key>. */
export interface FieldOptions {
  field: string;
  key: string;
  optional?: boolean;
  /** False where the hint has numbers that are not known yet. */
  hinted?: boolean;
  /** Numbers for the sentences. */
  args?: Record<string, string | number>;
  /** "Ved ikke" is an answer too, where the amount can still be told within two ends. */
  unknown?: Unknown;
  /** What helps to find the answer, below the question. */
  aid?: TemplateResult;
  /** The visitor does not know: where the fact can be found is unfolded. */
  unsure?: boolean;
}

export interface Unknown {
  chosen: boolean;
  choose(unknown: boolean): void;
}

/** A question of one control: label, hint, fault, the control, and why it is asked. */
export function question(
  ask: FormContext,
  asked: FieldOptions,
  control: (described: string | typeof nothing) => TemplateResult,
): TemplateResult {
  const { field } = asked;
  return html`<div class="form-group ${ask.fault(field) ? "form-error" : ""}" data-field=${field}>
    ${
      asked.unknown?.chosen
        ? html`<p class="form-label">${label(ask.i18n, asked)}</p>`
        : html`<label class="form-label" for=${fieldId(field)}>${label(ask.i18n, asked)}</label>`
    }
    ${hint(ask, asked)} ${fieldError(ask, field)} ${asked.unknown?.chosen ? nothing : control(describedBy(ask, asked))}
    ${unknown(ask, asked)} ${disclosures(ask.i18n, asked)}
  </div>`;
}

/** A question of several controls, named by its legend. */
export function group(ask: FormContext, asked: FieldOptions, controls: TemplateResult): TemplateResult {
  const { field } = asked;
  return html`<div class="form-group ${ask.fault(field) ? "form-error" : ""}" data-field=${field}>
    <fieldset aria-describedby=${describedBy(ask, asked)}>
      <legend class="form-label">${label(ask.i18n, asked)}</legend>
      ${hint(ask, asked)} ${fieldError(ask, field)} ${asked.unknown?.chosen ? nothing : controls} ${unknown(ask, asked)}
    </fieldset>
    ${disclosures(ask.i18n, asked)} ${asked.aid ?? nothing}
  </div>`;
}

/** What was typed is kept, should it be known after all. */
function unknown(ask: FormContext, { field, key, args, unknown: answer }: FieldOptions): Part {
  if (!answer) return nothing;
  const id = `${fieldId(field)}-unknown`;
  return html`<div class="form-group-checkbox unknown">
    <input
      type="checkbox"
      class="form-checkbox"
      id=${id}
      .checked=${answer.chosen}
      aria-describedby=${answer.chosen ? `${id}-then` : nothing}
      @change=${(event: Event) => {
        answer.choose((event.target as HTMLInputElement).checked);
        ask.changed();
      }}
    /><label for=${id}>${ask.i18n.t("ask-unknown")}<span class="sr-only">: ${ask.i18n.t(`ask-${key}`, args)}</span></label>
    ${answer.chosen ? html`<p class="form-hint" id="${id}-then">${ask.i18n.t("ask-unknown-then")}</p>` : nothing}
  </div>`;
}

function label(i18n: I18n, { key, optional, args }: FieldOptions): TemplateResult {
  return html`${i18n.t(`ask-${key}`, args)}${optional ? html`<span class="optional"> (${i18n.t("ask-optional")})</span>` : nothing}`;
}

const hasHint = ({ i18n }: FormContext, { key, hinted }: FieldOptions): boolean =>
  hinted !== false && i18n.has(`hint-${key}`);

function hint(ask: FormContext, asked: FieldOptions): Part {
  if (!hasHint(ask, asked)) return nothing;
  return html`<span class="form-hint" id="${fieldId(asked.field)}-hint">${ask.i18n.t(`hint-${asked.key}`, asked.args)}</span>`;
}

export function fieldError(ask: FormContext, field: string): Part {
  const found = ask.fault(field);
  if (!found) return nothing;
  return html`<span class="form-error-message" id="${fieldId(field)}-error"
    ><span class="sr-only">${ask.i18n.t("ask-fault")}</span>${errorText(found, ask.i18n)}</span
  >`;
}

function describedBy(ask: FormContext, asked: FieldOptions): string | typeof nothing {
  const { field } = asked;
  const ids = [];
  if (hasHint(ask, asked)) ids.push(`${fieldId(field)}-hint`);
  if (ask.fault(field)) ids.push(`${fieldId(field)}-error`);
  return ids.length > 0 ? ids.join(" ") : nothing;
}

export const invalid = (ask: FormContext, field: string): "true" | typeof nothing =>
  ask.fault(field) ? "true" : nothing;

/**
 * "Hvor finder jeg det?" and "Hvorfor spørger vi?": closed until wanted, read out with the question they belong to. The days of
 * a spell are asked in the same words everywhere, and each list has its own reason for asking: "leave[0].from" has why-leave-from.
 */
function disclosures(
  i18n: I18n,
  { field, key, args, unknown: answer, unsure = answer?.chosen === true }: FieldOptions,
): Part {
  const own = `why-${field.replace(/\[\d+\]\./, "-")}`;
  const text = (kind: "help" | "why") => (kind === "why" && i18n.has(own) ? own : `${kind}-${key}`);
  const texts = (["help", "why"] as const).filter((kind) => i18n.has(text(kind)));
  if (texts.length === 0) return nothing;
  return html`<div class="disclosures">
    ${texts.map(
      (kind) =>
        html`<details class="details" .open=${kind === "help" && unsure}>
          <summary class="details-summary">${i18n.t(`ask-${kind}`)}<span class="sr-only">: ${i18n.t(`ask-${key}`, args)}</span></summary>
          <div class="details-text">${disclosure(i18n.t(text(kind), args), kind === "why" ? key : "", i18n)}</div>
        </details>`,
    )}
  </div>`;
}

export interface Option {
  value: string;
  label: string;
  hint?: string;
}

const UNKNOWN = "unknown";

/** The last of the options, where the amount can still be told within two ends. */
export function unknownOption(i18n: I18n, chosen: string): Option {
  const option = { value: UNKNOWN, label: i18n.t("ask-unknown") };
  return chosen === UNKNOWN ? { ...option, hint: i18n.t("ask-unknown-then") } : option;
}

export function radios(
  ask: FormContext,
  asked: FieldOptions,
  options: Option[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  const name = fieldId(asked.field);
  return group(
    ask,
    { ...asked, unsure: chosen === UNKNOWN },
    html`${options.map(({ value, label: text, hint: more }) => {
      const id = `${name}-${value}`;
      return html`<div class="form-group-radio">
        <input
          type="radio"
          class="form-radio"
          id=${id}
          name=${name}
          .value=${value}
          .checked=${chosen === value}
          aria-describedby=${more ? `${id}-hint` : nothing}
          @change=${() => {
            choose(value);
            ask.changed();
          }}
        /><label for=${id}>${text}</label>
        ${more ? html`<span class="form-hint" id="${id}-hint">${more}</span>` : nothing}
      </div>`;
    })}`,
  );
}

export function checkbox(
  ask: FormContext,
  asked: FieldOptions,
  checked: boolean,
  check: (checked: boolean) => void,
): TemplateResult {
  const id = fieldId(asked.field);
  return html`<div class="form-group" data-field=${asked.field}>
    ${fieldError(ask, asked.field)}
    <div class="form-group-checkbox">
      <input
        type="checkbox"
        class="form-checkbox"
        id=${id}
        .checked=${checked}
        aria-describedby=${describedBy(ask, asked)}
        @change=${(event: Event) => {
          check((event.target as HTMLInputElement).checked);
          ask.changed();
        }}
      /><label for=${id}>${ask.i18n.t(`ask-${asked.key}`, asked.args)}</label>
      ${hint(ask, asked)}
    </div>
    ${disclosures(ask.i18n, asked)}
  </div>`;
}
