import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openSite } from "../../support/open-site.mjs";

/** @typedef {import("../../support/texts.mjs").Lang} Lang */

export const pages = /** @type {const} */ ({ da: "embed.html", en: "embed.en.html" });
export const { version } = JSON.parse(readFileSync(new URL("../../../../www/package.json", import.meta.url), "utf8"));

const openDetails = `void document.querySelectorAll("main details").forEach((each) => (each.open = true))`;

/** Opens Chromium for the pages for web editors; it is closed after the tests of the file. */
export async function openEmbedPage() {
  const { site, page } = await openSite();
  const browser = page.playwright;

  /** @param {Lang} lang */
  async function visit(lang = "da") {
    await browser.goto(site.address + pages[lang]);
    await page.evaluate(openDetails);
    await browser.addScriptTag({ path: fileURLToPath(new URL("../../support/dom-queries.js", import.meta.url)) });
  }

  /** Waits until the calculator in the preview is loaded. */
  async function waitForPreview() {
    await browser.locator("#preview").scrollIntoViewIfNeeded();
    await browser.locator(".now-figure").waitFor();
    await browser.locator(".rates").waitFor();
  }

  const snippet = () => browser.locator("#snippet").innerText();

  /**
   * The elements of the snippet as a browser parses it.
   *
   * @returns {Promise<{ name: string, attributes: Record<string, string>, text: string }[]>}
   */
  const snippetElements = () =>
    page.evaluate(`[...new DOMParser().parseFromString(document.querySelector("#snippet").textContent, "text/html").querySelectorAll("link, script, forloebs-beregner, iframe, a, noscript")]
    .map((each) => ({ name: each.localName, attributes: Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])), text: each.textContent.trim() }))`);

  /** The attributes of the only element of this name. @param {string} name */
  async function attributesOf(name) {
    const [only, ...more] = (await snippetElements()).filter((each) => each.name === name);
    assert(only && more.length === 0, `${name} in ${await snippet()}`);
    return only.attributes;
  }

  return { site, page, browser, visit, waitForPreview, snippet, snippetElements, attributesOf };
}
