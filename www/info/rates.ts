// The rates in force on a date, with their §, source and first date.
import { html, nothing, type TemplateResult } from "lit";
import type { RateCode, FieldError, Rate, Rates } from "../pkg/forloebsberegner.js";
import { rates } from "../core/wasm.ts";
import { dateEntry, dateOf, type DateEntry } from "../form/fields/date-entry.ts";
import { errorText } from "../form/field-errors.ts";
import { localState } from "../ui/directives/local-state.ts";
import type { I18n, MessageKey } from "../i18n/i18n.ts";
import { rateCitation, rateSource } from "../ui/rate-source.ts";

/** The rates in force on a date, by code; none on a date without rates. */
export function ratesByCode(date: string): Map<RateCode, Rate> {
  const table = rates(date);
  return new Map(Array.isArray(table) ? [] : table.rates.map((rate) => [rate.code, rate]));
}

/** The section with the rates of today, or of a date that the visitor types. */
export function ratesOnDay(today: string, i18n: I18n): unknown {
  return localState("", (typed, setTyped) => {
    const date = typed || today;
    return ratesView({ date, i18n, onDate: setTyped, table: rates(date) });
  });
}

interface RatesViewOptions {
  date: string;
  i18n: I18n;
  /** Called with the typed date, or with "" if it is not one. */
  onDate: (iso: string) => void;
  table: Rates | FieldError[];
}

function ratesView({ date, i18n, onDate, table }: RatesViewOptions): TemplateResult {
  const errors = Array.isArray(table) ? table : [];
  return html`<section class="rates" aria-labelledby="rates-heading">
    <h2 id="rates-heading">${i18n.t("rates-heading")}</h2>
    <p>${i18n.t("rates-intro")}</p>
    ${dateField(date, errors, i18n, onDate)} ${Array.isArray(table) ? nothing : ratesWithEdition(table, i18n)}
  </section>`;
}

function ratesWithEdition(table: Rates, i18n: I18n): TemplateResult {
  return html`${ratesTable(table.rates, i18n.t("rates-caption", { on: i18n.day(table.on) }), i18n)}
    <p class="answer-small">${i18n.t("answer-rates-checked", { checked: i18n.day(table.checked_on), last: i18n.day(table.last_known) })}</p>`;
}

/** The `value` attributes set only the initial date: a later render does not overwrite what the visitor types. */
function dateField(date: string, errors: FieldError[], i18n: I18n, onDate: RatesViewOptions["onDate"]): TemplateResult {
  const entry = dateEntry(date);
  const hasErrors = errors.length > 0;
  const readDate = (event: Event) => {
    const fields = (event.currentTarget as HTMLElement).querySelectorAll("input");
    const [day = "", month = "", year = ""] = [...fields].map((field) => field.value);
    // An incomplete date is an error only once the visitor has left the field.
    if (event.type === "change" || (day && month && year.length === 4)) onDate(dateOf({ day, month, year }) ?? "");
  };
  const datePart = (name: keyof DateEntry, length: number) => html`<div class="form-group-${name}">
    <label class="form-label" for="rates-${name}">${i18n.t(`ask-${name}`)}</label>
    <input
      class="form-input"
      id="rates-${name}"
      inputmode="numeric"
      autocomplete="off"
      maxlength=${length}
      value=${entry[name]}
      aria-invalid=${hasErrors ? "true" : nothing}
      aria-describedby=${hasErrors ? "rates-fault" : nothing}
    />
  </div>`;
  return html`<div class="form-group ${hasErrors ? "form-error" : ""}">
    <fieldset>
      <legend class="form-label">${i18n.t("rates-which-day")}</legend>
      <span class="form-error-message" id="rates-fault" role="status">${errors.map((error) => (error.code === "out_of_range" ? i18n.t("rates-out-of-range") : errorText(error, i18n)))}</span>
      <div class="date-group" @input=${readDate} @change=${readDate}>${datePart("day", 2)} ${datePart("month", 2)} ${datePart("year", 4)}</div>
    </fieldset>
  </div>`;
}

/** A table of rates. The name of a rate is above its row: a narrow viewport has no room for it beside the other cells. */
export function ratesTable(rows: readonly Rate[], caption: string, i18n: I18n): TemplateResult {
  const columns: MessageKey<"rates-">[] = ["name", "amount", "law", "basis", "from", "source"];
  const titles = columns.map((column) => i18n.t(`rates-${column}`));
  const [, amount, law, basis, from, source] = titles;
  return html`<table part="table" class="table stacking">
    <caption>${caption}</caption>
    <thead>
      <tr>${titles.map((title, index) => html`<th scope="col" class=${index === 1 ? "amount" : nothing}>${title}</th>`)}</tr>
    </thead>
    <tbody>
      ${rows.map(
        (rate) => html`<tr>
          <th scope="row">${i18n.t(`rate-${rate.code}`)}</th>
          <td data-title=${amount} class="amount">
            <span>${i18n.kroner(rate.amount)} <span class="unit">${i18n.t(`unit-${rate.unit}`)}</span></span>
          </td>
          <td data-title=${law}>${rateCitation(rate.law_ref)}</td>
          <td data-title=${basis}>${i18n.t(`basis-${rate.basis}.label`)}</td>
          <td data-title=${from}>${i18n.day(rate.valid_from)}</td>
          <td data-title=${source}><span>${rateSource(rate.source, rate.basis, i18n)}</span></td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
