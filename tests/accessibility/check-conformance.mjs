// Nothing is claimed of accessibility but what a test of this run has shown, or a person has looked at on a day that is named.
// The last part of tests/run: it reads the logs of the parts before it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

const here = new URL("../", import.meta.url);
const logs = new URL("output/logs/", here);

/** @typedef {{ clause: string, status: string, tests: string[], remark: string }} Claim */

/** @returns {Claim[]} */
function claims() {
  const [head = "", ...lines] = readFileSync(new URL("./conformance.csv", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const columns = head.split(";");
  return lines.map((line) => {
    const {
      clause = "",
      status = "",
      tests = "",
      remark_da: remark = "",
    } = Object.fromEntries(line.split(";").map((cell, at) => [columns[at], cell]));
    return { clause, status, tests: tests.split(" | ").filter(Boolean), remark };
  });
}

/** Each test that is told of in the logs, by the groups it stands in, with how it went each time. @returns {Map<string, Set<string>>} */
function outcomes() {
  const found = new Map();
  for (const name of readdirSync(logs)) {
    /** @type {string[]} */
    let groups = [];
    for (const line of readFileSync(new URL(name, logs), "utf8").split("\n")) {
      const [told, indent = "", sign = "", title = "", time] =
        /^( *)([▶✔✖]) (.+?)( \([\d.]+ms\))?( # .*)?$/.exec(line) ?? [];
      if (!told) continue;
      groups = groups.slice(0, indent.length / 2);
      // A group is told of when it begins, and with its time when it ends.
      if (sign === "▶" && !time) groups.push(title);
      if (!time) continue;
      const path = [...groups, title].join(" › ");
      found.set(path, (found.get(path) ?? new Set()).add(sign));
    }
  }
  return found;
}

/** What a file calls its tests; a name that is put together fits whatever fills it. @param {string} file */
function titles(file) {
  const path = readdirSync(here, { recursive: true, encoding: "utf8" }).find(
    (name) => name.startsWith("e2e/") && name.endsWith(`/${file}`),
  );
  assert(path, `there is no ${file}`);
  const source = readFileSync(new URL(path, here), "utf8");
  return [...source.matchAll(/\b(?:describe|test)\((?:"([^"]+)"|`([^`]+)`|\w+)/g)].map(([, plain, form]) => {
    const parts = (plain ? [plain] : (form ?? "${}").split(/\$\{[^}]*\}/)).map((part) =>
      part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    );
    return new RegExp(`^${parts.join(".+")}$`);
  });
}

const went = outcomes();
const all = claims();
assert(all.length > 55, `${all.length} criteria`);

for (const { clause, status, tests, remark } of all) {
  assert(["supports", "partly", "not applicable"].includes(status), `${clause}: ${status}`);
  assert(remark.endsWith("."), `${clause} says nothing of its reason`);
  assert(status === "not applicable" || tests.length > 0, `${clause} rests on no test`);
  for (const named of tests) {
    const [file = "", ...path] = named.split(" › ");
    const known = titles(file);
    for (const title of path)
      assert(
        known.some((form) => form.test(title)),
        `${clause}: ${file} has no «${title}»`,
      );
    assert.deepEqual(
      [...(went.get(path.join(" › ")) ?? [])],
      ["✔"],
      `${clause}: «${named}» has not passed in this run`,
    );
  }
}

const count = new Set(all.flatMap(({ tests }) => tests)).size;
console.log(`${all.length} criteria rest on ${count} tests that have passed`);
