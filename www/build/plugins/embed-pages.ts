// Makes the two pages for web editors from one template: fills in the texts of a language, the version and checksums of the release, and
// the tables with content from other files.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";
import site from "../../package.json" with { type: "json" };
import { defaultChoices, type EmbedMethod, type Lang, type Release } from "../../pages/embed/choices.ts";
import { policy } from "../../pages/embed/policy.ts";
import { escapeHtml, snippet } from "../../pages/embed/snippet.ts";
import { checksum } from "../release/integrity.mjs";
import { conformanceRows, type Translate } from "./conformance.ts";

const www = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(www(path), "utf8");

/** The pages. Only the first is a file: it is the template of both. */
const PAGES: ReadonlyMap<string, Lang> = new Map([
  [www("pages/embed.html"), "da"],
  [www("pages/embed.en.html"), "en"],
]);
/** A message id or the name of a value. */
const PLACEHOLDER = /%([a-z][a-z-]*(?:\.[a-z]+)?)%/g;
/** The address of the site in the code, until scripts run and the page knows its own. */
const EXAMPLE_ADDRESS = "https://kommune.example/forloebsberegner/";

/** Serves both pages. The loader and the tables of rates have to be built before. */
export function embedPages(): Plugin {
  return {
    name: "embed-pages",
    resolveId: (id) => (PAGES.has(id) ? id : null),
    load: {
      filter: { id: /\/pages\/embed(?:\.en)?\.html$/ },
      handler(id) {
        const lang = PAGES.get(id);
        return lang ? embedPage(lang) : null;
      },
    },
  };
}

function embedPage(lang: Lang): string {
  const { bundle, ids } = readTexts(lang);
  const used = new Set<string>();
  const t: Translate = (id, args) => {
    const [name = "", attribute] = id.split(".");
    const message = bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (!pattern) throw new Error(`embed.${lang}.ftl has no message ${id}`);
    used.add(name);
    return bundle.formatPattern(pattern, { version: site.version, ...args });
  };
  const values = pageValues(lang, t);
  const page = read("pages/embed.html").replaceAll(PLACEHOLDER, (_, name: string) => values[name] ?? t(name));
  const unused = ids.filter((id) => !used.has(id));
  if (unused.length > 0) throw new Error(`embed.${lang}.ftl has unused messages: ${unused.join(", ")}`);
  return selectLanguage(page, lang);
}

function readTexts(lang: Lang): { bundle: FluentBundle; ids: string[] } {
  const resource = new FluentResource(read(`pages/embed/embed.${lang}.ftl`));
  const bundle = new FluentBundle(lang, { useIsolating: false });
  const [error] = bundle.addResource(resource);
  if (error) throw error;
  return { bundle, ids: resource.body.map(({ id }) => id) };
}

/** The values of the page that are no messages, as HTML. */
function pageValues(lang: Lang, t: Translate): Record<string, string> {
  const builtFile = (name: string): string => www(`dist/v1/${name}`);
  // On one line, as in code that a reader copies.
  const ratesTable = (lang: Lang) => readFileSync(builtFile(`rates.${lang}.html`), "utf8").replaceAll("\n", "");
  const release: Release = {
    version: site.version,
    integrity: {
      script: checksum(builtFile("forloebsberegner.js")),
      style: checksum(builtFile("forloebsberegner.css")),
    },
    rates: { da: ratesTable("da"), en: ratesTable("en") },
  };
  const choices = (method: EmbedMethod) => defaultChoices(method, EXAMPLE_ADDRESS, lang);
  return {
    lang,
    home: lang === "da" ? "./index.html" : `./index.html?lang=${lang}`,
    version: release.version,
    "script-integrity": release.integrity.script,
    "style-integrity": release.integrity.style,
    "rates-table-da": release.rates.da,
    "rates-table-en": release.rates.en,
    "prior-options": priorOptions(lang),
    "conformance-rows": conformanceRows(read("../tests/accessibility/conformance.csv"), lang, t),
    "snippet-element": escapeHtml(snippet(choices("element"), release)),
    "snippet-iframe": escapeHtml(snippet(choices("iframe"), release)),
    "snippet-link": escapeHtml(snippet(choices("link"), release)),
    "policy-element": escapeHtml(policy(choices("element"))),
  };
}

/** An option for each benefit before the forløb, in the order of the calculator's texts. */
function priorOptions(lang: Lang): string {
  const { body } = new FluentResource(read(`i18n/${lang}.ftl`));
  return body
    .flatMap(({ id, value }) =>
      id.startsWith("prior-") && typeof value === "string"
        ? `<option value="${id.slice("prior-".length)}">${value}</option>`
        : [],
    )
    .join("");
}

/** Marks the page's own language in the navigation, and as the choice in the form. */
function selectLanguage(page: string, lang: Lang): string {
  return page
    .replace(`lang="${lang}" hreflang="${lang}"`, '$& aria-current="true"')
    .replace(`<option value="${lang}"`, "$& selected");
}
