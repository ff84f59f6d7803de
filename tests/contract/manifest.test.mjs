// The custom elements manifest lists the public names of the element, and no others.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dist } from "./first-load-files.mjs";

const { modules } = JSON.parse(readFileSync(new URL("v1/custom-elements.json", dist), "utf8"));
const [element, ...others] = modules.flatMap((/** @type {any} */ { declarations }) => declarations);
const types = readFileSync(new URL("v1/element.d.ts", dist), "utf8");

const NAMES = {
  attributes: [
    "ask-answers",
    "contact-href",
    "contact-text",
    "lang",
    "link",
    "link-to",
    "prior",
    "scheme",
    "show",
    "theme",
    "today",
    "view",
  ],
  events: ["forloeb-answers", "forloeb-change", "forloeb-failed", "forloeb-ready"],
  cssParts: ["answer", "button", "chart", "figure", "questions", "table"],
  cssProperties: [
    "--forloeb-accent",
    "--forloeb-font",
    "--forloeb-ink",
    "--forloeb-link",
    "--forloeb-paper",
    "--forloeb-radius",
  ],
  slots: [""],
};

test("the manifest describes one element, in the file that defines it", () => {
  assert.deepEqual(others, []);
  assert.equal(element.tagName, "forloebs-beregner");
  assert.deepEqual(
    modules.map((/** @type {any} */ { path }) => path),
    ["element.js"],
  );
  assert(readFileSync(new URL("v1/element.js", dist), "utf8").includes(element.tagName));
});

for (const [kind, names] of Object.entries(NAMES)) {
  test(`the ${kind} are complete and described`, () => {
    /** @type {{ name: string, description?: string }[]} */
    const listed = element[kind];
    assert.deepEqual(listed.map(({ name }) => name).sort(), names);
    for (const { name, description } of listed) assert(description, name);
  });
}

test("the types declare the same properties and events", () => {
  const body = (/** @type {string} */ heading) =>
    types.slice(types.indexOf(heading)).split("\n  }\n")[0]?.split("\n}\n")[0] ?? "";
  const properties = [...body("interface ForloebsBeregner ").matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name);
  assert.deepEqual(properties.sort(), element.members.map((/** @type {any} */ { name }) => name).sort());
  const events = [...body("interface HTMLElementEventMap").matchAll(/"([\w-]+)": /g)].map(([, name]) => name);
  assert.deepEqual(events.sort(), NAMES.events);
});
