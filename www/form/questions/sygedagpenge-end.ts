// "Hjælp mig med at finde datoen": about when sygedagpenge would have ended, from a few facts about the illness.
// The facts are no part of the situation, and their faults stand here alone; only the day found can become an answer.
import { html, nothing, type TemplateResult } from "lit";
import type { Extension, Fault, Illness, SygedagpengeEnd, Work } from "../../pkg/forloebsberegner.js";
import { announce } from "../../ui/directives/announce.ts";
import { sygedagpengeEnd } from "../../core/wasm.ts";
import { dateEntry, dateOf } from "../fields/date-entry.ts";
import { errorText } from "../field-errors.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { lawLink } from "../../ui/law-link.ts";
import type { FormContext } from "../form-context.ts";
import { dateField } from "../fields/date-field.ts";
import { radios } from "../fields/field.ts";

/** The question that is helped with; the facts lie under it, so that going to them is not leaving it. */
const FIELD = "prior.entitled_until";
const WORK: readonly Work[] = ["employee", "self_employed"];
const EXTENSIONS: readonly Extension[] = [
  "revalidering",
  "afklaring",
  "behandling",
  "rehabiliteringsteam",
  "livstruende",
  "arbejdsskade",
  "foertidspension",
];

export function sygedagpengeEndHelper(ask: FormContext): TemplateResult {
  const { i18n } = ask;
  const found = foundFor(ask);
  const faults = Array.isArray(found) ? found.map((fault) => ({ ...fault, field: `${FIELD}.${fault.field}` })) : [];
  const fault = (field: string) => (ask.hasLeft(field) ? faults.find((each) => each.field === field) : undefined);
  const shown = faults.filter(({ field }) => fault(field));
  const said = Array.isArray(found) ? faultsSaid(shown, i18n) || i18n.t("illness-waiting") : endSaid(found, ask);
  return html`
    ${facts({ ...ask, fault })}
    <div class="illness-end">${Array.isArray(found) ? html`<p>${i18n.t("illness-waiting")}</p>` : end(found, ask)}</div>
    ${announce(said)}
  `;
}

function foundFor({ answers: { illness, start } }: FormContext): SygedagpengeEnd | Fault[] {
  const facts: Record<keyof Illness, string | undefined> = {
    first_day: dateOf(illness.firstDay),
    work: illness.work || undefined,
    extension: illness.extension === "none" ? undefined : illness.extension,
    start: dateOf(start),
  };
  const known = (given: typeof facts) =>
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as unknown as Illness;
  const found = sygedagpengeEnd(known(facts));
  // The start is asked for, and put right, elsewhere.
  const startIsWrong = Array.isArray(found) && found.some(({ field }) => field === "start");
  return startIsWrong ? sygedagpengeEnd(known({ ...facts, start: undefined })) : found;
}

function facts(ask: FormContext): TemplateResult {
  const { i18n } = ask;
  const { illness } = ask.answers;
  const option = (key: string) => (value: string) => ({ value, label: i18n.t(`ask-${key}-${value}`) });
  return html`
    ${dateField(ask, { field: `${FIELD}.first_day`, key: "illness-first-day" }, illness.firstDay)}
    ${radios(
      ask,
      { field: `${FIELD}.work`, key: "illness-work" },
      WORK.map(option("illness-work")),
      illness.work,
      (value) => {
        illness.work = value;
      },
    )}
    ${radios(
      ask,
      { field: `${FIELD}.extension`, key: "illness-extension" },
      ["none", ...EXTENSIONS].map(option("illness-extension")),
      illness.extension,
      (value) => (illness.extension = value),
    )}
  `;
}

/** The day or what to look for instead, how it came about, and how sure it is. */
function end(found: SygedagpengeEnd, ask: FormContext): TemplateResult {
  const { i18n, answers } = ask;
  const until = found.entitled_until;
  const extended = found.extension_law ? html`, ${lawLink(found.extension_law, i18n)}` : nothing;
  const use = (day: string) => () => {
    answers.entitledUntil = dateEntry(day);
    answers.unknown.entitledUntil = false;
    ask.changed();
    ask.go(FIELD);
  };
  return html`
    <p class="illness-day">${endSaid(found, ask)}</p>
    <p>${howItCame(found, ask).join(" ")}</p>
    <p>${i18n.t("illness-estimate")}</p>
    <p>${i18n.t("illness-law")} ${lawLink(found.law, i18n)}${extended}.</p>
    ${until ? html`<button type="button" part="button" class="button button-secondary" @click=${use(until)}>${i18n.t("illness-use")}</button>` : nothing}
  `;
}

function endSaid({ entitled_until: until }: SygedagpengeEnd, { i18n, answers: { illness } }: FormContext): string {
  return until ? i18n.t("illness-until", { day: i18n.day(until) }) : i18n.t(`illness-look-${illness.extension}`);
}

function howItCame(
  { counted_from: from, reassessed_on: on, entitled_until: until }: SygedagpengeEnd,
  { i18n, answers: { illness } }: FormContext,
): string[] {
  const counted = [
    i18n.t(`illness-counted-${illness.work}`, { day: i18n.day(from) }),
    i18n.t("illness-reassessed", { day: i18n.day(on) }),
  ];
  return until && illness.extension !== "none"
    ? [...counted, i18n.t(`illness-extended-${illness.extension}`)]
    : counted;
}

const faultsSaid = (faults: readonly Fault[], i18n: I18n): string =>
  faults.map((fault) => errorText(fault, i18n)).join(" ");
