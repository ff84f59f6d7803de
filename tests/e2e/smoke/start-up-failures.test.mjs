import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { opened } from "../support/user-in-chromium.mjs";

const javascript = "GET /v1/forloebsberegner_bg.wasm.js";

const { site, page, person } = await opened();

describe("where WebAssembly", () => {
  for (const [what, answer] of Object.entries({ missing: { status: 404 }, broken: { body: "nothing of the kind" } })) {
    test(`is allowed and its file is ${what}, the page says that it cannot start`, async () => {
      await page.playwright.route("**/forloebsberegner_bg.wasm", (route) => route.fulfill(answer));
      await page.visit(site.address);
      await page.playwright.getByText(person.words("ask-not-started")).waitFor();
      assert(!site.requests.includes(javascript), site.requests.join("\n"));
      await page.playwright.unrouteAll();
    });
  }

  // The last one: it is gone from every page that is opened from here on.
  test("is not known, the same module is there as JavaScript", async () => {
    await page.playwright.addInitScript("delete globalThis.WebAssembly");
    await person.visit(site.address, { today: "2026-11-22" });
    assert(Number(await person.figure()) > 10_000);
    assert(site.requests.includes(javascript), site.requests.join("\n"));
  });
});
