// The answers that make a situation: what a link has carried stands in the fields again, and can be changed.
import type { Situation } from "../pkg/forloebsberegner.js";
import { amountEntry, type AmountEntry } from "./fields/amount-entry.ts";
import { emptyAnswers, emptyChild, emptyIncome, emptyInterval, emptySanction } from "./answers.ts";
import type { Answers, Child, Income, Interval, Sanction, YesNo } from "./answers.ts";
import { dateEntry, monthEntry, noDate, noMonth, type DateEntry } from "./fields/date-entry.ts";
import type { Lang } from "../i18n/i18n.ts";
import { rewritten } from "./fields/amount-entry.ts";
import { answeredAs } from "./prior-benefits.ts";
import { NO_KNOWN_DAY } from "./to-situation.ts";

/** Fields as a link may have them: each may be missing, and none has been judged. */
type Given<T> = { [Field in keyof T]?: T[Field] | undefined };
type Prior = Given<{ benefit: string; weekly: string; entitled_until: string; level: string; single: boolean }>;

export function fromSituation(situation: Partial<Situation>, open: readonly string[], lang: Lang): Answers {
  const amount: Amount = (value, per) => amountEntry(per, value === undefined ? "" : rewritten(value, "en", lang));
  const number = (value: string | undefined) => amount(value, "month").typed;
  const isOpen = (path: string) => open.includes(path);
  const prior: Prior = situation.prior ?? {};
  const { tax } = situation;
  return {
    ...emptyAnswers(),
    scheme: situation.scheme ?? "",
    granted: date(situation.granted),
    start: date(situation.start),
    end: date(situation.end),
    born: date(situation.born),
    ...answeredAs(prior.benefit ?? ""),
    sygedagpenge: amount(prior.weekly, "week"),
    entitledUntil: date(prior.entitled_until),
    unknown: { sygedagpenge: isOpen("prior.weekly"), entitledUntil: isOpen("prior.entitled_until") },
    level: isOpen("prior.level") ? "unknown" : (prior.level ?? ""),
    single: yesNo(prior.single, isOpen("prior.single")),
    kontanthjaelpSince: date(situation.kontanthjaelp_since),
    ...parents(situation.with_parents_until, isOpen("with_parents_until")),
    children: (situation.children ?? []).map((child, index) =>
      childFrom(child, isOpen(`children[${index}].lives_with`)),
    ),
    income: (situation.income ?? []).map((income, index) =>
      incomeFrom(income, amount, number, {
        amount: isOpen(`income[${index}].monthly`),
        hours: isOpen(`income[${index}].hours`),
      }),
    ),
    leave: (situation.leave ?? []).map(intervalFrom),
    earlier: (situation.earlier ?? []).map(intervalFrom),
    wishesLonger: situation.wishes_longer ?? false,
    partialCapacity: situation.partial_capacity ?? "",
    sanctions: (situation.sanctions ?? []).map(sanctionFrom),
    taxPercent: number(tax?.percent),
    taxAllowance: amount(tax?.monthly_allowance, "month"),
  };
}

type Amount = (value: string | undefined, per: AmountEntry["per"]) => AmountEntry;

const date = (iso: string | undefined): DateEntry => (iso === undefined ? noDate() : dateEntry(iso));

const yesNo = (value: boolean | undefined, isOpen: boolean): YesNo =>
  isOpen ? "unknown" : value === undefined ? "" : value ? "yes" : "no";

function parents(until: string | undefined, isOpen: boolean): Pick<Answers, "withParents" | "withParentsUntil"> {
  if (isOpen) return { withParents: "unknown", withParentsUntil: noDate() };
  if (until === undefined) return { withParents: "no", withParentsUntil: noDate() };
  if (until === NO_KNOWN_DAY) return { withParents: "open", withParentsUntil: noDate() };
  return { withParents: "until", withParentsUntil: dateEntry(until) };
}

function childFrom(
  { born, lives_with: livesWith, bidrag }: Given<NonNullable<Situation["children"]>[number]>,
  isOpen: boolean,
): Child {
  return { ...emptyChild(), born: date(born), livesWith: yesNo(livesWith ?? true, isOpen), bidrag: bidrag ?? false };
}

function incomeFrom(
  { kind, monthly, hours, from, to }: Given<NonNullable<Situation["income"]>[number]>,
  amount: Amount,
  number: (value: string | undefined) => string,
  unknown: Income["unknown"],
): Income {
  return {
    ...emptyIncome(),
    ...(kind === undefined ? {} : { kind }),
    amount: amount(monthly, "month"),
    hours: number(hours),
    unknown,
    from: from === undefined ? noMonth() : monthEntry(from),
    to: to === undefined ? noMonth() : monthEntry(to),
  };
}

const intervalFrom = ({ from, to }: Given<{ from: string; to: string }>): Interval => ({
  ...emptyInterval(),
  from: date(from),
  to: date(to),
});

function sanctionFrom(sanction: NonNullable<Situation["sanctions"]>[number]): Sanction {
  return sanction.kind === "punkt"
    ? { ...emptySanction(), kind: "punkt", on: date(sanction.on) }
    : { ...emptySanction(), ...intervalFrom(sanction) };
}
