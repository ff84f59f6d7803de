import { after } from "node:test";
import { openChromium } from "./browsers/chromium.mjs";
import { Person } from "./user.mjs";
import { serve } from "./site.mjs";

/** Somebody in Chromium, with the site as built before them; all is closed when the file's tests are over. */
export const opened = () => openedBy(Person, openChromium);

/**
 * The same for another kind of person, or in another browser.
 *
 * @template {import("./browsers/page.d.ts").Page} Opened
 * @template Somebody
 * @param {new (page: Opened) => Somebody} person
 * @param {() => Promise<Opened>} browser
 */
export async function openedBy(person, browser) {
  const site = await serve();
  const page = await browser();
  after(async () => {
    await page.close();
    await site.close();
  });
  return { site, page, person: new person(page) };
}
