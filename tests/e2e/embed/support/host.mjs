import { openSite } from "../../support/open-site.mjs";
import { waitFor } from "../../support/wait-for.mjs";

export const today = "2026-11-22";

export const loader = `<script type="module" src="/v1/forloebsberegner.js"></script>`;
export const element = `<forloebs-beregner id="calculator" lang="da" today="${today}"><a href="/">Beregn din ressourceforløbsydelse</a></forloebs-beregner>`;

/** The parts of a host page. @typedef {{ root?: string, head?: string, body?: string }} Parts */

/** @param {Parts} parts */
const htmlOf = ({ root = `lang="da"`, head = "", body = element + loader }) =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Kommunen</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Serves the site with a host page beside it; both are closed after the tests of the file. */
export async function openHostPage() {
  const { site, page, user } = await openSite();
  await page.resize(1280, 900);
  const address = `${site.address}kommune/`;
  let body = "";
  await page.playwright.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  /** @param {Parts} [parts] */
  async function open(parts = {}) {
    body = htmlOf(parts);
    await page.visit(address);
    await user.addDomQueries();
  }
  return {
    site,
    page,
    user,
    open,
    /** Opens the page and waits until every calculator in it is loaded. @param {Parts} [parts] */
    show: async (parts = {}) => {
      await open(parts);
      await waitFor(page, areLoaded);
    },
  };
}

// The table of rates is the last part to load.
const areLoaded = `dom.all("forloebs-beregner").length > 0 && dom.all("forloebs-beregner").every((each) => each.shadowRoot?.querySelector(".rates"))`;
