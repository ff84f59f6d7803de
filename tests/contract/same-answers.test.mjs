// WebAssembly, the same module as JavaScript, and the command line answer alike.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fieldsOf } from "../support/calculation-types.mjs";
import { cases } from "../support/cases.mjs";
import { calculateNatively, situations } from "../support/command-line.mjs";
import { checkProperty } from "../support/property.mjs";
import { seed } from "../support/seed.mjs";
import { withUnknownFacts } from "../support/unknown-facts.mjs";
import { compiled, glue } from "../support/wasm.mjs";

// A page that may not compile WebAssembly loads the module as JavaScript. Each module needs a copy of the glue of its own here: the
// copy for WebAssembly is imported with a query.
const javascript = await import("../../www/pkg/forloebsberegner_bg.wasm.js");
glue.__wbg_set_wasm(javascript);
/** @type {typeof glue} */
const wasmGlue = await import(new URL("../../www/pkg/forloebsberegner_bg.js?compiled", import.meta.url).href);
const { memory } = compiled(wasmGlue);

const generated = situations(3_000, seed);

test("every worked case has the same answer in WebAssembly and JavaScript", () => {
  for (const { situation } of cases) sameAnswer("calculate", situation);
});

test("3,000 generated situations have the same answer in WebAssembly and JavaScript, and byte for byte on the command line", (t) => {
  const native = calculateNatively(generated);
  assert.equal(native.length, generated.length);
  const statuses = { ok: 0, not_possible: 0, refused: 0 };
  generated.forEach((situation, index) => {
    const { answer, errors } = sameAnswer("calculate", situation);
    const text = JSON.stringify(answer ?? { errors });
    assert.equal(native[index], text, JSON.stringify(situation));
    statuses[/** @type {keyof typeof statuses} */ (answer?.status ?? "refused")] += 1;
  });
  t.diagnostic(JSON.stringify(statuses));
  const { ok, not_possible, refused } = statuses;
  assert(ok > 1_000 && not_possible > 100 && refused > 100, JSON.stringify(statuses));
});

test("1,000 generated ranges are the same", (t) => {
  const answered = situations(1_000, seed).filter((each) => {
    const { situation, unknown } = withUnknownFacts(each);
    return sameAnswer("estimate", situation, unknown).answer;
  });
  t.diagnostic(`${answered.length} ranges`);
  assert(answered.length > 400, `${answered.length} ranges`);
});

test("a situation with a wrong value in any field has the same errors", () => {
  const fields = fc.constantFrom("today", "start", "born", "prior", "children", "income", "tax", "odd");
  checkProperty(
    fc.property(fc.constantFrom(...generated), fields, fc.anything(), (situation, field, value) => {
      sameAnswer("calculate", { ...situation, [field]: value });
    }),
    1_000,
  );
});

const day = fc.date({ min: new Date("2010-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
const isoDay = day.map((date) => date.toISOString().slice(0, 10));
const optional = (/** @type {fc.Arbitrary<string>} */ arbitrary) => fc.option(arbitrary, { nil: undefined });

test("the rates of a day are the same", () => {
  checkProperty(
    fc.property(fc.oneof(isoDay, fc.anything()), (on) => void sameAnswer("rates", on)),
    1_000,
  );
});

test("the end of sygedagpenge is the same", () => {
  const fields = fieldsOf("Illness");
  const valueOf = (/** @type {string} */ field) => fc.constantFrom(...(fields.get(field) ?? []));
  const illness = fc.record({
    first_day: isoDay,
    work: valueOf("work"),
    extension: optional(valueOf("extension")),
    start: optional(isoDay),
  });
  checkProperty(
    fc.property(illness, (facts) => void sameAnswer("sygedagpenge_end", facts)),
    1_000,
  );
});

test("the amount of another period is the same", () => {
  const amount = fc.oneof(
    fc.nat(1_000_000).map(String),
    fc.nat(100_000_000).map((oere) => (oere / 100).toFixed(2)),
    fc.string(),
    fc.constantFrom("-1", "999999.99", "9".repeat(30)),
  );
  const period = fc.constantFrom("week", "month", "year");
  checkProperty(
    fc.property(amount, period, period, (...facts) => void sameAnswer("per", ...facts)),
    1_000,
  );
});

test("memory grows alike, and the glue of the JavaScript uses the grown memory", () => {
  const before = memory.buffer.byteLength;
  for (const text of ["9".repeat(300_000), "æ".repeat(300_000), "9".repeat(5_000_000)]) {
    sameAnswer("per", text, "week", "month");
    sameAnswer("calculate", { ...cases[0]?.situation, born: text });
    for (const { situation } of cases) sameAnswer("calculate", situation);
  }
  assert(memory.buffer.byteLength > before);
  assert.equal(javascript.memory.buffer.byteLength, memory.buffer.byteLength);
});

/**
 * What both modules return, or the message and the errors of what they throw.
 *
 * @param {"calculate" | "estimate" | "rates" | "sygedagpenge_end" | "per"} name
 * @param {any[]} facts
 * @returns {{ answer?: any, message?: string, errors?: unknown[] }}
 */
function sameAnswer(name, ...facts) {
  const answer = outcome(wasmGlue[name], facts);
  assert.deepEqual(outcome(glue[name], facts), answer);
  return answer;
}

/** @param {Function} calculate @param {any[]} facts */
function outcome(calculate, facts) {
  try {
    return { answer: calculate(...facts) };
  } catch (error) {
    const { name, message, errors } = /** @type {any} */ (error);
    assert.equal(name, "CalculationError", String(error));
    return { message, errors };
  }
}
