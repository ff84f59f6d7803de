// The answers for a situation, so that the situation in a link can be viewed and changed in the form.
import type { Situation } from "../pkg/forloebsberegner.js";
import { amountEntry, formatDecimal, type AmountEntry } from "./fields/amount-entry.ts";
import { benefitAnswer, emptyAnswers, emptyChild, emptyIncome, emptyInterval, emptySanction } from "./answers.ts";
import type { Answers, Benefit, Child, Income, Interval, Sanction, YesNoUnknown } from "./answers.ts";
import { dateEntry, monthEntry, noDate, noMonth, type DateEntry } from "./fields/date-entry.ts";
import type { Lang } from "../i18n/i18n.ts";
import { NO_KNOWN_DAY } from "./to-situation.ts";

/** Fields of a link: each may be missing, and none has been validated. */
type Unvalidated<T> = { [Field in keyof T]?: T[Field] | undefined };
/** The fields that any benefit may have. */
type PriorFields = Unvalidated<{
  benefit: Benefit;
  weekly: string;
  entitled_until: string;
  level: Exclude<Answers["level"], "unknown" | "">;
  single: boolean;
}>;

/** The answers for a situation in which the facts at the paths in `unknown` are not known. Amounts are formatted in `lang`. */
export function fromSituation(situation: Partial<Situation>, unknown: readonly string[], lang: Lang): Answers {
  const number = (value: string | undefined) => (value === undefined ? "" : formatDecimal(value, lang));
  const amount: ToAmountEntry = (value, per) => amountEntry(per, number(value));
  const isUnknown = (path: string) => unknown.includes(path);
  const prior: PriorFields = situation.prior ?? {};
  const { tax } = situation;
  return {
    ...emptyAnswers(),
    scheme: situation.scheme ?? "",
    granted: date(situation.granted),
    start: date(situation.start),
    end: date(situation.end),
    born: date(situation.born),
    ...benefitAnswer(prior.benefit ?? ""),
    sygedagpenge: amount(prior.weekly, "week"),
    entitledUntil: date(prior.entitled_until),
    unknown: { sygedagpenge: isUnknown("prior.weekly"), entitledUntil: isUnknown("prior.entitled_until") },
    level: isUnknown("prior.level") ? "unknown" : (prior.level ?? ""),
    single:
      prior.single === undefined && !isUnknown("prior.single") ? "" : yesNo(prior.single, isUnknown("prior.single")),
    kontanthjaelpSince: date(situation.kontanthjaelp_since),
    ...withParents(situation.with_parents_until, isUnknown("with_parents_until")),
    children: (situation.children ?? []).map((child, index) =>
      childAnswers(child, isUnknown(`children[${index}].lives_with`)),
    ),
    income: (situation.income ?? []).map((income, index) =>
      incomeAnswers(income, amount, number, {
        amount: isUnknown(`income[${index}].monthly`),
        hours: isUnknown(`income[${index}].hours`),
      }),
    ),
    leave: (situation.leave ?? []).map(intervalAnswers),
    earlier: (situation.earlier ?? []).map(intervalAnswers),
    wishesLonger: situation.wishes_longer ?? false,
    partialCapacity: situation.partial_capacity ?? "",
    sanctions: (situation.sanctions ?? []).map(sanctionAnswers),
    taxPercent: number(tax?.percent),
    taxAllowance: amount(tax?.monthly_allowance, "month"),
  };
}

type ToAmountEntry = (value: string | undefined, per: AmountEntry["per"]) => AmountEntry;

const date = (iso: string | undefined): DateEntry => (iso === undefined ? noDate() : dateEntry(iso));

const yesNo = (value: boolean | undefined, isUnknown: boolean): YesNoUnknown =>
  isUnknown ? "unknown" : value ? "yes" : "no";

function withParents(until: string | undefined, isUnknown: boolean): Pick<Answers, "withParents" | "withParentsUntil"> {
  if (isUnknown) return { withParents: "unknown", withParentsUntil: noDate() };
  if (until === undefined) return { withParents: "no", withParentsUntil: noDate() };
  if (until === NO_KNOWN_DAY) return { withParents: "open", withParentsUntil: noDate() };
  return { withParents: "until", withParentsUntil: dateEntry(until) };
}

function childAnswers(
  { born, lives_with: livesWith, bidrag }: Unvalidated<NonNullable<Situation["children"]>[number]>,
  isUnknown: boolean,
): Child {
  return { ...emptyChild(), born: date(born), livesWith: yesNo(livesWith ?? true, isUnknown), bidrag: bidrag ?? false };
}

function incomeAnswers(
  { kind, monthly, hours, from, to }: Unvalidated<NonNullable<Situation["income"]>[number]>,
  amount: ToAmountEntry,
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

const intervalAnswers = ({ from, to }: Unvalidated<{ from: string; to: string }>): Interval => ({
  ...emptyInterval(),
  from: date(from),
  to: date(to),
});

function sanctionAnswers(sanction: NonNullable<Situation["sanctions"]>[number]): Sanction {
  return sanction.kind === "punkt"
    ? { ...emptySanction(), kind: "punkt", on: date(sanction.on) }
    : { ...emptySanction(), ...intervalAnswers(sanction) };
}
