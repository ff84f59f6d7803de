import { readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";

const calculation = new URL("../../pkg/forloebsberegner.d.ts", import.meta.url);
const WRITTEN = { "element.d.ts": "../../element/element.d.ts", "link.d.ts": "../../share/link/npm-types.d.ts" };

/** The types of the calculation, and those of the element and of the link. @param {URL} folder */
export function writeTypes(folder) {
  // wasm-bindgen indents by counting braces, and loses count.
  const text = readFileSync(calculation, "utf8").replace(/^ +/gm, "").replace(/^\*/gm, " *");
  const source = ts.createSourceFile("forloebsberegner.d.ts", text, ts.ScriptTarget.Latest);
  writeFileSync(new URL("forloebsberegner.d.ts", folder), ts.createPrinter().printFile(source));
  for (const [name, source] of Object.entries(WRITTEN)) {
    const text = readFileSync(new URL(source, import.meta.url), "utf8");
    writeFileSync(new URL(name, folder), text.replace(/"(\.\.\/)+pkg\//g, '"./'));
  }
}
