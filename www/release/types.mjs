import { readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";

const calculation = new URL("../pkg/forloebsberegner.d.ts", import.meta.url);
const element = new URL("element.d.ts", import.meta.url);

/** The types of the calculation and of the element. @param {URL} folder */
export function writeTypes(folder) {
  // wasm-bindgen indents by counting braces, and loses count.
  const text = readFileSync(calculation, "utf8").replace(/^ +/gm, "").replace(/^\*/gm, " *");
  const source = ts.createSourceFile("forloebsberegner.d.ts", text, ts.ScriptTarget.Latest);
  writeFileSync(new URL("forloebsberegner.d.ts", folder), ts.createPrinter().printFile(source));
  writeFileSync(new URL("element.d.ts", folder), readFileSync(element, "utf8").replace("../pkg/", "./"));
}
