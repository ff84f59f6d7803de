import { openChromium } from "./chromium.mjs";
import { openFirefox } from "./firefox.mjs";
import { openWebkit } from "./webkit.mjs";

const browsers = { chromium: openChromium, firefox: openFirefox, webkit: openWebkit };

/** The browser the walk goes through: `BROWSER=firefox node --test tests/page/walk.test.mjs`. */
export const browser = /** @type {keyof typeof browsers} */ (process.env["BROWSER"] ?? "chromium");

/** @returns {Promise<import("./page.d.ts").Page>} */
export function open() {
  return browsers[browser]();
}
