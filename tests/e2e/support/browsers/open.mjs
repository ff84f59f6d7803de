import { openChromium } from "./chromium.mjs";
import { openFirefox } from "./firefox.mjs";
import { openWebkit } from "./webkit.mjs";

const browsers = { chromium: () => openChromium(), firefox: openFirefox, webkit: openWebkit };

/** The browser to test in: `BROWSER=firefox node --test tests/e2e/smoke/main-path.test.mjs`. */
export const browser = /** @type {keyof typeof browsers} */ (process.env["BROWSER"] ?? "chromium");

/** @returns {Promise<import("./page.d.ts").Page>} */
export function openBrowser() {
  return browsers[browser]();
}
