import assert from "node:assert/strict";
import { test } from "node:test";
import { cases } from "../support/cases.mjs";
import { calculate, start } from "../support/wasm.mjs";

const limit = 512 * 1024;

test("memory is at most 512 KiB and does not grow over 100,000 calculations", (t) => {
  const memory = start();
  const situations = variants();
  situations.forEach(calculateOrRefuse);
  const before = memory();
  for (let call = 0; call < 100_000; call += 1) calculateOrRefuse(situations[call % situations.length]);
  t.diagnostic(`${before / 1024} KiB before, ${memory() / 1024} KiB after`);
  assert(before <= limit, `${before} bytes`);
  assert.equal(memory(), before);
});

test("the longest valid lists fit into the memory", (t) => {
  const memory = start();
  const month = (/** @type {number} */ number) => {
    const year = 2021 + Math.floor(number / 12);
    return `${year}-${String((number % 12) + 1).padStart(2, "0")}-01`;
  };
  const timeline = calculate({
    today: "2026-11-22",
    scheme: "ressourceforloeb",
    start: "2021-06-15",
    born: "1975-02-28",
    prior: { benefit: "kontanthjaelp" },
    children: Array.from({ length: 30 }, (_, index) => ({ born: month(index * 2).replace(/01$/, "17") })),
    income: Array.from({ length: 60 }, (_, index) => ({ kind: "loen", monthly: `${index * 500}`, from: month(index) })),
    tax: { percent: "37.5", monthly_allowance: "4300" },
  });
  assert.equal(timeline.status, "ok");
  assert(timeline.periods.length > 50, `${timeline.periods.length} periods`);
  t.diagnostic(`${timeline.periods.length} periods, ${memory() / 1024} KiB`);
  assert(memory() <= limit, `${memory()} bytes`);
});

/** Every case with variants of its start and wages, some of them invalid. */
function variants() {
  return cases.flatMap(({ situation }) => [
    situation,
    { ...situation, today: "2023-05-09" },
    { ...situation, start: "2019-11-05", end: undefined },
    { ...situation, income: [{ kind: "loen", monthly: "21345.67" }] },
    { ...situation, born: "not a date", unknown: 1 },
  ]);
}

/** @param {any} situation */
function calculateOrRefuse(situation) {
  try {
    calculate(situation);
  } catch (error) {
    if (/** @type {Error} */ (error).name !== "CalculationError") throw error;
  }
}
