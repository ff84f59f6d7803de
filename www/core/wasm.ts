// The rules, compiled to WebAssembly: one situation in, a timeline, a range or every fault out.
import * as glue from "../pkg/forloebsberegner_bg.js";
import type * as module from "../pkg/forloebsberegner_bg.wasm.js";
import type {
  Estimate,
  Fault,
  Illness,
  PayPeriod,
  Rates,
  Situation,
  SygedagpengeEnd,
  Timeline,
} from "../pkg/forloebsberegner.js";

type Exports = typeof module;

let loading: Promise<void> | undefined;

/** Made ready once, however many calculators stand on the page. */
export function loadCalculation(): Promise<void> {
  return (loading ??= (mayRun() ? compiled() : inJavascript()).then(glue.__wbg_set_wasm));
}

/**
 * Whether the Content-Security-Policy of the host allows WebAssembly is known by trying: this module is an empty one.
 * WebKit compiles it in any case and refuses to make an instance.
 */
function mayRun(): boolean {
  try {
    return Boolean(new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))));
  } catch {
    return false;
  }
}

async function compiled(): Promise<Exports> {
  // eslint-disable-next-line no-restricted-globals -- a file of the site; no answer goes anywhere
  const answer = await fetch(new URL("../pkg/forloebsberegner_bg.wasm", import.meta.url), {
    referrerPolicy: "no-referrer",
  });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  // Not while it streams: that needs a host that knows the type of the file.
  const { instance } = await WebAssembly.instantiate(await answer.arrayBuffer(), { "./forloebsberegner_bg.js": glue });
  return instance.exports as unknown as Exports;
}

/** The same module turned into JavaScript: twice as large, slower, with the same results. */
function inJavascript(): Promise<Exports> {
  return import("../pkg/forloebsberegner_bg.wasm.js");
}

export interface Evaluation {
  timeline: Timeline;
  /** With open facts the timeline is that of the lowest amount, and this has both ends. */
  estimate?: Estimate;
}

export function evaluate(situation: Situation, open: string[]): Evaluation | Fault[] {
  return orFaults(() => {
    if (open.length === 0) return { timeline: glue.calculate(situation) };
    const range = glue.estimate(situation, open);
    return { timeline: range.lowest, estimate: range };
  });
}

const tables = new Map<string, Rates | Fault[]>();

/** The table of a day never changes, and the page looks into the same few at every change. */
export function rates(on: string): Rates | Fault[] {
  let table = tables.get(on);
  if (!table) tables.set(on, (table = orFaults(() => glue.rates(on))));
  return table;
}

export const sygedagpengeEnd = (illness: Illness): SygedagpengeEnd | Fault[] =>
  orFaults(() => glue.sygedagpenge_end(illness));

/** The amount of one period for another; what is no amount comes back as it is. */
export const convertAmount: (amount: string, known: PayPeriod, wanted: PayPeriod) => string = glue.per;

/** One amount less another; nothing where one of them is no amount. */
export const subtract: (amount: string, other: string) => string = glue.less;

function orFaults<T>(work: () => T): T | Fault[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "errors" in error) return error.errors as Fault[];
    throw error;
  }
}
