// 4 Egen indtægt: what the visitor earns during the forløb, month by month.
import { html, nothing, type TemplateResult } from "lit";
import { visibleFields, isBlank, emptyIncome } from "../answers.ts";
import type { Income } from "../answers.ts";
import type { FormContext } from "../form-context.ts";
import { amountField, numberField } from "../fields/amount-field.ts";
import { monthField } from "../fields/date-field.ts";
import { group, radios } from "../fields/field.ts";
import { rowList } from "../fields/rows.ts";

const KINDS = ["loen", "feriegodtgoerelse", "loen_fra_job_ved_start", "tilbud", "anden", "undtaget"];

export function incomeQuestions(ask: FormContext): TemplateResult {
  const { answers } = ask;
  return group(
    ask,
    { field: "income", key: "income" },
    rowList(ask, {
      field: "income",
      rows: answers.income,
      blank: emptyIncome,
      isBlank: isBlank.income,
      each: (income, field) => questionsOf(ask, income, field),
    }),
  );
}

function questionsOf(ask: FormContext, income: Income, field: string): TemplateResult {
  const { answers, i18n } = ask;
  const kinds = KINDS.filter(
    (kind) => kind !== "loen_fra_job_ved_start" || visibleFields(answers).jobAtStart || income.kind === kind,
  );
  const options = kinds.map((value) => ({ value, label: i18n.t(`kind-${value}`) }));
  const unknown = (name: "amount" | "hours") => ({
    chosen: income.unknown[name],
    choose: (chosen: boolean) => (income.unknown[name] = chosen),
  });
  const amount = { field: `${field}.monthly`, key: "income-monthly", unknown: unknown("amount") };
  const hours = { field: `${field}.hours`, key: "income-hours", unknown: unknown("hours") };
  return html`
    ${radios(ask, { field: `${field}.kind`, key: "income-kind", args: { kind: income.kind } }, options, income.kind, (value) => (income.kind = value))}
    ${amountField(ask, amount, income.amount)}
    ${
      income.kind === "tilbud"
        ? numberField(ask, hours, income.hours, i18n.t("ask-unit-hours"), (typed) => (income.hours = typed))
        : nothing
    }
    <div class="beside">
      ${monthField(ask, { field: `${field}.from`, key: "income-from", optional: true }, income.from)}
      ${monthField(ask, { field: `${field}.to`, key: "income-to", optional: true }, income.to)}
    </div>
  `;
}
