// The situation for the answers. It holds texts as typed, so that the core finds all errors.
import type { PayPeriod, Situation } from "../pkg/forloebsberegner.js";
import { amountIn, parseAmount } from "./fields/amount-entry.ts";
import type { AmountEntry } from "./fields/amount-entry.ts";
import { visibleFields, benefitOf, isBlank } from "./answers.ts";
import type { Answers, Child, Income, Interval, Sanction, YesNoUnknown } from "./answers.ts";
import { convertAmount } from "../core/wasm.ts";
import { dateOf, firstDayOf, lastDayOf } from "./fields/date-entry.ts";
import type { Lang } from "../i18n/i18n.ts";

/** The date for "lives with a parent, with no date for moving out": the last date a situation may have. */
export const NO_KNOWN_DAY = "2100-12-31";

/** The situation for the answers to the visible questions. It may have errors: the core validates it. */
export function toSituation(answers: Answers, today: string, lang: Lang): Situation {
  const visible = visibleFields(answers);
  const amount: ToAmount = (entry, per) => amountPer(entry, per, lang);
  const withParentsUntil = {
    no: undefined,
    unknown: undefined,
    open: NO_KNOWN_DAY,
    until: dateOf(answers.withParentsUntil) ?? "",
  };
  const tax = {
    percent: parseAmount(answers.taxPercent, lang),
    monthly_allowance: amount(answers.taxAllowance, "month"),
  };

  return withoutUndefined({
    today,
    scheme: answers.scheme || undefined,
    granted: visible.granted ? dateOf(answers.granted) : undefined,
    start: dateOf(answers.start),
    end: dateOf(answers.end),
    born: dateOf(answers.born),
    prior: toPrior(answers, amount),
    kontanthjaelp_since: visible.kontanthjaelpSince ? dateOf(answers.kontanthjaelpSince) : undefined,
    with_parents_until: visible.family ? withParentsUntil[answers.withParents] : undefined,
    children: visible.family
      ? answers.children.filter((row) => !isBlank.child(row)).map((row) => toChild(row, answers))
      : [],
    income: visible.income
      ? answers.income.filter((row) => !isBlank.income(row)).map((row) => toIncome(row, amount, lang))
      : [],
    leave: answers.leave.filter((row) => !isBlank.interval(row)).map(toInterval),
    earlier: visible.earlier ? answers.earlier.filter((row) => !isBlank.interval(row)).map(toInterval) : [],
    wishes_longer: visible.wishesLonger && answers.wishesLonger,
    partial_capacity: (visible.partialCapacity && answers.partialCapacity) || undefined,
    sanctions: visible.sanctions ? answers.sanctions.filter((row) => !isBlank.sanction(row)).map(toSanction) : [],
    tax: (tax.percent ?? tax.monthly_allowance) ? withoutUndefined(tax) : undefined,
  }) as unknown as Situation;
}

type ToAmount = (entry: AmountEntry, per: PayPeriod) => string | undefined;

/** The amount of an entry, converted to a pay period. An invalid amount stays as typed. */
function amountPer(entry: AmountEntry, per: PayPeriod, lang: Lang): string | undefined {
  const amount = amountIn(entry, lang);
  return amount === undefined || entry.per === per ? amount : convertAmount(amount, entry.per, per);
}

function toPrior(answers: Answers, amount: ToAmount) {
  const visible = visibleFields(answers);
  const benefit = benefitOf(answers);
  if (!benefit) return undefined;
  return withoutUndefined({
    benefit,
    weekly: visible.sygedagpenge && !answers.unknown.sygedagpenge ? amount(answers.sygedagpenge, "week") : undefined,
    entitled_until: visible.sygedagpenge && !answers.unknown.entitledUntil ? dateOf(answers.entitledUntil) : undefined,
    level: visible.ledighedsydelse && answers.level !== "unknown" ? answers.level || undefined : undefined,
    single: visible.single ? toBoolean(answers.single) : undefined,
  });
}

function toChild(row: Child, answers: Answers) {
  // The question about bidrag is visible only to somebody who lives with a parent; it changes no other result.
  const bidrag = row.livesWith === "no" && answers.withParents !== "no" && row.bidrag;
  return withoutUndefined({ born: dateOf(row.born), lives_with: toBoolean(row.livesWith), bidrag });
}

function toIncome(row: Income, amount: ToAmount, lang: Lang) {
  return withoutUndefined({
    kind: row.kind,
    monthly: row.unknown.amount ? undefined : amount(row.amount, "month"),
    hours: row.kind === "tilbud" && !row.unknown.hours ? parseAmount(row.hours, lang) : undefined,
    from: firstDayOf(row.from),
    to: lastDayOf(row.to),
  });
}

const toInterval = (row: Interval) => withoutUndefined({ from: dateOf(row.from), to: dateOf(row.to) });

function toSanction(row: Sanction) {
  return withoutUndefined(
    row.kind === "punkt" ? { kind: row.kind, on: dateOf(row.on) } : { kind: row.kind, ...toInterval(row) },
  );
}

const toBoolean = (answer: YesNoUnknown | ""): boolean | undefined =>
  answer === "yes" ? true : answer === "no" ? false : undefined;

/** Without the unanswered fields: the core takes them as missing, and rejects null. */
function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
