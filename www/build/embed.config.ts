// The pages for web editors are built after the site, as they name the sums of its files.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { embedPages } from "./plugins/embed-pages.ts";
import site from "./vite.config.ts";

export default defineConfig({
  ...site,
  plugins: [embedPages()],
  build: {
    ...site.build,
    emptyOutDir: false,
    license: false,
    rolldownOptions: {
      checks: site.build?.rolldownOptions?.checks ?? {},
      input: ["../pages/embed.html", "../pages/embed.en.html"].map((page) =>
        fileURLToPath(new URL(page, import.meta.url)),
      ),
      output: { entryFileNames: "[name]-page.js", chunkFileNames: "embed.js", assetFileNames: "embed[extname]" },
    },
  },
});
