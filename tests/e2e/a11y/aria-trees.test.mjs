import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { openChromium } from "../support/browsers/chromium.mjs";
import { KeyboardUser } from "../support/keyboard-user.mjs";
import { openSiteAs } from "../support/open-site.mjs";
import { fillForm } from "../support/fill-form.mjs";
import { ariaTree } from "../support/aria-tree.mjs";

// The accessibility tree of each state is a text file, so that every change to it shows in the diff.
// To update the files: UPDATE_ARIA=1 node --test tests/e2e/a11y/aria-trees.test.mjs
const folder = new URL("../../fixtures/aria/", import.meta.url);
const isUpdating = process.env["UPDATE_ARIA"] === "1";
const today = "2026-03-01";

const { site, page, user } = await openSiteAs(KeyboardUser, openChromium);

describe("accessibility tree", () => {
  before(async () => {
    if (isUpdating) mkdirSync(folder, { recursive: true });
  });

  const openExample = () => user.visit(site.address, { today });
  /** @param {string} name */
  const fillCase = async (name) => {
    const { situation } = caseNamed(name);
    await user.visit(site.address, { today: situation.today });
    await fillForm(user, situation);
  };

  /** @type {Record<string, () => Promise<void>>} */
  const states = {
    example: openExample,
    "example-in-english": () => user.visit(site.address, { today, lang: "en" }),
    blank: async () => {
      await openExample();
      await user.click("button", user.text("ask-start-over"));
    },
    faults: async () => {
      await openExample();
      await user.fill(user.text("ask-weekly"), "abc");
      await user.fillDate(user.text("ask-start"), "2025-02-31");
      await user.choose(user.text("scheme-ressourceforloeb"), [user.text("ask-scheme")]);
    },
    "not-possible": () => fillCase("granted-a-day-too-late"),
    "wage-explained": async () => {
      await fillCase("jobafklaring-wage-30-and-55-percent");
      await page.evaluate(`void (dom.all(".now details.how")[0].open = true)`);
    },
    "after-tax": async () => {
      await fillCase("after-tax");
      await user.choose(user.text("answer-after-tax"));
    },
    "not-known": async () => {
      await openExample();
      await user.choose(`${user.text("ask-unknown")}: ${user.text("ask-weekly")}`);
    },
    "all-that-follows": async () => {
      await openExample();
      await page.evaluate(`void dom.all(".answer details").forEach((each) => (each.open = true))`);
    },
    "step-2-of-6": async () => {
      await page.resize(320, 640);
      await openExample();
      await user.activate(`dom.only(dom.all(".step-buttons [type=submit]"), "next")`);
    },
    "step-6-of-6": async () => {
      await page.resize(320, 640);
      await openExample();
      await user.activate(`dom.all(".step-guide .step").at(-1)`);
    },
  };

  for (const [name, enterState] of Object.entries(states)) {
    test(name, { timeout: 60_000 }, async () => {
      await page.resize(1280, 900);
      await enterState();
      await user.afterNextFrame();
      const file = new URL(`${name}.txt`, folder);
      // The port of the site changes from run to run.
      const tree = (await ariaTree(page.playwright)).replaceAll(site.address, "https://site.example/");
      if (isUpdating) writeFileSync(file, tree);
      assert.equal(tree, readFileSync(file, "utf8"));
    });
  }
});
