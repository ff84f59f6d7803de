// The answers as the visitor has entered them. The form keeps all of them; only those to visible questions go into the situation.
import type {
  Extension,
  IncomeKind,
  LedighedsydelseLevel,
  PartialCapacity,
  Prior,
  SanctionKind,
  Scheme,
  Work,
} from "../pkg/forloebsberegner.js";
import { amountEntry } from "./fields/amount-entry.ts";
import type { AmountEntry } from "./fields/amount-entry.ts";
import { isEmpty, noDate, noMonth } from "./fields/date-entry.ts";
import type { DateEntry, MonthEntry } from "./fields/date-entry.ts";

/** A fact answered "unknown" is left out of the situation; its path is in `unknownFields`. */
export type YesNoUnknown = "yes" | "no" | "unknown";

/** What somebody may have lived on just before the forløb. */
export type Benefit = Prior["benefit"];

/** The benefits with a radio button of their own. The others all give the same amount and are behind the option "other". */
export const COMMON_BENEFITS = [
  "sygedagpenge",
  "ledighedsydelse",
  "kontanthjaelp",
  "foertidspension",
] as const satisfies readonly Benefit[];
/** A benefit with a radio button of its own. */
export type CommonBenefit = (typeof COMMON_BENEFITS)[number];
/** A benefit behind the option "other". */
export type OtherBenefit = Exclude<Benefit, CommonBenefit>;

// Not from core/values.ts: this module is part of the first load, and would bring the whole of that one along.
const OTHER_BENEFITS: Record<OtherBenefit, true> = {
  uddannelseshjaelp: true,
  selvforsoergelses_og_hjemrejseydelse: true,
  revalideringsydelse: true,
  dagpenge: true,
  barselsdagpenge: true,
  su: true,
  jobafklaringsforloeb: true,
  fleksloentilskud: true,
  ingen: true,
};

/** Whether a text is one of the benefits behind "other". */
export const isOtherBenefit = (text: string): text is OtherBenefit => Object.hasOwn(OTHER_BENEFITS, text);

/** The answers about one child. */
export interface Child {
  born: DateEntry;
  livesWith: YesNoUnknown;
  bidrag: boolean;
}

/** The answers about one income. */
export interface Income {
  kind: IncomeKind;
  amount: AmountEntry;
  /** A month, as typed. */
  hours: string;
  unknown: { amount: boolean; hours: boolean };
  from: MonthEntry;
  to: MonthEntry;
}

/** The first and the last day of a leave, an earlier forløb or a sanction. */
export interface Interval {
  from: DateEntry;
  to: DateEntry;
}

/** A punktsanktion has a date (`on`), a periodesanktion an interval. */
export interface Sanction extends Interval {
  kind: SanctionKind;
  on: DateEntry;
}

/** Helps to find the last day with sygedagpenge. It is not part of the situation. */
export interface Illness {
  firstDay: DateEntry;
  work: Work | "";
  extension: Extension | "none";
}

/** "" is a question without an answer. */
export interface Answers {
  scheme: Scheme | "";
  granted: DateEntry;
  start: DateEntry;
  end: DateEntry;
  born: DateEntry;
  prior: CommonBenefit | "other" | "";
  /** The answer behind `prior` "other". */
  priorOther: OtherBenefit | "";
  sygedagpenge: AmountEntry;
  entitledUntil: DateEntry;
  illness: Illness;
  level: LedighedsydelseLevel | "unknown" | "";
  unknown: { sygedagpenge: boolean; entitledUntil: boolean };
  single: YesNoUnknown | "";
  kontanthjaelpSince: DateEntry;
  /** "until": up to `withParentsUntil`; "open": with no date for moving out. */
  withParents: "no" | "open" | "until" | "unknown";
  withParentsUntil: DateEntry;
  children: Child[];
  income: Income[];
  leave: Interval[];
  earlier: Interval[];
  wishesLonger: boolean;
  partialCapacity: PartialCapacity | "";
  sanctions: Sanction[];
  taxPercent: string;
  taxAllowance: AmountEntry;
}

/** A new row in the list of children. */
export const emptyChild = (): Child => ({ born: noDate(), livesWith: "yes", bidrag: false });
/** A new row in the list of incomes. */
export const emptyIncome = (): Income => ({
  kind: "loen",
  amount: amountEntry("month"),
  hours: "",
  unknown: { amount: false, hours: false },
  from: noMonth(),
  to: noMonth(),
});
/** A new row in a list of intervals. */
export const emptyInterval = (): Interval => ({ from: noDate(), to: noDate() });
/** A new row in the list of sanctions. */
export const emptySanction = (): Sanction => ({ kind: "periode", on: noDate(), ...emptyInterval() });

/** The answers of an empty form. */
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

/** The optional questions and parts that the answers so far make visible. The answer to a hidden question is not in the situation. */
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
    /** Førtidspension continues unchanged: neither family nor income changes it here. */
    family: !pension,
    income: !pension,
    sanctions: !pension,
    jobAtStart: jobafklaring,
    earlier: ressource,
    wishesLonger: ressource,
    partialCapacity: jobafklaring,
  };
}

/** The benefit before the forløb; "" if it is not answered, or if the scheme does not offer it. */
export function benefitOf(answers: Answers): Benefit | "" {
  if (answers.prior === "other") return answers.priorOther;
  if (answers.prior === "foertidspension" && answers.scheme === "jobafklaringsforloeb") return "";
  return answers.prior;
}

/** A benefit as an answer; nothing if the text is no benefit. */
export function benefitAnswer(benefit: string): Pick<Answers, "prior" | "priorOther"> | undefined {
  const common = COMMON_BENEFITS.find((value) => value === benefit);
  if (common) return { prior: common, priorOther: "" };
  return isOtherBenefit(benefit) ? { prior: "other", priorOther: benefit } : undefined;
}

/** Whether a row has no entries. Blank rows are left out of the situation, so an index in the situation may differ from the one on the page. */
export const isBlank = {
  child: (row: Child): boolean => isEmpty(row.born),
  income: ({ amount, hours, unknown }: Income): boolean =>
    !unknown.amount && !unknown.hours && [amount.typed, hours].every((typed) => typed.trim() === ""),
  interval: (row: Interval): boolean => isEmpty(row.from) && isEmpty(row.to),
  sanction: (row: Sanction): boolean => (row.kind === "punkt" ? isEmpty(row.on) : isBlank.interval(row)),
};
