import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { openSite } from "../support/open-site.mjs";

const recordAnnouncements = `void (() => {
  window.announcements = [];
  for (const status of dom.all("[role=status]"))
    new MutationObserver(() => dom.text(status) && window.announcements.push(dom.text(status)))
      .observe(status, { subtree: true, childList: true, characterData: true });
})()`;

// The clock of the page is fake and advances only when the test says so.
const { site, page, user } = await openSite();

describe("live regions", () => {
  before(async () => {
    await page.resize(1280, 900);
    await page.playwright.clock.install();
    await user.visit(site.address, { today: "2025-06-01" });
    await page.playwright.clock.pauseAt("2099-01-01");
    await page.evaluate(recordAnnouncements);
  });

  const advance = (/** @type {number} */ milliseconds) => page.playwright.clock.runFor(milliseconds);
  /** @returns {Promise<string[]>} */
  const announcements = () => page.evaluate("window.announcements.splice(0)");
  const weekly = () => `dom.field(${JSON.stringify(user.text("ask-weekly"))})`;

  test("announce nothing before the first change", async () => {
    await advance(60_000);
    assert.deepEqual(await announcements(), []);
  });

  test("announce one sentence with the amount and the next change after typing stops", async () => {
    await page.evaluate(`void ${weekly()}.focus()`);
    await page.press("SelectAll");
    for (const digit of "4000") {
      await page.type(digit);
      await advance(300);
      assert.deepEqual(await announcements(), []);
    }
    await advance(60_000);
    const [sentence, ...more] = await announcements();
    assert.equal(
      sentence,
      "Du får nu 17.333 kr. om måneden før skat. Næste ændring er 1. september 2025: fra 17.333 kr. til 12.770 kr.",
    );
    assert.deepEqual(more, []);
  });

  test("announce nothing if the result is the same", async () => {
    await page.press("SelectAll");
    await page.type("4.000");
    await page.press("Tab");
    await advance(60_000);
    assert.deepEqual(await announcements(), []);
  });

  test("announce an error after its question has lost the focus", async () => {
    await page.evaluate(`void ${weekly()}.focus()`);
    await page.press("SelectAll");
    await page.type("abc");
    await advance(60_000);
    assert.deepEqual(await announcements(), []);
    // The help below the field is part of the question, so Tab goes through it first.
    while (await page.evaluate(`dom.focused().closest("[data-field='prior.weekly']") !== null`))
      await page.press("Tab");
    await advance(60_000);
    assert.deepEqual(await announcements(), [
      `${user.text("field-prior-weekly")}: ${user.text("error-malformed-prior-weekly")}`,
      user.text("answer-status-faulty"),
    ]);
  });
});
