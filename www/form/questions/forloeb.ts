// 1 Dit forløb: which one, when it was granted, when it begins, and for whom.
import { html, nothing, type TemplateResult } from "lit";
import { asked } from "../answers.ts";
import type { Ask } from "../form-context.ts";
import { dateField } from "../fields/date-field.ts";
import { radios } from "../fields/field.ts";

export function forloebQuestions(ask: Ask): TemplateResult {
  const { answers, words } = ask;
  const schemes = ["ressourceforloeb", "jobafklaringsforloeb"].map((value) => ({
    value,
    label: words.t(`scheme-${value}`),
    hint: words.t(`scheme-${value}.hint`),
  }));
  return html`
    ${radios(ask, { field: "scheme", key: "scheme" }, schemes, answers.scheme, (value) => (answers.scheme = value))}
    ${asked(answers).granted ? dateField(ask, { field: "granted", key: "granted", optional: true }, answers.granted) : nothing}
    ${dateField(ask, { field: "start", key: "start" }, answers.start)}
    ${dateField(ask, { field: "born", key: "born" }, answers.born, "bday")}
  `;
}
