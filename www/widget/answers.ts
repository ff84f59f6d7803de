// What has been typed, and the situation it makes. Everything typed is kept; only what is asked now is sent.
import type { Situation } from "../pkg/forloebsberegner.js";
import { amountOf, rewritten } from "./amount-entry.ts";
import type { Per } from "./amount-entry.ts";
import { dateOf, firstDayOf, isEmpty, lastDayOf, noDate, noMonth } from "./date-entry.ts";
import type { DateEntry, MonthEntry } from "./date-entry.ts";
import type { Lang } from "./language.ts";

export type YesNo = "" | "yes" | "no";

export interface Child {
  born: DateEntry;
  livesWith: YesNo;
  bidrag: boolean;
}
export interface Income {
  kind: string;
  monthly: string;
  hours: string;
  from: MonthEntry;
  to: MonthEntry;
}
export interface Interval {
  from: DateEntry;
  to: DateEntry;
}
export interface Sanction extends Interval {
  kind: "periode" | "punkt";
  on: DateEntry;
}

export interface Answers {
  scheme: string;
  granted: DateEntry;
  start: DateEntry;
  end: DateEntry;
  born: DateEntry;
  /** One of the common ones, or "other" with `priorOther` chosen from a list. */
  prior: string;
  priorOther: string;
  weekly: string;
  entitledUntil: DateEntry;
  level: string;
  single: YesNo;
  kontanthjaelpSince: DateEntry;
  withParents: "no" | "open" | "until";
  withParentsUntil: DateEntry;
  children: Child[];
  income: Income[];
  leave: Interval[];
  earlier: Interval[];
  wishesLonger: boolean;
  partialCapacity: string;
  sanctions: Sanction[];
  taxPercent: string;
  taxAllowance: string;
}

export const noChild = (): Child => ({ born: noDate(), livesWith: "yes", bidrag: false });
export const noIncome = (): Income => ({ kind: "loen", monthly: "", hours: "", from: noMonth(), to: noMonth() });
export const noInterval = (): Interval => ({ from: noDate(), to: noDate() });
export const noSanction = (): Sanction => ({ kind: "periode", on: noDate(), ...noInterval() });

export function noAnswers(): Answers {
  return {
    scheme: "",
    granted: noDate(),
    start: noDate(),
    end: noDate(),
    born: noDate(),
    prior: "",
    priorOther: "",
    weekly: "",
    entitledUntil: noDate(),
    level: "",
    single: "",
    kontanthjaelpSince: noDate(),
    withParents: "no",
    withParentsUntil: noDate(),
    children: [],
    income: [],
    leave: [],
    earlier: [],
    wishesLonger: false,
    partialCapacity: "",
    sanctions: [],
    taxPercent: "",
    taxAllowance: "",
  };
}

/** "Lives with a parent, no day known for moving out": the last day a situation may name. */
export const NO_KNOWN_DAY = "2100-12-31";

/** Which questions the answers so far leave open. A question not asked is not sent either. */
export function asked(answers: Answers) {
  const ressource = answers.scheme === "ressourceforloeb";
  const jobafklaring = answers.scheme === "jobafklaringsforloeb";
  const benefit = benefitOf(answers);
  const pension = benefit === "foertidspension";
  return {
    granted: ressource,
    foertidspension: !jobafklaring,
    sygedagpenge: ressource && benefit === "sygedagpenge",
    ledighedsydelse: ressource && benefit === "ledighedsydelse",
    single: pension,
    kontanthjaelpSince: benefit === "kontanthjaelp" || benefit === "uddannelseshjaelp",
    /** Førtidspension is kept as it is: neither family nor income changes it here. */
    family: !pension,
    income: !pension,
    sanctions: !pension,
    jobAtStart: jobafklaring,
    earlier: ressource,
    wishesLonger: ressource,
    partialCapacity: jobafklaring,
  };
}

export function benefitOf(answers: Answers): string {
  if (answers.prior === "other") return answers.priorOther;
  if (answers.prior === "foertidspension" && answers.scheme === "jobafklaringsforloeb") return "";
  return answers.prior;
}

/** Rows nobody has written in are left out, so the n-th sent is not always the n-th seen. */
export const isBlank = {
  child: (row: Child): boolean => isEmpty(row.born),
  income: (row: Income): boolean => [row.monthly, row.hours].every((typed) => typed.trim() === ""),
  interval: (row: Interval): boolean => isEmpty(row.from) && isEmpty(row.to),
  sanction: (row: Sanction): boolean => (row.kind === "punkt" ? isEmpty(row.on) : isBlank.interval(row)),
};

/** A comma means one thing in Danish and another in English: when the language changes, the amounts typed are written anew. */
export function translate(answers: Answers, from: Lang, to: Lang): void {
  const amount = (typed: string, per?: Per) => rewritten(typed, from, to, per);
  const { weekly, taxPercent, taxAllowance } = answers;
  Object.assign(answers, { weekly: amount(weekly, "week"), taxPercent: amount(taxPercent), taxAllowance: amount(taxAllowance, "month") });
  for (const row of answers.income) Object.assign(row, { monthly: amount(row.monthly, "month"), hours: amount(row.hours) });
}

/** The answers as the calculation wants them. Strings go as typed, so that it is the calculation that finds the faults. */
export function situationOf(answers: Answers, today: string, lang: Lang): Situation {
  const ask = asked(answers);
  const amount: Amount = (typed, per) => amountOf(typed, lang, per);
  const parents = { no: undefined, open: NO_KNOWN_DAY, until: dateOf(answers.withParentsUntil) ?? "" };
  const tax = { percent: amount(answers.taxPercent), monthly_allowance: amount(answers.taxAllowance, "month") };

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
    children: ask.family ? answers.children.filter((row) => !isBlank.child(row)).map((row) => childOf(row, answers)) : [],
    income: ask.income
      ? answers.income.filter((row) => !isBlank.income(row)).map((row) => incomeOf(row, amount))
      : [],
    leave: answers.leave.filter((row) => !isBlank.interval(row)).map(intervalOf),
    earlier: ask.earlier ? answers.earlier.filter((row) => !isBlank.interval(row)).map(intervalOf) : [],
    wishes_longer: ask.wishesLonger && answers.wishesLonger,
    partial_capacity: (ask.partialCapacity && answers.partialCapacity) || undefined,
    sanctions: ask.sanctions ? answers.sanctions.filter((row) => !isBlank.sanction(row)).map(sanctionOf) : [],
    tax: tax.percent ?? tax.monthly_allowance ? given(tax) : undefined,
  }) as unknown as Situation;
}

type Amount = (typed: string, per?: Per) => string | undefined;

function priorOf(answers: Answers, amount: Amount) {
  const ask = asked(answers);
  const benefit = benefitOf(answers);
  if (!benefit) return undefined;
  return given({
    benefit,
    weekly: ask.sygedagpenge ? amount(answers.weekly, "week") : undefined,
    entitled_until: ask.sygedagpenge ? dateOf(answers.entitledUntil) : undefined,
    level: ask.ledighedsydelse ? answers.level || undefined : undefined,
    single: ask.single && answers.single ? answers.single === "yes" : undefined,
  });
}

function childOf(row: Child, answers: Answers) {
  const elsewhere = row.livesWith === "no";
  // Only somebody who lives with a parent is asked about bidrag; elsewhere it changes nothing.
  const bidrag = elsewhere && answers.withParents !== "no" && row.bidrag;
  return { born: dateOf(row.born), lives_with: !elsewhere, bidrag };
}

function incomeOf(row: Income, amount: Amount) {
  return given({
    kind: row.kind,
    monthly: amount(row.monthly, "month"),
    hours: row.kind === "tilbud" ? amount(row.hours) : undefined,
    from: firstDayOf(row.from),
    to: lastDayOf(row.to),
  });
}

const intervalOf = (row: Interval) => given({ from: dateOf(row.from), to: dateOf(row.to) });

function sanctionOf(row: Sanction) {
  return given(row.kind === "punkt" ? { kind: row.kind, on: dateOf(row.on) } : { kind: row.kind, ...intervalOf(row) });
}

/** Only what has been answered: absent, not null. */
function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
