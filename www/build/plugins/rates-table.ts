// Puts the table of rates into the pages when they are built, for readers without scripts.
import { fileURLToPath } from "node:url";
import { runnerImport, type Plugin } from "vite";
import { fluent } from "./fluent.ts";
import type * as RatesMarkup from "./rates-markup.ts";

const MARKER = "<!--rates-->";

/** The table of rates as HTML, by language. Its texts are those of the page, read by the page's own modules. */
async function rateTables(): Promise<ReadonlyMap<string, string>> {
  const { module } = await runnerImport<typeof RatesMarkup>(
    fileURLToPath(new URL("rates-markup.ts", import.meta.url)),
    { configFile: false, root: fileURLToPath(new URL("../../", import.meta.url)), plugins: [fluent()] },
  );
  return module.tables;
}

/** Replaces the comment that marks the place of the table, and ships each table by itself for other pages, beside the loader. */
export function ratesTable(): Plugin {
  return {
    name: "rates-table",
    transform: {
      order: "pre",
      filter: { id: /\.html$/, code: MARKER },
      async handler(html) {
        const tables = await rateTables();
        return { code: html.replace(MARKER, () => [...tables.values()].join("\n")), map: null };
      },
    },
    async generateBundle() {
      if (this.environment.name !== "loader") return;
      for (const [lang, table] of await rateTables()) {
        this.emitFile({ type: "asset", fileName: `rates.${lang}.html`, source: `${table}\n` });
      }
    },
  };
}
