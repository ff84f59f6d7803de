// The summary of the answers, with a link to each question.
import { html, nothing, type TemplateResult } from "lit";
import type { FieldError } from "../pkg/forloebsberegner.js";
import { amountIn, isAmount, parseAmount } from "./fields/amount-entry.ts";
import type { AmountEntry } from "./fields/amount-entry.ts";
import { visibleFields, benefitOf, isBlank } from "./answers.ts";
import type { Answers, Child, Income, Interval, Sanction } from "./answers.ts";
import { dateOf, firstDayOf, isEmpty, lastDayOf } from "./fields/date-entry.ts";
import type { DateEntry, MonthEntry } from "./fields/date-entry.ts";
import { fieldName } from "./field-errors.ts";
import { fieldLink } from "../ui/field-link.ts";
import type { I18n } from "../i18n/i18n.ts";
import { stepOf, stepsOf } from "./steps.ts";

/** The options of `summary`. */
export interface SummaryOptions {
  answers: Answers;
  i18n: I18n;
  errors: readonly FieldError[];
  goTo(field: string): void;
}

/** The answer at a field; "" for an optional question without an answer. */
export type Line = [field: string, value: string];

/** The answers, grouped by step. */
export function summary(options: SummaryOptions): TemplateResult {
  const { answers, i18n } = options;
  const lines = summaryLines(answers, i18n).map(([field, value]): Line => [field, withError(field, value, options)]);
  return html`${stepsOf(answers).map((step) => {
    const linesOfStep = lines.filter(([field, value]) => stepOf(field) === step && value !== "");
    if (linesOfStep.length === 0) return nothing;
    return html`<h3>${i18n.t(`part-${step}`)}</h3>
      <dl class="summary-lines">${linesOfStep.map((line) => row(line, options))}</dl>`;
  })}`;
}

function row([field, value]: Line, { i18n, goTo }: SummaryOptions): TemplateResult {
  const name = fieldName(field, i18n);
  const edit = html`${i18n.t("summary-edit")}<span class="sr-only">: ${name}</span>`;
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
    <dd class="summary-edit">${fieldLink(field, edit, goTo)}</dd>
  </div>`;
}

function withError(field: string, value: string, { errors, i18n }: SummaryOptions): string {
  const isRow = field.endsWith("]");
  const error = errors.find((each) => each.field === field || (isRow && each.field.startsWith(`${field}.`)));
  if (!error) return value;
  if (error.code === "missing" && value === "") return i18n.t("summary-missing");
  return `${value} (${i18n.t("summary-fault")})`.trim();
}

/** The answers to the visible questions as texts, in the order of the page. */
export function summaryLines(answers: Answers, i18n: I18n): Line[] {
  const visible = visibleFields(answers);
  const { unknown } = answers;
  const { t } = i18n;
  const when = (isVisible: boolean, field: string, value: string): Line[] => (isVisible ? [[field, value]] : []);
  const benefit = benefitOf(answers);
  const single = { "": "", yes: t("ask-single-yes"), no: t("ask-single-no"), unknown: t("ask-unknown") };
  const level = { "": "", "89_pct": t("ask-level-high"), base: t("ask-level-base"), unknown: t("ask-unknown") };
  const withParents = {
    no: t("ask-parents-no"),
    open: t("ask-parents-open"),
    until: day(answers.withParentsUntil, i18n),
    unknown: t("ask-unknown"),
  };
  return [
    ["scheme", answers.scheme && t(`scheme-${answers.scheme}`)],
    ...when(visible.granted, "granted", day(answers.granted, i18n)),
    ["start", day(answers.start, i18n)],
    ["born", day(answers.born, i18n)],
    [answers.prior === "other" ? "prior.which" : "prior", benefit && t(`prior-${benefit}`)],
    ...when(
      visible.sygedagpenge,
      "prior.weekly",
      unknown.sygedagpenge ? t("ask-unknown") : amount(answers.sygedagpenge, i18n),
    ),
    ...when(
      visible.sygedagpenge,
      "prior.entitled_until",
      unknown.entitledUntil ? t("ask-unknown") : day(answers.entitledUntil, i18n),
    ),
    ...when(visible.ledighedsydelse, "prior.level", level[answers.level]),
    ...when(visible.single, "prior.single", single[answers.single]),
    ...when(visible.kontanthjaelpSince, "kontanthjaelp_since", day(answers.kontanthjaelpSince, i18n)),
    ...(visible.family
      ? rowLines(
          "children",
          answers.children,
          isBlank.child,
          (child) => childText(child, answers, i18n),
          t("summary-none"),
        )
      : []),
    ...when(visible.family && answers.withParents !== "no", "with_parents", withParents[answers.withParents]),
    ...(visible.income
      ? rowLines("income", answers.income, isBlank.income, (income) => incomeText(income, i18n), t("summary-none"))
      : []),
    ["end", day(answers.end, i18n)],
    ...when(visible.wishesLonger && answers.wishesLonger, "wishes_longer", t("ask-yes")),
    ...(visible.partialCapacity && answers.partialCapacity !== ""
      ? [["partial_capacity", t(`ask-capacity-${answers.partialCapacity}`)] satisfies Line]
      : []),
    ...rowLines("leave", answers.leave, isBlank.interval, (leave) => days(leave, i18n)),
    ...(visible.earlier
      ? rowLines("earlier", answers.earlier, isBlank.interval, (earlier) => days(earlier, i18n))
      : []),
    ...(visible.sanctions
      ? rowLines("sanctions", answers.sanctions, isBlank.sanction, (sanction) => sanctionText(sanction, i18n))
      : []),
    ["tax.percent", answers.taxPercent && `${answers.taxPercent} %`],
    ["tax.monthly_allowance", amount(answers.taxAllowance, i18n)],
  ];
}

/** A line for each row that is not blank, with its index on the page; without any, one line with `emptyText`. */
function rowLines<Row>(
  field: string,
  rows: Row[],
  isBlankRow: (row: Row) => boolean,
  text: (row: Row) => string,
  emptyText = "",
): Line[] {
  const lines = rows.flatMap((row, index): Line[] => (isBlankRow(row) ? [] : [[`${field}[${index}]`, text(row)]]));
  return lines.length > 0 ? lines : [[field, emptyText]];
}

function childText({ born, livesWith, bidrag }: Child, answers: Answers, i18n: I18n): string {
  const parts = [day(born, i18n), i18n.t(`summary-lives-${livesWith}`)];
  if (bidrag && livesWith === "no" && answers.withParents !== "no") parts.push(i18n.t("summary-bidrag"));
  return parts.join(", ");
}

function incomeText({ kind, amount: entry, hours, unknown, from, to }: Income, i18n: I18n): string {
  const parts = [
    i18n.t(`kind-${kind}`),
    unknown.amount ? i18n.t("summary-amount-unknown") : amount(entry, i18n),
    kind === "tilbud" ? hoursText(hours, unknown.hours, i18n) : "",
    isEmpty(from) ? "" : i18n.t("summary-from", { month: month(from, i18n) }),
    isEmpty(to) ? "" : i18n.t("summary-to", { month: month(to, i18n) }),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const days = ({ from, to }: Interval, i18n: I18n): string =>
  i18n.t("answer-between", { from: day(from, i18n), to: day(to, i18n) });

const sanctionText = (sanction: Sanction, i18n: I18n): string =>
  `${i18n.t(`ask-sanction-${sanction.kind}`)}, ${sanction.kind === "punkt" ? day(sanction.on, i18n) : days(sanction, i18n)}`;

// Each of these formats a valid answer as the result does. An invalid one stays as typed, so that the visitor recognises it.

function amount(entry: AmountEntry, i18n: I18n): string {
  const parsed = amountIn(entry, i18n.lang);
  if (parsed === undefined) return "";
  return isAmount(parsed) ? i18n.t(`summary-${entry.per}`, { amount: i18n.kroner(parsed) }) : entry.typed;
}

function hoursText(typed: string, isUnknown: boolean, i18n: I18n): string {
  if (isUnknown) return i18n.t("summary-hours-unknown");
  const parsed = parseAmount(typed, i18n.lang);
  if (parsed === undefined) return "";
  return isAmount(parsed) ? i18n.t("summary-hours", { number: i18n.number(parsed) }) : typed;
}

function day(entry: DateEntry, i18n: I18n): string {
  const iso = dateOf(entry) ?? "";
  return DATE.test(iso) && iso <= (lastDayOf(entry) ?? "")
    ? i18n.day(iso)
    : Object.values(entry).filter(Boolean).join(". ");
}

function month(entry: MonthEntry, i18n: I18n): string {
  const iso = firstDayOf(entry) ?? "";
  return DATE.test(iso) ? i18n.month(iso) : Object.values(entry).filter(Boolean).join(". ");
}

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
