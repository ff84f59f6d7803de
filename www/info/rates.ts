// "Satser på en dag": the rates in force on a chosen day, each with its §, where it is printed and since when.
import { html, nothing, type TemplateResult } from "lit";
import type { Fault, Rate, Rates } from "../pkg/forloebsberegner.js";
import { rates } from "../core/wasm.ts";
import { dateEntry, dateOf, type DateEntry } from "../form/fields/date-entry.ts";
import { errorText } from "../form/field-errors.ts";
import { localState } from "../ui/directives/local-state.ts";
import type { I18n } from "../i18n/i18n.ts";
import { rateCitation, rateSource } from "../ui/rate-source.ts";

/** Those of today, until another day is chosen. */
export function ratesOnDay(today: string, i18n: I18n): unknown {
  return localState("", (chosen, choose) => {
    const on = chosen || today;
    return ratesView({ on, i18n, onDay: choose, table: rates(on) });
  });
}

interface RatesView {
  on: string;
  i18n: I18n;
  onDay: (iso: string) => void;
  table: Rates | Fault[];
}

function ratesView({ on, i18n, onDay, table }: RatesView): TemplateResult {
  const faults = Array.isArray(table) ? table : [];
  return html`<section class="rates" aria-labelledby="rates-heading">
    <h2 id="rates-heading">${i18n.t("rates-heading")}</h2>
    <p>${i18n.t("rates-intro")}</p>
    ${dayField(on, faults, i18n, onDay)} ${Array.isArray(table) ? nothing : ofTheDay(table, i18n)}
  </section>`;
}

function ofTheDay(table: Rates, i18n: I18n): TemplateResult {
  return html`${ratesTable(table.rates, i18n.t("rates-caption", { on: i18n.day(table.on) }), i18n)}
    <p class="answer-small">${i18n.t("answer-rates-checked", { checked: i18n.day(table.checked_on), last: i18n.day(table.last_known) })}</p>`;
}

/** The fields keep what was typed: only the day they start with is written into them. */
function dayField(on: string, faults: Fault[], i18n: I18n, onDay: RatesView["onDay"]): TemplateResult {
  const entry = dateEntry(on);
  const faulty = faults.length > 0;
  const read = (event: Event) => {
    const fields = (event.currentTarget as HTMLElement).querySelectorAll("input");
    const [day = "", month = "", year = ""] = [...fields].map((field) => field.value);
    // A day half typed is not a wrong day yet; left like that, it is.
    if (event.type === "change" || (day && month && year.length === 4)) onDay(dateOf({ day, month, year }) ?? "");
  };
  const part = (name: keyof DateEntry, length: number) => html`<div class="form-group-${name}">
    <label class="form-label" for="rates-${name}">${i18n.t(`ask-${name}`)}</label>
    <input
      class="form-input"
      id="rates-${name}"
      inputmode="numeric"
      autocomplete="off"
      maxlength=${length}
      value=${entry[name]}
      aria-invalid=${faulty ? "true" : nothing}
      aria-describedby=${faulty ? "rates-fault" : nothing}
    />
  </div>`;
  return html`<div class="form-group ${faulty ? "form-error" : ""}">
    <fieldset>
      <legend class="form-label">${i18n.t("rates-which-day")}</legend>
      <span class="form-error-message" id="rates-fault" role="status">${faults.map((fault) => (fault.code === "out_of_range" ? i18n.t("rates-out-of-range") : errorText(fault, i18n)))}</span>
      <div class="date-group" @input=${read} @change=${read}>${part("day", 2)} ${part("month", 2)} ${part("year", 4)}</div>
    </fieldset>
  </div>`;
}

/** The name of a rate heads its row of figures: beside them there is no room for it on a narrow screen. */
export function ratesTable(rows: readonly Rate[], caption: string, i18n: I18n): TemplateResult {
  const title = ["name", "amount", "law", "basis", "from", "source"].map((name) => i18n.t(`rates-${name}`));
  const [, amount, law, basis, from, where] = title;
  return html`<table part="table" class="table stacking">
    <caption>${caption}</caption>
    <thead>
      <tr>${title.map((one, index) => html`<th scope="col" class=${index === 1 ? "amount" : nothing}>${one}</th>`)}</tr>
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
          <td data-title=${where}><span>${rateSource(rate.source, rate.basis, i18n)}</span></td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
