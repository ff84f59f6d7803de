// Errors in the answers: at the field, and in a summary at the top with a link to each field.
import { html, nothing, type TemplateResult } from "lit";
import type { FieldError } from "../pkg/forloebsberegner.js";
import { isBlank } from "./answers.ts";
import type { Answers } from "./answers.ts";
import { fieldLink } from "../ui/field-link.ts";
import type { I18n } from "../i18n/i18n.ts";

/** The text of an error: the one for its field if there is one, else the general one. A limit is an amount or a date; its format tells which. */
export function errorText({ code, field, limit }: FieldError, i18n: I18n): string {
  const specific = `error-${code}-${fieldKind(field)}`;
  const id = i18n.has(specific) ? specific : (`error-${code}` as const);
  if (limit === undefined) return i18n.t(id);
  return i18n.t(id, { limit: /^\d{4}-\d{2}-\d{2}$/.test(limit) ? i18n.day(limit) : i18n.kroner(limit) });
}

/** The name of a field: "income[2].hours" → "Indtægt 3: timer om måneden". A field without a name is named by its path. */
export function fieldName(field: string, i18n: I18n): string {
  const id = `field-${fieldKind(field)}`;
  return i18n.has(id) ? i18n.t(id, rowNumber(field)) : field;
}

/** The number of the row a field is in, for a message: "income[2].hours" → 3. */
export function rowNumber(field: string): { number: number } | undefined {
  const index = /\[(\d+)\]/.exec(field)?.[1];
  return index === undefined ? undefined : { number: Number(index) + 1 };
}

const errorLine = (error: FieldError, i18n: I18n): string =>
  `${fieldName(error.field, i18n)}: ${errorText(error, i18n)}`;

/** The path of a field without its row, for message ids: "income[2].hours" → "income-hours", "income[2]" → "income-item", "" → "whole". */
export function fieldKind(field: string): string {
  if (field === "") return "whole";
  return field
    .replace(/\[\d+\]$/, "-item")
    .replace(/\[\d+\]/, "")
    .replaceAll(".", "-");
}

/** An error with the field on the page instead of the field in the situation: see `fieldOnPage`. Behind "other", `prior` has a list of its own. */
export function errorOnPage(error: FieldError, answers: Answers): FieldError {
  if (error.field === "prior" && error.code === "missing" && answers.prior === "other")
    return { ...error, field: "prior.which" };
  return { ...error, field: fieldOnPage(error.field, answers) };
}

/** The field on the page for a field of the situation. The indices differ if there are blank rows, which the situation leaves out. */
export function fieldOnPage(field: string, answers: Answers): string {
  // The date of moving out is visible only after the answer that it is known.
  if (field === "with_parents_until" && answers.withParents !== "until") return "with_parents";
  const [, list, index] = /^(\w+)\[(\d+)\]/.exec(field) ?? [];
  const indexOnPage = list ? filledRows(list, answers)[Number(index)] : undefined;
  return indexOnPage === undefined ? field : field.replace(/\[\d+\]/, `[${indexOnPage}]`);
}

/** The indices of the rows of a list that are not blank. */
function filledRows(list: string, answers: Answers): number[] {
  const isFilled: Record<string, boolean[]> = {
    children: answers.children.map((row) => !isBlank.child(row)),
    income: answers.income.map((row) => !isBlank.income(row)),
    leave: answers.leave.map((row) => !isBlank.interval(row)),
    earlier: answers.earlier.map((row) => !isBlank.interval(row)),
    sanctions: answers.sanctions.map((row) => !isBlank.sanction(row)),
  };
  return (isFilled[list] ?? []).flatMap((filled, index) => (filled ? [index] : []));
}

const PAGE_ORDER = [
  ...["scheme", "granted", "start", "born", "prior", "kontanthjaelp_since", "children", "with_parents_until", "income"],
  ...["end", "wishes_longer", "partial_capacity", "leave", "earlier", "sanctions", "tax"],
];

/** The errors from the top of the page to the bottom. The core sorts them by field name. */
export function sortByPageOrder(errors: FieldError[]): FieldError[] {
  const position = ({ field }: FieldError) => PAGE_ORDER.indexOf(/^\w*/.exec(field)?.[0] ?? "");
  return errors.toSorted((left, right) => position(left) - position(right));
}

/** The element of a field, or of the nearest field around it: of "income[2].hours", else "income[2]", else "income". */
function fieldElement(field: string, root: ParentNode): HTMLElement | undefined {
  for (let path = field; path; path = path.replace(/(\.\w+|\[\d+\]|\w+)$/, "")) {
    const element = root.querySelector<HTMLElement>(`[data-field="${path}"]`);
    if (element) return element;
  }
  return undefined;
}

/** Focuses the control of a field and opens each `<details>` around it. */
export function focusField(field: string, root: ParentNode): void {
  const element = fieldElement(field, root);
  if (!element) return;
  for (let details = element.closest("details"); details; details = details.parentElement?.closest("details") ?? null) {
    details.open = true;
  }
  const input = element.querySelector<HTMLElement>("input:checked, input:not([type=radio]), select");
  (input ?? element.querySelector<HTMLElement>("input, button"))?.focus();
}

/** The options of `errorSummary`. */
export interface ErrorSummaryOptions {
  errors: readonly FieldError[];
  i18n: I18n;
  goTo(field: string): void;
}

/** The list of errors at the top of the form; nothing if there are none. */
export function errorSummary({ errors, i18n, goTo }: ErrorSummaryOptions): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div id="fault-summary" class="alert alert-error" tabindex="-1" aria-labelledby="fault-heading">
    <div class="alert-body">
      <h2 id="fault-heading" class="alert-heading">${i18n.t("ask-faults-heading", { count: errors.length })}</h2>
      <ul class="links">
        ${errors.map((error) => html`<li>${fieldLink(error.field, errorLine(error, i18n), goTo)}</li>`)}
      </ul>
    </div>
  </div>`;
}

/** A live region with the errors: an error appears on blur, when the focus is somewhere else already. */
export function errorAnnouncement(errors: readonly FieldError[], i18n: I18n): TemplateResult {
  return html`<p class="sr-only" role="status">${errors.map((error) => errorLine(error, i18n)).join(" ")}</p>`;
}
