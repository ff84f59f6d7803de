import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadConfigFromFile, runnerImport } from "vite";

const MARKER = "<!--rates-->";
const site = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The table of rates: in the pages, where a comment keeps its place, and by itself for who wants it on a page of their own; and every
 * rate there has been, for programs.
 *
 * @param {URL} dist
 * @param {URL} floating
 */
export async function writeRates(dist, floating) {
  // The sentences of the page are read the way the page itself reads them.
  const found = await loadConfigFromFile({ command: "build", mode: "production" }, "build/vite.config.ts", site);
  const plugins = found?.config.plugins ?? [];
  /** @type {{ module: typeof import("./rates-table.ts") }} */
  const { module } = await runnerImport(`${site}build/release/rates-table.ts`, { root: site, plugins });
  const { tables } = module;

  for (const folder of [dist, floating]) {
    for (const name of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
      const page = new URL(name, folder);
      writeFileSync(
        page,
        readFileSync(page, "utf8").replace(MARKER, () => [...tables.values()].join("\n")),
      );
    }
  }
  for (const [lang, table] of tables) writeFileSync(new URL(`rates.${lang}.html`, floating), `${table}\n`);
  writeFileSync(new URL("rates.json", floating), `${JSON.stringify(history(), null, 2)}\n`);
}

/** Every rate there has been, from the command line. @returns {object} */
function history() {
  const rates = ["run", "--quiet", "--locked", "--", "rates", "--all", "--json"];
  return JSON.parse(
    execFileSync("cargo", rates, { cwd: fileURLToPath(new URL("../../../", import.meta.url)), encoding: "utf8" }),
  );
}
