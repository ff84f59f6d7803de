import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../", import.meta.url));

/**
 * What `forloebsberegner calculate` prints for some situations: a line of JSON for each.
 *
 * @param {unknown[]} situations
 * @returns {string[]}
 */
export function calculateNatively(situations) {
  const input = situations.map((situation) => `${JSON.stringify(situation)}\n`).join("");
  const options = ["run", "--quiet", "--locked", "--release", "--all-features", "--", "calculate"];
  const { status, stdout, stderr, error } = spawnSync("cargo", options, {
    cwd: project,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (error) throw error;
  // 2: the errors of a situation stand in its line.
  if (status !== 0 && status !== 2) throw new Error(`cargo run ended with status ${status}: ${stderr}`);
  return stdout.trimEnd().split("\n");
}
