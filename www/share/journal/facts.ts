// The facts a calculation rests on: those that were given, the defaults used for those that were not, and those that are unknown. The texts
// address nobody, since both the person and others read them.
import type {
  Child,
  Income,
  Interval,
  LedighedsydelseLevel,
  Prior,
  Sanction,
  Situation,
} from "../../pkg/forloebsberegner.js";
import type { View } from "../../result/view.ts";
import { visibleFields } from "../../form/answers.ts";
import { fieldKind, rowNumber } from "../../form/field-errors.ts";
import type { I18n, MessageKey } from "../../i18n/i18n.ts";
import { relevance } from "../../form/relevance.ts";
import { fromSituation } from "../../form/from-situation.ts";
import { NO_KNOWN_DAY } from "../../form/to-situation.ts";

/** A fact as a name and a value to show. */
export interface Fact {
  /** The path of the field in the situation. */
  field: string;
  name: string;
  value: string;
}

/** The facts of a calculation. */
export interface Facts {
  given: Fact[];
  /** The facts that were not given, with the default that was used. */
  defaulted: Fact[];
  unknown: Fact[];
}

/** The part of a view that the facts are collected from. */
type FactsView = Pick<View, "situation" | "open" | "timeline" | "i18n">;

type FieldValue = [field: string, value: string | undefined];

/** The fields that a benefit before the forløb may have. */
interface PriorFields {
  benefit: Prior["benefit"];
  weekly?: string;
  entitled_until?: string;
  level?: LedighedsydelseLevel;
  single?: boolean;
}

/** An income of which facts may be unknown. */
type PartialIncome = Pick<Income, "kind"> & Partial<Income>;

/** Collects the facts of a view, each list in the order of the form. */
export function collectFacts(view: FactsView): Facts {
  const { situation, open, timeline, i18n } = view;
  const facts = (values: FieldValue[]) =>
    values.flatMap(([field, value]): Fact[] => (value ? [{ field, name: factName(field, i18n), value }] : []));
  return {
    given: facts(givenFacts(situation, open, i18n)),
    defaulted: facts(
      defaultedFields(view).map((key) => [
        key.replace("-", "."),
        i18n.t(`left-${key}`, { to: i18n.day(timeline.to ?? "") }),
      ]),
    ),
    unknown: facts(open.map((field) => [field, i18n.t("fact-is-unknown")])),
  };
}

/** The name of a fact. One without a name is named by its path. */
function factName(field: string, i18n: I18n): string {
  const id = `fact-${fieldKind(field)}`;
  return i18n.has(id) ? i18n.t(id, rowNumber(field)) : field;
}

function givenFacts(situation: Situation, open: readonly string[], i18n: I18n): FieldValue[] {
  const {
    children = [],
    income = [],
    leave = [],
    earlier = [],
    sanctions = [],
    tax,
    with_parents_until: withParents,
  } = situation;
  const prior: PriorFields = situation.prior;
  const day = (iso: string | undefined) => iso && i18n.day(iso);
  const interval = ({ from, to }: Interval) => i18n.t("answer-between", { from: i18n.day(from), to: i18n.day(to) });
  const rows = <Row>(field: string, list: readonly Row[], value: (row: Row, path: string) => string): FieldValue[] =>
    list.map((row, index) => [`${field}[${index}]`, value(row, `${field}[${index}]`)]);
  return [
    ["scheme", i18n.t(`scheme-${situation.scheme}`)],
    ["granted", day(situation.granted)],
    ["start", day(situation.start)],
    ["end", day(situation.end)],
    ["born", day(situation.born)],
    ["prior.benefit", i18n.t(`prior-${prior.benefit}`)],
    ["prior.weekly", prior.weekly && i18n.t("summary-week", { amount: i18n.kroner(prior.weekly) })],
    ["prior.entitled_until", day(prior.entitled_until)],
    ["prior.level", prior.level && i18n.t(`fact-is-${prior.level}`)],
    [
      "prior.single",
      prior.single === undefined ? undefined : i18n.t(prior.single ? "fact-is-single" : "fact-is-couple"),
    ],
    ["kontanthjaelp_since", day(situation.kontanthjaelp_since)],
    ...rows("children", children, (child, path) => childText(child, open.includes(`${path}.lives_with`), i18n)),
    ["with_parents_until", withParents === NO_KNOWN_DAY ? i18n.t("fact-is-open_ended") : day(withParents)],
    ...rows("income", income, (row) => incomeText(row, i18n)),
    ...rows("leave", leave, interval),
    ...rows("earlier", earlier, interval),
    ["wishes_longer", situation.wishes_longer ? i18n.t("fact-is-yes") : undefined],
    ["partial_capacity", situation.partial_capacity && i18n.t(`fact-is-${situation.partial_capacity}`)],
    ...rows("sanctions", sanctions, (sanction) => sanctionText(sanction, interval, i18n)),
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

function childText({ born, lives_with: livesWith, bidrag }: Child, isHomeUnknown: boolean, i18n: I18n): string {
  const home = isHomeUnknown ? [] : [i18n.t(livesWith === false ? "fact-is-elsewhere" : "fact-is-at_home")];
  return [i18n.day(born), ...home, ...(bidrag ? [i18n.t("fact-is-bidrag")] : [])].join(", ");
}

function incomeText({ kind, monthly, hours, from, to }: PartialIncome, i18n: I18n): string {
  // The facts have a name of their own for a kind whose name in the form addresses the visitor.
  const id = `fact-kind-${kind}`;
  return [
    i18n.t(i18n.has(id) ? id : `kind-${kind}`),
    monthly && i18n.t("summary-month", { amount: i18n.kroner(monthly) }),
    hours && i18n.t("summary-hours", { number: i18n.number(hours) }),
    from && i18n.t("summary-from", { month: i18n.month(from) }),
    to && i18n.t("summary-to", { month: i18n.month(to) }),
  ]
    .filter(Boolean)
    .join(", ");
}

function sanctionText(sanction: Sanction, interval: (interval: Interval) => string, i18n: I18n): string {
  const kind = i18n.t(`ask-sanction-${sanction.kind}`);
  return `${kind}, ${sanction.kind === "punkt" ? i18n.day(sanction.on) : interval(sanction)}`;
}

/** The facts that were not given but could be. A question that cannot change this result is not among them. */
function defaultedFields({ situation, open, timeline, i18n }: FactsView): MessageKey<"left-">[] {
  const { children = [], income = [], leave = [], earlier = [], sanctions = [] } = situation;
  const visible = visibleFields(fromSituation(situation, open, i18n.lang));
  const relevant = relevance(situation, [...open], { withParents: false, wishesLonger: false });
  const isDefaulted: Record<MessageKey<"left-">, boolean> = {
    granted: visible.granted && !situation.granted,
    end: !situation.end && timeline.to !== undefined,
    kontanthjaelp_since: visible.kontanthjaelpSince && !situation.kontanthjaelp_since,
    children: visible.family && children.length === 0,
    with_parents_until: relevant.withParents && !situation.with_parents_until && !open.includes("with_parents_until"),
    income: visible.income && income.length === 0,
    leave: leave.length === 0,
    earlier: visible.earlier && earlier.length === 0,
    wishes_longer: relevant.wishesLonger && !situation.wishes_longer,
    partial_capacity: visible.partialCapacity && !situation.partial_capacity,
    sanctions: visible.sanctions && sanctions.length === 0,
    "tax-percent": !situation.tax,
  };
  return (Object.keys(isDefaulted) as MessageKey<"left-">[]).filter((key) => isDefaulted[key]);
}
