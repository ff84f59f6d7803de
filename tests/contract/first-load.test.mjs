// The first answer costs little: few files, small ones, and no sentence that is not in them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { entries, given, types } from "../support/text-files.mjs";
import { compressed, dist, fetched, sentences } from "./first-load-files.mjs";

const languages = /** @type {const} */ (["da", "en"]);

/** At most, in bytes with brotli, for each that is not the calculation itself: that has a limit of its own. */
const limits = {
  "v1/forloebsberegner.js": 2_000,
  "index.html": 1_600,
  "index.css": 1_500,
  "index.js": 1_150,
  "v1/element.js": 19_100,
  "v1/da.js": 2_300,
  "v1/en.js": 2_100,
};
const FIRST_ANSWER = 64_000;

for (const lang of languages) {
  for (const [where, files] of /** @type {const} */ ([
    ["on its page", fetched[lang].first],
    ["in an element", fetched[lang].element],
  ])) {
    test(`the first answer in ${lang} takes at most ${FIRST_ANSWER} bytes ${where}, in six files or fewer`, (t) => {
      const sizes = files.map((file) => [file, compressed(file)]);
      t.diagnostic(sizes.map(([file, size]) => `${file} ${size}`).join(", "));
      assert(sizes.length <= 6);
      for (const [file, size] of sizes)
        assert(Number(size) <= (limits[/** @type {keyof typeof limits} */ (file)] ?? 40_000), `${file}: ${size}`);
      const sum = sizes.reduce((sum, [, size]) => sum + Number(size), 0);
      t.diagnostic(`${sum} bytes in all`);
      assert(sum <= FIRST_ANSWER, `${sum} bytes`);
    });
  }
}

test("no file of the first answer asks for a file of the rest before it is done", () => {
  for (const file of ["index.js", "v1/element.js", "v1/da.js", "v1/en.js"]) {
    const asked = [
      ...readFileSync(new URL(file, dist), "utf8").matchAll(/(?:from|^import|;import)\s*["'`]\.\/([\w/-]+\.js)/g),
    ].map(([, name]) => name);
    assert.deepEqual(asked, file === "index.js" ? ["v1/element.js"] : [], file);
  }
});

test("Fluent's parser stays at home", () => {
  for (const file of ["v1/element.js", "v1/rest.js"])
    assert.doesNotMatch(readFileSync(new URL(file, dist), "utf8"), /Expected \w+ (?:value|name)|FluentResource/, file);
  assert.match(
    readFileSync(new URL("../../www/node_modules/@fluent/bundle/esm/resource.js", import.meta.url), "utf8"),
    /Expected \w+ (?:value|name)/,
  );
});

/** The sources that the element brings at once: what it imports, and what that imports. The page around it speaks after the answer. */
function sourcesAtOnce() {
  /** @type {Map<string, string>} */
  const found = new Map();
  const read = (/** @type {URL} */ address) => {
    if (found.has(address.href)) return;
    const source = readFileSync(address, "utf8");
    found.set(address.href, source);
    for (const [, what = "", path = ""] of source.matchAll(/^import (.+?) from "(\.{1,2}\/[^"]+\.ts)"/gm)) {
      if (!what.startsWith("type ")) read(new URL(path, address));
    }
  };
  read(new URL("../../www/element/forloebs-beregner.ts", import.meta.url));
  return found;
}

const atOnce = sourcesAtOnce();
const source = [...atOnce.values()].join("\n");
const literals = new Set([...source.matchAll(/"([\w.-]+)"/g)].map(([, word = ""]) => word));
const names = new Set([...source.matchAll(/^\s+(\w+): /gm)].map(([, name = ""]) => name));
const composed = [...source.matchAll(/`((?:[\w.-]|\$\{[^`{}]*\})*\$\{[^`{}]*\}[\w.-]*)`/g)]
  .map(([, form = ""]) => form.split(/\$\{[^`{}]*\}/))
  .filter(([start = ""]) => /^[a-z]+-/.test(start));

/** A word one of these sources, or the calculation, can fill in. @param {string} word */
const known = (word) => literals.has(word) || names.has(word) || types.includes(`"${word}"`);

/** Spoken whole, or put together out of a form and words that are known. @param {string} id */
function isSpoken(id) {
  if (literals.has(id)) return true;
  return composed.some((parts) => {
    const found = new RegExp(`^${parts.map((part) => part.replaceAll(".", "\\.")).join("([\\w-]+?)")}$`).exec(id);
    return found?.slice(1).every(known) ?? false;
  });
}

test("the sources that come at once are not all there are", () => {
  const brought = (/** @type {string} */ name) => [...atOnce.keys()].some((address) => address.endsWith(`/${name}`));
  for (const name of ["current-amount.ts", "i18n.ts", "to-situation.ts"]) assert(brought(name), name);
  for (const name of ["deferred.ts", "calculator.ts", "field-errors.ts", "fields/field.ts", "chart/chart.ts"])
    assert(!brought(name), name);
});

for (const lang of languages) {
  test(`every sentence in ${lang} comes, and what the first answer speaks comes with it`, async () => {
    const [first, rest] = await Promise.all([sentences(`v1/${lang}.js`), sentences(`v1/${lang}-rest.js`)]);
    const came = new Set([...first.keys(), ...rest.keys()]);
    assert.deepEqual(
      [...new Set(entries(lang).map(({ id }) => id.split(".")[0]))].filter((id = "") => !came.has(id)),
      [],
    );

    const late = [...rest.keys()].filter((id) => !first.has(id));
    assert(late.length > 150, `${late.length} wait`);
    const spokenIds = late
      .flatMap((id) => [id, ...Object.keys(rest.get(id)?.attributes ?? {}).map((part) => `${id}.${part}`)])
      .filter(isSpoken);
    assert.deepEqual(spokenIds, []);

    const repeatedIn = (/** @type {typeof first} */ texts) =>
      [...texts.values()].flatMap(({ value, attributes }) =>
        [value ?? "", ...Object.values(attributes)].flatMap((pattern) => given(pattern).messages),
      );
    assert(repeatedIn(rest).length > 5);
    const repeated = repeatedIn(first);
    assert.deepEqual(
      repeated.filter((id) => late.includes(id.split(".")[0] ?? "")),
      [],
    );
  });
}
