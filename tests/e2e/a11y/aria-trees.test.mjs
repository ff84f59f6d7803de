import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { openChromium } from "../support/browsers/chromium.mjs";
import { KeyboardPerson } from "../support/keyboard-user.mjs";
import { openedBy } from "../support/user-in-chromium.mjs";
import { enter } from "../support/fill-form.mjs";
import { spoken } from "../support/aria-tree.mjs";

// What a screen reader is given in each state stands as text in `trees/`: a change to it is read like a change to the page.
// Written anew, to be read before it is kept: TREES=write node --test tests/page/trees.test.mjs
const folder = new URL("../../fixtures/aria/", import.meta.url);
const writing = process.env["TREES"] === "write";
const today = "2026-03-01";

const { site, page, person } = await openedBy(KeyboardPerson, openChromium);

describe("what a screen reader is given", () => {
  before(async () => {
    if (writing) mkdirSync(folder, { recursive: true });
  });

  const opened = () => person.visit(site.address, { today });
  /** @param {string} name */
  const entered = async (name) => {
    const { situation } = caseNamed(name);
    await person.visit(site.address, { today: situation.today });
    await enter(person, situation);
  };

  /** @type {Record<string, () => Promise<void>>} */
  const states = {
    example: opened,
    "example-in-english": () => person.visit(site.address, { today, lang: "en" }),
    blank: async () => {
      await opened();
      await person.press("button", person.words("ask-start-over"));
    },
    faults: async () => {
      await opened();
      await person.write(person.words("ask-weekly"), "abc");
      await person.date(person.words("ask-start"), "2025-02-31");
      await person.choose(person.words("scheme-ressourceforloeb"), [person.words("ask-scheme")]);
    },
    "not-possible": () => entered("granted-a-day-too-late"),
    "wage-explained": async () => {
      await entered("jobafklaring-wage-30-and-55-percent");
      await page.run(`void (seen.all(".now details.how")[0].open = true)`);
    },
    "after-tax": async () => {
      await entered("after-tax");
      await person.choose(person.words("answer-after-tax"));
    },
    "not-known": async () => {
      await opened();
      await person.choose(`${person.words("ask-unknown")}: ${person.words("ask-weekly")}`);
    },
    "all-that-follows": async () => {
      await opened();
      await page.run(`void seen.all(".answer details").forEach((each) => (each.open = true))`);
    },
    "step-2-of-6": async () => {
      await page.resize(320, 640);
      await opened();
      await person.push(`seen.one(seen.all(".step-buttons [type=submit]"), "way on")`);
    },
    "step-6-of-6": async () => {
      await page.resize(320, 640);
      await opened();
      await person.push(`seen.all(".step-guide .step").at(-1)`);
    },
  };

  for (const [name, reach] of Object.entries(states)) {
    test(name, { timeout: 60_000 }, async () => {
      await page.resize(1280, 900);
      await reach();
      await person.drawn();
      const file = new URL(`${name}.txt`, folder);
      // The site stands at another port each time.
      const given = (await spoken(page.playwright)).replaceAll(site.address, "https://site.example/");
      if (writing) writeFileSync(file, given);
      assert.equal(given, readFileSync(file, "utf8"));
    });
  }
});
