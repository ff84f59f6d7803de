// Facts about the rules that cargo and the command line know.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../../", import.meta.url));

/** @typedef {{ name: string, version: string, license: string, manifest_path: string, targets: { kind: string[] }[] }} Crate */

/** The version of the rules, and the crates linked into their WebAssembly module, by name. @returns {{ version: string, linked: Crate[] }} */
export function crates() {
  const { packages, resolve } = cargo("metadata", [
    "--format-version=1",
    "--locked",
    "--no-default-features",
    "--filter-platform=wasm32-unknown-unknown",
  ]);
  /** @type {Map<string, Crate>} */
  const crateOf = new Map(packages.map((/** @type {any} */ crate) => [crate.id, crate]));
  /** @type {Map<string, any[]>} */
  const dependenciesOf = new Map(resolve.nodes.map((/** @type {any} */ node) => [node.id, node.deps]));

  /** @type {Set<string>} */
  const visited = new Set();
  const visit = (/** @type {string} */ id) => {
    // A procedural macro runs in the compiler; it is not part of the code it generates.
    if (visited.has(id) || crateOf.get(id)?.targets.some(({ kind }) => kind.includes("proc-macro"))) return;
    visited.add(id);
    for (const { pkg, dep_kinds: kinds } of dependenciesOf.get(id) ?? []) {
      // A null kind is a normal dependency, as opposed to one of a build script or of the tests.
      if (kinds.some((/** @type {any} */ { kind }) => kind === null)) visit(pkg);
    }
  };
  visit(resolve.root);
  const linked = [...visited].filter((id) => id !== resolve.root).flatMap((id) => crateOf.get(id) ?? []);
  linked.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { version: crateOf.get(resolve.root)?.version ?? "", linked };
}

/** Every rate since the first, as the command line prints them. @returns {object} */
export function rateHistory() {
  return cargo("run", ["--quiet", "--locked", "--", "rates", "--all", "--json"]);
}

/** Runs a cargo command whose output is JSON. @param {string} command @param {string[]} options @returns {any} */
function cargo(command, options) {
  const output = execFileSync("cargo", [command, ...options], { cwd: project, encoding: "utf8", maxBuffer: 1 << 28 });
  return JSON.parse(output);
}
