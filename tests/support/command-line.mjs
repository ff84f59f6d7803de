import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../", import.meta.url));
const CARGO = ["run", "--quiet", "--locked", "--release", "--all-features", "--"];

/**
 * The lines that the command line prints.
 *
 * @param {string[]} options
 * @param {string} [input]
 * @returns {string[]}
 */
function run(options, input = "") {
  const { status, stdout, stderr, error } = spawnSync("cargo", [...CARGO, ...options], {
    cwd: project,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (error) throw error;
  // 2: some situations have errors, which stand in their lines.
  if (status !== 0 && status !== 2) throw new Error(`${options.join(" ")} ended with status ${status}: ${stderr}`);
  return stdout.trimEnd().split("\n");
}

/**
 * The lines of JSON that `forloebsberegner calculate` prints, one for each situation.
 *
 * @param {unknown[]} situations
 * @returns {string[]}
 */
export const calculateNatively = (situations) =>
  run(["calculate"], situations.map((situation) => `${JSON.stringify(situation)}\n`).join(""));

/**
 * Generated situations; some are invalid.
 *
 * @param {number} count
 * @param {number} seed the same seed gives the same situations
 * @returns {any[]}
 */
export const situations = (count, seed) =>
  run(["situations", "--seed", String(seed), "--count", String(count)]).map((line) => JSON.parse(line));
