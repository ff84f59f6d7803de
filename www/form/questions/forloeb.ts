// Part 1, "Dit forløb": the scheme, the dates of the forløb, and the birthday.
import { html, nothing, type TemplateResult } from "lit";
import { SCHEMES } from "../../core/values.ts";
import { visibleFields } from "../answers.ts";
import type { FormContext } from "../form-context.ts";
import { dateField } from "../fields/date-field.ts";
import { radios } from "../fields/field.ts";

/** The questions about the forløb. */
export function forloebQuestions(form: FormContext): TemplateResult {
  const { answers, i18n } = form;
  const schemes = SCHEMES.map((value) => ({
    value,
    label: i18n.t(`scheme-${value}`),
    hint: i18n.t(`scheme-${value}.hint`),
  }));
  return html`
    ${radios(form, { field: "scheme", key: "scheme" }, schemes, answers.scheme, (value) => (answers.scheme = value))}
    ${visibleFields(answers).granted ? dateField(form, { field: "granted", key: "granted", optional: true }, answers.granted) : nothing}
    ${dateField(form, { field: "start", key: "start" }, answers.start)}
    ${dateField(form, { field: "born", key: "born" }, answers.born, "bday")}
  `;
}
