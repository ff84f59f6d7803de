import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertAccessible } from "../support/axe.mjs";
import { opened } from "../support/user-in-chromium.mjs";
import { picture } from "../support/screenshots.mjs";
import { read } from "../support/texts.mjs";

const focused = "seen.words(seen.focused())";

const { site, page, person } = await opened();

describe("step by step, at every width", { timeout: 200_000 }, () => {
  /** @param {number} width */
  async function begin(width) {
    await page.resize(width, 800);
    await person.visit(site.address, { today: "2026-11-22" });
  }

  const heading = async () => (await person.read(".step-heading"))[0] ?? "";
  const of = (/** @type {string} */ part, number = 0, count = 6) =>
    `${person.words("steps-of", { number, count })}: ${person.words(`part-${part}`)}`;

  async function onward() {
    const [words = ""] = await person.read(".step-buttons [type=submit]");
    await person.press("button", words);
  }

  test("the room decides the way, one press changes it, and no answer is lost", async () => {
    await begin(1280);
    assert.equal(await heading(), "");
    await person.write(person.words("ask-weekly"), "3.210");
    await person.press("button", person.words("way-steps"));
    assert.equal(await heading(), of("forloeb", 1));
    await person.press("button", person.words("way-page"));
    assert.equal(await person.value(person.words("ask-weekly")), "3.210");

    for (const width of [320, 768]) {
      await begin(width);
      assert.equal(await heading(), of("forloeb", 1));
    }
  });

  test("every step is heard when it comes, is marked as the current one, and fits", async () => {
    for (const width of [320, 768]) {
      await begin(width);
      const parts = ["forloeb", "prior", "family", "income", "more", "summary"];
      for (const [index, part] of parts.entries()) {
        assert.equal(await heading(), of(part, index + 1));
        assert.deepEqual(await page.run(`seen.all(".step[aria-current=step]").map(seen.words)`), [
          `${index + 1} ${person.words(`part-${part}`)}`,
        ]);
        if (index > 0) assert.equal(await page.run(focused), of(part, index + 1));
        await assertAccessible(page, `${part}, ${width}`);
        await page.screenshot(picture(`step-${part}-${width}`));
        if (part !== "summary") await onward();
      }
      await onward();
      assert.equal(await page.run(`seen.focused().className`), "answer-column");
    }
  });

  test("back is without loss, and Enter goes on", async () => {
    await begin(320);
    await onward();
    await person.write(person.words("ask-weekly"), "2.500");
    await page.press("Enter");
    await person.settled();
    assert.equal(await heading(), of("family", 3));
    await person.press("button", `${person.words("steps-back")}: ${person.words("part-prior")}`);
    assert.equal(await page.run(focused), of("prior", 2));
    assert.equal(await person.value(person.words("ask-weekly")), "2.500");
  });

  test("a step left with a gap says so, and the summary leads to the question and back", async () => {
    await begin(768);
    await person.press("button", person.words("ask-start-over"));
    for (let step = 0; step < 5; step += 1) await onward();
    assert.equal((await person.read(".step.is-unfinished .step-note")).length, 2);
    const edit = `${person.words("summary-edit")}: ${person.words("field-start")}`;
    await person.press(".summary a", edit);
    assert.equal(await heading(), of("forloeb", 1));
    assert.equal(await page.run(`seen.focused().closest("[data-field]").dataset.field`), "start");
    await person.date(person.words("ask-start"), "2025-03-01");
    await person.press("button", person.words("steps-return"));
    assert.equal(await heading(), of("summary", 6));
    const line = `seen.words(seen.named(".summary a", ${JSON.stringify(edit)}).closest("div").children[1])`;
    assert.equal(await page.run(line), "1. marts 2025");
  });

  test("an answer that is not known gives a range, and the page asks for it", async () => {
    await begin(1280);
    const exact = Number(await person.figure());
    await person.choose(`${person.words("ask-unknown")}: ${person.words("ask-weekly")}`);
    await person.choose(`${person.words("ask-unknown")}: ${person.words("ask-entitled-until")}`);
    const [shown = ""] = await person.read(".now-figure");
    const [low = 0, high = 0] = (shown.match(/[\d.,]+ kr\./g) ?? []).map((amount) => Number(read("da", amount)));
    assert(low < high, shown);
    assert(low <= exact && exact <= high, `${exact} is not in ${shown}`);
    assert.equal(await page.run(`seen.all("[data-field='prior.weekly'] details")[0].open`), true);
    await assertAccessible(page, "not known");
    await page.screenshot(picture("not-known-1280"));
    await person.press("button", person.words("answer-range-answer"));
    assert.match(
      await page.run(`seen.focused().closest("[data-field]").dataset.field`),
      /^prior\.(weekly|entitled_until)$/,
    );

    await person.choose(person.words("prior-ledighedsydelse"), [person.words("ask-prior")]);
    await person.choose(person.words("ask-unknown"), [person.words("ask-level")]);
    assert.match((await person.read(".now-figure"))[0] ?? "", /kr\..*kr\./);
  });

  test("every question says why it is asked", async () => {
    await begin(1280);
    await page.run(`void seen.all(".more").forEach((each) => (each.open = true))`);
    for (const list of ["income", "leave", "earlier", "sanctions"])
      await person.press("button", person.words(`add-${list}`, { count: 0 }));
    const unexplained = `seen.all(".questions .form-group[data-field]").filter(seen.visible)
      .filter((each) => ![...each.querySelectorAll(":scope > .disclosures summary")].some((one) => seen.words(one).startsWith(${JSON.stringify(person.words("ask-why"))})))
      .map((each) => each.dataset.field)`;
    assert.deepEqual(await page.run(unexplained), []);
    assert((await page.run(`seen.all(".questions .form-group[data-field]").filter(seen.visible).length`)) > 25);
  });

  test("an example life is one press, and says that it is one", async () => {
    await begin(1280);
    /** @type {string[]} */
    const lives = await person.read(".preset");
    assert(lives.length >= 5);
    const seenAmounts = new Set();
    for (const life of lives) {
      await person.press("button", life);
      assert.deepEqual(await page.run(`seen.all(".preset[aria-pressed=true]").map(seen.words)`), [life]);
      assert.deepEqual(await person.read(".example h2"), [person.words("ask-example-heading")]);
      assert.deepEqual(await person.read("#fault-summary"), []);
      seenAmounts.add(await person.figure());
      await assertAccessible(page, life);
    }
    assert(seenAmounts.size >= 5, [...seenAmounts].join(" "));
    assert.deepEqual(await page.complaints(), []);
  });
});
