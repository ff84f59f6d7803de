import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const types = fileURLToPath(new URL("../../../src/wasm/types.d.ts", import.meta.url));

/** What a type that is written as a text holds; TypeScript cannot say it. */
const WRITTEN = {
  Day: { format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  Month: { pattern: "^\\d{4}-(0[1-9]|1[0-2])$" },
  Kroner: { pattern: "^-?\\d+(\\.\\d{1,2})?$" },
  Figure: { pattern: "^-?\\d+(\\.\\d+)?$" },
  Hours: { pattern: "^\\d+(\\.\\d{1,2})?$" },
  Percent: { pattern: "^\\d+(\\.\\d{1,2})?$" },
};

/** How long the lists of a situation may be. */
const MOST = { children: 30, income: 60, leave: 60, earlier: 60, sanctions: 60 };

/**
 * What goes in and what comes out as JSON Schema, out of the types: the form alone, since what the values have to be is for the
 * calculation to say.
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
  const made = createGenerator({
    path: types,
    type,
    topRef: false,
    additionalProperties: false,
    jsDoc: "extended",
  }).createSchema(type);
  // The generator knows the names of draft 7 only.
  const {
    definitions: $defs = {},
    $schema: _,
    description,
    ...rest
  } = JSON.parse(JSON.stringify(made).replaceAll('"#/definitions/', '"#/$defs/'), plainly);
  for (const [name, written] of Object.entries(WRITTEN)) if ($defs[name]) Object.assign($defs[name], written);
  for (const [name, maxItems] of Object.entries(MOST))
    if (rest.properties[name]) Object.assign(rest.properties[name], { maxItems });
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title: type, description, ...rest, $defs };
}

/** Of a comment the first part, without what leads to other places in the Rust code. @param {string} key @param {any} value */
function plainly(key, value) {
  if (key !== "description" || typeof value !== "string") return value;
  const [first = ""] = value.split("\n\n");
  return first
    .replaceAll("\n", " ")
    .replace(/ \w+( it with)? \[`\S+::\S+`\]\./, "")
    .replace(/\[`(.*?)`\]/g, "`$1`");
}
