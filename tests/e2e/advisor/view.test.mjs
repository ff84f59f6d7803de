// The advisor's view: that it can be read by everybody, that it asks for nothing that could say who somebody is, and what it does where
// a page may not copy.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertAccessible, assertFits } from "../support/axe.mjs";
import { opened } from "../support/user-in-chromium.mjs";
import { picture } from "../support/screenshots.mjs";
import { assertTargets } from "../support/target-sizes.mjs";

const { site, page, person } = await opened();
const browser = page.playwright;
const today = "2026-11-22";

const FACTS = "v=1&forloeb=ressourceforloeb&bevilget=2025-02-10&start=2025-03-01&foedt=1988-05-14&foer=sygedagpenge";
/** @type {Record<string, string>} */
const LINKS = {
  whole: `${FACTS}&uge=4865&ret_til=2025-08-31&barn=2016-09-03&indtaegt=loen,18000,2026-02-01,2026-12-31&sanktion=2026-01-05,2026-01-07&skat=38,4600`,
  unknown: `${FACTS}&uge=ved-ikke&ret_til=ved-ikke&barn=2016-09-03,ved-ikke`,
  impossible: "v=1&forloeb=ressourceforloeb&bevilget=2026-02-10&start=2026-03-01&foedt=1988-05-14&foer=kontanthjaelp",
};

/** @param {string} link @param {{ view?: string, lang?: "da" | "en" }} [how] */
async function visit(link, { view = "advisor", lang = "da" } = {}) {
  await page.visit("about:blank");
  await person.visit(`${site.address}${lang === "da" ? "" : `?lang=${lang}`}#view=${view}&${link}`, { today });
  person.lang = lang;
  await browser.locator(view === "advisor" ? ".advisor" : ".answer").waitFor();
}

describe("the advisor's view, for everybody", () => {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    for (const [name, link] of Object.entries(LINKS)) {
      test(`${name}, ${colorScheme}`, { timeout: 120_000 }, async () => {
        await browser.emulateMedia({ colorScheme });
        for (const width of [1280, 768, 320]) {
          await page.resize(width, 900);
          await visit(link, { lang: name === "whole" && colorScheme === "dark" ? "en" : "da" });
          await page.run(`void seen.all(".advisor details").forEach((each) => (each.open = true))`);
          const state = `${name}, ${colorScheme}, ${width}`;
          await (width === 768 ? assertFits : assertAccessible)(page, state);
          await assertTargets(page, state);
          await page.screenshot(picture(`advisor-${name}-${colorScheme}-${width}`));
        }
        assert.deepEqual(await page.complaints(), []);
      });
    }
  }

  test("a host's own element shows it too, and shows the other again when it is taken away", async () => {
    await page.resize(1280, 900);
    await visit(LINKS["whole"] ?? "", { view: "" });
    assert.deepEqual(await person.read(".advisor"), []);
    await page.run(`void document.querySelector("forloebs-beregner").setAttribute("view", "advisor")`);
    await browser.locator(".advisor").waitFor();
    await page.run(`void document.querySelector("forloebs-beregner").removeAttribute("view")`);
    await browser.locator(".now").waitFor();
  });
});

describe("what is shown", () => {
  test("with facts not known the range comes first, and every one of them is named", async () => {
    await visit(LINKS["unknown"] ?? "");
    assert.deepEqual(
      await person.read(".facts-unknown dt"),
      ["fact-prior-weekly", "fact-prior-entitled_until"]
        .map((id) => person.words(id))
        .concat(person.words("fact-children-lives_with", { number: 1 })),
    );
    const [ranges, lowest] = await person.read(".dense h3");
    assert.deepEqual([ranges, lowest], [person.words("journal-ranges"), person.words("journal-lowest")]);
  });

  test("where there is no forløb: why, the § and the facts", async () => {
    await visit(LINKS["impossible"] ?? "");
    assert.deepEqual(await person.read(".dense"), []);
    assert.match((await person.read(".remarks li")).join(), /LOV 1750\/2025/);
    assert(await person.read(".facts-given dt").then((names) => names.length > 3));
  });

  test("every fact leads to its question", { timeout: 120_000 }, async () => {
    for (const link of [
      LINKS["whole"] ?? "",
      `${FACTS.replace("&bevilget=2025-02-10", "")}&uge=4000&ret_til=2025-08-31`,
      LINKS["unknown"] ?? "",
    ]) {
      await visit(link);
      const count = (await person.read(".facts a")).length;
      for (let index = 0; index < count; index += 1) {
        // What was not known is asked again, and there is no answer until it has been given.
        if (link === LINKS["unknown"] && index > 0) await visit(link);
        const fact = `seen.all(".facts a")[${index}]`;
        const [name, field = ""] = /** @type {string[]} */ (
          await page.run(`(() => { const link = ${fact}; return [seen.words(link), link.hash.slice(1)]; })()`)
        );
        await page.click(fact);
        await person.settled();
        const at = String(await page.run(`seen.focused()?.closest("form [data-field]")?.dataset.field`));
        assert.equal(
          at.split(/\W/)[0]?.replace(/_until$/, ""),
          field.split("-")[0]?.replace(/_until$/, ""),
          `${name} leads to ${at}`,
        );
      }
    }
  });
});

describe("nothing says who somebody is", () => {
  const CPR = "140588-1234";
  const fields = `seen.all("input, select, textarea").filter((each) => !["radio", "checkbox", "submit"].includes(each.type))`;

  /** @param {string} field @param {string} text */
  async function overwrite(field, text) {
    await page.run(`void ${field}.focus()`);
    await page.press("SelectAll");
    if (text === "") await page.press("Backspace");
    else await page.type(text);
    await person.settled();
  }

  test("in no view is there a field for free text", async () => {
    for (const view of ["", "advisor"]) {
      await visit(`${LINKS["whole"]}&orlov=2026-03-01,2026-03-31&tidligere=2020-01-01,2021-12-31`, { view });
      await page.run(`void seen.all("details").forEach((each) => (each.open = true))`);
      /** @type {{ is: string, type: string, mode: string, longest: number, label: string }[]} */
      const found = await page.run(
        `${fields}.map((each) => ({ is: each.localName, type: each.type, mode: each.inputMode, longest: each.maxLength, label: seen.words(each.labels?.[0]) }))`,
      );
      assert(found.length > 20, `${found.length} fields`);
      for (const { is, mode, longest, label } of found) {
        assert(is === "select" || (is === "input" && ["numeric", "decimal"].includes(mode)), `${label} takes any text`);
        assert(is === "select" || mode !== "numeric" || longest <= 4 || longest === -1, `${label} takes ${longest}`);
        assert.doesNotMatch(label, /navn|name|CPR|adresse|address|mail|telefon/i);
      }
    }
  });

  test("a CPR number goes into no link, no text and no file, wherever it is typed", { timeout: 120_000 }, async () => {
    await visit(LINKS["whole"] ?? "");
    await page.run(`void seen.all("details").forEach((each) => (each.open = true))`);
    const count = Number(
      await page.run(`${fields}.filter((each) => each.localName === "input" && each.closest("form")).length`),
    );
    assert(count > 10);
    for (let index = 0; index < count; index += 1) {
      const field = `${fields}.filter((each) => each.localName === "input" && each.closest("form"))[${index}]`;
      const before = String(await page.run(`${field}.value`));
      for (const typed of [CPR, CPR.replace("-", "")]) {
        await overwrite(field, typed);
        await page.run(`void ${field}.blur()`);
        await person.settled();
        /** @type {string} */
        const held = await page.run(
          `[location.href, ...seen.all(".answer-column a").map((each) => each.href), ...seen.all(".answer-column").map(seen.words)].join(" ")`,
        );
        assert(!held.includes(typed), `${await page.run(`${field}.id`)}: ${held}`);
        // What the calculation refuses is no answer, and so there is nothing to take along; a field too short for it has not taken it.
        const taken = String(await page.run(`${field}.value`));
        if (taken === typed) assert.deepEqual(await person.read(".taking"), []);
      }
      await overwrite(field, before);
    }
  });

  test("the word of care stands above what is taken along", async () => {
    await visit(LINKS["whole"] ?? "");
    const [care = ""] = await person.read(".taking > h3 + p");
    assert.equal(care, person.words("advisor-care"));
  });
});

describe("copying", () => {
  const press = () => person.press(".taking button", person.words("advisor-copy-journal"));

  test("by the clipboard", { timeout: 60_000 }, async () => {
    await browser.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await visit(LINKS["whole"] ?? "");
    await press();
    await person.hears(person.words("copying-copied"));
    assert.match(String(await page.run("navigator.clipboard.readText()")), /^BEREGNING AF/);
  });

  test("without it by the older command", { timeout: 60_000 }, async () => {
    await visit(LINKS["whole"] ?? "", { lang: "en" });
    await page.run(`void Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true })`);
    await press();
    await person.hears(person.words("copying-copied"));
    await page.run("void delete navigator.clipboard");
    assert.match(String(await page.run("navigator.clipboard.readText()")), /^CALCULATION OF/);
  });

  test("and where neither may, the text stands marked, and it is said how to go on", { timeout: 60_000 }, async () => {
    await visit(LINKS["whole"] ?? "");
    await page.run(`void Object.defineProperty(navigator, "clipboard", { value: undefined })`);
    await page.run(`void (document.execCommand = () => false)`);
    await press();
    await person.hears(person.words("copying-by-hand"));
    /** @type {{ value: string, from: number, to: number, readOnly: boolean, focused: boolean }} */
    const box = await page.run(`(() => {
      const box = seen.one(seen.all("textarea"), "box");
      return { value: box.value, from: box.selectionStart, to: box.selectionEnd, readOnly: box.readOnly, focused: seen.focused() === box };
    })()`);
    assert.match(box.value, /^BEREGNING AF/);
    assert.deepEqual([box.from, box.to, box.readOnly, box.focused], [0, box.value.length, true, true]);
    await assertAccessible(page, "copied by hand");
    await page.screenshot(picture("advisor-by-hand"));
  });
});
