import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** One file each, that shares nothing: every further file would be one more to wait for. */
const alone = (file: string, name: string) => ({
  consumer: "client" as const,
  build: {
    rolldownOptions: {
      input: { [name]: fileURLToPath(new URL(`../loader/${file}`, import.meta.url)) },
      output: { entryFileNames: "[name].js", assetFileNames: "[name][extname]" },
    },
  },
});

// What other pages take first: the script that finds the calculator's places, and the page inside a frame. They know the rest
// of the folder by name alone.
export default defineConfig({
  root: fileURLToPath(new URL("../loader", import.meta.url)),
  base: "./",
  publicDir: false,
  build: {
    outDir: "../dist/v1",
    emptyOutDir: false,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
  },
  environments: {
    client: alone("loader.ts", "forloebsberegner"),
    frame: alone("frame.html", "frame"),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
});
