// The situation the answers make, as the calculation wants it. Strings go as typed, so that it is the calculation that finds the faults.
import type { PayPeriod, Situation } from "../pkg/forloebsberegner.js";
import { amountIn, amountOf } from "./fields/amount-entry.ts";
import type { AmountEntry } from "./fields/amount-entry.ts";
import { visibleFields, benefitOf, isBlank } from "./answers.ts";
import type { Answers, Child, Income, Interval, Sanction, YesNo } from "./answers.ts";
import { convertAmount } from "../core/wasm.ts";
import { dateOf, firstDayOf, lastDayOf } from "./fields/date-entry.ts";
import type { Lang } from "../i18n/i18n.ts";

/** "Lives with a parent, no day known for moving out": the last day a situation may name. */
export const NO_KNOWN_DAY = "2100-12-31";

export function toSituation(answers: Answers, today: string, lang: Lang): Situation {
  const ask = visibleFields(answers);
  const amount: Amount = (entry, per) => amountFor(entry, per, lang);
  const parents = {
    no: undefined,
    unknown: undefined,
    open: NO_KNOWN_DAY,
    until: dateOf(answers.withParentsUntil) ?? "",
  };
  const tax = { percent: amountOf(answers.taxPercent, lang), monthly_allowance: amount(answers.taxAllowance, "month") };

  return given({
    today,
    scheme: answers.scheme || undefined,
    granted: ask.granted ? dateOf(answers.granted) : undefined,
    start: dateOf(answers.start),
    end: dateOf(answers.end),
    born: dateOf(answers.born),
    prior: priorOf(answers, amount),
    kontanthjaelp_since: ask.kontanthjaelpSince ? dateOf(answers.kontanthjaelpSince) : undefined,
    with_parents_until: ask.family ? parents[answers.withParents] : undefined,
    children: ask.family
      ? answers.children.filter((row) => !isBlank.child(row)).map((row) => childOf(row, answers))
      : [],
    income: ask.income
      ? answers.income.filter((row) => !isBlank.income(row)).map((row) => incomeOf(row, amount, lang))
      : [],
    leave: answers.leave.filter((row) => !isBlank.interval(row)).map(intervalOf),
    earlier: ask.earlier ? answers.earlier.filter((row) => !isBlank.interval(row)).map(intervalOf) : [],
    wishes_longer: ask.wishesLonger && answers.wishesLonger,
    partial_capacity: (ask.partialCapacity && answers.partialCapacity) || undefined,
    sanctions: ask.sanctions ? answers.sanctions.filter((row) => !isBlank.sanction(row)).map(sanctionOf) : [],
    tax: (tax.percent ?? tax.monthly_allowance) ? given(tax) : undefined,
  }) as unknown as Situation;
}

type Amount = (entry: AmountEntry, per: PayPeriod) => string | undefined;

/** The amount for the time the situation has it in. What cannot be read goes on as typed here too. */
function amountFor(entry: AmountEntry, per: PayPeriod, lang: Lang): string | undefined {
  const amount = amountIn(entry, lang);
  return amount === undefined || entry.per === per ? amount : convertAmount(amount, entry.per, per);
}

function priorOf(answers: Answers, amount: Amount) {
  const ask = visibleFields(answers);
  const benefit = benefitOf(answers);
  if (!benefit) return undefined;
  return given({
    benefit,
    weekly: ask.sygedagpenge && !answers.unknown.sygedagpenge ? amount(answers.sygedagpenge, "week") : undefined,
    entitled_until: ask.sygedagpenge && !answers.unknown.entitledUntil ? dateOf(answers.entitledUntil) : undefined,
    level: ask.ledighedsydelse && answers.level !== "unknown" ? answers.level || undefined : undefined,
    single: ask.single ? known(answers.single) : undefined,
  });
}

function childOf(row: Child, answers: Answers) {
  // Only somebody who lives with a parent is asked about bidrag; elsewhere it changes nothing.
  const bidrag = row.livesWith === "no" && answers.withParents !== "no" && row.bidrag;
  return given({ born: dateOf(row.born), lives_with: known(row.livesWith), bidrag });
}

function incomeOf(row: Income, amount: Amount, lang: Lang) {
  return given({
    kind: row.kind,
    monthly: row.unknown.amount ? undefined : amount(row.amount, "month"),
    hours: row.kind === "tilbud" && !row.unknown.hours ? amountOf(row.hours, lang) : undefined,
    from: firstDayOf(row.from),
    to: lastDayOf(row.to),
  });
}

const intervalOf = (row: Interval) => given({ from: dateOf(row.from), to: dateOf(row.to) });

function sanctionOf(row: Sanction) {
  return given(row.kind === "punkt" ? { kind: row.kind, on: dateOf(row.on) } : { kind: row.kind, ...intervalOf(row) });
}

const known = (answer: YesNo): boolean | undefined => (answer === "yes" ? true : answer === "no" ? false : undefined);

/** Only what has been answered: absent, not null. */
function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
