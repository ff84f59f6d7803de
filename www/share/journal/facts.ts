// What a calculation rests on: what was told, what stands at what is usual because it was not, and what nobody knows. It speaks of nobody in
// particular, as it is read both by the person it is about and by others.
import type { Child, Income, Interval, Sanction, Situation } from "../../pkg/forloebsberegner.js";
import type { View } from "../../result/view.ts";
import { visibleFields } from "../../form/answers.ts";
import { fieldKind, rowNumber } from "../../form/field-errors.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { relevance } from "../../form/relevance.ts";
import { fromSituation } from "../../form/from-situation.ts";
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
type Told = Pick<View, "situation" | "open" | "timeline" | "i18n">;

type Line = [field: string, value: string | undefined];

/** What any benefit before the forløb may come with. */
interface Before {
  benefit: string;
  weekly?: string;
  entitled_until?: string;
  level?: string;
  single?: boolean;
}

export function collectFacts(view: Told): Facts {
  const { situation, open, timeline, i18n } = view;
  const told = (lines: Line[]) =>
    lines.flatMap(([field, value]): Fact[] => (value ? [{ field, name: factName(field, i18n), value }] : []));
  return {
    given: told(given(situation, open, i18n)),
    left: told(
      left(view).map((field) => [field, i18n.t(`left-${fieldKind(field)}`, { to: i18n.day(timeline.to ?? "") })]),
    ),
    unknown: told(open.map((field) => [field, i18n.t("fact-is-unknown")])),
  };
}

const factName = (field: string, i18n: I18n): string => i18n.t(`fact-${fieldKind(field)}`, rowNumber(field));

function given(situation: Situation, open: readonly string[], i18n: I18n): Line[] {
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
  const day = (iso: string | undefined) => iso && i18n.day(iso);
  const days = ({ from, to }: Interval) => i18n.t("answer-between", { from: i18n.day(from), to: i18n.day(to) });
  const each = <Row>(field: string, rows: readonly Row[], value: (row: Row, field: string) => string): Line[] =>
    rows.map((row, index) => [`${field}[${index}]`, value(row, `${field}[${index}]`)]);
  return [
    ["scheme", i18n.t(`scheme-${situation.scheme}`)],
    ["granted", day(situation.granted)],
    ["start", day(situation.start)],
    ["end", day(situation.end)],
    ["born", day(situation.born)],
    ["prior.benefit", i18n.t(`prior-${before.benefit}`)],
    ["prior.weekly", before.weekly && i18n.t("summary-week", { amount: i18n.kroner(before.weekly) })],
    ["prior.entitled_until", day(before.entitled_until)],
    ["prior.level", before.level && i18n.t(`fact-is-${before.level}`)],
    [
      "prior.single",
      before.single === undefined ? undefined : i18n.t(before.single ? "fact-is-single" : "fact-is-couple"),
    ],
    ["kontanthjaelp_since", day(situation.kontanthjaelp_since)],
    ...each("children", children, (child, field) => childSaid(child, open.includes(`${field}.lives_with`), i18n)),
    ["with_parents_until", withParents === NO_KNOWN_DAY ? i18n.t("fact-is-open_ended") : day(withParents)],
    ...each("income", income, (one) => incomeSaid(one, i18n)),
    ...each("leave", leave, days),
    ...each("earlier", earlier, days),
    ["wishes_longer", situation.wishes_longer ? i18n.t("fact-is-yes") : undefined],
    ["partial_capacity", situation.partial_capacity && i18n.t(`fact-is-${situation.partial_capacity}`)],
    ...each("sanctions", sanctions, (one) => sanctionSaid(one, days, i18n)),
    [
      "tax.percent",
      tax &&
        i18n.t("fact-tax-card", {
          percent: i18n.number(tax.percent),
          allowance: i18n.kroner(tax.monthly_allowance),
        }),
    ],
  ];
}

function childSaid({ born, lives_with: livesWith, bidrag }: Child, isOpen: boolean, i18n: I18n): string {
  const home = isOpen ? [] : [i18n.t(livesWith === false ? "fact-is-elsewhere" : "fact-is-at_home")];
  return [i18n.day(born), ...home, ...(bidrag ? [i18n.t("fact-is-bidrag")] : [])].join(", ");
}

/** The amount and the hours may be what is not known. */
function incomeSaid({ kind, monthly, hours, from, to }: Partial<Income>, i18n: I18n): string {
  const own = `fact-kind-${kind ?? ""}`;
  return [
    i18n.t(i18n.has(own) ? own : `kind-${kind ?? ""}`),
    monthly && i18n.t("summary-month", { amount: i18n.kroner(monthly) }),
    hours && i18n.t("summary-hours", { number: i18n.number(hours) }),
    from && i18n.t("summary-from", { month: i18n.month(from) }),
    to && i18n.t("summary-to", { month: i18n.month(to) }),
  ]
    .filter(Boolean)
    .join(", ");
}

function sanctionSaid(sanction: Sanction, days: (interval: Interval) => string, i18n: I18n): string {
  return `${i18n.t(`ask-sanction-${sanction.kind}`)}, ${sanction.kind === "punkt" ? i18n.day(sanction.on) : days(sanction)}`;
}

/** What can be told in this situation and has not been. A question that changes nothing here is not missed. */
function left({ situation, open, timeline, i18n }: Told): string[] {
  const { children = [], income = [], leave = [], earlier = [], sanctions = [] } = situation;
  const ask = visibleFields(fromSituation(situation, open, i18n.lang));
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
