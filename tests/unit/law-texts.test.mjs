// The acts that the information panels cite are the newest ones that the calculation knows.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { source } from "../support/text-files.mjs";

const known = readFileSync(new URL("../../src/law/versions.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));
const cited = [...source("info/law-texts.ts").matchAll(/^ {2}(\w+): gazette\("(\w+) (\d+)\/(\d+)", "(\d+\/\d+)"\)/gm)];

test("each act is cited in its newest version", () => {
  assert.ok(cited.length >= 5);
  for (const [, act, kind, number, year, path] of cited) {
    assert.equal(path, `${year}/${number}`, act);
    const newest = known.filter(([code]) => code === act).at(-1);
    if (!newest) continue;
    assert.ok(
      newest[1]?.startsWith(`${kind} ${number} af `) && newest[1].endsWith(year ?? "?"),
      `${act}: ${newest[1]}`,
    );
    assert.equal(`https://www.retsinformation.dk/eli/lta/${path}`, newest[4]);
  }
});
