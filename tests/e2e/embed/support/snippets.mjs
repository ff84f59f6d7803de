/**
 * What a web editor adds to a page: in its head once, and in each place.
 *
 * @typedef {{ head?: string, place: string }} Snippet
 * @typedef {Record<string, string>} Settings
 */

const TEXT = "Beregn din ressourceforløbsydelse";

/** The loader. @param {string} version the address of the folder of a version */
const script = (version) => `<script type="module" src="${version}forloebsberegner.js"></script>`;

/** @param {Settings} settings */
const fragment = (settings) => `#${new URLSearchParams(settings)}`.replaceAll("&", "&amp;");

/** @type {Record<"element" | "frame" | "link", (version: string, settings: Settings, id: string) => Snippet>} */
export const snippets = {
  element: (version, settings, id) => ({
    head: `<link rel="stylesheet" href="${version}forloebsberegner.css" />`,
    place: `${script(version)}
      <forloebs-beregner id="${id}" ${Object.entries(settings)
        .map(([name, value]) => `${name}="${value}"`)
        .join(" ")}>
        <a href="${version}../">${TEXT}</a>
      </forloebs-beregner>`,
  }),
  frame: (version, settings, id) => ({
    place: `<iframe data-forloebs-beregner id="${id}" src="${version}frame.html${fragment(settings)}" title="${TEXT}" loading="lazy" width="100%" height="900"></iframe>
      ${script(version)}`,
  }),
  link: (version, settings) => ({
    place: `<a data-forloebs-beregner href="${version}../${fragment(settings)}">${TEXT}</a>
      ${script(version)}`,
  }),
};
