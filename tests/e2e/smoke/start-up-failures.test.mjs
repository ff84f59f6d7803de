import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openSite } from "../support/open-site.mjs";

const javascript = "GET /v1/forloebsberegner_bg.wasm.js";

const { site, page, user } = await openSite();

describe("start-up", () => {
  for (const [fault, response] of Object.entries({ missing: { status: 404 }, broken: { body: "not WebAssembly" } })) {
    test(`if the WebAssembly file is ${fault}, the page shows that it cannot start`, async () => {
      await page.playwright.route("**/forloebsberegner_bg.wasm", (route) => route.fulfill(response));
      await page.visit(site.address);
      await page.playwright.getByText(user.text("ask-not-started")).waitFor();
      assert(!site.requests.includes(javascript), site.requests.join("\n"));
      await page.playwright.unrouteAll();
    });
  }

  // The last test: pages that are opened after it have no WebAssembly either.
  test("without WebAssembly in the browser, the JavaScript version is loaded", async () => {
    await page.playwright.addInitScript("delete globalThis.WebAssembly");
    await user.visit(site.address, { today: "2026-11-22" });
    assert(Number(await user.currentAmount()) > 10_000);
    assert(site.requests.includes(javascript), site.requests.join("\n"));
  });
});
