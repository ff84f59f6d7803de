// The rules, compiled to WebAssembly: one situation in, a timeline, a range or every fault out.
import init, { calculate, estimate, per, rates as ratesIn, sygedagpenge_end } from "../pkg/forloebsberegner.js";
import type { Estimate, Fault, Illness, PayPeriod, Rates, Situation, SygedagpengeEnd, Timeline } from "../pkg/forloebsberegner.js";

let loading: Promise<unknown> | undefined;

/** Compiled once, however many calculators stand on the page. */
export function load(): Promise<unknown> {
  return (loading ??= init({ module_or_path: new URL("../pkg/forloebsberegner_bg.wasm", import.meta.url) }));
}

export interface Reckoned {
  timeline: Timeline;
  /** With open facts the timeline is that of the lowest amount, and this has both ends. */
  estimate?: Estimate;
}

export function reckoned(situation: Situation, open: string[]): Reckoned | Fault[] {
  return orFaults(() => {
    if (open.length === 0) return { timeline: calculate(situation) };
    const range = estimate(situation, open);
    return { timeline: range.lowest, estimate: range };
  });
}

export const rates = (on: string): Rates | Fault[] => orFaults(() => ratesIn(on));

export const sygedagpengeEnd = (illness: Illness): SygedagpengeEnd | Fault[] => orFaults(() => sygedagpenge_end(illness));

/** The amount of one period for another; what is no amount comes back as it is. */
export const amountPer: (amount: string, known: PayPeriod, wanted: PayPeriod) => string = per;

function orFaults<T>(work: () => T): T | Fault[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "errors" in error) return error.errors as Fault[];
    throw error;
  }
}
