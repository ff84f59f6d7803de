import { writeFileSync } from "node:fs";
// @ts-expect-error -- it comes without types
import { cli } from "@custom-elements-manifest/analyzer/cli.js";

/**
 * What editors and catalogues are told of the element, out of its own comments: as it is shipped, without what is its own affair.
 *
 * @param {URL} folder
 */
export async function writeManifest(folder) {
  const manifest = await cli({
    argv: ["analyze", "--litelement", "--quiet", "--globs", "element/forloebs-beregner.ts"],
    noWrite: true,
  });
  for (const module of manifest.modules) {
    module.path = "element.js";
    module.exports = module.exports.filter((/** @type {any} */ { kind }) => kind === "custom-element-definition");
    for (const { declaration } of module.exports) declaration.module = module.path;
    module.declarations = module.declarations.filter((/** @type {any} */ { customElement }) => customElement);
    for (const one of module.declarations) {
      one.members = one.members?.filter((/** @type {any} */ { attribute }) => attribute);
      // An event is told of by its comment; the call that sends it knows no name.
      one.events = one.events?.filter((/** @type {any} */ { description }) => description);
    }
  }
  writeFileSync(new URL("custom-elements.json", folder), `${JSON.stringify(manifest, null, 2)}\n`);
}
