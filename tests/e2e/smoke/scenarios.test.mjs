import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { scenarios } from "../../support/scenarios.mjs";
import { browser, openBrowser } from "../support/browsers/open.mjs";
import { KeyboardUser } from "../support/keyboard-user.mjs";
import { openSiteAs } from "../support/open-site.mjs";
import { assertPeriods, payableOn, trimAmount } from "../support/periods.mjs";
import { fillForm } from "../support/fill-form.mjs";
import { parseAmount } from "../support/texts.mjs";

/** @type {Record<string, [width: number, height: number]>} */
const viewports = { desk: [1280, 900], phone: [320, 640] };

// Everything is done by keyboard; a control that Tab does not reach fails the test.
const { site, page, user } = await openSiteAs(KeyboardUser, openBrowser);

describe(`ten scenarios by keyboard in ${browser}`, () => {
  test("there are ten scenarios", () => assert.equal(scenarios.length, 10));

  for (const { name, situation, expect, viewport, lang, status } of scenarios) {
    test(name, { timeout: 120_000 }, async () => {
      await page.resize(...(viewports[viewport] ?? [0, 0]));
      await user.visit(site.address, { today: situation.today, lang });
      await fillForm(user, situation);
      assert.deepEqual(await user.visibleTexts("#fault-summary li, .questions .form-error-message"), []);
      await user.waitForStatus(status);

      if (expect["status"] === "ok") {
        await assertPeriods(user, expect);
        assert.equal(trimAmount(await user.currentAmount()), payableOn(expect, situation.today));
        await user.activate(`dom.only(dom.all(".now details.how > summary"), "explanation")`);
        const [sum = ""] = await user.visibleTexts(".now .sum tfoot .amount");
        assert.equal(trimAmount(parseAmount(lang, sum)), payableOn(expect, situation.today));
      } else {
        assert.deepEqual(await user.visibleTexts(".now-figure"), []);
        assert.deepEqual(await user.visibleTexts(".impossible h2"), [user.text("answer-not-possible")]);
      }
      assert.deepEqual(await page.errors(), []);
    });
  }
});
