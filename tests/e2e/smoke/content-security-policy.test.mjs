import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { browser, open } from "../support/browsers/open.mjs";
import { openedBy } from "../support/user-in-chromium.mjs";
import { Person } from "../support/user.mjs";
import { assertShown } from "../support/shown-result.mjs";
import { enter } from "../support/fill-form.mjs";
import { serve } from "../support/site.mjs";

const compiled = "GET /v1/forloebsberegner_bg.wasm";
const javascript = "GET /v1/forloebsberegner_bg.wasm.js";

const { page, person } = await openedBy(Person, open);

// A host may allow WebAssembly in its Content-Security-Policy, or nothing but files of its own.
describe(`under the policy of a host in ${browser}`, () => {
  /** @type {import("../support/site.mjs").Site} */ let site;

  afterEach(() => site?.close());

  /** @param {string} scripts */
  async function visit(scripts) {
    site = await serve({
      "Content-Security-Policy": `default-src 'none'; script-src ${scripts}; style-src 'self'; connect-src 'self'`,
    });
    await page.resize(1280, 900);
    await person.visit(site.address, { today: "2026-11-22" });
  }

  /** What the browser refused, but for the empty icon of the page and, in Firefox, the try itself. */
  async function complaints() {
    return (await page.complaints()).filter((each) => !/data:,|blocked WebAssembly \(script-src\)/.test(each));
  }

  test("that allows WebAssembly it is used, and the JavaScript is not asked for", async () => {
    await visit("'self' 'wasm-unsafe-eval'");
    assert(Number(await person.figure()) > 10_000);
    assert(site.requests.includes(compiled), site.requests.join("\n"));
    assert(!site.requests.includes(javascript), site.requests.join("\n"));
    assert.deepEqual(await complaints(), []);
  });

  test(
    "that does not, the same module is there as JavaScript, with the same answers",
    { timeout: 180_000 },
    async () => {
      await visit("'self'");
      assert(Number(await person.figure()) > 10_000);
      assert(site.requests.includes(javascript), site.requests.join("\n"));
      assert(!site.requests.includes(compiled), site.requests.join("\n"));
      for (const name of ["sanctions", "after-tax", "leave-lengthens-the-forloeb"]) {
        const { situation, expect } = caseNamed(name);
        await person.visit(site.address, { today: situation.today });
        await enter(person, situation);
        await assertShown(person, expect);
      }
      assert.deepEqual(await complaints(), []);
    },
  );
});
