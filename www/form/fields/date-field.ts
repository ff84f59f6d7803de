// Fields for dates and months.
import { html, nothing, type TemplateResult } from "lit";
import { parsePastedDate } from "./date-entry.ts";
import type { DateEntry, MonthEntry } from "./date-entry.ts";
import { fieldId } from "../../ui/field-link.ts";
import type { FormContext } from "../form-context.ts";
import { fieldGroup, invalid } from "./field.ts";
import type { FieldOptions } from "./field.ts";

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A date in three inputs. A date pasted into one of them fills all three. `autocomplete`: "bday" for a birthday. */
export function dateField(
  form: FormContext,
  options: FieldOptions,
  entry: DateEntry,
  autocomplete = "",
): TemplateResult {
  const paste = (event: ClipboardEvent) => {
    const date = parsePastedDate(event.clipboardData?.getData("text/plain") ?? "");
    if (!date) return;
    event.preventDefault();
    Object.assign(entry, date);
    form.changed();
  };
  const input = (name: keyof DateEntry, maxLength: number) => html`<div class="form-group-${name}">
    <label class="form-label" for="${fieldId(options.field)}-${name}">${form.i18n.t(`ask-${name}`)}</label>
    ${textInput(form, options.field, entry, name, maxLength, autocomplete)}
  </div>`;
  return fieldGroup(
    form,
    options,
    html`<div class="date-group" @paste=${paste}>${input("day", 2)} ${input("month", 2)} ${input("year", 4)}</div>`,
  );
}

/** A month by name, and its year. */
export function monthField(form: FormContext, options: FieldOptions, entry: MonthEntry): TemplateResult {
  const id = fieldId(options.field);
  const months = [...Array(12).keys()].map((index) => String(index + 1));
  return fieldGroup(
    form,
    options,
    html`<div class="date-group">
      <div class="form-group-month-name">
        <label class="form-label" for="${id}-month">${form.i18n.t("ask-month")}</label>
        <select
          class="form-select"
          id="${id}-month"
          aria-invalid=${invalid(form, options.field)}
          @change=${(event: Event) => {
            entry.month = valueOf(event);
            form.changed();
          }}
        >
          <option value="" .selected=${entry.month === ""}></option>
          ${months.map((month) => html`<option .value=${month} .selected=${entry.month === month}>${form.i18n.monthName(month)}</option>`)}
        </select>
      </div>
      <div class="form-group-year">
        <label class="form-label" for="${id}-year">${form.i18n.t("ask-year")}</label>
        ${textInput(form, options.field, entry, "year", 4, "")}
      </div>
    </div>`,
  );
}

function textInput<Name extends string>(
  form: FormContext,
  field: string,
  entry: Record<Name, string>,
  name: Name,
  maxLength: number,
  autocomplete: string,
): TemplateResult {
  return html`<input
    class="form-input"
    id="${fieldId(field)}-${name}"
    inputmode="numeric"
    maxlength=${maxLength}
    autocomplete=${autocomplete ? `${autocomplete}-${name}` : "off"}
    .value=${entry[name]}
    aria-describedby=${form.error(field) ? `${fieldId(field)}-error` : nothing}
    aria-invalid=${invalid(form, field)}
    @input=${(event: Event) => {
      entry[name] = valueOf(event);
      form.changed();
    }}
  />`;
}
