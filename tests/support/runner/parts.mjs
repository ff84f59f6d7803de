// The parts of a run, in the order of their start. Only the table of browsers names single test files: a new test file is found.
import { readdirSync } from "node:fs";

/**
 * @typedef {object} Job one process
 * @property {string} name
 * @property {string[]} command
 * @property {string} [cwd] relative to the project
 * @property {Record<string, string>} [env]
 * @property {string} [junit] the JUnit file that the process writes, relative to `tests/output/junit/`
 *
 * @typedef {object} Part one row of the final table
 * @property {string} name
 * @property {"prepare" | "quick" | "full" | "last"} stage
 *   a stage starts when the one before has ended
 * @property {string[]} needs parts without which this one cannot run
 * @property {number} limit seconds after which a job is stopped
 * @property {boolean} [usesCargo] two processes of cargo would wait for each other's lock
 * @property {boolean} [libtest] the log has the results of Rust's test programs
 * @property {Job[]} jobs
 */

const e2e = new URL("../../e2e/", import.meta.url);

/** The test files that run in Firefox and WebKit too, relative to `tests/e2e/`: what they test differs between browsers. */
const IN_EVERY_BROWSER = [
  "smoke/main-path.test.mjs",
  "smoke/content-security-policy.test.mjs",
  "smoke/one-file.test.mjs",
  "share/open-link.test.mjs",
  "share/receipts.test.mjs",
  "share/receipts-offline.test.mjs",
  "advisor/tasks.test.mjs",
  "embed/host-pages.test.mjs",
];

/** @param {URL} folder */
const testFiles = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".test.mjs"))
    .sort();

/**
 * A part of one command.
 *
 * @param {string} name
 * @param {number} limit
 * @param {string[]} command
 * @param {Partial<Part> & Pick<Job, "cwd" | "env">} [options]
 * @returns {Part}
 */
const single = (name, limit, command, { cwd, env, ...options } = {}) => ({
  stage: "quick",
  needs: [],
  ...options,
  name,
  limit,
  jobs: [{ name, command, ...(cwd && { cwd }), ...(env && { env }) }],
});

/** @param {string} name @param {number} limit @param {string[]} options @param {Pick<Job, "env"> & Partial<Part>} [more] */
const cargo = (name, limit, options, more) => single(name, limit, ["cargo", ...options], { usesCargo: true, ...more });

/** @param {string} name @param {string[]} command @param {Pick<Job, "cwd"> & Partial<Part>} [more] */
const lint = (name, command, more) => single(name, 300, command, { needs: ["site"], ...more });

/**
 * A part of test files, each in a process of its own: Node's JUnit report does not name the file of a test.
 *
 * @param {string} name
 * @param {Omit<Part, "name" | "jobs">} part
 * @param {string[]} files relative to `tests/`
 * @param {string} [browser]
 * @returns {Part}
 */
const nodeTests = (name, part, files, browser) => ({
  ...part,
  name,
  jobs: files.map((file) => {
    const junit = `${browser ?? "node"}/${file}.xml`;
    return {
      name: file,
      junit,
      ...(browser && { env: { BROWSER: browser } }),
      command: [
        ...["node", "--test", `--test-timeout=${part.limit * 1000}`],
        ...["--test-reporter=spec", "--test-reporter-destination=stdout"],
        ...["--test-reporter=junit", `--test-reporter-destination=tests/output/junit/${junit}`],
        `tests/${file}`,
      ],
    };
  }),
});

/** @param {string} folder */
const withoutBrowser = (folder) =>
  nodeTests(
    folder,
    { stage: "quick", needs: ["site", "test-packages", "command-line"], limit: 300 },
    testFiles(new URL(`../../${folder}/`, import.meta.url)).map((file) => `${folder}/${file}`),
  );

/** @param {string} name @param {string[]} files relative to `tests/e2e/` @param {string} browser */
const inBrowser = (name, files, browser) =>
  nodeTests(
    name,
    { stage: "full", needs: ["site", "test-packages", "browsers"], limit: 600 },
    files.map((file) => `e2e/${file}`),
    browser,
  );

const WASM = ["--lib", "--no-default-features", "--target", "wasm32-unknown-unknown"];

/** @type {Part[]} */
export const parts = [
  single("site", 1500, ["www/build/run"], { stage: "prepare", usesCargo: true }),
  single("test-packages", 300, ["tests/support/runner/install-packages"], { stage: "prepare" }),
  single("browsers", 900, ["tests/support/runner/install-browsers"], { stage: "prepare" }),
  single("cargo-deny", 900, ["tests/support/runner/install-cargo-deny"], { stage: "prepare" }),
  cargo("command-line", 900, ["build", "--quiet", "--locked", "--release", "--all-features"], { stage: "prepare" }),

  cargo("rustfmt", 60, ["fmt", "--check"], { usesCargo: false }),
  cargo("clippy", 900, [
    ...["clippy", "--quiet", "--locked", "--all-targets", "--all-features"],
    ...["--", "-D", "warnings"],
  ]),
  lint("prettier", ["www/node_modules/.bin/prettier", "--check", "--log-level=warn", "."]),
  lint("types", ["www/node_modules/.bin/tsc", "--noEmit", "--project", "www"]),
  lint("test-types", ["www/node_modules/.bin/tsc", "--noEmit", "--project", "tests"], {
    needs: ["site", "test-packages"],
  }),
  cargo("rust-tests", 1500, ["test", "--quiet", "--locked", "--no-fail-fast", "--all-features"], { libtest: true }),
  lint("eslint", ["node_modules/.bin/eslint", "--max-warnings", "0", "."], { cwd: "www" }),
  lint("layers", ["node_modules/.bin/depcruise", "--config", ".dependency-cruiser.js", "."], { cwd: "www" }),
  withoutBrowser("contract"),
  withoutBrowser("unit"),
  cargo("clippy-wasm", 600, ["clippy", "--quiet", "--locked", ...WASM, "--", "-D", "warnings"]),
  cargo("rust-docs", 600, ["doc", "--quiet", "--locked", "--no-deps", "--all-features"], {
    env: { RUSTDOCFLAGS: "-D warnings" },
  }),

  // The advisories would be fetched from GitHub.
  single("crate-licences", 60, ["target/tools/bin/cargo-deny", "--locked", "check", "licenses", "bans", "sources"], {
    stage: "full",
    needs: ["cargo-deny"],
  }),
  ...readdirSync(e2e)
    .map((folder) => ({ folder, files: testFiles(new URL(`${folder}/`, e2e)) }))
    .filter(({ files }) => files.length > 0)
    .map(({ folder, files }) =>
      inBrowser(
        `e2e-${folder}`,
        files.map((file) => `${folder}/${file}`),
        "chromium",
      ),
    ),
  ...["firefox", "webkit"].map((browser) => inBrowser(`e2e-${browser}`, IN_EVERY_BROWSER, browser)),

  single("accessibility-statement", 60, ["node", "tests/accessibility/check-conformance.mjs"], { stage: "last" }),
];

/**
 * The parts that the arguments of the command name, with the parts they need.
 *
 * @param {string[]} names
 * @returns {Part[] | undefined} nothing where a name is unknown
 */
export function selectParts(names) {
  const known = new Map(parts.map((part) => [part.name, part]));
  if (names.some((name) => name !== "quick" && !known.has(name))) return undefined;
  /** @param {string} name @returns {string[]} */
  const withNeeds = (name) => [name, ...(known.get(name)?.needs ?? []).flatMap(withNeeds)];
  const chosen = parts.filter(
    ({ name, stage }) => names.length === 0 || names.includes(name) || (stage === "quick" && names.includes("quick")),
  );
  const needed = new Set(chosen.flatMap(({ name }) => withNeeds(name)));
  return parts.filter(({ name }) => needed.has(name));
}
