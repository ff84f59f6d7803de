import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { assertAccessible } from "../support/axe.mjs";
import { opened } from "../support/user-in-chromium.mjs";
import { picture } from "../support/screenshots.mjs";
import { day } from "../support/texts.mjs";

const { site, page, person } = await opened();

describe("help with finding the end of sygedagpenge", () => {
  beforeEach(async () => {
    await page.resize(1280, 900);
    await person.visit(site.address, { today: "2026-11-22" });
    await person.press("summary", person.words("ask-help-illness"));
  });

  const firstDay = (/** @type {string} */ iso) => person.date(person.words("ask-illness-first-day"), iso);
  const choose = (/** @type {string} */ question, /** @type {string} */ answer) =>
    person.choose(person.words(`ask-illness-${question}-${answer}`), [person.words(`ask-illness-${question}`)]);
  const found = () => person.read(".illness-end > *");
  const until = (/** @type {string} */ iso) => person.words("illness-until", { day: day("da", iso) });
  const faults = () => person.read(".illness .form-error-message");
  const place = () => page.run(`seen.focused()?.closest("[data-field]")?.dataset.field ?? ""`);

  test("the day, how it comes about, the law, and that it is an estimate", async () => {
    assert.deepEqual(await found(), [person.words("illness-waiting")]);
    await firstDay("2025-01-01");
    await choose("work", "employee");
    const [first, how = "", estimate, law = "", ...more] = await found();
    assert.equal(first, until("2025-07-31"));
    assert(how.includes(person.words("illness-counted-employee", { day: day("da", "2025-01-31") })), how);
    assert(how.includes(person.words("illness-reassessed", { day: day("da", "2025-07-31") })), how);
    assert.equal(estimate, person.words("illness-estimate"));
    assert.match(law, /SDL.* § .*24/);
    assert.deepEqual(more, [person.words("illness-use")]);
    await person.hears(until("2025-07-31"));

    await choose("work", "self_employed");
    assert.equal((await found())[0], until("2025-06-30"));
  });

  test("an extension moves the day, or says which day to look for", async () => {
    await firstDay("2025-01-01");
    await choose("work", "employee");
    for (const [extension, iso] of /** @type {const} */ ([
      ["afklaring", "2026-11-26"],
      ["behandling", "2028-02-24"],
    ])) {
      await choose("extension", extension);
      const [first, how = "", , law = ""] = await found();
      assert.equal(first, until(iso));
      assert(how.includes(person.words(`illness-extended-${extension}`)), how);
      assert.match(law, /27, stk\. 1, nr\. [23]/);
    }
    for (const extension of ["revalidering", "livstruende", "arbejdsskade", "foertidspension"]) {
      await choose("extension", extension);
      assert.equal((await found())[0], person.words(`illness-look-${extension}`));
      assert(!(await found()).includes(person.words("illness-use")), extension);
    }
  });

  test("the rehabiliteringsteam's extension ends with the day before the forløb", async () => {
    await firstDay("2024-06-01");
    await choose("work", "employee");
    await choose("extension", "rehabiliteringsteam");
    await person.date(person.words("ask-start"), "2025-03-01");
    assert.equal((await found())[0], until("2025-02-28"));
    await person.date(person.words("ask-start"), "2025-03-99");
    assert.equal((await found())[0], person.words("illness-look-rehabiliteringsteam"));
  });

  test("the day becomes the answer when it is taken, and not before", async () => {
    const before = await person.figure();
    const question = [person.words("ask-entitled-until")];
    await person.choose(`${person.words("ask-unknown")}: ${person.words("ask-entitled-until")}`);
    await firstDay("2025-01-01");
    await choose("work", "employee");
    assert.equal(await page.run(`seen.all("[id='prior-entitled_until-unknown']")[0].checked`), true);
    await person.press("button", person.words("illness-use"));
    assert.equal(await page.run(`seen.all("[id='prior-entitled_until-unknown']")[0].checked`), false);
    assert.equal(await place(), "prior.entitled_until");
    const typed = ["day", "month", "year"].map((part) => person.value(person.words(`ask-${part}`), question));
    assert.deepEqual(await Promise.all(typed), ["31", "7", "2025"]);
    assert.equal(await person.figure(), before);
    assert.equal((await found())[0], until("2025-07-31"));
  });

  test("a fault stands at its own field, and only when that is left", async () => {
    await firstDay("2013-11-01");
    assert.equal(await place(), "prior.entitled_until.first_day");
    assert.deepEqual(await faults(), []);
    await choose("work", "employee");
    const [message = ""] = await faults();
    assert(message.endsWith(person.words("error-out_of_range-prior-entitled_until-first_day")), message);
    await person.hears(person.words("error-out_of_range-prior-entitled_until-first_day"));
    // It is no fault of the situation, whose answer stands.
    assert.deepEqual(await person.read("#fault-summary"), []);
    assert.equal((await person.read(".now-figure")).length, 1);
    await person.date(person.words("ask-illness-first-day"), "2025-02-31");
    await choose("work", "employee");
    assert((await faults())[0]?.endsWith(person.words("error-not_a_date")));
    assert.equal(await person.value(person.words("ask-month"), [person.words("ask-illness-first-day")]), "2");
  });

  test("going to the help is not leaving the question", async () => {
    await person.press("button", person.words("ask-start-over"));
    await person.choose(person.words("scheme-ressourceforloeb"), [person.words("ask-scheme")]);
    await person.choose(person.words("prior-sygedagpenge"), [person.words("ask-prior")]);
    await page.run(
      `void seen.field(${JSON.stringify(person.words("ask-day"))}, [${JSON.stringify(person.words("ask-entitled-until"))}]).focus()`,
    );
    await person.press("summary", person.words("ask-help-illness"));
    await firstDay("2025-01-01");
    const missing = () => page.run(`seen.all("[id='prior-entitled_until-error']").length`);
    assert.equal(await missing(), 0);
    await person.choose(person.words("prior-sygedagpenge"), [person.words("ask-prior")]);
    assert.equal(await missing(), 1);
  });

  test("it can be used by everybody, in the narrowest window too, and keeps what is typed", async () => {
    await firstDay("2025-01-01");
    await choose("work", "employee");
    await choose("extension", "behandling");
    await assertAccessible(page, "help with the end of sygedagpenge, 1280");
    await page.resize(320, 640);
    await assertAccessible(page, "help with the end of sygedagpenge, 320");
    await page.run(`void seen.all(".illness-end")[0].scrollIntoView()`);
    await page.screenshot(picture("sygedagpenge-end-320"));
    await person.press("button", person.words("way-steps"));
    await person.press("button", person.words("way-page"));
    await person.press("summary", person.words("ask-help-illness"));
    assert.equal((await found())[0], until("2028-02-24"));
    assert.deepEqual(await page.complaints(), []);
  });
});
