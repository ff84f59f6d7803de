// "Hjælp mig med at finde datoen": estimates when sygedagpenge would have ended, from a few facts about the illness. The facts are not
// part of the situation and their errors appear here alone; only the estimated date can become an answer.
import { html, nothing, type TemplateResult } from "lit";
import type { FieldError, Illness, SygedagpengeEnd } from "../../pkg/forloebsberegner.js";
import { announce } from "../../ui/directives/announce.ts";
import { EXTENSION_GROUNDS, WORK_KINDS } from "../../core/values.ts";
import { sygedagpengeEnd } from "../../core/wasm.ts";
import { dateEntry, dateOf } from "../fields/date-entry.ts";
import { errorText } from "../field-errors.ts";
import { lawLink } from "../../ui/law-link.ts";
import type { FormContext } from "../form-context.ts";
import { dateField } from "../fields/date-field.ts";
import { radios } from "../fields/field.ts";

/** The question that this helps with. The paths of the facts begin with it, so that moving to one of them does not touch the question. */
const FIELD = "prior.entitled_until";

/** The questions about the illness, and the estimate once they are answered. */
export function sygedagpengeEndHelper(form: FormContext): TemplateResult {
  const { i18n } = form;
  const end = endFor(form);
  const errors = Array.isArray(end) ? end.map((error) => ({ ...error, field: `${FIELD}.${error.field}` })) : [];
  const visibleErrors = errors.filter(({ field }) => form.isTouched(field));
  const error = (field: string) => visibleErrors.find((each) => each.field === field);
  const waiting = i18n.t("illness-waiting");
  const status = Array.isArray(end)
    ? visibleErrors.map((each) => errorText(each, i18n)).join(" ") || waiting
    : resultText(end, form);
  return html`
    ${illnessQuestions({ ...form, error })}
    <div class="illness-end">${Array.isArray(end) ? html`<p>${waiting}</p>` : estimate(end, form)}</div>
    ${announce(status)}
  `;
}

function endFor({ answers: { illness, start } }: FormContext): SygedagpengeEnd | FieldError[] {
  const facts: Record<keyof Illness, string | undefined> = {
    first_day: dateOf(illness.firstDay),
    work: illness.work || undefined,
    extension: illness.extension === "none" ? undefined : illness.extension,
    start: dateOf(start),
  };
  const withoutUndefined = (fields: typeof facts) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Illness;
  const end = sygedagpengeEnd(withoutUndefined(facts));
  // An invalid start has its error at its own question.
  const isStartInvalid = Array.isArray(end) && end.some(({ field }) => field === "start");
  return isStartInvalid ? sygedagpengeEnd(withoutUndefined({ ...facts, start: undefined })) : end;
}

function illnessQuestions(form: FormContext): TemplateResult {
  const { i18n } = form;
  const { illness } = form.answers;
  return html`
    ${dateField(form, { field: `${FIELD}.first_day`, key: "illness-first-day" }, illness.firstDay)}
    ${radios(
      form,
      { field: `${FIELD}.work`, key: "illness-work" },
      WORK_KINDS.map((value) => ({ value, label: i18n.t(`ask-illness-work-${value}`) })),
      illness.work,
      (value) => {
        illness.work = value;
      },
    )}
    ${radios(
      form,
      { field: `${FIELD}.extension`, key: "illness-extension" },
      (["none", ...EXTENSION_GROUNDS] as const).map((value) => ({
        value,
        label: i18n.t(`ask-illness-extension-${value}`),
      })),
      illness.extension,
      (value) => (illness.extension = value),
    )}
  `;
}

/** The date, or where to find it if the extension has no fixed length; how it was calculated; and that it is an estimate. */
function estimate(end: SygedagpengeEnd, form: FormContext): TemplateResult {
  const { i18n, answers } = form;
  const until = end.entitled_until;
  const extensionLaw = end.extension_law ? html`, ${lawLink(end.extension_law, i18n)}` : nothing;
  const useDate = (date: string) => () => {
    answers.entitledUntil = dateEntry(date);
    answers.unknown.entitledUntil = false;
    form.changed();
    form.goTo(FIELD);
  };
  return html`
    <p class="illness-day">${resultText(end, form)}</p>
    <p>${explanation(end, form).join(" ")}</p>
    <p>${i18n.t("illness-estimate")}</p>
    <p>${i18n.t("illness-law")} ${lawLink(end.law, i18n)}${extensionLaw}.</p>
    ${until ? html`<button type="button" part="button" class="button button-secondary" @click=${useDate(until)}>${i18n.t("illness-use")}</button>` : nothing}
  `;
}

function resultText({ entitled_until: until }: SygedagpengeEnd, { i18n, answers: { illness } }: FormContext): string {
  if (until) return i18n.t("illness-until", { day: i18n.day(until) });
  // Only the extensions without a fixed length have this message.
  const id = `illness-look-${illness.extension}`;
  return i18n.has(id) ? i18n.t(id) : "";
}

function explanation(
  { counted_from: countedFrom, reassessed_on: reassessedOn, entitled_until: until }: SygedagpengeEnd,
  { i18n, answers: { illness } }: FormContext,
): string[] {
  // Only the extensions with a fixed length have this message.
  const extended = `illness-extended-${illness.extension}`;
  return [
    illness.work && i18n.t(`illness-counted-${illness.work}`, { day: i18n.day(countedFrom) }),
    i18n.t("illness-reassessed", { day: i18n.day(reassessedOn) }),
    until && i18n.has(extended) ? i18n.t(extended) : "",
  ].filter((sentence) => sentence !== "");
}
