// The amounts as they stood when a link was made, so that it can be told later what has changed and why.
import type { Basis, Estimate, Timeline } from "../../pkg/forloebsberegner.js";
import { reads } from "./format.ts";

/** A name and a value of a link. */
export type Pair = readonly [name: string, value: string];

export interface RecordedStep {
  rule: string;
  /** What it added, or took away when negative. */
  amount: string;
  /** The rates it read, by code, where they are not the amount itself. */
  rates: ReadonlyMap<string, string>;
}

export interface RecordedPeriod {
  from: string;
  payable: string;
  basis: Basis;
  steps: readonly RecordedStep[];
}

/** A period in which facts were not known. */
export interface RecordedRange {
  from: string;
  low: string;
  high: string;
}

export interface LinkRecord {
  /** The day the link was made. */
  made: string;
  program: string;
  /** The edition of the rates. */
  rates: string;
  periods: readonly RecordedPeriod[];
  ranges: readonly RecordedRange[];
  /** The last day of the forløb; none where it was not possible. */
  to?: string;
  /** What sanctions took. */
  cuts: readonly { month: string; amount: string }[];
  /** Why there was no forløb. */
  reasons: readonly string[];
  /** All that was written of it could be read. */
  isWhole: boolean;
}

const PREFIX = "las-";
const NO_PARAGRAPH = "not_below_zero";
const isRule = (word: string): boolean => word === NO_PARAGRAPH || /^\d/.test(word);
const WEAKER: readonly string[] = ["computed", "projected"] satisfies Basis[];

/** What was calculated, after the names that say when and with what. */
export function writeRecord({ periods, payments, notices, to, status }: Timeline, estimate?: Estimate): Pair[] {
  if (status === "not_possible") return notices.map(({ code }) => ["ikke_muligt", code]);
  const end: Pair[] = to === undefined ? [] : [["sidste_dag", to]];
  if (estimate)
    return [...estimate.periods.map(({ from, low, high }): Pair => ["mellem", [from, low, high].join(",")]), ...end];
  const cuts = payments.flatMap(({ month, cuts = [] }) =>
    cuts.map(({ amount }): Pair => ["nedsat", [month, amount].join(",")]),
  );
  return [...periods.map((period): Pair => ["beloeb", writtenPeriod(period)]), ...end, ...cuts];
}

function writtenPeriod({ from, payable, basis, steps }: Timeline["periods"][number]): string {
  const told = steps.flatMap(({ rule, amount, rates }) => [
    rule.replace(PREFIX, ""),
    amount,
    ...rates.filter((rate) => rate.amount !== amount).flatMap((rate) => [rate.code, rate.amount]),
  ]);
  return [from, payable, ...(WEAKER.includes(basis) ? [basis] : []), ...told].join(",");
}

/** What cannot be read of it is given to `miss`. */
export function readRecord(pairs: readonly Pair[], miss: (pair: Pair) => void): LinkRecord | undefined {
  const record = {
    made: "",
    program: "",
    rates: "",
    to: "",
    periods: [] as RecordedPeriod[],
    ranges: [] as RecordedRange[],
    cuts: [] as { month: string; amount: string }[],
    reasons: [] as string[],
  };
  let isWhole = true;
  for (const pair of pairs) {
    const [name, value] = pair;
    const parts = value.split(",");
    const [first = "", second = "", third = ""] = parts;
    const isDay = reads(first, { type: "day" });
    if (name === "lavet" && isDay) record.made = first;
    else if (name === "sidste_dag" && isDay) record.to = first;
    else if (name === "program" && /^\d+\.\d+\.\d+$/.test(value)) record.program = value;
    else if (name === "satser" && /^\d{4}\.\d+$/.test(value)) record.rates = value;
    else if (name === "ikke_muligt" && reads(value, { type: "word" })) record.reasons.push(value);
    else if (name === "mellem" && isDay && parts.length === 3 && isNumber(second) && isNumber(third))
      record.ranges.push({ from: first, low: second, high: third });
    else if (
      name === "nedsat" &&
      parts.length === 2 &&
      reads(first, { type: "month" }) &&
      isNumber(second) &&
      !second.startsWith("-")
    )
      record.cuts.push({ month: first, amount: second });
    else {
      const period = name === "beloeb" ? periodIn(parts) : undefined;
      if (period) record.periods.push(period);
      else {
        isWhole = false;
        miss(pair);
      }
    }
  }
  const { to, ...rest } = record;
  const isAny = record.periods.length + record.ranges.length + record.reasons.length > 0;
  return record.made && isAny ? { ...rest, isWhole, ...(to ? { to } : {}) } : undefined;
}

const isNumber = (text: string): boolean => reads(text, { type: "number" });

function periodIn([from = "", payable = "", ...rest]: readonly string[]): RecordedPeriod | undefined {
  const basis = WEAKER.includes(rest[0] ?? "") ? (rest.shift() as Basis) : "published";
  if (!reads(from, { type: "day" }) || !isNumber(payable) || rest.length === 0 || rest.length % 2 === 1)
    return undefined;
  const steps: { rule: string; amount: string; rates: Map<string, string> }[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const [word = "", amount = ""] = rest.slice(at, at + 2);
    if (!isNumber(amount)) return undefined;
    if (isRule(word)) steps.push({ rule: word === NO_PARAGRAPH ? word : PREFIX + word, amount, rates: new Map() });
    else if (reads(word, { type: "word" })) steps.at(-1)?.rates.set(word, amount);
    else return undefined;
  }
  return steps.length > 0 ? { from, payable, basis, steps } : undefined;
}
