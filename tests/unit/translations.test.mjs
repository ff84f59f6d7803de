// Every language has the same sentences, takes the same numbers into them, and has translated them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { entries, given, readings } from "../support/text-files.mjs";

const da = new Map(entries("da").map(({ id, pattern }) => [id, pattern]));
const en = new Map(entries("en").map(({ id, pattern }) => [id, pattern]));

for (const lang of /** @type {const} */ (["da", "en"])) {
  test(`${lang} has each sentence once`, () => {
    const ids = entries(lang).map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });
}

test("both have the same sentences", () => {
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

test("both take the same numbers into a sentence", () => {
  for (const [id, pattern] of da) {
    const other = en.get(id);
    if (other) assert.deepEqual(given(other).variables, given(pattern).variables, id);
  }
});

test("what is a sentence is translated", () => {
  // A name may be the same in both; four words in a row are not.
  const same = [...da].filter(([id, pattern]) => {
    const [text = ""] = readings(pattern);
    return en.has(id) && text.split(/\s+/).length > 3 && text === readings(en.get(id) ?? "")[0];
  });
  assert.deepEqual(
    same.map(([id]) => id),
    [],
  );
});
