import { after } from "node:test";
import { openChromium } from "../../support/browsers/chromium.mjs";
import { User } from "../../support/user.mjs";
import { serve } from "../../support/site.mjs";
import { waitFor } from "../../support/wait-for.mjs";

/** The day it is on every page here. */
export const today = "2026-11-22";

export const loader = `<script type="module" src="/v1/forloebsberegner.js"></script>`;
export const element = `<forloebs-beregner id="calculator" lang="da" today="${today}"><a href="/">Beregn din ressourceforløbsydelse</a></forloebs-beregner>`;

/** What may be written into a page of a host. @typedef {{ root?: string, head?: string, body?: string }} Written */

/** @param {Written} written */
const whole = ({ root = `lang="da"`, head = "", body = element + loader }) =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Kommunen</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** A page of somebody else's, beside the folder as built; all is closed when the file's tests are over. */
export async function host() {
  const site = await serve();
  const page = await openChromium();
  after(async () => {
    await page.close();
    await site.close();
  });
  await page.resize(1280, 900);
  const user = new User(page);
  const address = `${site.address}kommune/`;
  let body = "";
  await page.playwright.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  /** Opens the page. @param {Written} [written] */
  async function open(written = {}) {
    body = whole(written);
    await page.visit(address);
    await user.addDomQueries();
  }
  return {
    site,
    page,
    user,
    open,
    /** Opens it and waits until every calculator in it is whole. @param {Written} [written] */
    show: async (written = {}) => {
      await open(written);
      await waitFor(page, all);
    },
  };
}

// The rates come last of all.
const all = `dom.all("forloebs-beregner").length > 0 && dom.all("forloebs-beregner").every((each) => each.shadowRoot?.querySelector(".rates"))`;
