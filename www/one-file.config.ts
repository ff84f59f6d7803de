// The whole page in one file that works from disk, without a server and without the net: style sheets, both languages, and the rules
// both as WebAssembly and as JavaScript.
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import site from "./vite.config.ts";

export default defineConfig({
  ...site,
  build: { ...site.build, emptyOutDir: false, license: false, rolldownOptions: { checks: site.build?.rolldownOptions?.checks ?? {}, input: "index.html" } },
  plugins: [site.plugins, viteSingleFile({ outputFileName: "forloebsberegner.html" })],
});
