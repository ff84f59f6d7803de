// Part 4, "Egen indtægt": the income during the forløb, by month.
import { html, nothing, type TemplateResult } from "lit";
import { INCOME_KINDS } from "../../core/values.ts";
import { visibleFields, isBlank, emptyIncome } from "../answers.ts";
import type { Income } from "../answers.ts";
import type { FormContext } from "../form-context.ts";
import { amountField, numberField } from "../fields/amount-field.ts";
import { monthField } from "../fields/date-field.ts";
import { fieldGroup, radios } from "../fields/field.ts";
import { rowList } from "../fields/rows.ts";

/** The questions about income. */
export function incomeQuestions(form: FormContext): TemplateResult {
  const { answers } = form;
  return fieldGroup(
    form,
    { field: "income", key: "income" },
    rowList(form, {
      field: "income",
      rows: answers.income,
      emptyRow: emptyIncome,
      isBlank: isBlank.income,
      rowQuestions: (income, field) => questionsOfIncome(form, income, field),
    }),
  );
}

function questionsOfIncome(form: FormContext, income: Income, field: string): TemplateResult {
  const { answers, i18n } = form;
  const kinds = INCOME_KINDS.filter(
    (kind) => kind !== "loen_fra_job_ved_start" || visibleFields(answers).jobAtStart || income.kind === kind,
  );
  const choices = kinds.map((value) => ({ value, label: i18n.t(`kind-${value}`) }));
  const unknown = (name: "amount" | "hours") => ({
    isChecked: income.unknown[name],
    setChecked: (isChecked: boolean) => (income.unknown[name] = isChecked),
  });
  const amount = { field: `${field}.monthly`, key: "income-monthly", unknown: unknown("amount") } as const;
  const hours = { field: `${field}.hours`, key: "income-hours", unknown: unknown("hours") } as const;
  return html`
    ${radios(form, { field: `${field}.kind`, key: "income-kind", args: { kind: income.kind } }, choices, income.kind, (value) => (income.kind = value))}
    ${amountField(form, amount, income.amount)}
    ${
      income.kind === "tilbud"
        ? numberField(form, hours, income.hours, i18n.t("ask-unit-hours"), (typed) => (income.hours = typed))
        : nothing
    }
    <div class="beside">
      ${monthField(form, { field: `${field}.from`, key: "income-from", optional: true }, income.from)}
      ${monthField(form, { field: `${field}.to`, key: "income-to", optional: true }, income.to)}
    </div>
  `;
}
