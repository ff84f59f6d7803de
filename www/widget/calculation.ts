// The rules, compiled to WebAssembly: one situation in, a timeline or every fault out.
import init, { calculate as calculateIn, rates as ratesIn } from "../pkg/forloebsberegner.js";
import type { Fault, Rates, Situation, Timeline } from "../pkg/forloebsberegner.js";

let loading: Promise<unknown> | undefined;

/** Compiled once, however many calculators stand on the page. */
export function load(): Promise<unknown> {
  return (loading ??= init({ module_or_path: new URL("../pkg/forloebsberegner_bg.wasm", import.meta.url) }));
}

export const calculate = (situation: Situation): Timeline | Fault[] => orFaults(() => calculateIn(situation));

export const rates = (on: string): Rates | Fault[] => orFaults(() => ratesIn(on));

function orFaults<T>(work: () => T): T | Fault[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "errors" in error) return error.errors as Fault[];
    throw error;
  }
}
