import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertAccessible } from "../support/axe.mjs";
import { openSite } from "../support/open-site.mjs";
import { parseAmount } from "../support/texts.mjs";

const focusedText = "dom.text(dom.focused())";

const { site, page, user } = await openSite();

describe("form steps", { timeout: 200_000 }, () => {
  /** @param {number} width */
  async function openAt(width) {
    await page.resize(width, 800);
    await user.visit(site.address, { today: "2026-11-22" });
  }

  const heading = async () => (await user.visibleTexts(".step-heading"))[0] ?? "";
  const stepHeading = (/** @type {string} */ part, number = 0, count = 6) =>
    `${user.text("steps-of", { number, count })}: ${user.text(`part-${part}`)}`;

  async function goOn() {
    const [next = ""] = await user.visibleTexts(".step-buttons [type=submit]");
    await user.click("button", next);
  }

  test("the width decides between steps and one page, and switching keeps the answers", async () => {
    await openAt(1280);
    assert.equal(await heading(), "");
    await user.fill(user.text("ask-weekly"), "3.210");
    await user.click("button", user.text("way-steps"));
    assert.equal(await heading(), stepHeading("forloeb", 1));
    await user.click("button", user.text("way-page"));
    assert.equal(await user.value(user.text("ask-weekly")), "3.210");

    for (const width of [320, 768]) {
      await openAt(width);
      assert.equal(await heading(), stepHeading("forloeb", 1));
    }
  });

  test("each step moves the focus to its heading, is marked as current, and is accessible", async () => {
    for (const width of [320, 768]) {
      await openAt(width);
      const parts = ["forloeb", "prior", "family", "income", "more", "summary"];
      for (const [index, part] of parts.entries()) {
        assert.equal(await heading(), stepHeading(part, index + 1));
        assert.deepEqual(await page.evaluate(`dom.all(".step[aria-current=step]").map(dom.text)`), [
          `${index + 1} ${user.text(`part-${part}`)}`,
        ]);
        if (index > 0) assert.equal(await page.evaluate(focusedText), stepHeading(part, index + 1));
        await assertAccessible(page, `${part}, ${width}`);
        if (part !== "summary") await goOn();
      }
      await goOn();
      assert.equal(await page.evaluate(`dom.focused().className`), "answer-column");
    }
  });

  test("Enter goes to the next step, and going back keeps the answers", async () => {
    await openAt(320);
    await goOn();
    await user.fill(user.text("ask-weekly"), "2.500");
    await page.press("Enter");
    await user.whenRendered();
    assert.equal(await heading(), stepHeading("family", 3));
    await user.click("button", `${user.text("steps-back")}: ${user.text("part-prior")}`);
    assert.equal(await page.evaluate(focusedText), stepHeading("prior", 2));
    assert.equal(await user.value(user.text("ask-weekly")), "2.500");
  });

  test("an unfinished step is marked; the summary links to its question, which leads back", async () => {
    await openAt(768);
    await user.click("button", user.text("ask-start-over"));
    for (let step = 0; step < 5; step += 1) await goOn();
    assert.equal((await user.visibleTexts(".step.is-unfinished .step-note")).length, 2);
    const edit = `${user.text("summary-edit")}: ${user.text("field-start")}`;
    await user.click(".summary a", edit);
    assert.equal(await heading(), stepHeading("forloeb", 1));
    assert.equal(await page.evaluate(`dom.focused().closest("[data-field]").dataset.field`), "start");
    await user.fillDate(user.text("ask-start"), "2025-03-01");
    await user.click("button", user.text("steps-return"));
    assert.equal(await heading(), stepHeading("summary", 6));
    const summaryLine = `dom.text(dom.byText(".summary a", ${JSON.stringify(edit)}).closest("div").children[1])`;
    assert.equal(await page.evaluate(summaryLine), "1. marts 2025");
  });

  test("an unknown answer gives a range, and a button leads to the question", async () => {
    await openAt(1280);
    const exact = Number(await user.currentAmount());
    await user.choose(`${user.text("ask-unknown")}: ${user.text("ask-weekly")}`);
    await user.choose(`${user.text("ask-unknown")}: ${user.text("ask-entitled-until")}`);
    const [shown = ""] = await user.visibleTexts(".now-figure");
    const [low = 0, high = 0] = (shown.match(/[\d.,]+ kr\./g) ?? []).map((amount) => Number(parseAmount("da", amount)));
    assert(low < high, shown);
    assert(low <= exact && exact <= high, `${exact} is not in ${shown}`);
    assert.equal(await page.evaluate(`dom.all("[data-field='prior.weekly'] details")[0].open`), true);
    await assertAccessible(page, "not known");
    await user.click("button", user.text("answer-range-answer"));
    assert.match(
      await page.evaluate(`dom.focused().closest("[data-field]").dataset.field`),
      /^prior\.(weekly|entitled_until)$/,
    );

    await user.choose(user.text("prior-ledighedsydelse"), [user.text("ask-prior")]);
    await user.choose(user.text("ask-unknown"), [user.text("ask-level")]);
    assert.match((await user.visibleTexts(".now-figure"))[0] ?? "", /kr\..*kr\./);
  });

  test("each question explains why it is asked", async () => {
    await openAt(1280);
    await page.evaluate(`void dom.all(".more").forEach((each) => (each.open = true))`);
    for (const list of ["income", "leave", "earlier", "sanctions"])
      await user.click("button", user.text(`add-${list}`, { count: 0 }));
    const unexplained = `dom.all(".questions .form-group[data-field]").filter(dom.isVisible)
      .filter((each) => ![...each.querySelectorAll(":scope > .disclosures summary")].some((one) => dom.text(one).startsWith(${JSON.stringify(user.text("ask-why"))})))
      .map((each) => each.dataset.field)`;
    assert.deepEqual(await page.evaluate(unexplained), []);
    assert((await page.evaluate(`dom.all(".questions .form-group[data-field]").filter(dom.isVisible).length`)) > 25);
  });

  test("each example is filled in by one button and marked as an example", async () => {
    await openAt(1280);
    /** @type {string[]} */
    const examples = await user.visibleTexts(".preset");
    assert(examples.length >= 5);
    const amounts = new Set();
    for (const example of examples) {
      await user.click("button", example);
      assert.deepEqual(await page.evaluate(`dom.all(".preset[aria-pressed=true]").map(dom.text)`), [example]);
      assert.deepEqual(await user.visibleTexts(".example h2"), [user.text("ask-example-heading")]);
      assert.deepEqual(await user.visibleTexts("#fault-summary"), []);
      amounts.add(await user.currentAmount());
      await assertAccessible(page, example);
    }
    assert(amounts.size >= 5, [...amounts].join(" "));
    assert.deepEqual(await page.errors(), []);
  });
});
