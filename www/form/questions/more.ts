// ▸ Flere oplysninger: what few need, folded away until somebody opens it or it holds an answer.
import { html, nothing, type TemplateResult } from "lit";
import { visibleFields, isBlank, emptyInterval, emptySanction } from "../answers.ts";
import type { Interval, Sanction } from "../answers.ts";
import type { FormContext } from "../form-context.ts";
import { amountField, numberField } from "../fields/amount-field.ts";
import { dateField } from "../fields/date-field.ts";
import { checkbox, group, radios } from "../fields/field.ts";
import { rowList } from "../fields/rows.ts";

export function moreQuestions(ask: FormContext): TemplateResult {
  const { answers, relevant, at } = ask;
  const shown = visibleFields(answers);
  const wishMatters = relevant.wishesLonger || answers.wishesLonger || at === "wishes_longer";
  return html`
    ${dateField(ask, { field: "end", key: "end", optional: true }, answers.end)}
    ${shown.wishesLonger && wishMatters ? wish(ask) : nothing}
    ${shown.partialCapacity ? capacity(ask) : nothing} ${intervals(ask, "leave", answers.leave)}
    ${shown.earlier ? intervals(ask, "earlier", answers.earlier) : nothing} ${shown.sanctions ? sanctions(ask) : nothing} ${tax(ask)}
  `;
}

function wish(ask: FormContext): TemplateResult {
  const { answers } = ask;
  return checkbox(ask, { field: "wishes_longer", key: "wishes-longer" }, answers.wishesLonger, (checked) => {
    answers.wishesLonger = checked;
  });
}

function capacity(ask: FormContext): TemplateResult {
  const { answers, i18n } = ask;
  const options = [
    { value: "", label: i18n.t("ask-capacity-none") },
    { value: "quarter", label: i18n.t("ask-capacity-quarter") },
    { value: "half", label: i18n.t("ask-capacity-half") },
  ];
  return radios(ask, { field: "partial_capacity", key: "capacity" }, options, answers.partialCapacity, (value) => {
    answers.partialCapacity = value;
  });
}

function intervals(ask: FormContext, field: "leave" | "earlier", rows: Interval[]): TemplateResult {
  return group(
    ask,
    { field, key: field, optional: true },
    rowList(ask, {
      field,
      rows,
      blank: emptyInterval,
      isBlank: isBlank.interval,
      each: (row, at) => bothDays(ask, row, at),
    }),
  );
}

const bothDays = (ask: FormContext, row: Interval, at: string) => html`
  ${dateField(ask, { field: `${at}.from`, key: "from" }, row.from)} ${dateField(ask, { field: `${at}.to`, key: "to" }, row.to)}
`;

function sanctions(ask: FormContext): TemplateResult {
  const { answers, i18n } = ask;
  const kinds = (["periode", "punkt"] as const).map((value) => ({
    value,
    label: i18n.t(`ask-sanction-${value}`),
    hint: i18n.t(`hint-sanction-${value}`),
  }));
  const each = (row: Sanction, at: string) => html`
    ${radios(ask, { field: `${at}.kind`, key: "sanction-kind" }, kinds, row.kind, (value) => {
      row.kind = value === "punkt" ? "punkt" : "periode";
    })}
    ${row.kind === "punkt" ? dateField(ask, { field: `${at}.on`, key: "sanction-on" }, row.on) : bothDays(ask, row, at)}
  `;
  const field = "sanctions";
  return group(
    ask,
    { field, key: field, optional: true },
    rowList(ask, { field, rows: answers.sanctions, blank: emptySanction, isBlank: isBlank.sanction, each }),
  );
}

function tax(ask: FormContext): TemplateResult {
  const { answers } = ask;
  return html`<div class="beside">
    ${numberField(ask, { field: "tax.percent", key: "tax-percent", optional: true }, answers.taxPercent, "%", (typed) => (answers.taxPercent = typed))}
    ${amountField(ask, { field: "tax.monthly_allowance", key: "tax-allowance", optional: true }, answers.taxAllowance)}
  </div>`;
}
