import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { linkOf } from "../../../target/npm/link.js";
import { caseNamed } from "../../support/cases.mjs";
import { assertAccessible, assertFits } from "../support/axe.mjs";
import { openSite } from "../support/open-site.mjs";
import { assertTargetSizes } from "../support/target-sizes.mjs";

const viewports = /** @type {const} */ ({ "1280 px": [1280, 1024], "320 px": [320, 640] });
const openDetails = `void dom.all("details").forEach((each) => (each.open = true))`;

const { site, page, user } = await openSite();

describe("states of the page are accessible", () => {
  /** @param {string} name */
  async function assertStateAccessible(name) {
    for (const [viewport, [width, height]] of Object.entries(viewports)) {
      await page.resize(width, height);
      await assertAccessible(page, `${name}, ${viewport}`);
      await assertTargetSizes(page, `${name}, ${viewport}`);
    }
    assert.deepEqual(await page.errors(), []);
  }

  /** @param {string} name @param {import("../support/texts.mjs").Lang} [lang] */
  async function openCase(name, lang = "da") {
    const { situation } = caseNamed(name);
    await page.visit("about:blank");
    await user.visit(linkOf(lang === "da" ? site.address : `${site.address}?lang=${lang}`, { situation }), {
      today: situation.today,
      lang,
    });
  }

  /** @type {Record<string, () => Promise<void>>} */
  const states = {
    example: () => user.visit(site.address),
    "example in English": () => user.visit(site.address, { lang: "en" }),
    "all details open": async () => {
      await user.visit(site.address);
      await page.evaluate(openDetails);
    },
    blank: async () => {
      await user.visit(site.address);
      await user.click("button", user.text("ask-start-over"));
    },
    "a wage": () => openCase("jobafklaring-wage-30-and-55-percent"),
    "after tax": () => openCase("after-tax"),
    "not possible": () => openCase("granted-a-day-too-late"),
    "projected years": async () => {
      await openCase("rates-after-the-last-known");
      await page.evaluate(openDetails);
    },
    "projected years in English": async () => {
      await openCase("rates-after-the-last-known", "en");
      await page.evaluate(openDetails);
    },
    "rates of another day": async () => {
      await user.visit(site.address);
      await user.fillDate(user.text("rates-which-day"), "2016-02-29");
    },
    "no rates known": async () => {
      await user.visit(site.address);
      await user.fillDate(user.text("rates-which-day"), "2001-01-01");
      assert.equal((await user.visibleTexts("#rates-fault")).length, 1);
    },
    "every list with a row": async () => {
      await user.visit(site.address);
      await page.evaluate(openDetails);
      for (const field of ["children", "income", "leave", "earlier", "sanctions"]) {
        await user.click("button", user.text(`add-${field}`, { count: field === "children" ? 1 : 0 }));
      }
    },
    "errors shown": async () => {
      await user.visit(site.address);
      await page.evaluate(openDetails);
      await user.fill(user.text("ask-weekly"), "abc");
      await user.fill(user.text("ask-day"), "45", [user.text("ask-born")]);
      await user.fill(user.text("ask-tax-percent"), "?");
      await user.choose(user.text("scheme-ressourceforloeb"), [user.text("ask-scheme")]);
      assert.equal((await user.visibleTexts("#fault-summary li")).length, 3);
      assert.equal((await user.visibleTexts(".questions .form-error-message")).length, 3);
      assert.equal(await user.value(user.text("ask-weekly")), "abc");
    },
  };

  for (const [name, enterState] of Object.entries(states)) {
    test(name, { timeout: 180_000 }, async () => {
      await page.resize(1280, 1024);
      await enterState();
      await assertStateAccessible(name);
    });
  }

  test("all details open at 400 % zoom", { timeout: 60_000 }, async () => {
    // A window of 1280 × 1024 px has this viewport at 400 %.
    await page.resize(320, 256);
    await user.visit(site.address);
    await page.evaluate(openDetails);
    await assertFits(page, "400 % zoom");
    await assertTargetSizes(page, "400 % zoom");
  });

  for (const scheme of ["ressourceforloeb", "jobafklaringsforloeb"]) {
    test(`the questions of ${scheme} after each benefit`, { timeout: 240_000 }, async () => {
      await page.resize(320, 640);
      await user.visit(site.address);
      await user.click("button", user.text("way-page"));
      await user.click("button", user.text("ask-start-over"));
      await user.choose(user.text(`scheme-${scheme}`), [user.text("ask-scheme")]);
      const priors = [user.text("ask-prior")];
      const common = ["sygedagpenge", "ledighedsydelse", "kontanthjaelp"];
      if (scheme === "ressourceforloeb") common.push("foertidspension");
      for (const prior of common) {
        await user.choose(user.text(`prior-${prior}`), priors);
        await assertAccessible(page, prior);
      }
      await user.choose(user.text("ask-prior-other"), priors);
      for (const prior of ["uddannelseshjaelp", "dagpenge", "su", "jobafklaringsforloeb", "ingen"]) {
        await user.choose(user.text(`prior-${prior}`), [user.text("ask-prior-which")]);
        await assertAccessible(page, prior);
      }
    });
  }
});
