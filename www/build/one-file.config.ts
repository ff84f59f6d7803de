// The whole page in one file that works from disk, without a server and without the net: style sheets, both languages, and the rules
// both as WebAssembly and as JavaScript.
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import site from "./vite.config.ts";

/** The file is handed on alone, so it leads to no file beside it. */
const withoutNeighbours: Plugin = {
  name: "without-neighbours",
  transformIndexHtml: (html) => html.replace(/\s*<p><a href="embed\.html".*<\/a><\/p>/, ""),
};

export default defineConfig({
  ...site,
  build: {
    ...site.build,
    emptyOutDir: false,
    license: false,
    rolldownOptions: {
      checks: site.build?.rolldownOptions?.checks ?? {},
      input: fileURLToPath(new URL("../pages/index.html", import.meta.url)),
    },
  },
  plugins: [site.plugins, withoutNeighbours, viteSingleFile({ outputFileName: "forloebsberegner.html" })],
});
