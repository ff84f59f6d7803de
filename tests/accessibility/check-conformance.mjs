// Checks that every criterion in conformance.csv that the statement claims is met cites tests that have passed in this run, in
// Chromium. A citation is the file of the test, the titles of its suites and its own, separated by " › ".
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { testCases } from "../support/runner/reports.mjs";

const reports = new URL("../output/junit/chromium/", import.meta.url);
assert(existsSync(reports), "no report of the tests in Chromium: run tests/run");

/** Whether each test has passed, by its citation. @type {Map<string, boolean>} */
const results = new Map();
for (const path of readdirSync(reports, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".xml"),
)) {
  for (const { path: titles, passed } of await testCases(new URL(path, reports))) {
    const citation = [basename(path, ".xml"), ...titles].join(" › ");
    results.set(citation, passed && (results.get(citation) ?? true));
  }
}

const [header = "", ...lines] = readFileSync(new URL("conformance.csv", import.meta.url), "utf8")
  .trim()
  .split("\n");
const columns = header.split(";");
const criteria = lines.map((line) => {
  const cells = line.split(";");
  assert.equal(cells.length, columns.length, line);
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
});
assert(criteria.length > 55, `${criteria.length} criteria`);

/** @type {string[]} */
const errors = [];
const cited = new Set();
for (const { clause, status = "", tests = "", remark_da = "", remark_en = "" } of criteria) {
  const citations = tests.split(" | ").filter(Boolean);
  if (!["supports", "partly", "not applicable"].includes(status)) errors.push(`${clause}: unknown status ${status}`);
  if (!remark_da.endsWith(".") || !remark_en.endsWith("."))
    errors.push(`${clause}: a remark is missing or has no full stop`);
  if (status !== "not applicable" && citations.length === 0) errors.push(`${clause}: no test is cited`);
  for (const citation of citations) {
    cited.add(citation);
    const passed = results.get(citation);
    if (!passed) errors.push(`${clause}: ${passed === undefined ? "there is no test" : "has not passed:"} ${citation}`);
  }
}
assert.deepEqual(errors, []);
console.log(`${criteria.length} criteria cite ${cited.size} tests, which have passed`);
