import { defineConfig } from "vite";

/** One file each, that shares nothing: every further file would be one more to wait for. */
const alone = (input: string) => ({
  consumer: "client" as const,
  build: { rolldownOptions: { input, output: { entryFileNames: "[name].js", assetFileNames: "[name][extname]" } } },
});

// What other pages take first: the script that finds the calculator's places, and the page inside a frame. They know the rest
// of the folder by name alone.
export default defineConfig({
  root: "loader",
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
    client: alone("loader/forloebsberegner.ts"),
    frame: alone("loader/frame.html"),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
});
