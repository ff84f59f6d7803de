import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import * as standalone from "../../www/pkg/forloebsberegner.js";
import { cases } from "../support/cases.mjs";
import { bytes, calculate, glue, rates, start } from "../support/wasm.mjs";

const dist = new URL("../../www/dist/", import.meta.url);

test("the optimised module is valid", () => {
  assert(WebAssembly.validate(bytes));
  assert(new WebAssembly.Module(bytes));
});

test("the page ships the same module", () => {
  assert.deepEqual(readFileSync(new URL("v1/forloebsberegner_bg.wasm", dist)), bytes);
});

test("the module is at most 40 kB compressed", (t) => {
  const size = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
  t.diagnostic(`${size} bytes with brotli, ${bytes.length} without`);
  assert(size <= 40_000, `${size} bytes`);
});

test("the files of the site load nothing outside the site", () => {
  const files = readdirSync(dist, { recursive: true }).map(String).sort();
  for (const name of ["v1/element.js", "v1/forloebsberegner_bg.wasm", "index.html"]) {
    assert(files.includes(name), name);
  }
  for (const name of files.filter((file) => /\.(js|css|html)$/.test(file))) {
    const text = readFileSync(new URL(name, dist), "utf8");
    const isThere = (/** @type {string} */ address) =>
      files.includes(join(dirname(name), address.replace(/[?#].*$/, "")));
    // Also in style sheets inside scripts. A call of a function named `url` does not match.
    for (const [match, address = ""] of text.matchAll(/(?<=[:,\s])url\(\s*["']?([^"')]+)/g)) {
      assert(/^(#|data:image\/svg)/.test(address) || isThere(address), `${name}: ${match}`);
    }
    for (const [match, address = ""] of text.matchAll(/<(?:script|link|img)\b[^>]*?(?:src|href)="([^"]+)"/g)) {
      assert(/^data:/.test(address) || isThere(address), `${name}: ${match}`);
    }
  }
});

test("the package of wasm-pack works without the page", () => {
  standalone.initSync({ module: bytes });
  start();
  for (const { situation, expect } of cases.filter((each) => !each.expect["errors"])) {
    assert.deepEqual(standalone.calculate(situation), calculate(situation), expect["from"]);
  }
});

test("the module imports only functions of the glue, from one object", (t) => {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
  t.diagnostic(imports.map(({ name }) => name).join(" "));
  assert(new Set(imports.map((each) => each.module)).size <= 1);
  const forbiddenNames =
    /fetch|xmlhttp|websocket|eventsource|beacon|worker|\bdate|_now|time|performance|random|crypto|storage|cookie|window|document|navigator|process|require|eval|newfunction/i;
  for (const { name, kind } of imports) {
    assert.equal(kind, "function", name);
    assert.doesNotMatch(name, forbiddenNames);
    assert.doesNotMatch(String(/** @type {any} */ (glue)[name]), forbiddenNames);
  }
});

test("a calculation uses no clock, random numbers or network", () => {
  start();
  const originals = { Date, fetch, performance, crypto, setTimeout, random: Math.random };
  const forbidden = () => assert.fail("the module used a global");
  const denied = new Proxy(forbidden, { get: forbidden, apply: forbidden, construct: forbidden });
  const host = /** @type {any} */ (globalThis);
  try {
    for (const name of ["Date", "fetch", "performance", "crypto", "setTimeout"]) {
      Object.defineProperty(host, name, { value: denied, configurable: true, writable: true });
    }
    Math.random = forbidden;
    for (const { situation } of cases) {
      try {
        calculate(situation);
      } catch (error) {
        if (/** @type {Error} */ (error).name !== "CalculationError") throw error;
      }
    }
    rates("2026-11-22");
  } finally {
    for (const [name, value] of Object.entries(originals)) {
      if (name !== "random") Object.defineProperty(host, name, { value, configurable: true, writable: true });
    }
    Math.random = originals.random;
  }
});
