// The npm package, installed in a project of its own in a temporary folder.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

export const packageFolder = fileURLToPath(new URL("../../target/npm/", import.meta.url));
/** The tools of the page, which the project uses too. */
export const tools = fileURLToPath(new URL("../../www/node_modules/", import.meta.url));
export const project = mkdtempSync(join(tmpdir(), "forloebsberegner-"));
after(() => rmSync(project, { recursive: true }));

/** Runs a command in the project and returns its output. @param {string} command @param {string[]} args */
export function run(command, ...args) {
  try {
    return execFileSync(command, args, { cwd: project, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = /** @type {any} */ (error);
    return assert.fail(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  }
}

/** Writes a file of the project. @param {string} name @param {string} text */
export const write = (name, text) => writeFileSync(join(project, name), text);
/** The text of a file of the installed package. @param {string} name */
export const installed = (name) => readFileSync(join(project, "node_modules/forloebsberegner", name), "utf8");

/** What `npm pack` reports of the package. */
export const packed = JSON.parse(
  run("npm", "pack", packageFolder, "--json", "--silent", "--offline", "--pack-destination", project),
)[0];
write("package.json", JSON.stringify({ name: "dependent", private: true, type: "module" }));
run("npm", "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", `./${packed.filename}`);
