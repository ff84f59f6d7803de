// What has been typed. All of it is kept; only what is asked now goes into the situation: situation.ts.
import { amountEntry } from "./fields/amount-entry.ts";
import type { AmountEntry } from "./fields/amount-entry.ts";
import { isEmpty, noDate, noMonth } from "./fields/date-entry.ts";
import type { DateEntry, MonthEntry } from "./fields/date-entry.ts";

/** What the visitor does not know is left out of the situation and named as open: open.ts. */
export type YesNo = "" | "yes" | "no" | "unknown";

export interface Child {
  born: DateEntry;
  livesWith: YesNo;
  bidrag: boolean;
}
export interface Income {
  kind: string;
  amount: AmountEntry;
  hours: string;
  unknown: { amount: boolean; hours: boolean };
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

/** What helps to find the last day with sygedagpenge. It is no part of the situation. */
export interface Illness {
  firstDay: DateEntry;
  work: string;
  /** The ground, or "none". */
  extension: string;
}

export interface Answers {
  scheme: string;
  granted: DateEntry;
  start: DateEntry;
  end: DateEntry;
  born: DateEntry;
  /** One of the common ones, or "other" with `priorOther` chosen among the rest. */
  prior: string;
  priorOther: string;
  sygedagpenge: AmountEntry;
  entitledUntil: DateEntry;
  illness: Illness;
  level: string;
  unknown: { sygedagpenge: boolean; entitledUntil: boolean };
  single: YesNo;
  kontanthjaelpSince: DateEntry;
  withParents: "no" | "open" | "until" | "unknown";
  withParentsUntil: DateEntry;
  children: Child[];
  income: Income[];
  leave: Interval[];
  earlier: Interval[];
  wishesLonger: boolean;
  partialCapacity: string;
  sanctions: Sanction[];
  taxPercent: string;
  taxAllowance: AmountEntry;
}

export const emptyChild = (): Child => ({ born: noDate(), livesWith: "yes", bidrag: false });
export const emptyIncome = (): Income => ({
  kind: "loen",
  amount: amountEntry("month"),
  hours: "",
  unknown: { amount: false, hours: false },
  from: noMonth(),
  to: noMonth(),
});
export const emptyInterval = (): Interval => ({ from: noDate(), to: noDate() });
export const emptySanction = (): Sanction => ({ kind: "periode", on: noDate(), ...emptyInterval() });

export function emptyAnswers(): Answers {
  return {
    scheme: "",
    granted: noDate(),
    start: noDate(),
    end: noDate(),
    born: noDate(),
    prior: "",
    priorOther: "",
    sygedagpenge: amountEntry("week"),
    entitledUntil: noDate(),
    illness: { firstDay: noDate(), work: "", extension: "none" },
    level: "",
    unknown: { sygedagpenge: false, entitledUntil: false },
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
    taxAllowance: amountEntry("month"),
  };
}

/** Which questions the answers so far leave open. A question not asked is not sent either. */
export function visibleFields(answers: Answers) {
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
  income: ({ amount, hours, unknown }: Income): boolean =>
    !unknown.amount && !unknown.hours && [amount.typed, hours].every((typed) => typed.trim() === ""),
  interval: (row: Interval): boolean => isEmpty(row.from) && isEmpty(row.to),
  sanction: (row: Sanction): boolean => (row.kind === "punkt" ? isEmpty(row.on) : isBlank.interval(row)),
};

/** A radio button's value as an answer. */
export const yesNo = (value: string): YesNo => (value === "yes" || value === "no" || value === "unknown" ? value : "");
