// The types of the input and the output, for TypeScript and as JSON Schema.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";
import ts from "typescript";

const calculation = new URL("../../pkg/forloebsberegner.d.ts", import.meta.url);
const DECLARATIONS = { "element.d.ts": "../../element/element.d.ts", "link.d.ts": "../../share/link/npm-types.d.ts" };

/** What the types that are strings in JSON have to match, which TypeScript cannot express. */
const STRING_TYPES = {
  Day: { format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  Month: { pattern: "^\\d{4}-(0[1-9]|1[0-2])$" },
  Kroner: { pattern: "^-?\\d+(\\.\\d{1,2})?$" },
  Figure: { pattern: "^-?\\d+(\\.\\d+)?$" },
  Hours: { pattern: "^\\d+(\\.\\d{1,2})?$" },
  Percent: { pattern: "^\\d+(\\.\\d{1,2})?$" },
};

/** The maximum lengths of the lists in a situation. */
const MAX_ITEMS = { children: 30, income: 60, leave: 60, earlier: 60, sanctions: 60 };

/** Writes the type declarations of the calculation, the element and the link. @param {URL} folder */
export function writeTypes(folder) {
  // wasm-bindgen indents by counting braces, and loses count.
  const text = readFileSync(calculation, "utf8").replace(/^ +/gm, "").replace(/^\*/gm, " *");
  const source = ts.createSourceFile("forloebsberegner.d.ts", text, ts.ScriptTarget.Latest);
  writeFileSync(new URL("forloebsberegner.d.ts", folder), ts.createPrinter().printFile(source));
  for (const [name, source] of Object.entries(DECLARATIONS)) {
    const text = readFileSync(new URL(source, import.meta.url), "utf8");
    writeFileSync(new URL(name, folder), text.replace(/"(\.\.\/)+pkg\//g, '"./'));
  }
}

/**
 * Writes the JSON Schemas of the input and the output. They check the structure alone: the calculation validates the values.
 *
 * @param {URL} folder
 */
export function writeSchemas(folder) {
  for (const type of ["Situation", "Timeline"]) {
    writeFileSync(new URL(`${type.toLowerCase()}.schema.json`, folder), `${JSON.stringify(schema(type), null, 2)}\n`);
  }
}

/** @param {string} type */
function schema(type) {
  const generated = createGenerator({
    path: fileURLToPath(calculation),
    type,
    topRef: false,
    additionalProperties: false,
    jsDoc: "extended",
  }).createSchema(type);
  // The generator writes draft 7, where $defs are called definitions.
  const {
    definitions: $defs = {},
    $schema: _,
    description,
    ...rest
  } = JSON.parse(JSON.stringify(generated).replaceAll('"#/definitions/', '"#/$defs/'), withPlainDescription);
  for (const [name, rules] of Object.entries(STRING_TYPES)) if ($defs[name]) Object.assign($defs[name], rules);
  for (const [name, maxItems] of Object.entries(MAX_ITEMS))
    if (rest.properties[name]) Object.assign(rest.properties[name], { maxItems });
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title: type, description, ...rest, $defs };
}

/**
 * A reviver for `JSON.parse`: of each description the first paragraph, without links into the Rust code.
 *
 * @param {string} key @param {any} value
 */
function withPlainDescription(key, value) {
  if (key !== "description" || typeof value !== "string") return value;
  const [first = ""] = value.split("\n\n");
  return first
    .replaceAll("\n", " ")
    .replace(/ \w+( it with)? \[`\S+::\S+`\]\./, "")
    .replace(/\[`(.*?)`\]/g, "`$1`");
}
