import { copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const project = new URL("../../../", import.meta.url);
const template = new URL("npm/", import.meta.url);
/** Vite has put `link.js` there. */
const output = new URL("target/npm/", project);

const DATA = [
  ...["forloebsberegner.d.ts", "element.d.ts", "link.d.ts", "custom-elements.json", "rates.json"],
  ...["situation.schema.json", "timeline.schema.json", "link-format.json", "link-format.schema.json"],
  ...["LICENSE-APACHE", "LICENSE-MIT", "THIRD-PARTY-LICENSES.txt"],
];

/**
 * Fills the npm package: the calculation, the element with every file it fetches, types, schemas and rates.
 *
 * @param {URL} floating the folder of the site with the files of this version
 * @param {string} version
 */
export function writePackage(floating, version) {
  cpSync(template, output, { recursive: true });
  const { name, ...rest } = JSON.parse(readFileSync(new URL("package.json", template), "utf8"));
  writeFileSync(new URL("package.json", output), `${JSON.stringify({ name, version, ...rest }, null, 2)}\n`);
  copyFileSync(new URL("www/pkg/forloebsberegner.js", project), new URL("forloebsberegner.js", output));
  for (const file of [...withReferences("element.js", floating), ...DATA])
    copyFileSync(new URL(file, floating), new URL(file, output));
}

/** A built file, the files beside it that it names, and the files those name. @param {string} file @param {URL} folder */
function withReferences(file, folder) {
  const siblings = readdirSync(folder);
  const referenced = new Set([file]);
  // A set may grow while it is iterated: the files added are visited too.
  for (const script of referenced) {
    if (!script.endsWith(".js")) continue;
    const literals = readFileSync(new URL(script, folder), "utf8").matchAll(/[`"'](?:\.\/)?([\w.-]+)[`"']/g);
    for (const [, name = ""] of literals) if (siblings.includes(name)) referenced.add(name);
  }
  return referenced;
}
