// What a calculation rests on: what was told, what stands at what is usual because it was not, and what nobody knows. It speaks of nobody in
// particular, as it is read both by the person it is about and by others.
import type { Child, Income, Interval, Sanction, Situation } from "../../pkg/forloebsberegner.js";
import type { View } from "../../result/view.ts";
import { asked } from "../../form/answers.ts";
import { kindOf, numberOf } from "../../form/field-errors.ts";
import type { Words } from "../../i18n/translator.ts";
import { relevance } from "../../form/relevance.ts";
import { answersOf } from "../../form/from-situation.ts";
import { NO_KNOWN_DAY } from "../../form/to-situation.ts";

export interface Fact {
  /** The question that was put. */
  field: string;
  name: string;
  value: string;
}

export interface Facts {
  given: Fact[];
  /** With what is used in its place. */
  left: Fact[];
  unknown: Fact[];
}

/** What of a view is told. */
type Told = Pick<View, "situation" | "open" | "timeline" | "words">;

type Line = [field: string, value: string | undefined];

/** What any benefit before the forløb may come with. */
interface Before {
  benefit: string;
  weekly?: string;
  entitled_until?: string;
  level?: string;
  single?: boolean;
}

export function factsOf(view: Told): Facts {
  const { situation, open, timeline, words } = view;
  const told = (lines: Line[]) =>
    lines.flatMap(([field, value]): Fact[] => (value ? [{ field, name: factName(field, words), value }] : []));
  return {
    given: told(given(situation, open, words)),
    left: told(
      left(view).map((field) => [field, words.t(`left-${kindOf(field)}`, { to: words.day(timeline.to ?? "") })]),
    ),
    unknown: told(open.map((field) => [field, words.t("fact-is-unknown")])),
  };
}

const factName = (field: string, words: Words): string => words.t(`fact-${kindOf(field)}`, numberOf(field));

function given(situation: Situation, open: readonly string[], words: Words): Line[] {
  const {
    children = [],
    income = [],
    leave = [],
    earlier = [],
    sanctions = [],
    tax,
    with_parents_until: withParents,
  } = situation;
  const before: Before = situation.prior;
  const day = (iso: string | undefined) => iso && words.day(iso);
  const days = ({ from, to }: Interval) => words.t("answer-between", { from: words.day(from), to: words.day(to) });
  const each = <Row>(field: string, rows: readonly Row[], value: (row: Row, field: string) => string): Line[] =>
    rows.map((row, index) => [`${field}[${index}]`, value(row, `${field}[${index}]`)]);
  return [
    ["scheme", words.t(`scheme-${situation.scheme}`)],
    ["granted", day(situation.granted)],
    ["start", day(situation.start)],
    ["end", day(situation.end)],
    ["born", day(situation.born)],
    ["prior.benefit", words.t(`prior-${before.benefit}`)],
    ["prior.weekly", before.weekly && words.t("summary-week", { amount: words.kroner(before.weekly) })],
    ["prior.entitled_until", day(before.entitled_until)],
    ["prior.level", before.level && words.t(`fact-is-${before.level}`)],
    [
      "prior.single",
      before.single === undefined ? undefined : words.t(before.single ? "fact-is-single" : "fact-is-couple"),
    ],
    ["kontanthjaelp_since", day(situation.kontanthjaelp_since)],
    ...each("children", children, (child, field) => childSaid(child, open.includes(`${field}.lives_with`), words)),
    ["with_parents_until", withParents === NO_KNOWN_DAY ? words.t("fact-is-open_ended") : day(withParents)],
    ...each("income", income, (one) => incomeSaid(one, words)),
    ...each("leave", leave, days),
    ...each("earlier", earlier, days),
    ["wishes_longer", situation.wishes_longer ? words.t("fact-is-yes") : undefined],
    ["partial_capacity", situation.partial_capacity && words.t(`fact-is-${situation.partial_capacity}`)],
    ...each("sanctions", sanctions, (one) => sanctionSaid(one, days, words)),
    [
      "tax.percent",
      tax &&
        words.t("fact-tax-card", {
          percent: words.number(tax.percent),
          allowance: words.kroner(tax.monthly_allowance),
        }),
    ],
  ];
}

function childSaid({ born, lives_with: livesWith, bidrag }: Child, isOpen: boolean, words: Words): string {
  const home = isOpen ? [] : [words.t(livesWith === false ? "fact-is-elsewhere" : "fact-is-at_home")];
  return [words.day(born), ...home, ...(bidrag ? [words.t("fact-is-bidrag")] : [])].join(", ");
}

/** The amount and the hours may be what is not known. */
function incomeSaid({ kind, monthly, hours, from, to }: Partial<Income>, words: Words): string {
  const own = `fact-kind-${kind ?? ""}`;
  return [
    words.t(words.has(own) ? own : `kind-${kind ?? ""}`),
    monthly && words.t("summary-month", { amount: words.kroner(monthly) }),
    hours && words.t("summary-hours", { number: words.number(hours) }),
    from && words.t("summary-from", { month: words.month(from) }),
    to && words.t("summary-to", { month: words.month(to) }),
  ]
    .filter(Boolean)
    .join(", ");
}

function sanctionSaid(sanction: Sanction, days: (interval: Interval) => string, words: Words): string {
  return `${words.t(`ask-sanction-${sanction.kind}`)}, ${sanction.kind === "punkt" ? words.day(sanction.on) : days(sanction)}`;
}

/** What can be told in this situation and has not been. A question that changes nothing here is not missed. */
function left({ situation, open, timeline, words }: Told): string[] {
  const { children = [], income = [], leave = [], earlier = [], sanctions = [] } = situation;
  const ask = asked(answersOf(situation, open, words.lang));
  const matters = relevance(situation, [...open], { withParents: false, wishesLonger: false });
  const isMissed: Record<string, boolean> = {
    granted: ask.granted && !situation.granted,
    end: !situation.end && timeline.to !== undefined,
    kontanthjaelp_since: ask.kontanthjaelpSince && !situation.kontanthjaelp_since,
    children: ask.family && children.length === 0,
    with_parents_until: matters.withParents && !situation.with_parents_until && !open.includes("with_parents_until"),
    income: ask.income && income.length === 0,
    leave: leave.length === 0,
    earlier: ask.earlier && earlier.length === 0,
    wishes_longer: matters.wishesLonger && !situation.wishes_longer,
    partial_capacity: ask.partialCapacity && !situation.partial_capacity,
    sanctions: ask.sanctions && sanctions.length === 0,
    "tax.percent": !situation.tax,
  };
  return Object.keys(isMissed).filter((field) => isMissed[field]);
}
