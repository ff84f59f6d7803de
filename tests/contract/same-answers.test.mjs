import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cases } from "../support/cases.mjs";
import { compiled, glue } from "../support/wasm.mjs";
import { amounts, dates, illness, mistaken, open, situation } from "../support/situations.mjs";

// Where WebAssembly may not be compiled the page loads the same module as JavaScript. Both stand here side by
// side, each behind a copy of the glue of its own: the JavaScript imports the one without a question mark.
const javascript = await import("../../www/pkg/forloebsberegner_bg.wasm.js");
glue.__wbg_set_wasm(javascript);
/** @type {typeof glue} */
const other = await import(new URL("../../www/pkg/forloebsberegner_bg.js?compiled", import.meta.url).href);
const { memory } = compiled(other);

const seed = 20_261_122;

test("every case has the same answer", () => {
  for (const each of cases) same("calculate", each.situation);
});

test("30,000 situations have the same answer", { timeout: 600_000 }, (t) => {
  const found = { ok: 0, not_possible: 0, refused: 0 };
  const property = fc.property(situation, (facts) => {
    const { answer } = same("calculate", facts);
    found[/** @type {keyof found} */ (answer?.status ?? "refused")] += 1;
  });
  fc.assert(property, { seed, numRuns: 30_000 });
  t.diagnostic(JSON.stringify(found));
  assert(found.ok > 10_000 && found.not_possible > 1_000 && found.refused > 1_000, JSON.stringify(found));
});

test("2,000 ranges are the same", { timeout: 300_000 }, () => {
  let answered = 0;
  const property = fc.property(open, ({ situation, paths }) => {
    if (same("estimate", situation, paths).answer) answered += 1;
  });
  fc.assert(property, { seed, numRuns: 2_000 });
  assert(answered > 1_000, `${answered} ranges`);
});

test("what is no situation is refused for the same reasons", () => {
  fc.assert(
    fc.property(mistaken, (facts) => void same("calculate", facts)),
    { seed, numRuns: 3_000 },
  );
});

test("the rates, the end of sygedagpenge and the amounts of a period are the same", () => {
  fc.assert(
    fc.property(dates, (on) => void same("rates", on)),
    { seed, numRuns: 2_000 },
  );
  fc.assert(
    fc.property(illness, (facts) => void same("sygedagpenge_end", facts)),
    { seed, numRuns: 2_000 },
  );
  fc.assert(
    fc.property(amounts, (facts) => void same("per", ...facts)),
    { seed, numRuns: 2_000 },
  );
});

test("memory grows the same, and the glue sees it", () => {
  const before = memory.buffer.byteLength;
  for (const text of ["9".repeat(300_000), "æ".repeat(300_000), "9".repeat(5_000_000)]) {
    same("per", text, "week", "month");
    same("calculate", { ...cases[0]?.situation, born: text });
    for (const each of cases) same("calculate", each.situation);
  }
  assert(memory.buffer.byteLength > before);
  assert.equal(javascript.memory.buffer.byteLength, memory.buffer.byteLength);
});

/**
 * What both builds answer, or throw.
 *
 * @param {"calculate" | "estimate" | "rates" | "sygedagpenge_end" | "per"} name
 * @param {any[]} facts
 */
function same(name, ...facts) {
  const [from, expected] = [outcome(glue[name], facts), outcome(other[name], facts)];
  assert.deepEqual(from, expected);
  return expected;
}

/** @param {Function} ask @param {any[]} facts */
function outcome(ask, facts) {
  try {
    return { answer: ask(...facts) };
  } catch (error) {
    const { name, message, errors } = /** @type {any} */ (error);
    assert.equal(name, "CalculationError", String(error));
    return { thrown: { name, message, errors } };
  }
}
