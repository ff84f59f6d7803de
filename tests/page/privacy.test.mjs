import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { caseNamed } from "../border/cases.mjs";
import { openChromium } from "./browsers/chromium.mjs";
import { Person } from "./person.mjs";
import { enter } from "./situation.mjs";
import { serve } from "./site.mjs";

describe("what is answered stays in the browser", () => {
  /** @type {import("./site.mjs").Site} */ let site;
  /** @type {Awaited<ReturnType<typeof openChromium>>} */ let page;
  /** @type {string[]} */ const asked = [];

  before(async () => {
    site = await serve();
    page = await openChromium();
    // Also what would go elsewhere than to the server of this test.
    page.playwright.context().on("request", (request) => asked.push(request.url()));
  });
  after(async () => {
    await page?.close();
    await site?.close();
  });

  test("nothing is asked for but the site's own files, and nothing at all after that", async () => {
    const person = new Person(page);
    const { situation } = caseNamed("after-tax");
    await person.visit(site.address, { today: situation.today });
    assert(asked.length >= 3, asked.join("\n"));
    for (const address of asked.filter((each) => !each.startsWith("data:"))) assert(address.startsWith(site.address), address);
    assert.deepEqual(site.requests.filter((each) => /\?|^(?!GET )/.test(each)), []);

    const [fromPage, atServer] = [asked.length, site.requests.length];
    await enter(person, situation);
    await person.date(person.words("rates-which-day"), "2024-06-01");
    await person.press(".languages a", "English");
    assert.deepEqual(asked.slice(fromPage), []);
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
    const person = new Person(page);
    await person.visit(site.address);
    assert.deepEqual(await person.read(".example h2"), [person.words("ask-example-heading")]);
    assert.equal(await page.run("location.search + location.hash"), "");
  });
});
