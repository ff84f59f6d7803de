// The runner behind tests/run: starts the parts stage by stage, two processes at a time, and prints a table of results.
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { seed } from "../seed.mjs";
import { parts, selectParts } from "./parts.mjs";
import { countJunit, countLibtest } from "./reports.mjs";

/** @typedef {import("./parts.mjs").Part} Part @typedef {import("./parts.mjs").Job} Job */

const OUTPUT = "tests/output";
const PROCESSES = Math.max(2, availableParallelism());

const selected = selectParts(process.argv.slice(2));
if (!selected) {
  console.error(`usage: tests/run [quick | NAME...]\nnames: ${parts.map(({ name }) => name).join(" ")}`);
  process.exit(2);
}

/** @type {Map<Part, import("./reports.mjs").Counts & { seconds: number }>} */
const results = new Map(selected.map((part) => [part, { passed: 0, failed: 0, seconds: 0 }]));
/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.once(signal, () => {
    for (const child of running) child.kill();
    process.exit(1);
  });

/**
 * Runs a process with its output in a log.
 *
 * @param {Part} part
 * @param {Job} job
 * @param {string} log
 * @returns {Promise<number | null>} the exit status; 124 or 137 after the time limit
 */
function execute({ limit }, { command, cwd, env }, log) {
  mkdirSync(dirname(log), { recursive: true });
  const file = openSync(log, "w");
  // Node's own time limit ends earlier and reports the tests that have passed; this one also stops what ignores a signal.
  const child = spawn("timeout", ["--kill-after=10", String(limit + 15), ...command], {
    ...(cwd && { cwd }),
    env: { ...process.env, SEED: String(seed), PROPTEST_RNG_SEED: String(seed), ...env },
    stdio: ["ignore", file, file],
  });
  closeSync(file);
  running.add(child);
  return new Promise((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  }).finally(() => {
    running.delete(child);
    killGroup(child.pid);
  });
}

/** Ends what a process has left running: `timeout` makes each job a process group. @param {number | undefined} leader */
function killGroup(leader) {
  if (leader === undefined) return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error;
  }
}

/** @param {Part} part @param {Job} job @param {string} log @param {number | null} status */
async function count(part, job, log, status) {
  const ok = status === 0;
  if (!job.junit && !part.libtest) return { passed: Number(ok), failed: Number(!ok) };
  const counts = await (job.junit ? countJunit(`${OUTPUT}/junit/${job.junit}`) : countLibtest(log));
  // A process that failed outside its tests, or ran none, is one failure.
  const isUnexplained = counts.failed === 0 && (!ok || counts.passed === 0);
  return isUnexplained ? { ...counts, failed: 1 } : counts;
}

/** @param {Part} part @param {Job} job */
async function run(part, job) {
  const began = performance.now();
  const label = job.name === part.name ? part.name : `${part.name} ${job.name}`;
  const log = `${OUTPUT}/logs/${part.name}/${job.name.replaceAll("/", "-")}.log`;
  if (job.junit) mkdirSync(dirname(`${OUTPUT}/junit/${job.junit}`), { recursive: true });
  const status = await execute(part, job, log);
  const { passed, failed } = await count(part, job, log, status).catch((error) => {
    console.log(`${label}: ${error}`);
    return { passed: 0, failed: 1 };
  });
  const seconds = (performance.now() - began) / 1000;
  const result = resultOf(part);
  result.passed += passed;
  result.failed += failed;
  result.seconds += seconds;
  if (failed > 0) console.log(readFileSync(log, "utf8"));
  const end = status === 124 || status === 137 ? `stopped after ${part.limit} s` : `status ${status}`;
  console.log(
    `${failed > 0 ? "✖" : "✔"} ${label}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s${failed > 0 ? `, ${end}` : ""}`,
  );
}

/** @param {Part} part */
function resultOf(part) {
  const result = results.get(part);
  if (!result) throw new Error(`${part.name} was not selected`);
  return result;
}

/** Runs the jobs of a stage in their order, as many at a time as there are processors. @param {Part["stage"]} stage */
async function runStage(stage) {
  const queue = selected?.filter((part) => part.stage === stage).flatMap((part) => startable(part)) ?? [];
  let cargoIsBusy = false;
  const worker = async () => {
    for (;;) {
      const next = queue.findIndex(({ part }) => !(part.usesCargo && cargoIsBusy));
      const [found] = next < 0 ? [] : queue.splice(next, 1);
      if (!found) return;
      const { part, job } = found;
      if (part.usesCargo) cargoIsBusy = true;
      await run(part, job);
      if (part.usesCargo) cargoIsBusy = false;
    }
  };
  // A worker that found only jobs of cargo has ended; the other one runs those.
  await Promise.all(Array.from({ length: PROCESSES }, worker));
}

/** The jobs of a part; none, and a failure, where a part that it needs has failed. @param {Part} part */
function startable(part) {
  const missing = part.needs.filter((name) =>
    selected?.some((each) => each.name === name && resultOf(each).failed > 0),
  );
  if (missing.length === 0) return part.jobs.map((job) => ({ part, job }));
  console.log(`✖ ${part.name}: cannot run without ${missing.join(", ")}`);
  resultOf(part).failed = 1;
  return [];
}

rmSync(OUTPUT, { recursive: true, force: true });
const began = performance.now();
for (const stage of /** @type {const} */ (["prepare", "quick", "full", "last"])) await runStage(stage);

const sum = { passed: 0, failed: 0 };
console.log(`\n${"part".padEnd(26)} ${"passed".padStart(8)} ${"failed".padStart(8)} ${"seconds".padStart(8)}`);
for (const [{ name }, { passed, failed, seconds }] of results) {
  sum.passed += passed;
  sum.failed += failed;
  console.log(
    `${name.padEnd(26)} ${String(passed).padStart(8)} ${String(failed).padStart(8)} ${seconds.toFixed(1).padStart(8)}`,
  );
}
console.log(
  `\n${Math.round((performance.now() - began) / 1000)} s with ${PROCESSES} processes at a time, SEED=${seed}`,
);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
