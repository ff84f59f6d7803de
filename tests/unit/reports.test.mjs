// The counts of a run, from reports as Node and cargo write them.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { countJunit, countLibtest, testCases } from "../support/runner/reports.mjs";

const folder = mkdtempSync(join(tmpdir(), "reports-"));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} text */
function write(text) {
  const file = join(folder, "report");
  writeFileSync(file, text);
  return file;
}

const JUNIT = `<?xml version="1.0" encoding="utf-8"?>
<testsuites>
  <testsuite name="outer &amp; &lt;x>" tests="3">
    <testcase name="says &amp;quot;yes&amp;quot;" classname="test"/>
    <testsuite name="inner"><testcase name="fails"><failure type="testCodeFailure">no</failure></testcase></testsuite>
    <testcase name="later"><skipped type="todo" message="true"/></testcase>
  </testsuite>
  <testcase name="/project/tests/unit/without-tests.test.mjs"/>
  <!-- pass 2 -->
</testsuites>`;

test("a JUnit report: suites, entities, failures, skipped tests and a file without tests", async () => {
  const file = write(JUNIT);
  assert.deepEqual(await testCases(file), [
    { path: ["outer & <x>", 'says "yes"'], passed: true },
    { path: ["outer & <x>", "inner", "fails"], passed: false },
    { path: ["outer & <x>", "later"], passed: false },
    { path: ["/project/tests/unit/without-tests.test.mjs"], passed: false },
  ]);
  assert.deepEqual(await countJunit(file), { passed: 1, failed: 3 });
});

test("a JUnit report that was cut off is an error", async () => {
  await assert.rejects(countJunit(write(JUNIT.slice(0, 200))));
});

test("the results of several Rust test programs are added, and an ignored test has not passed", () => {
  const line = (/** @type {string} */ counts) =>
    `test result: ok. ${counts}; 0 measured; 0 filtered out; finished in 0.01s\n`;
  const log = `running 5 tests\n.....\n${line("4 passed; 0 failed; 1 ignored")}\n${line("10 passed; 2 failed; 0 ignored")}`;
  assert.deepEqual(countLibtest(write(log)), { passed: 14, failed: 3 });
  assert.deepEqual(countLibtest(write("error: could not compile")), { passed: 0, failed: 0 });
});
