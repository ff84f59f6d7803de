// 1 Dit forløb: which one, when it was granted, when it begins, and for whom.
import { html, nothing, type TemplateResult } from "lit";
import { visibleFields } from "../answers.ts";
import type { FormContext } from "../form-context.ts";
import { dateField } from "../fields/date-field.ts";
import { radios } from "../fields/field.ts";

export function forloebQuestions(ask: FormContext): TemplateResult {
  const { answers, i18n } = ask;
  const schemes = ["ressourceforloeb", "jobafklaringsforloeb"].map((value) => ({
    value,
    label: i18n.t(`scheme-${value}`),
    hint: i18n.t(`scheme-${value}.hint`),
  }));
  return html`
    ${radios(ask, { field: "scheme", key: "scheme" }, schemes, answers.scheme, (value) => (answers.scheme = value))}
    ${visibleFields(answers).granted ? dateField(ask, { field: "granted", key: "granted", optional: true }, answers.granted) : nothing}
    ${dateField(ask, { field: "start", key: "start" }, answers.start)}
    ${dateField(ask, { field: "born", key: "born" }, answers.born, "bday")}
  `;
}
