// Every fault stands twice: at its field, and in a summary on top whose links lead there. What was typed stays.
import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../pkg/forloebsberegner.js";
import { isBlank } from "./answers.ts";
import type { Answers } from "./answers.ts";
import { fieldLink } from "../ui/field-link.ts";
import type { I18n } from "../i18n/i18n.ts";

/** The fault's words, its own for the field where there are any. A limit is an amount or a day, told by how it is written. */
export function errorText({ code, field, limit }: Fault, i18n: I18n): string {
  const own = `error-${code}-${fieldKind(field)}`;
  const id = i18n.has(own) ? own : `error-${code}`;
  if (limit === undefined) return i18n.t(id);
  return i18n.t(id, { limit: /^\d{4}-\d{2}-\d{2}$/.test(limit) ? i18n.day(limit) : i18n.kroner(limit) });
}

/** What the field is called: "income[2].hours" → "Indtægt 3: timer om måneden". */
export function fieldName(field: string, i18n: I18n): string {
  return i18n.t(`field-${fieldKind(field)}`, rowNumber(field));
}

/** "income[2].hours" → 3, as a sentence takes it. */
export function rowNumber(field: string): { number: number } | undefined {
  const row = /\[(\d+)\]/.exec(field)?.[1];
  return row === undefined ? undefined : { number: Number(row) + 1 };
}

const sentence = (fault: Fault, i18n: I18n): string => `${fieldName(fault.field, i18n)}: ${errorText(fault, i18n)}`;

/** "income[2].hours" → "income-hours", "income[2]" → "income-item", "" → "whole". */
export function fieldKind(field: string): string {
  if (field === "") return "whole";
  return field
    .replace(/\[\d+\]$/, "-item")
    .replace(/\[\d+\]/, "")
    .replaceAll(".", "-");
}

/** A fault names the n-th row sent; rows left blank are seen but not sent. And "something else" is answered in a list of its own. */
export function errorOnPage(fault: Fault, answers: Answers): Fault {
  if (fault.field === "prior" && fault.code === "missing" && answers.prior === "other")
    return { ...fault, field: "prior.which" };
  return { ...fault, field: fieldOnPage(fault.field, answers) };
}

/** Where a field the calculation names is answered on the page. */
export function fieldOnPage(field: string, answers: Answers): string {
  // Whether one lives with a parent comes first; the day is asked only of those who know it.
  if (field === "with_parents_until" && answers.withParents !== "until") return "with_parents";
  const [, list, index] = /^(\w+)\[(\d+)\]/.exec(field) ?? [];
  const seen = list ? rowsSent(list, answers)[Number(index)] : undefined;
  return seen === undefined ? field : field.replace(/\[\d+\]/, `[${seen}]`);
}

function rowsSent(list: string, answers: Answers): number[] {
  const kept: Record<string, boolean[]> = {
    children: answers.children.map((row) => !isBlank.child(row)),
    income: answers.income.map((row) => !isBlank.income(row)),
    leave: answers.leave.map((row) => !isBlank.interval(row)),
    earlier: answers.earlier.map((row) => !isBlank.interval(row)),
    sanctions: answers.sanctions.map((row) => !isBlank.sanction(row)),
  };
  return (kept[list] ?? []).flatMap((sent, index) => (sent ? [index] : []));
}

const ON_THE_PAGE = [
  ...["scheme", "granted", "start", "born", "prior", "kontanthjaelp_since", "children", "with_parents_until", "income"],
  ...["end", "wishes_longer", "partial_capacity", "leave", "earlier", "sanctions", "tax"],
];

/** The calculation sorts by name; the reader reads from the top. */
export function sortByPageOrder(faults: Fault[]): Fault[] {
  const place = ({ field }: Fault) => ON_THE_PAGE.indexOf(/^\w*/.exec(field)?.[0] ?? "");
  return faults.toSorted((one, other) => place(one) - place(other));
}

/** The question a fault belongs to, or the nearest around it: "income[2].hours", then "income[2]", then "income". */
export function fieldElement(field: string, root: ParentNode): HTMLElement | undefined {
  for (let path = field; path; path = path.replace(/(\.\w+|\[\d+\]|\w+)$/, "")) {
    const place = root.querySelector<HTMLElement>(`[data-field="${path}"]`);
    if (place) return place;
  }
  return undefined;
}

/** Moves to the field itself, opening what it is folded into. */
export function focusField(field: string, root: ParentNode): void {
  const place = fieldElement(field, root);
  if (!place) return;
  for (let folded = place.closest("details"); folded; folded = folded.parentElement?.closest("details") ?? null) {
    folded.open = true;
  }
  const input = place.querySelector<HTMLElement>("input:checked, input:not([type=radio]), select");
  (input ?? place.querySelector<HTMLElement>("input, button"))?.focus();
}

export interface ErrorSummary {
  faults: readonly Fault[];
  i18n: I18n;
  go(field: string): void;
}

export function errorSummary({ faults, i18n, go }: ErrorSummary): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  return html`<div id="fault-summary" class="alert alert-error" tabindex="-1" aria-labelledby="fault-heading">
    <div class="alert-body">
      <h2 id="fault-heading" class="alert-heading">${i18n.t("ask-faults-heading", { count: faults.length })}</h2>
      <ul class="links">
        ${faults.map((fault) => html`<li>${fieldLink(fault.field, sentence(fault, i18n), go)}</li>`)}
      </ul>
    </div>
  </div>`;
}

/** The same, said aloud: a fault appears when its question is left, where no eye or ear is any more. */
export function errorAnnouncement(faults: readonly Fault[], i18n: I18n): TemplateResult {
  return html`<p class="sr-only" role="status">${faults.map((fault) => sentence(fault, i18n)).join(" ")}</p>`;
}
