import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lives } from "../../support/scenarios.mjs";
import { browser, open } from "../support/browsers/open.mjs";
import { KeyboardPerson } from "../support/keyboard-user.mjs";
import { openedBy } from "../support/user-in-chromium.mjs";
import { picture } from "../support/screenshots.mjs";
import { assertShown, payableOn, plain } from "../support/shown-result.mjs";
import { enter } from "../support/fill-form.mjs";
import { read } from "../support/texts.mjs";

/** @type {Record<string, [width: number, height: number]>} */
const windows = { desk: [1280, 900], phone: [320, 640] };

// Nobody touches a mouse here: what Tab does not come to is not there.
const { site, page, person } = await openedBy(KeyboardPerson, open);

describe(`ten lives by keyboard alone in ${browser}`, () => {
  test("there are ten", () => assert.equal(lives.length, 10));

  for (const { name, situation, expect, window, lang, heard } of lives) {
    test(name, { timeout: 120_000 }, async () => {
      await page.resize(...(windows[window] ?? [0, 0]));
      await person.visit(site.address, { today: situation.today, lang });
      await enter(person, situation);
      assert.deepEqual(await person.read("#fault-summary li, .questions .form-error-message"), []);
      await person.hears(heard);

      if (expect["status"] === "ok") {
        await assertShown(person, expect);
        assert.equal(plain(await person.figure()), payableOn(expect, situation.today));
        await person.push(`seen.one(seen.all(".now details.how > summary"), "explanation")`);
        const [sum = ""] = await person.read(".now .sum tfoot .amount");
        assert.equal(plain(read(lang, sum)), payableOn(expect, situation.today));
      } else {
        assert.deepEqual(await person.read(".now-figure"), []);
        assert.deepEqual(await person.read(".impossible h2"), [person.words("answer-not-possible")]);
      }
      await page.screenshot(picture(`${browser}-life-${name.replaceAll(/\W+/g, "-")}`));
      assert.deepEqual(await page.complaints(), []);
    });
  }
});
