// The acts that the information panels cite are the newest ones that the calculation knows.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { source } from "../support/www-source.mjs";

const { newestCitation } = await source("/info/law-texts.ts");

/** The version and the address of the newest text of each act in the data of the calculation. @type {Map<string, string[]>} */
const newest = new Map(
  readFileSync(new URL("../../src/data/law_texts.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","))
    .map(([act = "", version = "", , , url = ""]) => [act, [version, url]]),
);

/** What a citation names: the kind, number and year of its text. @param {string} act */
function cite(act) {
  const { version, url } = newestCitation(`${act} § 1`);
  const [, kind, number, year] = /^(\w+) (\d+)\/(\d{4})$/.exec(version) ?? [];
  return { kind, number, year, url };
}

for (const act of ["LAS", "LAB", "PL", "RSL", "FVL", "LOV"]) {
  test(`${act} is cited with the address of its version`, () => {
    const { number, year, url } = cite(act);
    assert.equal(url, `https://www.retsinformation.dk/eli/lta/${year}/${number}`);
  });
}

for (const [act, code] of Object.entries({ LAS: "LAS", LAB: "LAB", PL: "PL", LOV: "L1750" })) {
  test(`${act} is cited in the newest version that the calculation knows`, () => {
    const { kind, number, year, url } = cite(act);
    const [version = "", address] = newest.get(code) ?? [];
    assert.match(version, new RegExp(`^${kind} ${number} af \\d\\d/\\d\\d/${year}$`));
    assert.equal(url, address);
  });
}
