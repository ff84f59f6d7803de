// Runs the TypeScript sources of the page in Node, with the WebAssembly module that the page ships.
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { createServer } from "../../www/node_modules/vite/dist/node/index.js";
import { compiled } from "./wasm.mjs";

const root = fileURLToPath(new URL("../../www/", import.meta.url));

// The paths in the configuration of Vite are relative to it.
process.chdir(root);

// The server opens no port: it only compiles the sources.
const vite = await createServer({
  root,
  configFile: `${root}build/vite.config.ts`,
  logLevel: "error",
  appType: "custom",
  cacheDir: fileURLToPath(new URL(`../output/vite/${process.pid}/`, import.meta.url)),
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
after(() => vite.close());

/** @param {string} path @returns {Promise<any>} */
export const source = (path) => vite.ssrLoadModule(path);

compiled(await source("/pkg/forloebsberegner_bg.js"));
const { loadI18n, requireAllMessages } = await source("/i18n/i18n.ts");
const { evaluate } = await source("/core/wasm.ts");
requireAllMessages();

/**
 * The view of a situation, which the templates render.
 *
 * @param {any} situation
 * @param {import("./text-files.mjs").Lang} lang
 * @param {string[]} [unknown] paths of the unknown facts
 */
export async function viewOf(situation, lang, unknown = []) {
  const result = evaluate(situation, unknown);
  if (Array.isArray(result)) throw new Error(JSON.stringify(result));
  const i18n = await loadI18n(lang);
  return {
    ...result,
    situation,
    open: unknown,
    i18n,
    today: situation.today,
    example: false,
    link: "https://example.test/#v=1",
  };
}
