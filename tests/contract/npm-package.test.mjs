// The npm package as installed in another project: its files, the calculation and the types. Bundling is tested in e2e/embed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { assertContains, caseNamed } from "../support/cases.mjs";
import { installed, packageFolder, packed, run, tools, write } from "../support/installed-package.mjs";
import { rates, start } from "../support/wasm.mjs";

start();

test("contains the calculation, the element with its files, the link, the rates and the schemas, and nothing else", (t) => {
  t.diagnostic(`${packed.size} bytes packed, ${packed.unpackedSize} unpacked`);
  const names = packed.files.map((/** @type {{ path: string }} */ { path }) => path).sort();
  assert.deepEqual(names, [
    ...["LICENSE-APACHE", "LICENSE-MIT", "README.md", "THIRD-PARTY-LICENSES.txt", "custom-elements.json"],
    ...["da-rest.js", "da.js", "element.d.ts", "element.js", "en-rest.js", "en.js"],
    ...["forloebsberegner.d.ts", "forloebsberegner.js", "forloebsberegner_bg.wasm", "forloebsberegner_bg.wasm.js"],
    ...[
      "link-format.json",
      "link-format.schema.json",
      "link.d.ts",
      "link.js",
      "node.js",
      "package.json",
      "rates.json",
      "rest.js",
      "situation.schema.json",
      "timeline.schema.json",
    ],
  ]);
  const { version, exports, dependencies, customElements } = JSON.parse(installed("package.json"));
  assert.equal(version, JSON.parse(readFileSync(join(tools, "../package.json"), "utf8")).version);
  assert.equal(dependencies, undefined);
  for (const file of Object.values(exports).flatMap((each) => (typeof each === "string" ? each : Object.values(each))))
    assert(names.includes(file.slice(2)), file);
  assert(names.includes(customElements));
});

test("publint finds no mistake in package.json", () => {
  run(process.execPath, join(tools, "publint/src/cli.js"), "run", packageFolder, "--strict");
});

test("attw finds that every entry resolves to its types", () => {
  // The profile leaves out CommonJS and the resolution of Node 10: the package has ECMAScript modules only.
  const options = ["--profile", "esm-only", "--format", "ascii", "--no-color", "--no-emoji"];
  run(process.execPath, join(tools, "@arethetypeswrong/cli/dist/index.js"), ...options, packed.filename);
});

test("calculates in Node", () => {
  const { situation, expect } = caseNamed("kontanthjaelp-to-base");
  write(
    "calculate.mjs",
    `
    import init, { calculate } from "forloebsberegner";
    const timeline = calculate(${JSON.stringify(situation)});
    await init();
    console.log(JSON.stringify(timeline));
  `,
  );
  assertContains(JSON.parse(run(process.execPath, "calculate.mjs")), expect, "timeline");
});

test("every example in the README gives the result shown", () => {
  const blocks = [...installed("README.md").matchAll(/^```js\n(.*?)^```$/gms)]
    .map(([, code = ""]) => code)
    .filter((code) => !code.includes("/element"));
  const examples = blocks.flatMap((code, index) => {
    const lines = code.split("\n");
    // A comment with an arrow is the result of the line before it.
    const printing = lines.map((line, at) =>
      /^ *\/\/ → /.test(lines[at + 1] ?? "") ? line.replace(/^( *)(.*);$/, "$1console.log(JSON.stringify($2));") : line,
    );
    write(`readme-${index}.mjs`, printing.join("\n"));
    const results = run(process.execPath, `readme-${index}.mjs`)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const expected = lines.flatMap((line) => /^ *\/\/ → (.*)$/.exec(line)?.[1] ?? []);
    assert.equal(results.length, expected.length);
    return expected.map((text, at) => ({ text, result: results[at] }));
  });
  assert(examples.length > 5, `${examples.length} examples`);
  for (const { text, result } of examples) {
    // An ellipsis is the part of a result that is not shown.
    const expected = JSON.parse(
      text.replace(/, …/, "").replace(/([{,] ?)(\w+):/g, (_, before, name) => `${before}"${name}":`),
    );
    if (text.includes("…")) assertContains(result, expected, text);
    else assert.deepEqual(result, expected);
  }
});

test("rates.json has every rate, with its section and its dates", () => {
  const known = JSON.parse(installed("rates.json"));
  assert(known.rates.length > 150, `${known.rates.length} rates`);
  for (const on of ["2013-01-01", "2019-07-01", "2024-12-31", known.checked_on]) {
    const inForce = known.rates.filter((/** @type {any} */ rate) => rate.valid_from <= on && on <= rate.valid_to);
    assert.deepEqual(
      inForce.map((/** @type {any} */ { valid_to: _, ...rate }) => rate),
      rates(on).rates,
      on,
    );
  }
});

test("has types for the input, the output and the events of the element", () => {
  write(
    "uses.ts",
    `
    import init, { calculate, rates, type CalculationError, type Situation, type Timeline } from "forloebsberegner";
    import known from "forloebsberegner/rates.json" with { type: "json" };
    import type { Shared } from "forloebsberegner/element";
    import { caseIn, linkOf, type Read } from "forloebsberegner/link";
    import format from "forloebsberegner/link-format.json" with { type: "json" };
    import schema from "forloebsberegner/situation.schema.json" with { type: "json" };
    import "forloebsberegner/element";

    await init();
    const situation: Situation = ${JSON.stringify(caseNamed("kontanthjaelp-to-base").situation)};
    const timeline: Timeline = calculate(situation);
    const first: string | undefined = known.rates[0]?.amount ?? rates("2026-01-01").rates[0]?.amount;
    const link: string = linkOf("https://example.org/", { situation, timeline });
    const read: Read | undefined = caseIn(link);
    console.log(read?.record?.periods[0]?.payable, read?.situation.born, format.version, schema.title);
    // @ts-expect-error: a link needs a situation
    linkOf("https://example.org/", { timeline });
    const element = document.querySelector("forloebs-beregner");
    element?.addEventListener("forloeb-answers", ({ detail }) => {
      const shared: Shared = detail;
      console.log(shared.timeline.from, timeline, first);
    });
    if (element) element.scheme = "jobafklaringsforloeb";
    // @ts-expect-error: no such scheme
    if (element) element.scheme = "fleksjob";
    export const faults = (error: CalculationError) => error.errors.map(({ field, code }) => field + code);
  `,
  );
  const options = [
    "--noEmit",
    "--strict",
    "--ignoreConfig",
    "--skipLibCheck",
    "false",
    "--target",
    "es2022",
    "--lib",
    "es2023,dom",
  ];
  for (const module of [["nodenext"], ["esnext", "--moduleResolution", "bundler", "--resolveJsonModule"]]) {
    run(process.execPath, join(tools, "typescript/bin/tsc"), ...options, "--module", ...module, "uses.ts");
  }
});
