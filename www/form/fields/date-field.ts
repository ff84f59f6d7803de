// Days and months as they are typed.
import { html, nothing, type TemplateResult } from "lit";
import { pastedDate } from "./date-entry.ts";
import type { DateEntry, MonthEntry } from "./date-entry.ts";
import { fieldId } from "../../ui/field-link.ts";
import type { FormContext } from "../form-context.ts";
import { group, invalid } from "./field.ts";
import type { FieldOptions } from "./field.ts";

const typed = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** Three fields. A date pasted whole into any of them is spread over all three. */
export function dateField(ask: FormContext, asked: FieldOptions, entry: DateEntry, autocomplete = ""): TemplateResult {
  const paste = (event: ClipboardEvent) => {
    const whole = pastedDate(event.clipboardData?.getData("text/plain") ?? "");
    if (!whole) return;
    event.preventDefault();
    Object.assign(entry, whole);
    ask.changed();
  };
  const part = (name: keyof DateEntry, length: number) => html`<div class="form-group-${name}">
    <label class="form-label" for="${fieldId(asked.field)}-${name}">${ask.i18n.t(`ask-${name}`)}</label>
    ${textPart(ask, asked.field, entry, name, length, autocomplete)}
  </div>`;
  return group(
    ask,
    asked,
    html`<div class="date-group" @paste=${paste}>${part("day", 2)} ${part("month", 2)} ${part("year", 4)}</div>`,
  );
}

/** A month by name and its year: money comes by the month. */
export function monthField(ask: FormContext, asked: FieldOptions, entry: MonthEntry): TemplateResult {
  const id = fieldId(asked.field);
  const months = [...Array(12).keys()].map((index) => String(index + 1));
  return group(
    ask,
    asked,
    html`<div class="date-group">
      <div class="form-group-month-name">
        <label class="form-label" for="${id}-month">${ask.i18n.t("ask-month")}</label>
        <select
          class="form-select"
          id="${id}-month"
          aria-invalid=${invalid(ask, asked.field)}
          @change=${(event: Event) => {
            entry.month = typed(event);
            ask.changed();
          }}
        >
          <option value="" .selected=${entry.month === ""}></option>
          ${months.map((month) => html`<option .value=${month} .selected=${entry.month === month}>${ask.i18n.monthName(month)}</option>`)}
        </select>
      </div>
      <div class="form-group-year">
        <label class="form-label" for="${id}-year">${ask.i18n.t("ask-year")}</label>
        ${textPart(ask, asked.field, entry, "year", 4, "")}
      </div>
    </div>`,
  );
}

function textPart<Name extends string>(
  ask: FormContext,
  field: string,
  entry: Record<Name, string>,
  name: Name,
  length: number,
  autocomplete: string,
): TemplateResult {
  return html`<input
    class="form-input"
    id="${fieldId(field)}-${name}"
    inputmode="numeric"
    maxlength=${length}
    autocomplete=${autocomplete ? `${autocomplete}-${name}` : "off"}
    .value=${entry[name]}
    aria-describedby=${ask.fault(field) ? `${fieldId(field)}-error` : nothing}
    aria-invalid=${invalid(ask, field)}
    @input=${(event: Event) => {
      entry[name] = typed(event);
      ask.changed();
    }}
  />`;
}
