// Counts of passed and failed tests, out of what the test programs report.
import { readFileSync } from "node:fs";
import { isAbsolute } from "node:path";

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ path: string[], passed: boolean }} TestCase `path` is the title of each suite, outermost first, and the title of the test
 */

/**
 * The test cases of a JUnit file. A test that was skipped, or is marked as to do, has not passed.
 *
 * @param {string | URL} file
 * @returns {Promise<TestCase[]>}
 */
export async function testCases(file) {
  // Imported late: the runner starts before the packages of the tests are installed.
  const { parseXml, XmlElement } = await import("@rgrove/parse-xml");
  /** @param {import("@rgrove/parse-xml").XmlNode} node @returns {node is import("@rgrove/parse-xml").XmlElement} */
  const isElement = (node) => node instanceof XmlElement;
  /** @param {import("@rgrove/parse-xml").XmlElement} element @param {string[]} suites @returns {TestCase[]} */
  const casesIn = (element, suites) =>
    element.children.filter(isElement).flatMap((child) => {
      // Node 20 escapes quotation marks twice.
      const title = (child.attributes["name"] ?? "").replaceAll("&quot;", '"');
      const path = [...suites, title];
      if (child.name === "testsuite") return casesIn(child, path);
      if (child.name !== "testcase") return [];
      // A file without tests is reported as a test that is named by its path and has passed.
      return [{ path, passed: !isAbsolute(title) && !child.children.some(isElement) }];
    });
  const { root } = parseXml(readFileSync(file, "utf8"));
  return root ? casesIn(root, []) : [];
}

/** @param {string} file @returns {Promise<Counts>} */
export async function countJunit(file) {
  const cases = await testCases(file);
  const passed = cases.filter((each) => each.passed).length;
  return { passed, failed: cases.length - passed };
}

/**
 * Sums the lines "test result: ok. 12 passed; 0 failed; 0 ignored; …" that each of Rust's test programs ends with. Their JUnit
 * output needs a nightly compiler, and cargo-nextest takes minutes to build where it is missing and runs no doc tests. The line is
 * the same in every version since 1.0, and the exit status of cargo is checked as well.
 *
 * @param {string} log
 * @returns {Counts}
 */
export function countLibtest(log) {
  const counts = { passed: 0, failed: 0 };
  for (const [, passed, failed, ignored] of readFileSync(log, "utf8").matchAll(
    /^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;/gm,
  )) {
    counts.passed += Number(passed);
    counts.failed += Number(failed) + Number(ignored);
  }
  return counts;
}
