import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** @typedef {{ name: string, version: string, licence: string, text: string | undefined }} Work */

const LINE = "-".repeat(72);
const project = new URL("../../../", import.meta.url);

/**
 * Writes the licences of the project, and those of everything built into its files.
 *
 * @param {URL} folder
 * @param {URL} bundled the packages that Vite has bundled, as it lists them
 * @param {import("./cargo.mjs").Crate[]} linked the crates in the WebAssembly module
 */
export function writeLicences(folder, bundled, linked) {
  for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) copyFileSync(new URL(name, project), new URL(name, folder));
  const parts = [
    ["In the JavaScript", bundledPackages(bundled)],
    ["In the style sheets", [designSystem()]],
    ["In the WebAssembly module", [standardLibrary, ...linked.map(crateLicence)]],
  ];
  const text = parts.flatMap(([heading, works]) => [
    `${heading}\n${"=".repeat(String(heading).length)}`,
    .../** @type {Work[]} */ (works).map(notice),
  ]);
  writeFileSync(new URL("THIRD-PARTY-LICENSES.txt", folder), `${text.join("\n\n")}\n`);
}

/** @param {Work} work */
function notice({ name, version, licence, text }) {
  return `${name} ${version} (${licence})\n${LINE}\n${text?.trim() ?? "The text of the licence is in LICENSE-APACHE beside this file."}`;
}

/** @param {URL} list @returns {Work[]} */
function bundledPackages(list) {
  /** @type {{ name: string, version: string, identifier: string, text?: string }[]} */
  const packages = JSON.parse(readFileSync(list, "utf8"));
  return packages.map(({ name, version, identifier: licence, text }) => ({ name, version, licence, text }));
}

/** The design system, which Vite does not list because Sass reads it. @returns {Work} */
function designSystem() {
  const folder = new URL("../../node_modules/dkfds/", import.meta.url);
  const { name, version, license: licence } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  return { name, version, licence, text: readFileSync(new URL("LICENSE.md", folder), "utf8") };
}

/** Rust's standard library, which is linked in but no crate of the lock file. @type {Work} */
const standardLibrary = {
  name: "The Rust standard library",
  version: /channel = "(.*)"/.exec(readFileSync(new URL("rust-toolchain.toml", project), "utf8"))?.[1] ?? "",
  licence: "MIT OR Apache-2.0",
  text: "Copyright (c) The Rust Project Contributors. The text of the licence is in LICENSE-APACHE beside this file.",
};

/** Of a crate with two licences, MIT is taken: it is the shorter text. @param {import("./cargo.mjs").Crate} crate @returns {Work} */
function crateLicence({ name, version, license: licence, manifest_path: manifest }) {
  const folder = new URL(".", pathToFileURL(manifest));
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying)/i.test(file));
  const text = texts.find((file) => /mit/i.test(file)) ?? texts[0];
  return { name, version, licence, text: text && readFileSync(new URL(text, folder), "utf8") };
}
