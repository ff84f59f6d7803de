// The files for hosts: under the floating path and under the exact version, with checksums, licences and compressed copies.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { dist } from "./first-load-files.mjs";

const project = new URL("../../", import.meta.url);

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(new URL(path, project), "utf8"));
/** @param {URL} folder */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(new URL(name, folder)).isFile())
    .sort();
/** @param {string} name */
const read = (name) => readFileSync(new URL(name, dist));

const version = /^version = "(.*)"$/m.exec(readFileSync(new URL("Cargo.toml", project), "utf8"))?.[1] ?? "";
const exact = new URL(`${version}/`, dist);
const files = filesIn(dist);

test("the version is the same in every manifest", () => {
  assert.match(version, /^\d+\.\d+\.\d+$/);
  for (const folder of ["www", "tests"]) {
    assert.equal(json(`${folder}/package.json`).version, version, folder);
    assert.equal(json(`${folder}/package-lock.json`).version, version, folder);
    assert.equal(json(`${folder}/package-lock.json`).packages[""].version, version, folder);
  }
});

test("the exact version holds the same bytes as the floating path", () => {
  const names = filesIn(exact);
  assert.deepEqual(filesIn(new URL("v1/", dist)), names);
  for (const name of names) assert.deepEqual(read(`v1/${name}`), read(`${version}/${name}`), name);
});

test("integrity.json has the checksum of every file of the version and of every page", () => {
  const sums = json("www/dist/integrity.json");
  const summed = files.filter((name) => !/^v1\/|\.(br|gz)$|^integrity\.json$/.test(name));
  assert.deepEqual(Object.keys(sums).sort(), summed);
  for (const name of summed) {
    assert.equal(sums[name], `sha384-${createHash("sha384").update(read(name)).digest("base64")}`, name);
  }
});

test("every text file and module has a copy with brotli and one with gzip", () => {
  const taken = files.filter((name) => /\.(html|css|js|wasm|json|ts|txt)$/.test(name) && name !== "integrity.json");
  assert(taken.length > 20, `${taken.length} files`);
  for (const name of taken) {
    assert.deepEqual(brotliDecompressSync(read(`${name}.br`)), read(name), name);
    assert.deepEqual(gunzipSync(read(`${name}.gz`)), read(name), name);
  }
});

test("the licences of the project and of everything bundled are among the files", () => {
  const notices = read(`${version}/THIRD-PARTY-LICENSES.txt`).toString();
  for (const name of ["LICENSE-APACHE", "LICENSE-MIT"])
    assert.deepEqual(read(`${version}/${name}`), readFileSync(new URL(name, project)));
  const inPackages = Object.keys(json("www/package.json").dependencies);
  const inModule = [
    "chrono",
    "serde",
    "serde-wasm-bindgen",
    "js-sys",
    "talc",
    "wasm-bindgen",
    "The Rust standard library",
  ];
  for (const name of [...inPackages, ...inModule])
    assert.match(notices, new RegExp(`^${name} \\d\\S* \\(.+\\)$`, "m"), name);
  for (const [, name = ""] of notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm))
    assert.doesNotMatch(name, /^(proptest|clap|csv|vite)/);
});

test("the shipped types include those of the calculation", () => {
  const words = (/** @type {string} */ text) => text.replace(/[\s*;,]+/g, "");
  const shipped = read("v1/forloebsberegner.d.ts").toString();
  for (const name of ["calculate", "estimate", "per", "rates", "sygedagpenge_end"])
    assert.match(shipped, new RegExp(`^export function ${name}\\(`, "m"));
  const made = readFileSync(new URL("www/pkg/forloebsberegner.d.ts", project), "utf8");
  for (const [line] of made.matchAll(/\S[^\n]*\n/g)) assert(words(shipped).includes(words(line)), line);
});
