// Everything Vite builds. Each output is an environment of its own, since each splits and names its files differently.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, perEnvironmentPlugin, type EnvironmentOptions, type Plugin, type PluginOption } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { cssUnits } from "./plugins/css-units.ts";
import { embedPages } from "./plugins/embed-pages.ts";
import { enumValues } from "./plugins/enum-values.ts";
import { fluent } from "./plugins/fluent.ts";
import { ratesTable } from "./plugins/rates-table.ts";

const www = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The page of the calculator, and the element with everything it fetches. */
const site: EnvironmentOptions = {
  build: {
    emptyOutDir: true,
    // The licences of the bundled packages, for the release step.
    license: { fileName: "bundled.json" },
    rolldownOptions: {
      // Host pages fetch from a folder named by its major version; the pages of the site are beside it.
      input: { "v1/element": www("element/forloebs-beregner.ts"), index: www("pages/index.html") },
      output: {
        // Names without a hash: a host writes them into its own pages.
        entryFileNames: "[name].js",
        // The page for web editors publishes these names, so they outlive the names of the source files.
        chunkFileNames: ({ facadeModuleId }) => {
          if (facadeModuleId?.endsWith(".ftl?deferred")) return "v1/[name]-rest.js";
          return facadeModuleId?.endsWith("/element/deferred.ts") ? "v1/rest.js" : "v1/[name].js";
        },
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith(".css")) ? "[name][extname]" : "v1/[name][extname]",
        // A module that the element shares with another file is in the element's file, which is fetched first: one request, not two.
        codeSplitting: { groups: [{ name: "element", minShareCount: 2 }] },
      },
    },
  },
};

/** One file that shares no chunk with another: a host page would wait for every further file. */
const standalone = (name: string, input: string): EnvironmentOptions => ({
  consumer: "client",
  build: {
    outDir: www("dist/v1"),
    rolldownOptions: {
      input: { [name]: www(input) },
      output: { entryFileNames: "[name].js", assetFileNames: "[name][extname]" },
    },
  },
});

/**
 * The whole page in one file that works from disk, without a server: style sheets, both languages, and the rules both as WebAssembly and as
 * JavaScript.
 */
const oneFile: EnvironmentOptions = {
  consumer: "client",
  build: {
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
    rolldownOptions: { input: www("pages/index.html"), output: { codeSplitting: false } },
  },
};

/** The pages for web editors. They state the checksums of the loader, so they are built after it. */
const editors: EnvironmentOptions = {
  consumer: "client",
  build: {
    rolldownOptions: {
      input: [www("pages/embed.html"), www("pages/embed.en.html")],
      output: { entryFileNames: "[name]-page.js", chunkFileNames: "embed.js", assetFileNames: "embed[extname]" },
    },
  },
};

/** The module of the npm package that makes and reads links, for programs without a page. */
const npmLink: EnvironmentOptions = {
  consumer: "client",
  build: {
    outDir: www("../target/npm"),
    emptyOutDir: true,
    lib: { entry: www("share/link/npm-api.ts"), formats: ["es"], fileName: "link" },
  },
};

/** In the order they are built: the first empties the folder of the site. */
const outputs = {
  client: site,
  loader: standalone("forloebsberegner", "loader/loader.ts"),
  frame: standalone("frame", "pages/frame.html"),
  oneFile,
  editors,
  npmLink,
};

/** Limits a plugin to one output. Its hooks run in the order they declare themselves: `enforce` has no effect here. */
const only = (name: keyof typeof outputs, plugin: PluginOption): Plugin =>
  perEnvironmentPlugin(`only-${name}`, (environment) => environment.name === name && plugin);

/**
 * Vite wraps every dynamic import in a kilobyte of code that preloads the style sheets of the imported chunk. Here no such chunk has
 * style sheets, so the wrapper only calls the import.
 */
const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
};

/** Removes the indentation of the calculator's page, and the line breaks inside its tags. */
const unindented: Plugin = {
  name: "unindented",
  transformIndexHtml: (html, { path }) =>
    path === "/index.html" ? html.replace(/\n\s+/g, "\n").replace(/\n(?=\/?>)/g, "") : html,
};

/** Copies the style sheet that reserves the calculator's space without minifying it, so that its comment stays. */
const reservedSpace: Plugin = {
  name: "reserved-space",
  generateBundle() {
    this.emitFile({
      type: "asset",
      fileName: "forloebsberegner.css",
      source: readFileSync(www("loader/reserve.css"), "utf8"),
    });
  },
};

/** Readers pass the one file on by itself, so it has no link to the page beside it. */
const withoutSiblingLink: Plugin = {
  name: "without-sibling-link",
  transform: {
    order: "pre",
    filter: { id: /\.html$/ },
    handler(html) {
      const code = html.replace(/\s*<p\s*><a href="embed\.html"[^]*?<\/a\s*><\/p\s*>/, "");
      if (code === html) throw new Error("the page has no link to the page for web editors");
      return { code, map: null };
    },
  },
};

export default defineConfig(({ command }) => ({
  root: www("pages"),
  // The site may be put in any folder of a host, so nothing refers to the root.
  base: "./",
  // Everything shipped is named by a source file; no folder of files is copied as it is.
  publicDir: false,
  build: {
    outDir: www("dist"),
    emptyOutDir: false,
    target: "es2022",
    // The first versions that support light-dark(). The fallback for older ones works only where the whole page has it, and the pages
    // around the element do not.
    cssTarget: ["chrome123", "firefox120", "safari17.5", "ios17.5"],
    // A data: address needs a wider Content-Security-Policy than a host may want to give.
    assetsInlineLimit: 0,
    // Every supported browser preloads modules by itself.
    modulePreload: false,
    reportCompressedSize: false,
    // Compiling the design system's Sass takes several seconds, which is no reason for a warning.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // The tests load this configuration to run single modules, for which there are no outputs.
  environments: command === "build" ? outputs : {},
  builder: {
    async buildApp({ environments, build }) {
      for (const name of Object.keys(outputs)) {
        const environment = environments[name];
        if (environment) await build(environment);
      }
    },
  },
  plugins: [
    fluent(),
    cssUnits(),
    ratesTable(),
    plainImports,
    unindented,
    only("client", enumValues()),
    only("loader", reservedSpace),
    only("editors", embedPages()),
    only("oneFile", withoutSiblingLink),
    only("oneFile", viteSingleFile({ useRecommendedBuildConfig: false, outputFileName: "forloebsberegner.html" })),
  ],
  // A receipt names the rules it was calculated with by the checksum of their module.
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
        // The design system still uses @import and the old colour functions. Its warnings are silenced; those about our own files are
        // shown.
        quietDeps: true,
        silenceDeprecations: ["import"],
      },
    },
  },
  preview: { host: "127.0.0.1" },
}));
