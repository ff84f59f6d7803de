import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** @typedef {{ name: string, version: string, licence: string, text: string | undefined }} Work */

const LINE = "-".repeat(72);
const project = new URL("../../../", import.meta.url);

/**
 * The licences of the project, and those of all that is built into the files beside them.
 *
 * @param {URL} folder
 * @param {URL} bundled what Vite has found in the JavaScript
 * @param {import("./crates.mjs").Crate[]} inModule
 */
export function writeLicences(folder, bundled, inModule) {
  for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) copyFileSync(new URL(name, project), new URL(name, folder));
  const parts = [
    ["In the JavaScript", javascript(bundled)],
    ["In the style sheets", [styles()]],
    ["In the WebAssembly module", [standardLibrary, ...inModule.map(crate)]],
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

/** @param {URL} bundled @returns {Work[]} */
function javascript(bundled) {
  /** @type {{ name: string, version: string, identifier: string, text?: string }[]} */
  const found = JSON.parse(readFileSync(bundled, "utf8"));
  return found.map(({ name, version, identifier: licence, text }) => ({ name, version, licence, text }));
}

/** Sass reads the design system, so the bundler has not seen it. @returns {Work} */
function styles() {
  const folder = new URL("../../node_modules/dkfds/", import.meta.url);
  const { name, version, license: licence } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  return { name, version, licence, text: readFileSync(new URL("LICENSE.md", folder), "utf8") };
}

/** It is linked in and no crate of the lock file. @type {Work} */
const standardLibrary = {
  name: "The Rust standard library",
  version: /channel = "(.*)"/.exec(readFileSync(new URL("rust-toolchain.toml", project), "utf8"))?.[1] ?? "",
  licence: "MIT OR Apache-2.0",
  text: "Copyright (c) The Rust Project Contributors. The text of the licence is in LICENSE-APACHE beside this file.",
};

/** Of two licences the shorter is taken. @param {import("./crates.mjs").Crate} crate @returns {Work} */
function crate({ name, version, license: licence, manifest_path: manifest }) {
  const folder = new URL(".", pathToFileURL(manifest));
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying)/i.test(file));
  const chosen = texts.find((file) => /mit/i.test(file)) ?? texts[0];
  return { name, version, licence, text: chosen && readFileSync(new URL(chosen, folder), "utf8") };
}
