// Every language has the same messages with the same variables, and has translated them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { entries, given, readings } from "../support/text-files.mjs";

const da = new Map(entries("da").map(({ id, pattern }) => [id, pattern]));
const en = new Map(entries("en").map(({ id, pattern }) => [id, pattern]));

for (const lang of /** @type {const} */ (["da", "en"])) {
  test(`${lang} defines no message twice`, () => {
    const ids = entries(lang).map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });
}

test("both languages define the same messages", () => {
  assert.deepEqual(
    [...da.keys()].filter((id) => !en.has(id)),
    [],
    "not in English",
  );
  assert.deepEqual(
    [...en.keys()].filter((id) => !da.has(id)),
    [],
    "not in Danish",
  );
});

test("a message uses the same variables in both languages", () => {
  for (const [id, pattern] of da) {
    const other = en.get(id);
    if (other) assert.deepEqual(given(other).variables, given(pattern).variables, id);
  }
});

test("every sentence is translated", () => {
  // Names may be equal in both languages; more than three words are a sentence.
  const same = [...da].filter(([id, pattern]) => {
    const [text = ""] = readings(pattern);
    return en.has(id) && text.split(/\s+/).length > 3 && text === readings(en.get(id) ?? "")[0];
  });
  assert.deepEqual(
    same.map(([id]) => id),
    [],
  );
});
