import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { opened } from "../support/user-in-chromium.mjs";

const recorded = `void (() => {
  window.told = [];
  for (const status of seen.all("[role=status]"))
    new MutationObserver(() => seen.words(status) && window.told.push(seen.words(status)))
      .observe(status, { subtree: true, childList: true, characterData: true });
})()`;

// The test is the clock here: time in the page only goes on when it is told to.
const { site, page, person } = await opened();

describe("what is said aloud after a change", () => {
  before(async () => {
    await page.resize(1280, 900);
    await page.playwright.clock.install();
    await person.visit(site.address, { today: "2025-06-01" });
    await page.playwright.clock.pauseAt("2099-01-01");
    await page.run(recorded);
  });

  const passes = (/** @type {number} */ milliseconds) => page.playwright.clock.runFor(milliseconds);
  /** @returns {Promise<string[]>} */
  const told = () => page.run("window.told.splice(0)");
  const weekly = () => `seen.field(${JSON.stringify(person.words("ask-weekly"))})`;

  test("nothing at first, for nothing has changed", async () => {
    await passes(60_000);
    assert.deepEqual(await told(), []);
  });

  test("nothing while it is typed, then one sentence with the amount and the next change", async () => {
    await page.run(`void ${weekly()}.focus()`);
    await page.press("SelectAll");
    for (const digit of "4000") {
      await page.type(digit);
      await passes(300);
      assert.deepEqual(await told(), []);
    }
    await passes(60_000);
    const [sentence, ...more] = await told();
    assert.equal(
      sentence,
      "Du får nu 17.333 kr. om måneden før skat. Næste ændring er 1. september 2025: fra 17.333 kr. til 12.770 kr.",
    );
    assert.deepEqual(more, []);
  });

  test("nothing when the answer stays the same", async () => {
    await page.press("SelectAll");
    await page.type("4.000");
    await page.press("Tab");
    await passes(60_000);
    assert.deepEqual(await told(), []);
  });

  test("a fault when its question is left, and then that there is one", async () => {
    await page.run(`void ${weekly()}.focus()`);
    await page.press("SelectAll");
    await page.type("abc");
    await passes(60_000);
    assert.deepEqual(await told(), []);
    // What helps with the question belongs to it, so it is left only after that.
    while (await page.run(`seen.focused().closest("[data-field='prior.weekly']") !== null`)) await page.press("Tab");
    await passes(60_000);
    assert.deepEqual(await told(), [
      `${person.words("field-prior-weekly")}: ${person.words("error-malformed-prior-weekly")}`,
      person.words("answer-status-faulty"),
    ]);
  });
});
