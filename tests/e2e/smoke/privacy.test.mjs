import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { openSite } from "../support/open-site.mjs";
import { fillForm } from "../support/fill-form.mjs";

const { site, page, user } = await openSite();

describe("privacy", () => {
  /** @type {string[]} */
  const requested = [];
  // Requests to any server, not only that of this test.
  page.playwright.context().on("request", (request) => requested.push(request.url()));

  test("only files of the site are requested, and none after loading", async () => {
    const { situation } = caseNamed("after-tax");
    await user.visit(site.address, { today: situation.today });
    await page.playwright.waitForLoadState("networkidle");
    assert(requested.length >= 3, requested.join("\n"));
    for (const address of requested.filter((each) => !each.startsWith("data:")))
      assert(address.startsWith(site.address), address);
    assert.deepEqual(
      site.requests.filter((each) => /\?|^(?!GET )/.test(each)),
      [],
    );

    const [fromPage, fromServer] = [requested.length, site.requests.length];
    await fillForm(user, situation);
    await user.fillDate(user.text("rates-which-day"), "2024-06-01");
    assert.deepEqual(requested.slice(fromPage), []);
    assert.deepEqual(site.requests.slice(fromServer), []);
  });

  test("changing the language requests no file", async () => {
    await user.visit(site.address);
    await page.playwright.waitForLoadState("networkidle");
    const fromServer = site.requests.length;
    for (const language of ["English", "Dansk", "English"]) await user.click(".languages a", language);
    assert.deepEqual(site.requests.slice(fromServer), []);
  });

  test("there is no cookie, no storage, no cache and no worker", async () => {
    assert.deepEqual(await page.playwright.context().cookies(), []);
    assert.deepEqual(
      await page.evaluate(`(async () => [
        document.cookie, localStorage.length, sessionStorage.length,
        (await indexedDB.databases()).length, (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ])()`),
      ["", 0, 0, 0, 0, 0],
    );
  });

  test("the answers are gone after a reload", async () => {
    await user.visit(site.address);
    assert.deepEqual(await user.visibleTexts(".example h2"), [user.text("ask-example-heading")]);
    assert.equal(await page.evaluate("location.search + location.hash"), "");
  });
});
