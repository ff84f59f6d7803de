// The answers gathered, each with a link to its question.
import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../pkg/forloebsberegner.js";
import { amountIn, amountOf, isAmount } from "./fields/amount-entry.ts";
import type { AmountEntry } from "./fields/amount-entry.ts";
import { visibleFields, benefitOf, isBlank } from "./answers.ts";
import type { Answers, Child, Income, Interval, Sanction } from "./answers.ts";
import { dateOf, firstDayOf, isEmpty, lastDayOf } from "./fields/date-entry.ts";
import type { DateEntry, MonthEntry } from "./fields/date-entry.ts";
import { fieldName } from "./field-errors.ts";
import { fieldLink } from "../ui/field-link.ts";
import type { I18n } from "../i18n/i18n.ts";
import { stepOf, stepsOf } from "./steps.ts";

export interface Summed {
  answers: Answers;
  i18n: I18n;
  faults: readonly Fault[];
  go(field: string): void;
}

/** What was answered at a field; empty where nothing was and nothing has to be. */
export type Line = [field: string, value: string];

export function summary(summed: Summed): TemplateResult {
  const { answers, i18n } = summed;
  const lines = summaryLines(answers, i18n).map(([field, value]): Line => [field, withFault(field, value, summed)]);
  return html`${stepsOf(answers).map((step) => {
    const own = lines.filter(([field, value]) => stepOf(field) === step && value !== "");
    if (own.length === 0) return nothing;
    return html`<h3>${i18n.t(`part-${step}`)}</h3>
      <dl class="summary-lines">${own.map((line) => row(line, summed))}</dl>`;
  })}`;
}

function row([field, value]: Line, { i18n, go }: Summed): TemplateResult {
  const name = fieldName(field, i18n);
  const edit = html`${i18n.t("summary-edit")}<span class="sr-only">: ${name}</span>`;
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
    <dd class="summary-edit">${fieldLink(field, edit, go)}</dd>
  </div>`;
}

function withFault(field: string, value: string, { faults, i18n }: Summed): string {
  const isRow = field.endsWith("]");
  const found = faults.find((fault) => fault.field === field || (isRow && fault.field.startsWith(`${field}.`)));
  if (!found) return value;
  if (found.code === "missing" && value === "") return i18n.t("summary-missing");
  return `${value} (${i18n.t("summary-fault")})`.trim();
}

export function summaryLines(answers: Answers, i18n: I18n): Line[] {
  const ask = visibleFields(answers);
  const { unknown } = answers;
  const text = (id: string) => i18n.t(id);
  const when = (shown: boolean, field: string, value: string): Line[] => (shown ? [[field, value]] : []);
  const benefit = benefitOf(answers);
  const single = { "": "", yes: text("ask-single-yes"), no: text("ask-single-no"), unknown: text("ask-unknown") };
  const level: Record<string, string> = {
    "89_pct": text("ask-level-high"),
    base: text("ask-level-base"),
    unknown: text("ask-unknown"),
  };
  const until =
    answers.withParents === "until" ? day(answers.withParentsUntil, i18n) : text(`ask-parents-${answers.withParents}`);
  return [
    ["scheme", answers.scheme && text(`scheme-${answers.scheme}`)],
    ...when(ask.granted, "granted", day(answers.granted, i18n)),
    ["start", day(answers.start, i18n)],
    ["born", day(answers.born, i18n)],
    [answers.prior === "other" ? "prior.which" : "prior", benefit && text(`prior-${benefit}`)],
    ...when(
      ask.sygedagpenge,
      "prior.weekly",
      unknown.sygedagpenge ? text("ask-unknown") : amount(answers.sygedagpenge, i18n),
    ),
    ...when(
      ask.sygedagpenge,
      "prior.entitled_until",
      unknown.entitledUntil ? text("ask-unknown") : day(answers.entitledUntil, i18n),
    ),
    ...when(ask.ledighedsydelse, "prior.level", level[answers.level] ?? ""),
    ...when(ask.single, "prior.single", single[answers.single]),
    ...when(ask.kontanthjaelpSince, "kontanthjaelp_since", day(answers.kontanthjaelpSince, i18n)),
    ...(ask.family
      ? each(
          "children",
          answers.children,
          isBlank.child,
          (child) => childLine(child, answers, i18n),
          text("summary-none"),
        )
      : []),
    ...when(ask.family && answers.withParents !== "no", "with_parents", until),
    ...(ask.income
      ? each("income", answers.income, isBlank.income, (income) => incomeLine(income, i18n), text("summary-none"))
      : []),
    ["end", day(answers.end, i18n)],
    ...when(ask.wishesLonger && answers.wishesLonger, "wishes_longer", text("ask-yes")),
    ...when(
      ask.partialCapacity && answers.partialCapacity !== "",
      "partial_capacity",
      text(`ask-capacity-${answers.partialCapacity}`),
    ),
    ...each("leave", answers.leave, isBlank.interval, (leave) => days(leave, i18n)),
    ...(ask.earlier ? each("earlier", answers.earlier, isBlank.interval, (earlier) => days(earlier, i18n)) : []),
    ...(ask.sanctions
      ? each("sanctions", answers.sanctions, isBlank.sanction, (sanction) => sanctionLine(sanction, i18n))
      : []),
    ["tax.percent", answers.taxPercent && `${answers.taxPercent} %`],
    ["tax.monthly_allowance", amount(answers.taxAllowance, i18n)],
  ];
}

/** The rows written in, under the place they have on the page; `none` says that there are none. */
function each<Row>(
  field: string,
  rows: Row[],
  blank: (row: Row) => boolean,
  value: (row: Row) => string,
  none = "",
): Line[] {
  const lines = rows.flatMap((row, index): Line[] => (blank(row) ? [] : [[`${field}[${index}]`, value(row)]]));
  return lines.length > 0 ? lines : [[field, none]];
}

function childLine({ born, livesWith, bidrag }: Child, answers: Answers, i18n: I18n): string {
  const parts = [day(born, i18n), i18n.t(`summary-lives-${livesWith}`)];
  if (bidrag && livesWith === "no" && answers.withParents !== "no") parts.push(i18n.t("summary-bidrag"));
  return parts.join(", ");
}

function incomeLine({ kind, amount: entry, hours, unknown, from, to }: Income, i18n: I18n): string {
  const parts = [
    i18n.t(`kind-${kind}`),
    unknown.amount ? i18n.t("summary-amount-unknown") : amount(entry, i18n),
    kind === "tilbud" ? hoursLine(hours, unknown.hours, i18n) : "",
    isEmpty(from) ? "" : i18n.t("summary-from", { month: month(from, i18n) }),
    isEmpty(to) ? "" : i18n.t("summary-to", { month: month(to, i18n) }),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const days = ({ from, to }: Interval, i18n: I18n): string =>
  i18n.t("answer-between", { from: day(from, i18n), to: day(to, i18n) });

const sanctionLine = (sanction: Sanction, i18n: I18n): string =>
  `${i18n.t(`ask-sanction-${sanction.kind}`)}, ${sanction.kind === "punkt" ? day(sanction.on, i18n) : days(sanction, i18n)}`;

/** What can be read is written as the answer writes it; anything else stands as it was typed. */
function amount(entry: AmountEntry, i18n: I18n): string {
  const read = amountIn(entry, i18n.lang);
  if (read === undefined) return "";
  return isAmount(read) ? i18n.t(`summary-${entry.per}`, { amount: i18n.kroner(read) }) : entry.typed;
}

function hoursLine(typed: string, isUnknown: boolean, i18n: I18n): string {
  if (isUnknown) return i18n.t("summary-hours-unknown");
  const read = amountOf(typed, i18n.lang);
  if (read === undefined) return "";
  return isAmount(read) ? i18n.t("summary-hours", { number: i18n.number(read) }) : typed;
}

function day(entry: DateEntry, i18n: I18n): string {
  const iso = dateOf(entry) ?? "";
  return DAY.test(iso) && iso <= (lastDayOf(entry) ?? "")
    ? i18n.day(iso)
    : Object.values(entry).filter(Boolean).join(". ");
}

function month(entry: MonthEntry, i18n: I18n): string {
  const iso = firstDayOf(entry) ?? "";
  return DAY.test(iso) ? i18n.month(iso) : Object.values(entry).filter(Boolean).join(". ");
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
