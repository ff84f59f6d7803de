// The § told beside the calculation are those of the newest text the calculation itself knows.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { source } from "../support/text-files.mjs";

const known = readFileSync(new URL("../../src/law/versions.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));
const told = [...source("info/law-texts.ts").matchAll(/^ {2}(\w+): gazette\("(\w+) (\d+)\/(\d+)", "(\d+\/\d+)"\)/gm)];

test("each act is told in its newest text", () => {
  assert.ok(told.length >= 5);
  for (const [, act, kind, number, year, path] of told) {
    assert.equal(path, `${year}/${number}`, act);
    const newest = known.filter(([of]) => of === act).at(-1);
    if (!newest) continue;
    assert.ok(
      newest[1]?.startsWith(`${kind} ${number} af `) && newest[1].endsWith(year ?? "?"),
      `${act}: ${newest[1]}`,
    );
    assert.equal(`https://www.retsinformation.dk/eli/lta/${path}`, newest[4]);
  }
});
