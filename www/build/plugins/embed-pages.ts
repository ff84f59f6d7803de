// Fills the two pages for web editors when they are built: what the release is called, the sums of its files, and what stands in
// the tables that are kept elsewhere.
import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";
import { checksum } from "../release/integrity.mjs";
import site from "../../package.json" with { type: "json" };
import { defaultChoices, type Lang, type Release, type EmbedMethod } from "../../pages/embed/choices.ts";
import { conformance } from "../../pages/embed/conformance.ts";
import { policy } from "../../pages/embed/policy.ts";
import { escapeHtml, snippet } from "../../pages/embed/snippet.ts";

/** Where a page that knows no address of its own says that the site lies. */
const EXAMPLE = "https://kommune.example/forloebsberegner/";

// Run from `www`, when what other pages take has been built.
const shipped = (file: string): string => `dist/v1/${file}`;

/** On one line, as it stands in code that somebody is to copy. */
const table = (lang: Lang): string => readFileSync(shipped(`rates.${lang}.html`), "utf8").replaceAll("\n", "");

/** Each benefit before the forløb, by the name the contract has for it. */
function priors(lang: Lang): string {
  const { body } = new FluentResource(readFileSync(`i18n/${lang}.ftl`, "utf8"));
  return body
    .flatMap(({ id, value }) =>
      id.startsWith("prior-") && typeof value === "string"
        ? `<option value="${id.slice("prior-".length)}">${value}</option>`
        : [],
    )
    .join("");
}

export function embedPages(): Plugin {
  return {
    name: "embed-pages",
    transform: {
      order: "pre",
      filter: { id: /\.html$/ },
      handler(page, id) {
        const lang: Lang = id.endsWith(".en.html") ? "en" : "da";
        const release: Release = {
          version: site.version,
          integrity: {
            script: checksum(shipped("forloebsberegner.js")),
            style: checksum(shipped("forloebsberegner.css")),
          },
          rates: { da: table("da"), en: table("en") },
        };
        const standard = (way: EmbedMethod) => defaultChoices(way, EXAMPLE, lang);
        const values: Record<string, string> = {
          version: release.version,
          script: release.integrity.script,
          style: release.integrity.style,
          "rates da": release.rates.da,
          "rates en": release.rates.en,
          priors: priors(lang),
          conformance: conformance(readFileSync("../tests/accessibility/conformance.csv", "utf8"), lang),
          "element snippet": escapeHtml(snippet(standard("element"), release)),
          "iframe snippet": escapeHtml(snippet(standard("iframe"), release)),
          "link snippet": escapeHtml(snippet(standard("link"), release)),
          "element policy": escapeHtml(policy(standard("element"))),
        };
        return {
          code: page.replaceAll(/%([a-z][a-z ]*)%/g, (found, name: string) => values[name] ?? found),
          map: null,
        };
      },
    },
  };
}
