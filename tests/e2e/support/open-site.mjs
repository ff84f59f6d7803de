import { after } from "node:test";
import { openChromium } from "./browsers/chromium.mjs";
import { screenshotOnFailure } from "./screenshots.mjs";
import { serve } from "./site.mjs";
import { User } from "./user.mjs";

/** Serves the site and opens Chromium; both are closed after the tests of the file. */
export const openSite = () => openSiteAs(User, openChromium);

/**
 * The same for another kind of user or another browser.
 *
 * @template {import("./browsers/page.d.ts").Page} Opened
 * @template Visitor
 * @param {new (page: Opened) => Visitor} UserClass
 * @param {() => Promise<Opened>} openBrowser
 */
export async function openSiteAs(UserClass, openBrowser) {
  const site = await serve();
  const page = await openBrowser();
  screenshotOnFailure(() => page);
  after(async () => {
    await page.close();
    await site.close();
  });
  return { site, page, user: new UserClass(page) };
}
