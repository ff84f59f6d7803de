import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { dist } from "../../contract/first-load-files.mjs";
import { browser, openBrowser } from "../support/browsers/open.mjs";
import { screenshotOnFailure } from "../support/screenshots.mjs";
import { User } from "../support/user.mjs";

// Alone in a folder: no file beside it may be needed.
const folder = mkdtempSync(join(tmpdir(), "forloebsberegner-"));
const text = readFileSync(new URL("forloebsberegner.html", dist), "utf8");

/** Writes the page to the folder and returns its address. @param {string} name @param {string} content */
function write(name, content) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return pathToFileURL(file).href;
}

const address = write("forloebsberegner.html", text);

const page = await openBrowser();
const user = new User(page);
screenshotOnFailure(() => page);
after(async () => {
  await page.close();
  rmSync(folder, { recursive: true });
});

/** Requests since the page was opened, without data URLs. @returns {Promise<string[]>} */
const requests = () =>
  page.evaluate(
    `performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !name.startsWith("data:"))`,
  );

describe(`the page as one file, opened from disk in ${browser}`, () => {
  test("shows the amount and the periods without a request", async () => {
    await user.visit(address, { today: "2026-11-22" });
    assert(Number(await user.currentAmount()) > 10_000);
    assert((await user.periods()).length > 1);
    assert.deepEqual(await requests(), []);
    const links = `[...document.querySelectorAll("a")].map((each) => each.getAttribute("href")).filter((each) => !/[?#]/.test(each))`;
    assert.deepEqual(await page.evaluate(links), [], "links to files beside it");
    assert.deepEqual(await page.errors(), []);
  });

  test("changes the language without a request", async () => {
    const before = await user.currentAmount();
    await user.click(".languages a", "English");
    user.lang = "en";
    assert.deepEqual(await user.visibleTexts("h1"), [user.text("page-title")]);
    assert.equal(await user.currentAmount(), before);
    await user.click(".languages a", "Dansk");
    user.lang = "da";
    assert.deepEqual(await user.visibleTexts("h1"), [user.text("page-title")]);
    assert.deepEqual(await requests(), []);
    assert.deepEqual(await page.errors(), []);
  });

  test("opens in English with ?lang=en", async () => {
    await user.visit(address, { today: "2026-11-22", lang: "en" });
    assert.deepEqual(await user.visibleTexts("h1"), [user.text("page-title")]);
    assert(Number(await user.currentAmount()) > 10_000);
    assert.deepEqual(await requests(), []);
  });

  test("falls back to JavaScript where WebAssembly is forbidden", async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`;
    await user.visit(write("strict.html", text.replace("<head>", `<head>${policy}`)), { today: "2026-11-22" });
    assert(Number(await user.currentAmount()) > 10_000);
    assert.deepEqual(await requests(), []);
  });

  test("contains the licences of its dependencies", () => {
    assert(text.includes(readFileSync(new URL("v1/THIRD-PARTY-LICENSES.txt", dist), "utf8")));
  });
});
