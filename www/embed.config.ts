// The pages for web editors are built after the site, as they name the sums of its files.
import { defineConfig } from "vite";
import { filled } from "./embed/filled.ts";
import site from "./vite.config.ts";

export default defineConfig({
  ...site,
  plugins: [filled()],
  build: {
    ...site.build,
    emptyOutDir: false,
    license: false,
    rolldownOptions: {
      checks: site.build?.rolldownOptions?.checks ?? {},
      input: ["embed.html", "embed.en.html"],
      output: { entryFileNames: "[name]-page.js", chunkFileNames: "embed.js", assetFileNames: "embed[extname]" },
    },
  },
});
