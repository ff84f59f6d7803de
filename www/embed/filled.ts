// Fills the two pages for web editors when they are built: what the release is called, the sums of its files, and what stands in
// the tables that are kept elsewhere.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";
import site from "../package.json" with { type: "json" };
import { usual, type Lang, type Release, type Way } from "./choices.ts";
import { conformance } from "./conformance.ts";
import { policy } from "./policy.ts";
import { snippet } from "./snippet.ts";

/** Where a page that knows no address of its own says that the site lies. */
const EXAMPLE = "https://kommune.example/forloebsberegner/";

// Run from `www`, when what other pages take has been built.
const shipped = (file: string): Buffer => readFileSync(`dist/v1/${file}`);
const sum = (file: string): string => `sha384-${createHash("sha384").update(shipped(file)).digest("base64")}`;

/** On one line, as it stands in code that somebody is to copy. */
const table = (lang: Lang): string => shipped(`rates.${lang}.html`).toString().replaceAll("\n", "");

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Each benefit before the forløb, by the name the contract has for it. */
function priors(lang: Lang): string {
  const { body } = new FluentResource(readFileSync(`texts/${lang}.ftl`, "utf8"));
  return body
    .flatMap(({ id, value }) =>
      id.startsWith("prior-") && typeof value === "string" ? `<option value="${id.slice("prior-".length)}">${value}</option>` : [],
    )
    .join("");
}

export function filled(): Plugin {
  return {
    name: "filled",
    transformIndexHtml: {
      order: "pre",
      handler(page, { path }) {
        const lang: Lang = path.endsWith(".en.html") ? "en" : "da";
        const release: Release = {
          version: site.version,
          integrity: { script: sum("forloebsberegner.js"), style: sum("forloebsberegner.css") },
          rates: { da: table("da"), en: table("en") },
        };
        const standard = (way: Way) => usual(way, EXAMPLE, lang);
        const values: Record<string, string> = {
          version: release.version,
          script: release.integrity.script,
          style: release.integrity.style,
          "rates da": release.rates.da,
          "rates en": release.rates.en,
          priors: priors(lang),
          conformance: conformance(readFileSync("../tests/conformance.csv", "utf8"), lang),
          "element snippet": escaped(snippet(standard("element"), release)),
          "iframe snippet": escaped(snippet(standard("iframe"), release)),
          "link snippet": escaped(snippet(standard("link"), release)),
          "element policy": escaped(policy(standard("element"))),
        };
        return page.replaceAll(/%([a-z][a-z ]*)%/g, (found, name: string) => values[name] ?? found);
      },
    },
  };
}
