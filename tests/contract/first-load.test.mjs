// The first result takes few files and few bytes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { compressed, dist, fetched } from "./first-load-files.mjs";

/** The limit of each file but the calculation, in bytes with brotli. */
const LIMITS = {
  "v1/forloebsberegner.js": 2_000,
  "index.html": 1_600,
  "index.css": 1_500,
  "index.js": 1_150,
  "v1/element.js": 19_100,
  "v1/da.js": 2_300,
  "v1/en.js": 2_100,
};
const CALCULATION_LIMIT = 40_000;
const TOTAL_LIMIT = 64_000;

for (const lang of /** @type {const} */ (["da", "en"])) {
  for (const [place, files] of /** @type {const} */ ([
    ["on its page", fetched[lang].first],
    ["in an element", fetched[lang].element],
  ])) {
    test(`the first result in ${lang} takes at most ${TOTAL_LIMIT} bytes in at most six files ${place}`, (t) => {
      const sizes = files.map((file) => ({ file, size: compressed(file) }));
      t.diagnostic(sizes.map(({ file, size }) => `${file} ${size}`).join(", "));
      assert(sizes.length <= 6);
      for (const { file, size } of sizes) {
        const limit = LIMITS[/** @type {keyof typeof LIMITS} */ (file)] ?? CALCULATION_LIMIT;
        assert(size <= limit, `${file}: ${size} of ${limit} bytes`);
      }
      const total = sizes.reduce((sum, { size }) => sum + size, 0);
      t.diagnostic(`${total} bytes in all`);
      assert(total <= TOTAL_LIMIT, `${total} bytes`);
    });
  }
}

test("no file of the first result imports a later one statically", () => {
  for (const file of ["index.js", "v1/element.js", "v1/da.js", "v1/en.js"]) {
    const imported = [
      ...readFileSync(new URL(file, dist), "utf8").matchAll(/(?:from|^import|;import)\s*["'`]\.\/([\w/-]+\.js)/g),
    ].map(([, name]) => name);
    assert.deepEqual(imported, file === "index.js" ? ["v1/element.js"] : [], file);
  }
});

test("Fluent's parser is not shipped", () => {
  for (const file of ["v1/element.js", "v1/rest.js"])
    assert.doesNotMatch(readFileSync(new URL(file, dist), "utf8"), /Expected \w+ (?:value|name)|FluentResource/, file);
  // The message of the parser that is looked for is in the parser.
  assert.match(
    readFileSync(new URL("../../www/node_modules/@fluent/bundle/esm/resource.js", import.meta.url), "utf8"),
    /Expected \w+ (?:value|name)/,
  );
});
