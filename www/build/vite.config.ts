import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { cssUnits } from "./plugins/css-units.ts";
import { fluent } from "./plugins/fluent.ts";

/**
 * Vite wraps every dynamic import in a kilobyte of code that preloads the style sheets of the imported chunk. Here no such chunk has
 * style sheets, so the wrapper only calls the import.
 */
const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
};

/** Removes the indentation of the source, and the line breaks inside its tags. */
const unindented: Plugin = {
  name: "unindented",
  transformIndexHtml: (html) => html.replace(/\n\s+/g, "\n").replace(/\n(?=\/?>)/g, ""),
};

const www = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

export default defineConfig({
  root: www("pages"),
  // The site may be put in any folder of a host, so nothing refers to the root.
  base: "./",
  // Everything shipped is named by a source file; there is no folder of files copied blindly.
  publicDir: false,
  build: {
    outDir: www("dist"),
    emptyOutDir: true,
    target: "es2022",
    // The first with a light-dark() of their own. What would be written for older ones knows only the pages whose style sheet is
    // written in the same way, and the pages around the element are not.
    cssTarget: ["chrome123", "firefox120", "safari17.5", "ios17.5"],
    // A data: address needs a wider content security policy than a host may want to give.
    assetsInlineLimit: 0,
    // Every browser supported preloads modules by itself.
    modulePreload: false,
    rolldownOptions: {
      // The design system's style sheets take their seconds, and nothing else is left to be fast.
      checks: { bundlerTimings: false },
      // What other pages take stands in a folder that is named by its version; the pages of the site stand beside it.
      input: { "v1/element": www("element/forloebs-beregner.ts"), index: www("pages/index.html") },
      output: {
        // Names without a hash: a host writes them into its own pages.
        entryFileNames: "[name].js",
        // These names are published on the page for web editors, so they outlive the names of the source files.
        chunkFileNames: ({ facadeModuleId: from }) => {
          if (from?.endsWith(".ftl?rest")) return "v1/[name]-rest.js";
          return from?.endsWith("/element/deferred.ts") ? "v1/rest.js" : "v1/[name].js";
        },
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith(".css")) ? "[name][extname]" : "v1/[name][extname]",
        // What the element and any other file need comes with the element, which is there first: one file, not two.
        codeSplitting: { groups: [{ name: "element", minShareCount: 2 }] },
      },
    },
    // The licences of what is bundled, for the step after this one.
    license: { fileName: "bundled.json" },
    reportCompressedSize: false,
  },
  plugins: [fluent(), cssUnits(), plainImports, unindented],
  // Receipts name the rules they were made with.
  define: {
    RULES_SHA256: JSON.stringify(
      createHash("sha256")
        .update(readFileSync(www("pkg/forloebsberegner_bg.wasm")))
        .digest("hex"),
    ),
  },
  css: {
    preprocessorOptions: {
      scss: {
        loadPaths: [www("node_modules"), www("node_modules/dkfds/src/stylesheets")],
        // The design system is still written with @import and the old colour functions. Its
        // warnings are not ours to mend; those about our own files are still shown.
        quietDeps: true,
        silenceDeprecations: ["import"],
      },
    },
  },
  preview: { host: "127.0.0.1" },
});
