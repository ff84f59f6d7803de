import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { cases } from "../support/cases.mjs";

const folder = new URL("../output/types/", import.meta.url);
const compiler = fileURLToPath(new URL("../../www/node_modules/typescript/bin/tsc", import.meta.url));

// Each case is written as TypeScript, so that the compiler compares it with the shipped types: a field that the types lack or spell
// differently is an error.
test("the shipped types fit the input and the expected output of every case", () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("cases.ts", folder), source());
  try {
    execFileSync(process.execPath, [
      compiler,
      ...["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", "nodenext"],
      ...["--lib", "es2023,dom", "--ignoreConfig", fileURLToPath(new URL("cases.ts", folder))],
    ]);
  } catch (error) {
    assert.fail(String(/** @type {any} */ (error).stdout));
  }
});

function source() {
  const lines = [
    'import type { Situation, Timeline } from "../../../www/pkg/forloebsberegner.js";',
    "type Part<T> = T extends readonly (infer I)[] ? Part<I>[] : T extends object ? { [K in keyof T]?: Part<T[K]> } : T;",
  ];
  for (const [index, { situation, expect }] of cases.entries()) {
    const isMalformed = expect["errors"]?.some((/** @type {any} */ { code }) => /^(unknown_field|missing)$/.test(code));
    if (isMalformed) lines.push("// @ts-expect-error: the types refuse it as the calculation does");
    lines.push(`export const in${index}: Situation = ${JSON.stringify(situation)};`);
    if (!expect["errors"]) lines.push(`export const out${index}: Part<Timeline> = ${JSON.stringify(expect)};`);
  }
  return lines.join("\n");
}
