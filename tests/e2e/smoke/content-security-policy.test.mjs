import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { browser, openBrowser } from "../support/browsers/open.mjs";
import { openSiteAs } from "../support/open-site.mjs";
import { User } from "../support/user.mjs";
import { assertPeriods } from "../support/periods.mjs";
import { fillForm } from "../support/fill-form.mjs";
import { serve } from "../support/site.mjs";

const compiled = "GET /v1/forloebsberegner_bg.wasm";
const javascript = "GET /v1/forloebsberegner_bg.wasm.js";

const { page, user } = await openSiteAs(User, openBrowser);

// A host may allow WebAssembly in its Content-Security-Policy, or only scripts from its own files.
describe(`under a Content-Security-Policy in ${browser}`, () => {
  /** @type {import("../support/site.mjs").Site} */ let site;

  afterEach(() => site?.close());

  /** @param {string} scripts */
  async function visit(scripts) {
    site = await serve({
      "Content-Security-Policy": `default-src 'none'; script-src ${scripts}; style-src 'self'; connect-src 'self'`,
    });
    await page.resize(1280, 900);
    await user.visit(site.address, { today: "2026-11-22" });
  }

  /** Without the empty icon of the page and, in Firefox, the attempt to compile WebAssembly. */
  async function policyErrors() {
    return (await page.errors()).filter((each) => !/data:,|blocked WebAssembly \(script-src\)/.test(each));
  }

  test("that allows WebAssembly, the module is used and its JavaScript version is not requested", async () => {
    await visit("'self' 'wasm-unsafe-eval'");
    assert(Number(await user.currentAmount()) > 10_000);
    assert(site.requests.includes(compiled), site.requests.join("\n"));
    assert(!site.requests.includes(javascript), site.requests.join("\n"));
    assert.deepEqual(await policyErrors(), []);
  });

  test("that forbids WebAssembly, the JavaScript version gives the same results", { timeout: 180_000 }, async () => {
    await visit("'self'");
    assert(Number(await user.currentAmount()) > 10_000);
    assert(site.requests.includes(javascript), site.requests.join("\n"));
    assert(!site.requests.includes(compiled), site.requests.join("\n"));
    for (const name of ["sanctions", "after-tax", "leave-lengthens-the-forloeb"]) {
      const { situation, expect } = caseNamed(name);
      await user.visit(site.address, { today: situation.today });
      await fillForm(user, situation);
      await assertPeriods(user, expect);
    }
    assert.deepEqual(await policyErrors(), []);
  });
});
