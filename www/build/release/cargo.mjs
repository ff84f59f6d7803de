// Facts about the rules that cargo and the command line know.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../../", import.meta.url));

/** @typedef {{ name: string, version: string, license: string, manifest_path: string, targets: { kind: string[] }[] }} Crate */

/** The version of the rules, and the crates linked into their WebAssembly module, by name. @returns {{ version: string, linked: Crate[] }} */
export function crates() {
  const { packages } = json("metadata", ["--format-version=1", "--locked"]);
  /** @type {Map<string, Crate>} */
  const crateOf = new Map(packages.map((/** @type {Crate} */ crate) => [`${crate.name} ${crate.version}`, crate]));
  // The features of the tests are on in the metadata, so the tree says what is linked. A procedural macro runs in the
  // compiler; it is not part of the code it generates.
  const tree = cargo("tree", [
    ...["--locked", "--no-default-features", "--target=wasm32-unknown-unknown", "--edges=normal,no-proc-macro"],
    ...["--prefix=none", "--no-dedupe", "--format={p}"],
  ]);
  const [root = "", ...names] = new Set(
    tree
      .trim()
      .split("\n")
      .map((line) => line.replace(/^(\S+) v(\S+).*$/, "$1 $2")),
  );
  const linked = names.flatMap((name) => crateOf.get(name) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { version: crateOf.get(root)?.version ?? "", linked };
}

/** Every rate since the first, as the command line prints them. @returns {object} */
export function rateHistory() {
  return json("run", ["--quiet", "--locked", "--", "rates", "--all", "--json"]);
}

/** Runs a cargo command whose output is JSON. @param {string} command @param {string[]} options @returns {any} */
const json = (command, options) => JSON.parse(cargo(command, options));

/** @param {string} command @param {string[]} options */
const cargo = (command, options) =>
  execFileSync("cargo", [command, ...options], { cwd: project, encoding: "utf8", maxBuffer: 1 << 28 });
