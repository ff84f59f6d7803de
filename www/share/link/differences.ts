// What has become of the amounts since a link was made. Every difference is what the calculation says it is: here only the days, the steps
// and the rates are laid beside each other.
import type { Estimate, Rate, Step, Timeline } from "../../pkg/forloebsberegner.js";
import type { LinkRecord, RecordedPeriod, RecordedStep } from "./record.ts";

/** One amount less another, as the calculation has it. */
export type Subtract = (amount: string, other: string) => string;

export interface StepDifference {
  rule: string;
  before: string;
  after: string;
  difference: string;
  /** As it is now; none where the rule has no part any more. */
  now?: Step;
}

export interface RateDifference {
  before: string;
  now: Rate;
}

/** Days on which what is payable is another. */
export interface Difference {
  from: string;
  to: string;
  /** None where there was no forløb on these days; with facts not known, the least and the most. */
  before?: string[];
  after?: string[];
  /** None with facts not known. */
  difference?: string;
  /** Their differences are the difference. */
  steps: StepDifference[];
  rates: RateDifference[];
  /** The amount was an estimate, as the rates of these days were not known. */
  wasProjected: boolean;
}

export interface CutDifference {
  month: string;
  before: string;
  after: string;
}

/** A stretch of days as it was or is. */
interface Stretch {
  from: string;
  to: string;
  amounts: string[];
  was?: RecordedPeriod;
  is?: Timeline["periods"][number];
}

/** Whether every amount is the sum of its steps, as all that the calculation gives are. */
export const addsUp = ({ periods }: LinkRecord, less: Subtract): boolean =>
  periods.every(
    ({ payable, steps }) => steps.reduce((rest, { amount }) => less(rest, amount), payable) === less(payable, payable),
  );

export function differences(
  record: LinkRecord,
  { timeline, estimate }: { timeline: Timeline; estimate?: Estimate | undefined },
  less: Subtract,
): Difference[] {
  const then = recorded(record);
  const now = estimate
    ? estimate.periods.map(({ from, to, low, high }): Stretch => ({ from, to, amounts: [low, high] }))
    : timeline.periods.map((is): Stretch => ({ from: is.from, to: is.to, amounts: [is.payable], is }));
  const found: Difference[] = [];
  for (const { from, to } of pieces([...then, ...now])) {
    const [before, after] = [on(then, from), on(now, from)];
    if (before?.amounts.join() === after?.amounts.join()) continue;
    const one = difference({ from, to }, before, after, less);
    const latest = found.at(-1);
    if (latest && dayAfter(latest.to) === from && told(latest) === told(one)) latest.to = to;
    else found.push(one);
  }
  return found;
}

/** The months in which a sanction takes another amount than it did. */
export function cutDifferences(record: LinkRecord, { payments }: Timeline, less: Subtract): CutDifference[] {
  const sum = (amounts: readonly string[]) => amounts.reduce((all, amount) => less(all, `-${amount}`), "0");
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

function recorded({ periods, ranges, to = "" }: LinkRecord): Stretch[] {
  const begun = [
    ...periods.map((was) => ({ from: was.from, amounts: [was.payable], was })),
    ...ranges.map(({ from, low, high }) => ({ from, amounts: [low, high] })),
  ].sort((one, other) => (one.from < other.from ? -1 : 1));
  return begun.map((one, index) => {
    const next = begun[index + 1];
    return { ...one, to: next ? dayBefore(next.from) : to };
  });
}

/** The days from the first to the last, cut where anything begins or ends. */
function pieces(stretches: readonly Stretch[]): { from: string; to: string }[] {
  const cuts = [...new Set(stretches.flatMap(({ from, to }) => [from, dayAfter(to)]))].sort();
  return cuts.slice(0, -1).map((from, index) => ({ from, to: dayBefore(cuts[index + 1] ?? from) }));
}

const on = (stretches: readonly Stretch[], day: string): Stretch | undefined =>
  stretches.find(({ from, to }) => from <= day && day <= to);

function difference(
  days: { from: string; to: string },
  before: Stretch | undefined,
  after: Stretch | undefined,
  less: Subtract,
): Difference {
  const { was } = before ?? {};
  const { is } = after ?? {};
  const areKnown = before?.amounts.length !== 2 && after?.amounts.length !== 2;
  return {
    ...days,
    ...(before ? { before: before.amounts } : {}),
    ...(after ? { after: after.amounts } : {}),
    ...(areKnown ? { difference: less(after?.amounts[0] ?? "0", before?.amounts[0] ?? "0") } : {}),
    steps: was && is ? stepDifferences(was.steps, is.steps, less) : [],
    rates:
      was && is
        ? is.steps.flatMap((step) =>
            rateDifferences(
              was.steps.find(({ rule }) => rule === step.rule),
              step,
              less,
            ),
          )
        : [],
    wasProjected: was?.basis === "projected" && is?.basis !== "projected",
  };
}

function stepDifferences(before: readonly RecordedStep[], after: readonly Step[], less: Subtract): StepDifference[] {
  const rules = new Set<string>([...after, ...before].map(({ rule }) => rule));
  return [...rules].flatMap((rule) => {
    const now = after.find((step) => step.rule === rule);
    const amounts = { before: before.find((step) => step.rule === rule)?.amount ?? "0", after: now?.amount ?? "0" };
    const difference = less(amounts.after, amounts.before);
    return difference === "0" ? [] : [{ rule, ...amounts, difference, ...(now ? { now } : {}) }];
  });
}

/** A rate that is the amount itself is not written beside it. */
function rateDifferences(before: RecordedStep | undefined, { rates }: Step, less: Subtract): RateDifference[] {
  if (!before) return [];
  return rates.flatMap((now) => {
    const was = before.rates.get(now.code) ?? before.amount;
    return less(now.amount, was) === "0" ? [] : [{ before: was, now }];
  });
}

/** All of it but the days. */
const told = (one: Difference): string => JSON.stringify({ ...one, from: "", to: "" });

const dayAfter = (iso: string): string => moved(iso, 1);
const dayBefore = (iso: string): string => moved(iso, -1);

function moved(iso: string, by: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + by)).toISOString().slice(0, 10);
}
