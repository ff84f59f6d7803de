// "Satser på en dag": the rates in force on a chosen day, each with its §, where it is printed and since when.
import { html, nothing, type TemplateResult } from "lit";
import type { Fault, Rate, Rates } from "../pkg/forloebsberegner.js";
import { rates } from "../core/wasm.ts";
import { dateEntry, dateOf, type DateEntry } from "../form/fields/date-entry.ts";
import { faultText } from "../form/field-errors.ts";
import { kept } from "../ui/directives/local-state.ts";
import type { Words } from "../i18n/translator.ts";
import { reference, source } from "../ui/rate-source.ts";

/** Those of today, until another day is chosen. */
export function ratesOfADay(today: string, words: Words): unknown {
  return kept("", (chosen, choose) => {
    const on = chosen || today;
    return ratesView({ on, words, onDay: choose, table: rates(on) });
  });
}

interface RatesView {
  on: string;
  words: Words;
  onDay: (iso: string) => void;
  table: Rates | Fault[];
}

function ratesView({ on, words, onDay, table }: RatesView): TemplateResult {
  const faults = Array.isArray(table) ? table : [];
  return html`<section class="rates" aria-labelledby="rates-heading">
    <h2 id="rates-heading">${words.t("rates-heading")}</h2>
    <p>${words.t("rates-intro")}</p>
    ${dayField(on, faults, words, onDay)} ${Array.isArray(table) ? nothing : ofTheDay(table, words)}
  </section>`;
}

function ofTheDay(table: Rates, words: Words): TemplateResult {
  return html`${ratesTable(table.rates, words.t("rates-caption", { on: words.day(table.on) }), words)}
    <p class="answer-small">${words.t("answer-rates-checked", { checked: words.day(table.checked_on), last: words.day(table.last_known) })}</p>`;
}

/** The fields keep what was typed: only the day they start with is written into them. */
function dayField(on: string, faults: Fault[], words: Words, onDay: RatesView["onDay"]): TemplateResult {
  const entry = dateEntry(on);
  const faulty = faults.length > 0;
  const read = (event: Event) => {
    const fields = (event.currentTarget as HTMLElement).querySelectorAll("input");
    const [day = "", month = "", year = ""] = [...fields].map((field) => field.value);
    // A day half typed is not a wrong day yet; left like that, it is.
    if (event.type === "change" || (day && month && year.length === 4)) onDay(dateOf({ day, month, year }) ?? "");
  };
  const part = (name: keyof DateEntry, length: number) => html`<div class="form-group-${name}">
    <label class="form-label" for="rates-${name}">${words.t(`ask-${name}`)}</label>
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
      <legend class="form-label">${words.t("rates-which-day")}</legend>
      <span class="form-error-message" id="rates-fault" role="status">${faults.map((fault) => (fault.code === "out_of_range" ? words.t("rates-out-of-range") : faultText(fault, words)))}</span>
      <div class="date-group" @input=${read} @change=${read}>${part("day", 2)} ${part("month", 2)} ${part("year", 4)}</div>
    </fieldset>
  </div>`;
}

/** The name of a rate heads its row of figures: beside them there is no room for it on a narrow screen. */
export function ratesTable(rows: readonly Rate[], caption: string, words: Words): TemplateResult {
  const title = ["name", "amount", "law", "basis", "from", "source"].map((name) => words.t(`rates-${name}`));
  const [, amount, law, basis, from, where] = title;
  return html`<table part="table" class="table stacking">
    <caption>${caption}</caption>
    <thead>
      <tr>${title.map((one, index) => html`<th scope="col" class=${index === 1 ? "amount" : nothing}>${one}</th>`)}</tr>
    </thead>
    <tbody>
      ${rows.map(
        (rate) => html`<tr>
          <th scope="row">${words.t(`rate-${rate.code}`)}</th>
          <td data-title=${amount} class="amount">
            <span>${words.kroner(rate.amount)} <span class="unit">${words.t(`unit-${rate.unit}`)}</span></span>
          </td>
          <td data-title=${law}>${reference(rate.law_ref)}</td>
          <td data-title=${basis}>${words.t(`basis-${rate.basis}.label`)}</td>
          <td data-title=${from}>${words.day(rate.valid_from)}</td>
          <td data-title=${where}><span>${source(rate.source, rate.basis, words)}</span></td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
