import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { assertAccessible, assertFits } from "../support/axe.mjs";
import { opened } from "../support/user-in-chromium.mjs";
import { picture } from "../support/screenshots.mjs";
import { enter } from "../support/fill-form.mjs";
import { assertTargets } from "../support/target-sizes.mjs";

// The last is 1280 px wide at 400 %. Axe looks at the widest and the narrowest; that it all fits is seen in every one.
const windows = { desk: [1280, 1024], tablet: [768, 1024], phone: [320, 640], "zoomed to 400 %": [320, 256] };
const looked = ["desk", "phone"];
const unfolded = `void seen.all("details").forEach((each) => (each.open = true))`;

const { site, page, person } = await opened();

describe("every state of the page, for everybody", () => {
  /** @param {string} name */
  async function look(name) {
    for (const [window, [width = 0, height = 0]] of Object.entries(windows)) {
      await page.resize(width, height);
      await (looked.includes(window) ? assertAccessible : assertFits)(page, `${name}, ${window}`);
      await assertTargets(page, `${name}, ${window}`);
      if (height > 300) await page.screenshot(picture(`${name.replaceAll(/\W+/g, "-")}-${width}`));
    }
    assert.deepEqual(await page.complaints(), []);
  }

  /** @param {string} name @param {import("../support/texts.mjs").Lang} [lang] */
  async function entered(name, lang = "da") {
    const { situation } = caseNamed(name);
    await page.resize(1280, 1024);
    await person.visit(site.address, { today: situation.today, lang });
    await enter(person, situation);
  }

  /** @type {Record<string, () => Promise<void>>} */
  const states = {
    example: () => person.visit(site.address),
    "example in English": () => person.visit(site.address, { lang: "en" }),
    "everything unfolded": async () => {
      await person.visit(site.address);
      await page.run(unfolded);
    },
    blank: async () => {
      await person.visit(site.address);
      await person.press("button", person.words("ask-start-over"));
    },
    "a wage": () => entered("jobafklaring-wage-30-and-55-percent"),
    "after tax": () => entered("after-tax"),
    "not possible": () => entered("granted-a-day-too-late"),
    "projected years": async () => {
      await entered("rates-after-the-last-known");
      await page.run(unfolded);
    },
    "projected years in English": async () => {
      await entered("rates-after-the-last-known", "en");
      await page.run(unfolded);
    },
    "rates of another day": async () => {
      await person.visit(site.address);
      await person.date(person.words("rates-which-day"), "2016-02-29");
    },
    "no rates known": async () => {
      await person.visit(site.address);
      await person.date(person.words("rates-which-day"), "2001-01-01");
      assert.equal((await person.read("#rates-fault")).length, 1);
    },
    "every list with a row": async () => {
      await person.visit(site.address);
      await page.run(unfolded);
      for (const field of ["children", "income", "leave", "earlier", "sanctions"]) {
        await person.press("button", person.words(`add-${field}`, { count: field === "children" ? 1 : 0 }));
      }
    },
    "errors shown": async () => {
      await person.visit(site.address);
      await page.run(unfolded);
      await person.write(person.words("ask-weekly"), "abc");
      await person.write(person.words("ask-day"), "45", [person.words("ask-born")]);
      await person.write(person.words("ask-tax-percent"), "?");
      await person.choose(person.words("scheme-ressourceforloeb"), [person.words("ask-scheme")]);
      assert.equal((await person.read("#fault-summary li")).length, 3);
      assert.equal((await person.read(".questions .form-error-message")).length, 3);
      assert.equal(await person.value(person.words("ask-weekly")), "abc");
    },
  };

  for (const [name, reach] of Object.entries(states)) {
    test(name, { timeout: 180_000 }, async () => {
      await page.resize(1280, 1024);
      await reach();
      await look(name);
    });
  }

  for (const scheme of ["ressourceforloeb", "jobafklaringsforloeb"]) {
    test(`the questions of ${scheme}, whatever came before`, { timeout: 240_000 }, async () => {
      await page.resize(320, 640);
      await person.visit(site.address);
      await person.press("button", person.words("way-page"));
      await person.press("button", person.words("ask-start-over"));
      await person.choose(person.words(`scheme-${scheme}`), [person.words("ask-scheme")]);
      const priors = [person.words("ask-prior")];
      const common = ["sygedagpenge", "ledighedsydelse", "kontanthjaelp"];
      if (scheme === "ressourceforloeb") common.push("foertidspension");
      for (const prior of common) {
        await person.choose(person.words(`prior-${prior}`), priors);
        await assertAccessible(page, prior);
      }
      await person.choose(person.words("ask-prior-other"), priors);
      for (const prior of ["uddannelseshjaelp", "dagpenge", "su", "jobafklaringsforloeb", "ingen"]) {
        await person.choose(person.words(`prior-${prior}`), [person.words("ask-prior-which")]);
        await assertAccessible(page, prior);
      }
    });
  }
});
