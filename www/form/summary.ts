// The answers gathered, each with a link to its question.
import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../pkg/forloebsberegner.js";
import { amountIn, amountOf, isAmount } from "./fields/amount-entry.ts";
import type { AmountEntry } from "./fields/amount-entry.ts";
import { asked, benefitOf, isBlank } from "./answers.ts";
import type { Answers, Child, Income, Interval, Sanction } from "./answers.ts";
import { dateOf, firstDayOf, isEmpty, lastDayOf } from "./fields/date-entry.ts";
import type { DateEntry, MonthEntry } from "./fields/date-entry.ts";
import { fieldName } from "./field-errors.ts";
import { fieldLink } from "../ui/field-link.ts";
import type { Words } from "../i18n/translator.ts";
import { stepOf, stepsOf } from "./steps.ts";

export interface Summed {
  answers: Answers;
  words: Words;
  faults: readonly Fault[];
  go(field: string): void;
}

/** What was answered at a field; empty where nothing was and nothing has to be. */
export type Line = [field: string, value: string];

export function summary(summed: Summed): TemplateResult {
  const { answers, words } = summed;
  const lines = linesOf(answers, words).map(([field, value]): Line => [field, withFault(field, value, summed)]);
  return html`${stepsOf(answers).map((step) => {
    const own = lines.filter(([field, value]) => stepOf(field) === step && value !== "");
    if (own.length === 0) return nothing;
    return html`<h3>${words.t(`part-${step}`)}</h3>
      <dl class="summary-lines">${own.map((line) => row(line, summed))}</dl>`;
  })}`;
}

function row([field, value]: Line, { words, go }: Summed): TemplateResult {
  const name = fieldName(field, words);
  const edit = html`${words.t("summary-edit")}<span class="sr-only">: ${name}</span>`;
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
    <dd class="summary-edit">${fieldLink(field, edit, go)}</dd>
  </div>`;
}

function withFault(field: string, value: string, { faults, words }: Summed): string {
  const isRow = field.endsWith("]");
  const found = faults.find((fault) => fault.field === field || (isRow && fault.field.startsWith(`${field}.`)));
  if (!found) return value;
  if (found.code === "missing" && value === "") return words.t("summary-missing");
  return `${value} (${words.t("summary-fault")})`.trim();
}

export function linesOf(answers: Answers, words: Words): Line[] {
  const ask = asked(answers);
  const { unknown } = answers;
  const text = (id: string) => words.t(id);
  const when = (shown: boolean, field: string, value: string): Line[] => (shown ? [[field, value]] : []);
  const benefit = benefitOf(answers);
  const single = { "": "", yes: text("ask-single-yes"), no: text("ask-single-no"), unknown: text("ask-unknown") };
  const level: Record<string, string> = {
    "89_pct": text("ask-level-high"),
    base: text("ask-level-base"),
    unknown: text("ask-unknown"),
  };
  const until =
    answers.withParents === "until" ? day(answers.withParentsUntil, words) : text(`ask-parents-${answers.withParents}`);
  return [
    ["scheme", answers.scheme && text(`scheme-${answers.scheme}`)],
    ...when(ask.granted, "granted", day(answers.granted, words)),
    ["start", day(answers.start, words)],
    ["born", day(answers.born, words)],
    [answers.prior === "other" ? "prior.which" : "prior", benefit && text(`prior-${benefit}`)],
    ...when(
      ask.sygedagpenge,
      "prior.weekly",
      unknown.sygedagpenge ? text("ask-unknown") : amount(answers.sygedagpenge, words),
    ),
    ...when(
      ask.sygedagpenge,
      "prior.entitled_until",
      unknown.entitledUntil ? text("ask-unknown") : day(answers.entitledUntil, words),
    ),
    ...when(ask.ledighedsydelse, "prior.level", level[answers.level] ?? ""),
    ...when(ask.single, "prior.single", single[answers.single]),
    ...when(ask.kontanthjaelpSince, "kontanthjaelp_since", day(answers.kontanthjaelpSince, words)),
    ...(ask.family
      ? each(
          "children",
          answers.children,
          isBlank.child,
          (child) => childLine(child, answers, words),
          text("summary-none"),
        )
      : []),
    ...when(ask.family && answers.withParents !== "no", "with_parents", until),
    ...(ask.income
      ? each("income", answers.income, isBlank.income, (income) => incomeLine(income, words), text("summary-none"))
      : []),
    ["end", day(answers.end, words)],
    ...when(ask.wishesLonger && answers.wishesLonger, "wishes_longer", text("ask-yes")),
    ...when(
      ask.partialCapacity && answers.partialCapacity !== "",
      "partial_capacity",
      text(`ask-capacity-${answers.partialCapacity}`),
    ),
    ...each("leave", answers.leave, isBlank.interval, (leave) => days(leave, words)),
    ...(ask.earlier ? each("earlier", answers.earlier, isBlank.interval, (earlier) => days(earlier, words)) : []),
    ...(ask.sanctions
      ? each("sanctions", answers.sanctions, isBlank.sanction, (sanction) => sanctionLine(sanction, words))
      : []),
    ["tax.percent", answers.taxPercent && `${answers.taxPercent} %`],
    ["tax.monthly_allowance", amount(answers.taxAllowance, words)],
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

function childLine({ born, livesWith, bidrag }: Child, answers: Answers, words: Words): string {
  const parts = [day(born, words), words.t(`summary-lives-${livesWith}`)];
  if (bidrag && livesWith === "no" && answers.withParents !== "no") parts.push(words.t("summary-bidrag"));
  return parts.join(", ");
}

function incomeLine({ kind, amount: entry, hours, unknown, from, to }: Income, words: Words): string {
  const parts = [
    words.t(`kind-${kind}`),
    unknown.amount ? words.t("summary-amount-unknown") : amount(entry, words),
    kind === "tilbud" ? hoursLine(hours, unknown.hours, words) : "",
    isEmpty(from) ? "" : words.t("summary-from", { month: month(from, words) }),
    isEmpty(to) ? "" : words.t("summary-to", { month: month(to, words) }),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const days = ({ from, to }: Interval, words: Words): string =>
  words.t("answer-between", { from: day(from, words), to: day(to, words) });

const sanctionLine = (sanction: Sanction, words: Words): string =>
  `${words.t(`ask-sanction-${sanction.kind}`)}, ${sanction.kind === "punkt" ? day(sanction.on, words) : days(sanction, words)}`;

/** What can be read is written as the answer writes it; anything else stands as it was typed. */
function amount(entry: AmountEntry, words: Words): string {
  const read = amountIn(entry, words.lang);
  if (read === undefined) return "";
  return isAmount(read) ? words.t(`summary-${entry.per}`, { amount: words.kroner(read) }) : entry.typed;
}

function hoursLine(typed: string, isUnknown: boolean, words: Words): string {
  if (isUnknown) return words.t("summary-hours-unknown");
  const read = amountOf(typed, words.lang);
  if (read === undefined) return "";
  return isAmount(read) ? words.t("summary-hours", { number: words.number(read) }) : typed;
}

function day(entry: DateEntry, words: Words): string {
  const iso = dateOf(entry) ?? "";
  return DAY.test(iso) && iso <= (lastDayOf(entry) ?? "")
    ? words.day(iso)
    : Object.values(entry).filter(Boolean).join(". ");
}

function month(entry: MonthEntry, words: Words): string {
  const iso = firstDayOf(entry) ?? "";
  return DAY.test(iso) ? words.month(iso) : Object.values(entry).filter(Boolean).join(". ");
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
