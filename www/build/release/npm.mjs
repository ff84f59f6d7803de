import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const project = new URL("../../../", import.meta.url);
const template = new URL("npm/", import.meta.url);
const made = new URL("target/npm/", project);

const BESIDE = [
  ...["forloebsberegner.d.ts", "element.d.ts", "link.d.ts", "custom-elements.json", "rates.json"],
  ...["situation.schema.json", "timeline.schema.json", "link-format.json", "link-format.schema.json"],
  ...["LICENSE-APACHE", "LICENSE-MIT", "THIRD-PARTY-LICENSES.txt"],
];

/**
 * The package for npm: the calculation, the element with all that it fetches, the link, the types, the forms, the rates.
 *
 * @param {URL} floating
 * @param {string} version
 */
export async function writePackage(floating, version) {
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  cpSync(template, made, { recursive: true });
  const { name, ...rest } = JSON.parse(readFileSync(new URL("package.json", template), "utf8"));
  writeFileSync(new URL("package.json", made), `${JSON.stringify({ name, version, ...rest }, null, 2)}\n`);
  copyFileSync(new URL("www/pkg/forloebsberegner.js", project), new URL("forloebsberegner.js", made));
  for (const file of [...withAllItNames("element.js", floating), ...BESIDE])
    copyFileSync(new URL(file, floating), new URL(file, made));
  await writeLink();
}

/** The link in a file of its own, for programs that show nothing. */
function writeLink() {
  const lib = { entry: "share/link/npm-api.ts", formats: /** @type {["es"]} */ (["es"]), fileName: "link" };
  const root = fileURLToPath(new URL("www/", project));
  return build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "warn",
    build: { target: "es2022", lib, outDir: fileURLToPath(made), emptyOutDir: false },
  });
}

/** A built file and those beside it that it fetches, and what they fetch. @param {string} file @param {URL} folder */
function withAllItNames(file, folder) {
  const there = readdirSync(folder);
  const found = new Set([file]);
  for (const name of found) {
    if (!name.endsWith(".js")) continue;
    const named = readFileSync(new URL(name, folder), "utf8").matchAll(/[`"'](?:\.\/)?([\w.-]+)[`"']/g);
    for (const [, other = ""] of named) if (there.includes(other)) found.add(other);
  }
  return found;
}
