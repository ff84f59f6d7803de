// A list of the visitor's own making: children, incomes, spells. Rows can be added and taken away.
import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FormContext } from "../form-context.ts";
import { fieldError } from "./field.ts";

export interface Rows<Row> {
  /** The field the list fills; also finds its words: row-<name>, add-<name>, remove-<name>. */
  field: string;
  rows: Row[];
  blank: () => Row;
  isBlank: (row: Row) => boolean;
  /** The questions of one row. */
  each: (row: Row, field: string) => unknown;
}

export function rowList<Row extends object>(
  ask: FormContext,
  { field, rows, blank, isBlank, each }: Rows<Row>,
): TemplateResult {
  const { i18n } = ask;
  const add = () => {
    rows.push(blank());
    ask.changed();
    ask.go(`${field}[${rows.length - 1}]`);
  };
  const remove = (index: number) => {
    rows.splice(index, 1);
    ask.changed();
    // To the row that has come in its place, or the last one.
    ask.go(rows.length > 0 ? `${field}[${Math.min(index, rows.length - 1)}]` : `${field}.add`);
  };
  return html`<div class="rows">
    ${repeat(
      rows,
      (row) => row,
      (row, index) => {
        const at = `${field}[${index}]`;
        const number = { number: index + 1 };
        return html`<fieldset class="row" data-field=${at}>
          <legend class="row-legend">${i18n.t(`row-${field}`, number)}</legend>
          ${fieldError(ask, at)} ${each(row, at)} ${isBlank(row) ? html`<p class="form-hint">${i18n.t(`blank-${field}`)}</p>` : ""}
          <button type="button" part="button" class="button button-tertiary" @click=${() => {
            remove(index);
          }}>${i18n.t(`remove-${field}`, number)}</button>
        </fieldset>`;
      },
    )}
    <div data-field="${field}.add">
      <button type="button" part="button" class="button button-secondary" @click=${add}>${i18n.t(`add-${field}`, { count: rows.length })}</button>
    </div>
  </div>`;
}
