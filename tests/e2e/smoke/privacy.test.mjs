import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { opened } from "../support/user-in-chromium.mjs";
import { enter } from "../support/fill-form.mjs";

const { site, page, person } = await opened();

describe("what is answered stays in the browser", () => {
  /** @type {string[]} */
  const asked = [];
  // Also what would go elsewhere than to the server of this test.
  page.playwright.context().on("request", (request) => asked.push(request.url()));

  test("nothing is asked for but the site's own files, and nothing at all after that", async () => {
    const { situation } = caseNamed("after-tax");
    await person.visit(site.address, { today: situation.today });
    await page.playwright.waitForLoadState("networkidle");
    assert(asked.length >= 3, asked.join("\n"));
    for (const address of asked.filter((each) => !each.startsWith("data:")))
      assert(address.startsWith(site.address), address);
    assert.deepEqual(
      site.requests.filter((each) => /\?|^(?!GET )/.test(each)),
      [],
    );

    const [fromPage, atServer] = [asked.length, site.requests.length];
    await enter(person, situation);
    await person.date(person.words("rates-which-day"), "2024-06-01");
    assert.deepEqual(asked.slice(fromPage), []);
    assert.deepEqual(site.requests.slice(atServer), []);
  });

  test("nor when another language is chosen: it came with the page", async () => {
    await person.visit(site.address);
    await page.playwright.waitForLoadState("networkidle");
    const atServer = site.requests.length;
    for (const language of ["English", "Dansk", "English"]) await person.press(".languages a", language);
    assert.deepEqual(site.requests.slice(atServer), []);
  });

  test("nothing is kept: no cookie, no storage, no cache of its own, no worker", async () => {
    assert.deepEqual(await page.playwright.context().cookies(), []);
    assert.deepEqual(
      await page.run(`(async () => [
        document.cookie, localStorage.length, sessionStorage.length,
        (await indexedDB.databases()).length, (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ])()`),
      ["", 0, 0, 0, 0, 0],
    );
  });

  test("the answers are gone when the page is opened anew", async () => {
    await person.visit(site.address);
    assert.deepEqual(await person.read(".example h2"), [person.words("ask-example-heading")]);
    assert.equal(await page.run("location.search + location.hash"), "");
  });
});
