import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** @typedef {{ name: string, version: string, license: string, manifest_path: string, targets: { kind: string[] }[] }} Crate */

/** The version of the rules, and the crates that are linked into their module. @returns {{ version: string, inModule: Crate[] }} */
export function crates() {
  const options = [
    "--format-version=1",
    "--locked",
    "--no-default-features",
    "--filter-platform=wasm32-unknown-unknown",
  ];
  const answer = execFileSync("cargo", ["metadata", ...options], {
    cwd: fileURLToPath(new URL("../../../", import.meta.url)),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const { packages, resolve } = JSON.parse(answer);
  /** @type {Map<string, Crate>} */
  const byId = new Map(packages.map((/** @type {any} */ one) => [one.id, one]));
  /** @type {Map<string, any[]>} */
  const needs = new Map(resolve.nodes.map((/** @type {any} */ node) => [node.id, node.deps]));

  /** @type {Set<string>} */
  const linked = new Set();
  const walk = (/** @type {string} */ id) => {
    // What writes code while the compiler runs is not in what it wrote.
    if (linked.has(id) || byId.get(id)?.targets.some(({ kind }) => kind.includes("proc-macro"))) return;
    linked.add(id);
    for (const { pkg, dep_kinds: kinds } of needs.get(id) ?? []) {
      if (kinds.some((/** @type {any} */ { kind }) => kind === null)) walk(pkg);
    }
  };
  walk(resolve.root);
  const inModule = [...linked].filter((id) => id !== resolve.root).flatMap((id) => byId.get(id) ?? []);
  inModule.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { version: byId.get(resolve.root)?.version ?? "", inModule };
}
