// The rules, compiled to WebAssembly: one situation in, a timeline, a range or every fault out.
import init, { calculate, estimate, rates as ratesIn } from "../pkg/forloebsberegner.js";
import type { Estimate, Fault, Rates, Situation, Timeline } from "../pkg/forloebsberegner.js";

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

function orFaults<T>(work: () => T): T | Fault[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "errors" in error) return error.errors as Fault[];
    throw error;
  }
}
