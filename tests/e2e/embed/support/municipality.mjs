import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built, startNginx } from "./servers.mjs";
import { snippets } from "./snippets.mjs";

const pages = new URL("../../../fixtures/host-page/", import.meta.url);
const template = readFileSync(new URL("kommune.html", pages), "utf8");

export const version = readdirSync(built).find((name) => /^\d+\.\d+\.\d+$/.test(name)) ?? "";

/** The content for the comments of the template. @typedef {Partial<Record<"head" | "first" | "second", string>>} Content */

/** @param {Content} content */
const fillTemplate = (content) =>
  template.replace(/<!--(head|first|second)-->/g, (_, place) => content[/** @type {keyof Content} */ (place)] ?? "");

/**
 * The same kind of snippet in both places of a page.
 *
 * @param {keyof typeof snippets} kind
 * @param {string} folder the address of the folder of a version
 * @param {Record<"first" | "second", import("./snippets.mjs").Settings>} settings
 * @returns {Content}
 */
export function snippetsOf(kind, folder, settings) {
  const [first, second] = /** @type {const} */ (["first", "second"]).map((place) =>
    snippets[kind](folder, settings[place], place),
  );
  return { head: first?.head ?? "", first: first?.place ?? "", second: second?.place ?? "" };
}

/** The Content-Security-Policy of a page that embeds the calculator from an origin. @type {Record<keyof typeof snippets, (origin: string) => string>} */
export const policies = {
  element: (origin) =>
    `script-src 'self' ${origin} 'wasm-unsafe-eval'; style-src 'self' ${origin}; connect-src ${origin}`,
  frame: (origin) => `script-src 'self' ${origin}; style-src 'self'; frame-src ${origin}`,
  link: (origin) => `script-src 'self' ${origin} 'wasm-unsafe-eval'; style-src 'self'; connect-src ${origin}`,
};

/**
 * Starts the site of a municipality with a page for each name, and the calculator both on a site of its own and in a folder of the
 * municipality's site.
 *
 * @param {(addresses: { own: string, elsewhere: string }) => Record<string, { content: Content, policy: string }>} pagesOf
 */
export async function startMunicipality(pagesOf) {
  const folder = mkdtempSync(join(tmpdir(), "kommune-"));
  cpSync(pages, folder, { recursive: true });
  /** @param {string} name @param {Content} content */
  const write = (name, content) => writeFileSync(join(folder, name, "index.html"), fillTemplate(content));
  const calculator = `root ${built}; include ${built}hosting/nginx.conf;`;
  const server = await startNginx(([elsewhere = "", own = ""]) => {
    const entries = Object.entries(pagesOf({ own: `${own}beregner/`, elsewhere }));
    for (const [name, { content }] of entries) {
      mkdirSync(join(folder, name));
      write(name, content);
    }
    return [
      calculator,
      `root ${folder}; types { text/html html; text/css css; text/javascript js; } charset utf-8;
       location /beregner/ { alias ${built}; include ${built}hosting/nginx.conf; }
       ${entries.map(([name, { policy }]) => `location /${name}/ { add_header Content-Security-Policy "default-src 'none'; ${policy}"; }`).join("\n")}`,
    ];
  }, 2);
  const [elsewhere = "", own = ""] = server.addresses;
  return {
    elsewhere,
    own: `${own}beregner/`,
    write,
    /** @param {string} name */
    page: (name) => `${own}${name}/`,
    /** Requests for the files of the calculator, on both sites. */
    requests: () => server.requests().filter(({ site, path }) => site === 0 || path.startsWith("/beregner/")),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
