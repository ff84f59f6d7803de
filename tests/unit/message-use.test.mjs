// No sentence is missing where one is spoken, and none is kept that nothing speaks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { entries, given, members, speakers, types } from "../support/text-files.mjs";

const all = entries("da");
const ids = new Set(all.map(({ id }) => id));
const spoken = speakers();

/** Every text in quotes in the sources. */
const literals = new Set(spoken.flatMap((text) => [...text.matchAll(/"([\w.-]+)"/g)].map(([, word = ""]) => word)));

/** Ids put together: the text in between, and a hole for each part that is filled in. `has` asks before it speaks. */
const composed = [
  ...new Set(
    spoken.flatMap((text) =>
      [...text.matchAll(/`((?:[\w.-]|\$\{[^`{}]*\})*\$\{[^`{}]*\}[\w.-]*)`/g)].map(([, id = ""]) => id),
    ),
  ),
]
  .map((id) => ({ id, start: id.split("${")[0] ?? "" }))
  .filter(({ start }) => /^[a-z]+-/.test(start));

/** The words a hole can be filled with: those in quotes here or in the types, the names in a list, the fields of a situation. */
const names = spoken.flatMap((text) => [...text.matchAll(/^\s+(\w+): /gm)].map(([, name = ""]) => name));
const quoted = new Set([...literals, ...names, ...[...types.matchAll(/"([\w-]+)"/g)].map(([, word = ""]) => word)]);
const fields = new Set(
  [...types.matchAll(/^(?:export type \w+ = \{ )?"?(\w+)"?\??: /gm)].map(([, field = ""]) => field),
);

/** @param {string} word */
const known = (word) =>
  quoted.has(word) ||
  word
    .split("-")
    .every(
      (part) =>
        quoted.has(part) ||
        fields.has(part) ||
        types.includes(`${part}?:`) ||
        types.includes(`${part}:`) ||
        part === "item",
    );

/** @param {string} id */
function fits(id) {
  return composed.some(({ id: form }) => {
    const holes = form.split(/\$\{[^`{}]*\}/).map((text) => text.replaceAll(".", "\\."));
    const found = new RegExp(`^${holes.join("([\\w-]+?)")}$`).exec(id);
    return found?.slice(1).every((word) => known(word)) ?? false;
  });
}

/** What is hung on a whole id: its title, its other end. */
const endings = new Set(
  spoken.flatMap((text) => [...text.matchAll(/`\$\{[\w.]+\}([.-][\w.-]+)`/g)].map(([, ending = ""]) => ending)),
);

/** @param {string} id */
const hung = (id) =>
  [...endings].some((ending) => {
    const start = id.slice(0, -ending.length);
    return id.endsWith(ending) && (literals.has(start) || fits(start));
  });

/** What is asked has its sentences by one name: ask-, hint-, why-, help-. @param {string} id */
function asked(id) {
  const [, key] = /^(?:ask|hint|why|help|row|blank|add|remove)-(.+)$/.exec(id) ?? [];
  return key !== undefined && literals.has(key);
}

const repeated = new Set(all.flatMap(({ pattern }) => given(pattern).messages));

test("no sentence is kept that nothing speaks", () => {
  const unused = [...ids].filter(
    (id) => !literals.has(id) && !repeated.has(id) && !fits(id) && !hung(id) && !asked(id),
  );
  assert.deepEqual(unused, []);
});

test("no sentence is spoken that is not there", () => {
  const said = spoken.flatMap((text) =>
    [...text.matchAll(/(?:\bt\(|data-(?:text|label|href)=)"([\w.-]+)"/g)].map(([, id = ""]) => id),
  );
  assert.ok(said.length > 100, "the sources were read");
  assert.deepEqual(
    said.filter((id) => !ids.has(id)),
    [],
  );
  assert.deepEqual(
    [...repeated].filter((id) => !ids.has(id)),
    [],
    "repeated in another",
  );
});

/** The words of a type, and the sentences each of them must have. */
const families = /** @type {const} */ ([
  ["Scheme", "scheme", [".hint"]],
  ["IncomeKind", "kind", [".hint"]],
  ["Level", "level", []],
  ["Rule", "rule", []],
  ["Cause", "cause", []],
  ["What", "milestone", [".more"]],
  ["NoticeCode", "notice", [".title"]],
  ["Assumption", "assumption", [".title"]],
  ["Basis", "basis", [".label"]],
  ["Code", "rate", []],
  ["Unit", "unit", []],
  ["FaultCode", "error", []],
]);

for (const [type, family, parts] of families) {
  test(`each ${type} can be told`, () => {
    for (const member of members(type)) {
      for (const part of ["", ...parts]) assert.ok(ids.has(`${family}-${member}${part}`), `${family}-${member}${part}`);
    }
  });
}

test("each benefit before the forløb can be told", () => {
  const benefits = [...types.matchAll(/"benefit": "(\w+)"/g)].map(([, benefit = ""]) => benefit);
  assert.ok(benefits.length > 10);
  for (const benefit of benefits) assert.ok(ids.has(`prior-${benefit}`), benefit);
});
