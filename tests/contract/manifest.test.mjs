// The custom elements manifest lists the public names of the element, and no others.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import ts from "../../www/node_modules/typescript/lib/typescript.js";
import { dist } from "./first-load-files.mjs";

const { modules } = JSON.parse(readFileSync(new URL("v1/custom-elements.json", dist), "utf8"));
const [element, ...others] = modules.flatMap((/** @type {any} */ { declarations }) => declarations);
const types = ts.createSourceFile(
  "element.d.ts",
  readFileSync(new URL("v1/element.d.ts", dist), "utf8"),
  ts.ScriptTarget.Latest,
);

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
  const properties = membersOf("ForloebsBeregner");
  assert.deepEqual(properties.sort(), element.members.map((/** @type {any} */ { name }) => name).sort());
  const events = membersOf("HTMLElementEventMap");
  assert.deepEqual(events.sort(), NAMES.events);
});

/** The names in an interface of the published types, also one of the global scope. @param {string} name @returns {string[]} */
function membersOf(name) {
  const statements = types.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [statement],
  );
  const found = statements.filter(ts.isInterfaceDeclaration).find((each) => each.name.text === name);
  assert(found, `the types declare no ${name}`);
  return found.members.flatMap(({ name }) =>
    name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [],
  );
}
