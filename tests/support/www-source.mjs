// The widget's own sources, run here as they stand, with the very rules the page is shipped with.
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { createServer } from "../../www/node_modules/vite/dist/node/index.js";
import { compiled } from "./wasm.mjs";

const root = fileURLToPath(new URL("../../www/", import.meta.url));

// The paths of its configuration are relative to it.
process.chdir(root);

// It listens to nobody: it only turns the sources into what Node can run.
const sources = await createServer({
  root,
  configFile: `${root}build/vite.config.ts`,
  logLevel: "error",
  appType: "custom",
  cacheDir: fileURLToPath(new URL("../output/vite/", import.meta.url)),
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
after(() => sources.close());

/** @param {string} path @returns {Promise<any>} */
export const source = (path) => sources.ssrLoadModule(path);

compiled(await source("/pkg/forloebsberegner_bg.js"));
const { loadI18n, requireAllMessages } = await source("/i18n/i18n.ts");
const { evaluate } = await source("/core/wasm.ts");
requireAllMessages();

/**
 * What a template is given of a situation.
 *
 * @param {any} situation
 * @param {import("./text-files.mjs").Lang} lang
 * @param {string[]} [open] the facts that are not known
 */
export async function viewOf(situation, lang, open = []) {
  const result = evaluate(situation, open);
  if (Array.isArray(result)) throw new Error(JSON.stringify(result));
  const i18n = await loadI18n(lang);
  return {
    ...result,
    situation,
    open,
    i18n,
    today: situation.today,
    example: false,
    link: "https://example.test/#v=1",
  };
}
