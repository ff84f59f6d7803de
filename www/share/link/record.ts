// The amounts as they were when a link was made, so that the page can later show what has changed and why.
import type { Basis, Estimate, Timeline } from "../../pkg/forloebsberegner.js";
import { matches } from "./format.ts";
import type { Pair } from "./pairs.ts";

/** A step of a recorded amount. */
export interface RecordedStep {
  rule: string;
  /** The amount it added, or deducted if negative. */
  amount: string;
  /** The rates it used by code, except a rate that is the amount itself. */
  rates: ReadonlyMap<string, string>;
}

/** A period with its amount. */
export interface RecordedPeriod {
  from: string;
  payable: string;
  basis: Basis;
  steps: readonly RecordedStep[];
}

/** A period with the range of its amount, from a calculation with unknown facts. */
export interface RecordedRange {
  from: string;
  low: string;
  high: string;
}

/** The result of the calculation on the day a link was made. */
export interface LinkRecord {
  /** The day the link was made. */
  made: string;
  /** The version of the program. */
  program: string;
  /** The edition of the rates. */
  rates: string;
  periods: readonly RecordedPeriod[];
  ranges: readonly RecordedRange[];
  /** The last day of the forløb; undefined if it was not possible. */
  to?: string;
  /** The deductions for sanctions, by month. */
  cuts: readonly { month: string; amount: string }[];
  /** The codes of the notices that made the forløb impossible. */
  reasons: readonly string[];
  /** Everything recorded could be parsed. */
  isWhole: boolean;
}

const RULE_PREFIX = "las-";
/** The one rule that is no section of the act. */
const NO_SECTION = "not_below_zero";
const isRule = (word: string): boolean => word === NO_SECTION || /^\d/.test(word);
/** The bases that a link names: an amount without one is published. */
const NAMED_BASES: readonly string[] = ["computed", "projected"] satisfies Basis[];

/** The result as pairs, which follow those of the situation. */
export function recordPairs({ periods, payments, notices, to, status }: Timeline, estimate?: Estimate): Pair[] {
  if (status === "not_possible") return notices.map(({ code }) => ["ikke_muligt", code]);
  const lastDay: Pair[] = to === undefined ? [] : [["sidste_dag", to]];
  if (estimate) {
    const ranges = estimate.periods.map(({ from, low, high }): Pair => ["mellem", [from, low, high].join(",")]);
    return [...ranges, ...lastDay];
  }
  const cuts = payments.flatMap(({ month, cuts = [] }) =>
    cuts.map(({ amount }): Pair => ["nedsat", [month, amount].join(",")]),
  );
  return [...periods.map((period): Pair => ["beloeb", formatPeriod(period)]), ...lastDay, ...cuts];
}

function formatPeriod({ from, payable, basis, steps }: Timeline["periods"][number]): string {
  const stepTokens = steps.flatMap(({ rule, amount, rates }) => [
    rule.replace(RULE_PREFIX, ""),
    amount,
    ...rates.filter((rate) => rate.amount !== amount).flatMap((rate) => [rate.code, rate.amount]),
  ]);
  return [from, payable, ...(NAMED_BASES.includes(basis) ? [basis] : []), ...stepTokens].join(",");
}

const isDay = (text: string): boolean => matches(text, { type: "day" });
const isMonth = (text: string): boolean => matches(text, { type: "month" });
const isNumber = (text: string): boolean => matches(text, { type: "number" });
const isWord = (text: string): boolean => matches(text, { type: "word" });

/** A record whose pairs are still being parsed. */
interface RecordDraft {
  made: string;
  program: string;
  rates: string;
  to: string;
  periods: RecordedPeriod[];
  ranges: RecordedRange[];
  cuts: { month: string; amount: string }[];
  reasons: string[];
}

/** By name, how a pair is added to the record: false if its value cannot be parsed. */
const PARSERS: Readonly<Record<string, (record: RecordDraft, value: string) => boolean>> = {
  lavet(record, value) {
    const [day = ""] = value.split(",");
    if (!isDay(day)) return false;
    record.made = day;
    return true;
  },
  program(record, value) {
    if (!/^\d+\.\d+\.\d+$/.test(value)) return false;
    record.program = value;
    return true;
  },
  satser(record, value) {
    if (!/^\d{4}\.\d+$/.test(value)) return false;
    record.rates = value;
    return true;
  },
  beloeb(record, value) {
    const period = parsePeriod(value.split(","));
    if (period) record.periods.push(period);
    return period !== undefined;
  },
  mellem(record, value) {
    const [from = "", low = "", high = "", ...rest] = value.split(",");
    if (!isDay(from) || !isNumber(low) || !isNumber(high) || rest.length > 0) return false;
    record.ranges.push({ from, low, high });
    return true;
  },
  sidste_dag(record, value) {
    const [day = ""] = value.split(",");
    if (!isDay(day)) return false;
    record.to = day;
    return true;
  },
  nedsat(record, value) {
    const [month = "", amount = "", ...rest] = value.split(",");
    if (!isMonth(month) || !isNumber(amount) || amount.startsWith("-") || rest.length > 0) return false;
    record.cuts.push({ month, amount });
    return true;
  },
  ikke_muligt(record, value) {
    if (!isWord(value)) return false;
    record.reasons.push(value);
    return true;
  },
};

/**
 * The record in the pairs of a link; undefined if they have no day or no result.
 *
 * @param onUnreadable called with each pair that cannot be parsed
 */
export function parseRecord(pairs: readonly Pair[], onUnreadable: (pair: Pair) => void): LinkRecord | undefined {
  const draft: RecordDraft = {
    made: "",
    program: "",
    rates: "",
    to: "",
    periods: [],
    ranges: [],
    cuts: [],
    reasons: [],
  };
  let isWhole = true;
  for (const pair of pairs) {
    const [name, value] = pair;
    if (PARSERS[name]?.(draft, value)) continue;
    isWhole = false;
    onUnreadable(pair);
  }
  const { to, ...rest } = draft;
  const hasResult = draft.periods.length + draft.ranges.length + draft.reasons.length > 0;
  return draft.made && hasResult ? { ...rest, isWhole, ...(to ? { to } : {}) } : undefined;
}

function parsePeriod([from = "", payable = "", ...rest]: readonly string[]): RecordedPeriod | undefined {
  const basis = NAMED_BASES.includes(rest[0] ?? "") ? (rest.shift() as Basis) : "published";
  if (!isDay(from) || !isNumber(payable) || rest.length === 0 || rest.length % 2 === 1) return undefined;
  const steps: { rule: string; amount: string; rates: Map<string, string> }[] = [];
  for (let index = 0; index < rest.length; index += 2) {
    const [word = "", amount = ""] = rest.slice(index, index + 2);
    if (!isNumber(amount)) return undefined;
    if (isRule(word)) steps.push({ rule: word === NO_SECTION ? word : RULE_PREFIX + word, amount, rates: new Map() });
    else if (isWord(word)) steps.at(-1)?.rates.set(word, amount);
    else return undefined;
  }
  return steps.length > 0 ? { from, payable, basis, steps } : undefined;
}
