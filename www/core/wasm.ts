// The Rust core, compiled to WebAssembly: loading it, and typed wrappers around its functions.
import * as glue from "../pkg/forloebsberegner_bg.js";
import type * as module from "../pkg/forloebsberegner_bg.wasm.js";
import type {
  Estimate,
  FieldError,
  Illness,
  PayPeriod,
  Rates,
  Situation,
  SygedagpengeEnd,
  Timeline,
} from "../pkg/forloebsberegner.js";

type Exports = typeof module;

let loading: Promise<void> | undefined;

/** Loads the core, once for all elements of the page. Rejects if it cannot be fetched. The other functions need it loaded. */
export function loadCalculation(): Promise<void> {
  return (loading ??= (allowsWebAssembly() ? instantiate() : importJavascript()).then(glue.__wbg_set_wasm));
}

/**
 * Whether the Content-Security-Policy of the host page allows WebAssembly. There is no API to ask, so it tries with an empty module.
 * WebKit compiles the module in any case and refuses to instantiate it.
 */
function allowsWebAssembly(): boolean {
  try {
    return Boolean(new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))));
  } catch {
    return false;
  }
}

async function instantiate(): Promise<Exports> {
  // eslint-disable-next-line no-restricted-globals -- a file of the site; the request carries no answers
  const response = await fetch(new URL("../pkg/forloebsberegner_bg.wasm", import.meta.url), {
    referrerPolicy: "no-referrer",
  });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  // Not instantiateStreaming: it fails on hosts that send the file with another MIME type.
  const { instance } = await WebAssembly.instantiate(await response.arrayBuffer(), {
    "./forloebsberegner_bg.js": glue,
  });
  return instance.exports as unknown as Exports;
}

/** The same module as JavaScript, made by wasm2js: twice the size and slower, with the same results. */
function importJavascript(): Promise<Exports> {
  return import("../pkg/forloebsberegner_bg.wasm.js");
}

/** The result for one situation. */
export interface Evaluation {
  timeline: Timeline;
  /** The range of amounts if facts are unknown. `timeline` is then the one with the lowest amounts. */
  estimate?: Estimate;
}

/** The result for a situation in which the facts at the paths in `unknown` are not known, or the errors in it. */
export function evaluate(situation: Situation, unknown: string[]): Evaluation | FieldError[] {
  return valueOrErrors(() => {
    if (unknown.length === 0) return { timeline: glue.calculate(situation) };
    const estimate = glue.estimate(situation, unknown);
    return { timeline: estimate.lowest, estimate };
  });
}

const ratesByDate = new Map<string, Rates | FieldError[]>();

/** The rates in force on a date. Cached: the page looks up the same few dates at every change, and the rates of a date never change. */
export function rates(on: string): Rates | FieldError[] {
  let table = ratesByDate.get(on);
  if (!table) ratesByDate.set(on, (table = valueOrErrors(() => glue.rates(on))));
  return table;
}

/** When the right to sygedagpenge would have ended: SDL §§ 24 and 27. */
export const sygedagpengeEnd = (illness: Illness): SygedagpengeEnd | FieldError[] =>
  valueOrErrors(() => glue.sygedagpenge_end(illness));

/** Converts an amount between pay periods. A text that is no amount comes back unchanged. */
export const convertAmount: (amount: string, from: PayPeriod, to: PayPeriod) => string = glue.per;

/** `amount` less `other`; "" if one of them is no amount. */
export const subtract: (amount: string, other: string) => string = glue.less;

function valueOrErrors<T>(call: () => T): T | FieldError[] {
  try {
    return call();
  } catch (error) {
    if (error instanceof Error && "errors" in error) return error.errors as FieldError[];
    throw error;
  }
}
