import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { MessageKey } from "../../i18n/i18n.ts";
import type { FormContext } from "../form-context.ts";
import { fieldError } from "./field.ts";

/** The options of `rowList`. */
export interface RowListOptions<Row> {
  /** The field of the list, and the key of its messages: row-<field>, blank-<field>, add-<field>, remove-<field>. */
  field: MessageKey<"row-">;
  rows: Row[];
  emptyRow: () => Row;
  isBlank: (row: Row) => boolean;
  /** The questions of one row, whose path is `field`. */
  rowQuestions: (row: Row, field: string) => unknown;
}

/** A list of rows, such as children or incomes, with buttons to add and remove rows. */
export function rowList<Row extends object>(
  form: FormContext,
  { field, rows, emptyRow, isBlank, rowQuestions }: RowListOptions<Row>,
): TemplateResult {
  const { i18n } = form;
  const add = () => {
    rows.push(emptyRow());
    form.changed();
    form.goTo(`${field}[${rows.length - 1}]`);
  };
  const remove = (index: number) => {
    rows.splice(index, 1);
    form.changed();
    // To the row that has taken its place, or to the last one.
    form.goTo(rows.length > 0 ? `${field}[${Math.min(index, rows.length - 1)}]` : `${field}.add`);
  };
  return html`<div class="rows">
    ${repeat(
      rows,
      (row) => row,
      (row, index) => {
        const path = `${field}[${index}]`;
        const number = { number: index + 1 };
        return html`<fieldset class="row" data-field=${path}>
          <legend class="row-legend">${i18n.t(`row-${field}`, number)}</legend>
          ${fieldError(form, path)} ${rowQuestions(row, path)} ${isBlank(row) ? html`<p class="form-hint">${i18n.t(`blank-${field}`)}</p>` : ""}
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
