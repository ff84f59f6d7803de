// The parts every question is made of, in the markup of Det Fælles Designsystem.
import { html, nothing, type TemplateResult } from "lit";
import { faultText } from "../field-errors.ts";
import { idOf } from "../../ui/field-link.ts";
import type { Words } from "../../i18n/translator.ts";
import type { Ask } from "../form-context.ts";
import { disclosed } from "./disclosure.ts";

export type Part = TemplateResult | typeof nothing;

/** The sentences around a question. `key` finds them: ask-<key>, hint-<key>, why-<key>, help-<key>. */
export interface Asked {
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
  ask: Ask,
  asked: Asked,
  control: (described: string | typeof nothing) => TemplateResult,
): TemplateResult {
  const { field } = asked;
  return html`<div class="form-group ${ask.fault(field) ? "form-error" : ""}" data-field=${field}>
    ${
      asked.unknown?.chosen
        ? html`<p class="form-label">${label(ask.words, asked)}</p>`
        : html`<label class="form-label" for=${idOf(field)}>${label(ask.words, asked)}</label>`
    }
    ${hint(ask, asked)} ${fault(ask, field)} ${asked.unknown?.chosen ? nothing : control(describedBy(ask, asked))}
    ${unknown(ask, asked)} ${disclosures(ask.words, asked)}
  </div>`;
}

/** A question of several controls, named by its legend. */
export function group(ask: Ask, asked: Asked, controls: TemplateResult): TemplateResult {
  const { field } = asked;
  return html`<div class="form-group ${ask.fault(field) ? "form-error" : ""}" data-field=${field}>
    <fieldset aria-describedby=${describedBy(ask, asked)}>
      <legend class="form-label">${label(ask.words, asked)}</legend>
      ${hint(ask, asked)} ${fault(ask, field)} ${asked.unknown?.chosen ? nothing : controls} ${unknown(ask, asked)}
    </fieldset>
    ${disclosures(ask.words, asked)} ${asked.aid ?? nothing}
  </div>`;
}

/** What was typed is kept, should it be known after all. */
function unknown(ask: Ask, { field, key, args, unknown: answer }: Asked): Part {
  if (!answer) return nothing;
  const id = `${idOf(field)}-unknown`;
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
    /><label for=${id}>${ask.words.t("ask-unknown")}<span class="sr-only">: ${ask.words.t(`ask-${key}`, args)}</span></label>
    ${answer.chosen ? html`<p class="form-hint" id="${id}-then">${ask.words.t("ask-unknown-then")}</p>` : nothing}
  </div>`;
}

function label(words: Words, { key, optional, args }: Asked): TemplateResult {
  return html`${words.t(`ask-${key}`, args)}${optional ? html`<span class="optional"> (${words.t("ask-optional")})</span>` : nothing}`;
}

const hasHint = ({ words }: Ask, { key, hinted }: Asked): boolean => hinted !== false && words.has(`hint-${key}`);

function hint(ask: Ask, asked: Asked): Part {
  if (!hasHint(ask, asked)) return nothing;
  return html`<span class="form-hint" id="${idOf(asked.field)}-hint">${ask.words.t(`hint-${asked.key}`, asked.args)}</span>`;
}

export function fault(ask: Ask, field: string): Part {
  const found = ask.fault(field);
  if (!found) return nothing;
  return html`<span class="form-error-message" id="${idOf(field)}-error"
    ><span class="sr-only">${ask.words.t("ask-fault")}</span>${faultText(found, ask.words)}</span
  >`;
}

function describedBy(ask: Ask, asked: Asked): string | typeof nothing {
  const { field } = asked;
  const ids = [];
  if (hasHint(ask, asked)) ids.push(`${idOf(field)}-hint`);
  if (ask.fault(field)) ids.push(`${idOf(field)}-error`);
  return ids.length > 0 ? ids.join(" ") : nothing;
}

export const invalid = (ask: Ask, field: string): "true" | typeof nothing => (ask.fault(field) ? "true" : nothing);

/**
 * "Hvor finder jeg det?" and "Hvorfor spørger vi?": closed until wanted, read out with the question they belong to. The days of
 * a spell are asked in the same words everywhere, and each list has its own reason for asking: "leave[0].from" has why-leave-from.
 */
function disclosures(
  words: Words,
  { field, key, args, unknown: answer, unsure = answer?.chosen === true }: Asked,
): Part {
  const own = `why-${field.replace(/\[\d+\]\./, "-")}`;
  const text = (kind: "help" | "why") => (kind === "why" && words.has(own) ? own : `${kind}-${key}`);
  const texts = (["help", "why"] as const).filter((kind) => words.has(text(kind)));
  if (texts.length === 0) return nothing;
  return html`<div class="disclosures">
    ${texts.map(
      (kind) =>
        html`<details class="details" .open=${kind === "help" && unsure}>
          <summary class="details-summary">${words.t(`ask-${kind}`)}<span class="sr-only">: ${words.t(`ask-${key}`, args)}</span></summary>
          <div class="details-text">${disclosed(words.t(text(kind), args), kind === "why" ? key : "", words)}</div>
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
export function unknownOption(words: Words, chosen: string): Option {
  const option = { value: UNKNOWN, label: words.t("ask-unknown") };
  return chosen === UNKNOWN ? { ...option, hint: words.t("ask-unknown-then") } : option;
}

export function radios(
  ask: Ask,
  asked: Asked,
  options: Option[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  const name = idOf(asked.field);
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

export function checkbox(ask: Ask, asked: Asked, checked: boolean, check: (checked: boolean) => void): TemplateResult {
  const id = idOf(asked.field);
  return html`<div class="form-group" data-field=${asked.field}>
    ${fault(ask, asked.field)}
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
      /><label for=${id}>${ask.words.t(`ask-${asked.key}`, asked.args)}</label>
      ${hint(ask, asked)}
    </div>
    ${disclosures(ask.words, asked)}
  </div>`;
}
