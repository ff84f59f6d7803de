// How the amounts differ from those recorded in a link. Compares dates, steps and rates; the calculation does every subtraction.
import type { Estimate, Rate, Step, Timeline } from "../../pkg/forloebsberegner.js";
import type { LinkRecord, RecordedPeriod, RecordedStep } from "./record.ts";

/** Subtracts the second amount from the first, as the calculation does. */
export type Subtract = (amount: string, other: string) => string;

/** A step whose amount differs. */
export interface StepDifference {
  rule: string;
  before: string;
  after: string;
  difference: string;
  /** The step today; undefined if the rule no longer applies. */
  now?: Step;
}

/** A rate whose amount differs. */
export interface RateDifference {
  before: string;
  now: Rate;
}

/** A run of days on which the payable amount differs. */
export interface Difference {
  from: string;
  to: string;
  /** One amount, or the lowest and highest if facts are unknown; undefined if there was no forløb on these days. */
  before?: string[];
  after?: string[];
  /** Undefined if facts are unknown. */
  difference?: string;
  /** Their differences add up to the difference. */
  steps: StepDifference[];
  rates: RateDifference[];
  /** The amount was projected, as the rates of these days were not known, and is no longer. */
  wasProjected: boolean;
}

/** A month in which the deduction for sanctions differs. */
export interface CutDifference {
  month: string;
  before: string;
  after: string;
}

/** A run of days with one amount, or one range, recorded or current. */
interface Segment {
  from: string;
  to: string;
  amounts: string[];
  recorded?: RecordedPeriod;
  current?: Timeline["periods"][number];
}

/** Whether every amount is the sum of its steps, as in every result of the calculation. */
export const addsUp = ({ periods }: LinkRecord, subtract: Subtract): boolean =>
  periods.every(
    ({ payable, steps }) =>
      steps.reduce((rest, { amount }) => subtract(rest, amount), payable) === subtract(payable, payable),
  );

/** The runs of days on which the amount differs from the recorded one, in order. */
export function differences(
  record: LinkRecord,
  { timeline, estimate }: { timeline: Timeline; estimate?: Estimate | undefined },
  subtract: Subtract,
): Difference[] {
  const recorded = recordedSegments(record);
  const current = estimate
    ? estimate.periods.map(({ from, to, low, high }): Segment => ({ from, to, amounts: [low, high] }))
    : timeline.periods.map((period): Segment => ({
        from: period.from,
        to: period.to,
        amounts: [period.payable],
        current: period,
      }));
  const result: Difference[] = [];
  for (const { from, to } of commonDays([...recorded, ...current])) {
    const [before, after] = [segmentOn(recorded, from), segmentOn(current, from)];
    if (before?.amounts.join() === after?.amounts.join()) continue;
    const next = difference({ from, to }, before, after, subtract);
    const last = result.at(-1);
    if (last && addDays(last.to, 1) === from && withoutDates(last) === withoutDates(next)) last.to = to;
    else result.push(next);
  }
  return result;
}

/** The months in which the deduction for sanctions differs from the recorded one, in order. */
export function cutDifferences(record: LinkRecord, { payments }: Timeline, subtract: Subtract): CutDifference[] {
  const sum = (amounts: readonly string[]) => amounts.reduce((total, amount) => subtract(total, `-${amount}`), "0");
  const months = new Set([
    ...record.cuts.map(({ month }) => month),
    ...payments.filter(({ cuts }) => cuts).map(({ month }) => month),
  ]);
  return [...months].sort().flatMap((month) => {
    const before = sum(record.cuts.filter((cut) => cut.month === month).map(({ amount }) => amount));
    const after = sum(
      payments
        .filter((payment) => payment.month === month)
        .flatMap(({ cuts = [] }) => cuts.map(({ amount }) => amount)),
    );
    return before === after ? [] : [{ month, before, after }];
  });
}

/** A record has the first day of each period: the period ends on the day before the next. */
function recordedSegments({ periods, ranges, to = "" }: LinkRecord): Segment[] {
  const segments = [
    ...periods.map((period) => ({ from: period.from, amounts: [period.payable], recorded: period })),
    ...ranges.map(({ from, low, high }) => ({ from, amounts: [low, high] })),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  return segments.map((segment, index) => {
    const next = segments[index + 1];
    return { ...segment, to: next ? addDays(next.from, -1) : to };
  });
}

/** The days from the first to the last, cut where any segment begins or ends. */
function commonDays(segments: readonly Segment[]): { from: string; to: string }[] {
  const cuts = [...new Set(segments.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort();
  return cuts.slice(0, -1).map((from, index) => ({ from, to: addDays(cuts[index + 1] ?? from, -1) }));
}

const segmentOn = (segments: readonly Segment[], day: string): Segment | undefined =>
  segments.find(({ from, to }) => from <= day && day <= to);

function difference(
  days: { from: string; to: string },
  before: Segment | undefined,
  after: Segment | undefined,
  subtract: Subtract,
): Difference {
  const { recorded } = before ?? {};
  const { current } = after ?? {};
  const isRange = before?.amounts.length === 2 || after?.amounts.length === 2;
  return {
    ...days,
    ...(before ? { before: before.amounts } : {}),
    ...(after ? { after: after.amounts } : {}),
    ...(isRange ? {} : { difference: subtract(after?.amounts[0] ?? "0", before?.amounts[0] ?? "0") }),
    steps: recorded && current ? stepDifferences(recorded.steps, current.steps, subtract) : [],
    rates: recorded && current ? rateDifferences(recorded.steps, current.steps, subtract) : [],
    wasProjected: recorded?.basis === "projected" && current?.basis !== "projected",
  };
}

function stepDifferences(
  recorded: readonly RecordedStep[],
  current: readonly Step[],
  subtract: Subtract,
): StepDifference[] {
  const rules = new Set<string>([...current, ...recorded].map(({ rule }) => rule));
  return [...rules].flatMap((rule) => {
    const now = current.find((step) => step.rule === rule);
    const before = recorded.find((step) => step.rule === rule)?.amount ?? "0";
    const after = now?.amount ?? "0";
    const difference = subtract(after, before);
    return difference === "0" ? [] : [{ rule, before, after, difference, ...(now ? { now } : {}) }];
  });
}

function rateDifferences(
  recorded: readonly RecordedStep[],
  current: readonly Step[],
  subtract: Subtract,
): RateDifference[] {
  return current.flatMap(({ rule, rates }) => {
    const step = recorded.find((step) => step.rule === rule);
    if (!step) return [];
    return rates.flatMap((now) => {
      // A rate that is the amount of the step itself is not recorded beside it.
      const before = step.rates.get(now.code) ?? step.amount;
      return subtract(now.amount, before) === "0" ? [] : [{ before, now }];
    });
  });
}

const withoutDates = (difference: Difference): string => JSON.stringify({ ...difference, from: "", to: "" });

function addDays(iso: string, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
