import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
// @ts-expect-error -- the package has no types
import { cli } from "@custom-elements-manifest/analyzer/cli.js";

/**
 * Writes the custom elements manifest, which editors and catalogues read, from the doc comments of the element. It describes the file as
 * shipped and leaves out private members.
 *
 * @param {URL} folder
 */
export async function writeManifest(folder) {
  const manifest = await cli({
    argv: ["analyze", "--litelement", "--quiet", "--globs", "element/forloebs-beregner.ts"],
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    noWrite: true,
  });
  for (const module of manifest.modules) {
    module.path = "element.js";
    module.exports = module.exports.filter((/** @type {any} */ { kind }) => kind === "custom-element-definition");
    for (const { declaration } of module.exports) declaration.module = module.path;
    module.declarations = module.declarations.filter((/** @type {any} */ { customElement }) => customElement);
    for (const declaration of module.declarations) {
      declaration.members = declaration.members?.filter((/** @type {any} */ { attribute }) => attribute);
      // Events are documented by their comments; the analyzer also finds the call that dispatches them, which has no name.
      declaration.events = declaration.events?.filter((/** @type {any} */ { description }) => description);
    }
  }
  writeFileSync(new URL("custom-elements.json", folder), `${JSON.stringify(manifest, null, 2)}\n`);
}
