import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { assertAccessible } from "../support/axe.mjs";
import { openSite } from "../support/open-site.mjs";
import { formatDay } from "../support/texts.mjs";

const { site, page, user } = await openSite();

describe("estimate of the last day of sygedagpenge", () => {
  beforeEach(async () => {
    await page.resize(1280, 900);
    await user.visit(site.address, { today: "2026-11-22" });
    await user.click("summary", user.text("ask-help-illness"));
  });

  const fillFirstDay = (/** @type {string} */ iso) => user.fillDate(user.text("ask-illness-first-day"), iso);
  const choose = (/** @type {string} */ question, /** @type {string} */ answer) =>
    user.choose(user.text(`ask-illness-${question}-${answer}`), [user.text(`ask-illness-${question}`)]);
  const estimate = () => user.visibleTexts(".illness-end > *");
  const lastDay = (/** @type {string} */ iso) => user.text("illness-until", { day: formatDay("da", iso) });
  const errors = () => user.visibleTexts(".illness .form-error-message");
  const focusedField = () => page.evaluate(`dom.focused()?.closest("[data-field]")?.dataset.field ?? ""`);

  test("the day is shown with its explanation and its §, as an estimate", async () => {
    assert.deepEqual(await estimate(), [user.text("illness-waiting")]);
    await fillFirstDay("2025-01-01");
    await choose("work", "employee");
    const [first, how = "", caveat, law = "", ...more] = await estimate();
    assert.equal(first, lastDay("2025-07-31"));
    assert(how.includes(user.text("illness-counted-employee", { day: formatDay("da", "2025-01-31") })), how);
    assert(how.includes(user.text("illness-reassessed", { day: formatDay("da", "2025-07-31") })), how);
    assert.equal(caveat, user.text("illness-estimate"));
    assert.match(law, /SDL.* § .*24/);
    assert.deepEqual(more, [user.text("illness-use")]);
    await user.waitForStatus(lastDay("2025-07-31"));

    await choose("work", "self_employed");
    assert.equal((await estimate())[0], lastDay("2025-06-30"));
  });

  test("an extension moves the day, or says which day to look up", async () => {
    await fillFirstDay("2025-01-01");
    await choose("work", "employee");
    for (const [extension, iso] of /** @type {const} */ ([
      ["afklaring", "2026-11-26"],
      ["behandling", "2028-02-24"],
    ])) {
      await choose("extension", extension);
      const [first, how = "", , law = ""] = await estimate();
      assert.equal(first, lastDay(iso));
      assert(how.includes(user.text(`illness-extended-${extension}`)), how);
      assert.match(law, /27, stk\. 1, nr\. [23]/);
    }
    for (const extension of ["revalidering", "livstruende", "arbejdsskade", "foertidspension"]) {
      await choose("extension", extension);
      assert.equal((await estimate())[0], user.text(`illness-look-${extension}`));
      assert(!(await estimate()).includes(user.text("illness-use")), extension);
    }
  });

  test("the extension for the rehabiliteringsteam ends on the day before the forløb", async () => {
    await fillFirstDay("2024-06-01");
    await choose("work", "employee");
    await choose("extension", "rehabiliteringsteam");
    await user.fillDate(user.text("ask-start"), "2025-03-01");
    assert.equal((await estimate())[0], lastDay("2025-02-28"));
    await user.fillDate(user.text("ask-start"), "2025-03-99");
    assert.equal((await estimate())[0], user.text("illness-look-rehabiliteringsteam"));
  });

  test("the day becomes the answer only when the button is clicked", async () => {
    const before = await user.currentAmount();
    const question = [user.text("ask-entitled-until")];
    await user.choose(`${user.text("ask-unknown")}: ${user.text("ask-entitled-until")}`);
    await fillFirstDay("2025-01-01");
    await choose("work", "employee");
    assert.equal(await page.evaluate(`dom.all("[id='prior-entitled_until-unknown']")[0].checked`), true);
    await user.click("button", user.text("illness-use"));
    assert.equal(await page.evaluate(`dom.all("[id='prior-entitled_until-unknown']")[0].checked`), false);
    assert.equal(await focusedField(), "prior.entitled_until");
    const shown = ["day", "month", "year"].map((part) => user.value(user.text(`ask-${part}`), question));
    assert.deepEqual(await Promise.all(shown), ["31", "7", "2025"]);
    assert.equal(await user.currentAmount(), before);
    assert.equal((await estimate())[0], lastDay("2025-07-31"));
  });

  test("an error is shown at its own field, after the field has lost the focus", async () => {
    await fillFirstDay("2013-11-01");
    assert.equal(await focusedField(), "prior.entitled_until.first_day");
    assert.deepEqual(await errors(), []);
    await choose("work", "employee");
    const [message = ""] = await errors();
    assert(message.endsWith(user.text("error-out_of_range-prior-entitled_until-first_day")), message);
    await user.waitForStatus(user.text("error-out_of_range-prior-entitled_until-first_day"));
    // It is not an error of the situation, so the result stays.
    assert.deepEqual(await user.visibleTexts("#fault-summary"), []);
    assert.equal((await user.visibleTexts(".now-figure")).length, 1);
    await user.fillDate(user.text("ask-illness-first-day"), "2025-02-31");
    await choose("work", "employee");
    assert((await errors())[0]?.endsWith(user.text("error-not_a_date")));
    assert.equal(await user.value(user.text("ask-month"), [user.text("ask-illness-first-day")]), "2");
  });

  test("moving the focus into the help does not mark the question as touched", async () => {
    await user.click("button", user.text("ask-start-over"));
    await user.choose(user.text("scheme-ressourceforloeb"), [user.text("ask-scheme")]);
    await user.choose(user.text("prior-sygedagpenge"), [user.text("ask-prior")]);
    await page.evaluate(
      `void dom.field(${JSON.stringify(user.text("ask-day"))}, [${JSON.stringify(user.text("ask-entitled-until"))}]).focus()`,
    );
    await user.click("summary", user.text("ask-help-illness"));
    await fillFirstDay("2025-01-01");
    const missing = () => page.evaluate(`dom.all("[id='prior-entitled_until-error']").length`);
    assert.equal(await missing(), 0);
    await user.choose(user.text("prior-sygedagpenge"), [user.text("ask-prior")]);
    assert.equal(await missing(), 1);
  });

  test("it is accessible at 1280 and 320 px, and keeps its answers", async () => {
    await fillFirstDay("2025-01-01");
    await choose("work", "employee");
    await choose("extension", "behandling");
    await assertAccessible(page, "help with the end of sygedagpenge, 1280");
    await page.resize(320, 640);
    await assertAccessible(page, "help with the end of sygedagpenge, 320");
    await user.click("button", user.text("way-steps"));
    await user.click("button", user.text("way-page"));
    await user.click("summary", user.text("ask-help-illness"));
    assert.equal((await estimate())[0], lastDay("2028-02-24"));
    assert.deepEqual(await page.errors(), []);
  });
});
