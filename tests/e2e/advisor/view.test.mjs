// The advisor view: accessibility, content, no personal identification, and copying with and without the clipboard.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertAccessible } from "../support/axe.mjs";
import { openSite } from "../support/open-site.mjs";
import { assertTargetSizes } from "../support/target-sizes.mjs";

const { site, page, user } = await openSite();
const browser = page.playwright;
const today = "2026-11-22";

const FACTS = "v=1&forloeb=ressourceforloeb&bevilget=2025-02-10&start=2025-03-01&foedt=1988-05-14&foer=sygedagpenge";
/** @type {Record<string, string>} */
const LINKS = {
  whole: `${FACTS}&uge=4865&ret_til=2025-08-31&barn=2016-09-03&indtaegt=loen,18000,2026-02-01,2026-12-31&sanktion=2026-01-05,2026-01-07&skat=38,4600`,
  unknown: `${FACTS}&uge=ved-ikke&ret_til=ved-ikke&barn=2016-09-03,ved-ikke`,
  impossible: "v=1&forloeb=ressourceforloeb&bevilget=2026-02-10&start=2026-03-01&foedt=1988-05-14&foer=kontanthjaelp",
};

/** @param {string} link @param {{ view?: string, lang?: "da" | "en" }} [options] */
async function visit(link, { view = "advisor", lang = "da" } = {}) {
  await page.visit("about:blank");
  await user.visit(`${site.address}${lang === "da" ? "" : `?lang=${lang}`}#view=${view}&${link}`, { today });
  user.lang = lang;
  await browser.locator(view === "advisor" ? ".advisor" : ".answer").waitFor();
}

describe("advisor view is accessible", () => {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    for (const [name, link] of Object.entries(LINKS)) {
      test(`${name}, ${colorScheme}`, { timeout: 120_000 }, async () => {
        await browser.emulateMedia({ colorScheme });
        for (const width of [1280, 320]) {
          await page.resize(width, 900);
          await visit(link, { lang: name === "whole" && colorScheme === "dark" ? "en" : "da" });
          await page.evaluate(`void dom.all(".advisor details").forEach((each) => (each.open = true))`);
          const state = `${name}, ${colorScheme}, ${width}`;
          await assertAccessible(page, state);
          await assertTargetSizes(page, state);
        }
        assert.deepEqual(await page.errors(), []);
      });
    }
  }

  test("the view attribute switches to the advisor view and back", async () => {
    await page.resize(1280, 900);
    await visit(LINKS["whole"] ?? "", { view: "" });
    assert.deepEqual(await user.visibleTexts(".advisor"), []);
    await page.evaluate(`void document.querySelector("forloebs-beregner").setAttribute("view", "advisor")`);
    await browser.locator(".advisor").waitFor();
    await page.evaluate(`void document.querySelector("forloebs-beregner").removeAttribute("view")`);
    await browser.locator(".now").waitFor();
  });
});

describe("advisor view content", () => {
  test("with unknown facts, the range comes first and each unknown fact is named", async () => {
    await visit(LINKS["unknown"] ?? "");
    assert.deepEqual(
      await user.visibleTexts(".facts-unknown dt"),
      ["fact-prior-weekly", "fact-prior-entitled_until"]
        .map((id) => user.text(id))
        .concat(user.text("fact-children-lives_with", { number: 1 })),
    );
    const [ranges, lowest] = await user.visibleTexts(".dense h3");
    assert.deepEqual([ranges, lowest], [user.text("journal-ranges"), user.text("journal-lowest")]);
  });

  test("if no forløb is possible, the reason, the § and the facts are shown", async () => {
    await visit(LINKS["impossible"] ?? "");
    assert.deepEqual(await user.visibleTexts(".dense"), []);
    assert.match((await user.visibleTexts(".remarks li")).join(), /LOV 1750\/2025/);
    assert(await user.visibleTexts(".facts-given dt").then((names) => names.length > 3));
  });

  test("each fact links to its question", { timeout: 120_000 }, async () => {
    for (const link of [
      LINKS["whole"] ?? "",
      `${FACTS.replace("&bevilget=2025-02-10", "")}&uge=4000&ret_til=2025-08-31`,
      LINKS["unknown"] ?? "",
    ]) {
      await visit(link);
      const count = (await user.visibleTexts(".facts a")).length;
      for (let index = 0; index < count; index += 1) {
        // An unknown fact becomes an unanswered question, and the view is empty until it is answered.
        if (link === LINKS["unknown"] && index > 0) await visit(link);
        const fact = `dom.all(".facts a")[${index}]`;
        const [name, field = ""] = /** @type {string[]} */ (
          await page.evaluate(`(() => { const link = ${fact}; return [dom.text(link), link.hash.slice(1)]; })()`)
        );
        await page.click(fact);
        await user.whenRendered();
        const focusedField = String(await page.evaluate(`dom.focused()?.closest("form [data-field]")?.dataset.field`));
        assert.equal(
          focusedField.split(/\W/)[0]?.replace(/_until$/, ""),
          field.split("-")[0]?.replace(/_until$/, ""),
          `${name} leads to ${focusedField}`,
        );
      }
    }
  });
});

describe("no personal identification", () => {
  const CPR = "140588-1234";
  const fields = `dom.all("input, select, textarea").filter((each) => !["radio", "checkbox", "submit"].includes(each.type))`;

  /** @param {string} field @param {string} text */
  async function overwrite(field, text) {
    await page.evaluate(`void ${field}.focus()`);
    await page.press("SelectAll");
    if (text === "") await page.press("Backspace");
    else await page.type(text);
    await user.whenRendered();
  }

  test("no view has a free-text field", async () => {
    for (const view of ["", "advisor"]) {
      await visit(`${LINKS["whole"]}&orlov=2026-03-01,2026-03-31&tidligere=2020-01-01,2021-12-31`, { view });
      await page.evaluate(`void dom.all("details").forEach((each) => (each.open = true))`);
      /** @type {{ element: string, type: string, mode: string, maxLength: number, label: string }[]} */
      const found = await page.evaluate(
        `${fields}.map((each) => ({ element: each.localName, type: each.type, mode: each.inputMode, maxLength: each.maxLength, label: dom.text(each.labels?.[0]) }))`,
      );
      assert(found.length > 20, `${found.length} fields`);
      for (const { element, mode, maxLength, label } of found) {
        assert(
          element === "select" || (element === "input" && ["numeric", "decimal"].includes(mode)),
          `${label} accepts any text`,
        );
        assert(
          element === "select" || mode !== "numeric" || maxLength <= 4 || maxLength === -1,
          `${label} accepts ${maxLength}`,
        );
        assert.doesNotMatch(label, /navn|name|CPR|adresse|address|mail|telefon/i);
      }
    }
  });

  test("a CPR number typed into any field is in no link, text or file", { timeout: 120_000 }, async () => {
    await visit(LINKS["whole"] ?? "");
    await page.evaluate(`void dom.all("details").forEach((each) => (each.open = true))`);
    const count = Number(
      await page.evaluate(`${fields}.filter((each) => each.localName === "input" && each.closest("form")).length`),
    );
    assert(count > 10);
    for (let index = 0; index < count; index += 1) {
      const field = `${fields}.filter((each) => each.localName === "input" && each.closest("form"))[${index}]`;
      const before = String(await page.evaluate(`${field}.value`));
      for (const typed of [CPR, CPR.replace("-", "")]) {
        await overwrite(field, typed);
        await page.evaluate(`void ${field}.blur()`);
        await user.whenRendered();
        /** @type {string} */
        const output = await page.evaluate(
          `[location.href, ...dom.all(".answer-column a").map((each) => each.href), ...dom.all(".answer-column").map(dom.text)].join(" ")`,
        );
        assert(!output.includes(typed), `${await page.evaluate(`${field}.id`)}: ${output}`);
        // A field either rejects the number as invalid, which leaves no output, or is too short to hold it.
        const accepted = String(await page.evaluate(`${field}.value`));
        if (accepted === typed) assert.deepEqual(await user.visibleTexts(".taking"), []);
      }
      await overwrite(field, before);
    }
  });

  test("a privacy warning is shown above the buttons that copy and save", async () => {
    await visit(LINKS["whole"] ?? "");
    const [warning = ""] = await user.visibleTexts(".taking > h3 + p");
    assert.equal(warning, user.text("advisor-care"));
  });
});

describe("copying from the advisor view", () => {
  const clickCopy = () => user.click(".taking button", user.text("advisor-copy-journal"));

  test("uses the clipboard API", { timeout: 60_000 }, async () => {
    await browser.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await visit(LINKS["whole"] ?? "");
    await clickCopy();
    await user.waitForStatus(user.text("copying-copied"));
    assert.match(String(await page.evaluate("navigator.clipboard.readText()")), /^BEREGNING AF/);
  });

  test("falls back to execCommand", { timeout: 60_000 }, async () => {
    await visit(LINKS["whole"] ?? "", { lang: "en" });
    await page.evaluate(`void Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true })`);
    await clickCopy();
    await user.waitForStatus(user.text("copying-copied"));
    await page.evaluate("void delete navigator.clipboard");
    assert.match(String(await page.evaluate("navigator.clipboard.readText()")), /^CALCULATION OF/);
  });

  test("if neither is allowed, the text is selected and instructions are announced", { timeout: 60_000 }, async () => {
    await visit(LINKS["whole"] ?? "");
    await page.evaluate(`void Object.defineProperty(navigator, "clipboard", { value: undefined })`);
    await page.evaluate(`void (document.execCommand = () => false)`);
    await clickCopy();
    await user.waitForStatus(user.text("copying-by-hand"));
    /** @type {{ value: string, from: number, to: number, readOnly: boolean, focused: boolean }} */
    const box = await page.evaluate(`(() => {
      const box = dom.only(dom.all("textarea"), "box");
      return { value: box.value, from: box.selectionStart, to: box.selectionEnd, readOnly: box.readOnly, focused: dom.focused() === box };
    })()`);
    assert.match(box.value, /^BEREGNING AF/);
    assert.deepEqual([box.from, box.to, box.readOnly, box.focused], [0, box.value.length, true, true]);
    await assertAccessible(page, "copying by hand");
  });
});
