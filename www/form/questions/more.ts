// Part 5, "Flere oplysninger": questions that apply to few visitors, collapsed on the page.
import { html, nothing, type TemplateResult } from "lit";
import { PARTIAL_CAPACITIES, SANCTION_KINDS } from "../../core/values.ts";
import { visibleFields, isBlank, emptyInterval, emptySanction } from "../answers.ts";
import type { Answers, Interval, Sanction } from "../answers.ts";
import type { FormContext } from "../form-context.ts";
import { amountField, numberField } from "../fields/amount-field.ts";
import { dateField } from "../fields/date-field.ts";
import { checkbox, fieldGroup, radios, type Choice } from "../fields/field.ts";
import { rowList } from "../fields/rows.ts";

/** The questions that apply to few visitors. */
export function moreQuestions(form: FormContext): TemplateResult {
  const { answers, relevant, focusedField } = form;
  const visible = visibleFields(answers);
  const showWish = relevant.wishesLonger || answers.wishesLonger || focusedField === "wishes_longer";
  return html`
    ${dateField(form, { field: "end", key: "end", optional: true }, answers.end)}
    ${visible.wishesLonger && showWish ? wishesLonger(form) : nothing}
    ${visible.partialCapacity ? partialCapacity(form) : nothing} ${intervals(form, "leave", answers.leave)}
    ${visible.earlier ? intervals(form, "earlier", answers.earlier) : nothing} ${visible.sanctions ? sanctions(form) : nothing} ${tax(form)}
  `;
}

function wishesLonger(form: FormContext): TemplateResult {
  const { answers } = form;
  return checkbox(form, { field: "wishes_longer", key: "wishes-longer" }, answers.wishesLonger, (isChecked) => {
    answers.wishesLonger = isChecked;
  });
}

function partialCapacity(form: FormContext): TemplateResult {
  const { answers, i18n } = form;
  const choices: Choice<Answers["partialCapacity"]>[] = [
    { value: "", label: i18n.t("ask-capacity-none") },
    ...PARTIAL_CAPACITIES.map((value) => ({ value, label: i18n.t(`ask-capacity-${value}`) })),
  ];
  return radios(form, { field: "partial_capacity", key: "capacity" }, choices, answers.partialCapacity, (value) => {
    answers.partialCapacity = value;
  });
}

function intervals(form: FormContext, field: "leave" | "earlier", rows: Interval[]): TemplateResult {
  return fieldGroup(
    form,
    { field, key: field, optional: true },
    rowList(form, {
      field,
      rows,
      emptyRow: emptyInterval,
      isBlank: isBlank.interval,
      rowQuestions: (row, path) => intervalFields(form, row, path),
    }),
  );
}

const intervalFields = (form: FormContext, row: Interval, path: string) => html`
  ${dateField(form, { field: `${path}.from`, key: "from" }, row.from)} ${dateField(form, { field: `${path}.to`, key: "to" }, row.to)}
`;

function sanctions(form: FormContext): TemplateResult {
  const { answers, i18n } = form;
  const kinds = SANCTION_KINDS.map((value) => ({
    value,
    label: i18n.t(`ask-sanction-${value}`),
    hint: i18n.t(`hint-sanction-${value}`),
  }));
  const rowQuestions = (row: Sanction, path: string) => html`
    ${radios(form, { field: `${path}.kind`, key: "sanction-kind" }, kinds, row.kind, (value) => (row.kind = value))}
    ${row.kind === "punkt" ? dateField(form, { field: `${path}.on`, key: "sanction-on" }, row.on) : intervalFields(form, row, path)}
  `;
  const field = "sanctions";
  return fieldGroup(
    form,
    { field, key: field, optional: true },
    rowList(form, {
      field,
      rows: answers.sanctions,
      emptyRow: emptySanction,
      isBlank: isBlank.sanction,
      rowQuestions,
    }),
  );
}

function tax(form: FormContext): TemplateResult {
  const { answers } = form;
  return html`<div class="beside">
    ${numberField(form, { field: "tax.percent", key: "tax-percent", optional: true }, answers.taxPercent, "%", (typed) => (answers.taxPercent = typed))}
    ${amountField(form, { field: "tax.monthly_allowance", key: "tax-allowance", optional: true }, answers.taxAllowance)}
  </div>`;
}
