import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { assertAccessible, assertFits } from "../support/axe.mjs";
import { opened } from "../support/user-in-chromium.mjs";
import { picture } from "../support/screenshots.mjs";
import { assertTargets } from "../support/target-sizes.mjs";

/** @typedef {NonNullable<Parameters<import("playwright-core").Page["emulateMedia"]>[0]>} Media */

/** @type {Record<string, Media>} */
const conditions = {
  light: {},
  dark: { colorScheme: "dark" },
  "more contrast": { contrast: "more" },
  "forced colours, light": { forcedColors: "active" },
  "forced colours, dark": { forcedColors: "active", colorScheme: "dark" },
  "reduced motion": { reducedMotion: "reduce" },
};
/** @type {Media} */
const usual = {
  media: "screen",
  colorScheme: "light",
  contrast: "no-preference",
  forcedColors: "none",
  reducedMotion: "no-preference",
};

// The spacing that WCAG 1.4.12 lets a reader set by herself.
const spaced = `void seen.all("*").forEach((each) => {
  each.style.cssText += "; line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important";
  if (each.matches("p")) each.style.cssText += "; margin-block-end: 2em !important";
})`;
const unfolded = `void seen.all("details").forEach((each) => (each.open = true))`;

// Only for those who hear it.
const unseen = `each.closest(".sr-only, svg, select, head, noscript") || each.getBoundingClientRect().width <= 1`;

// What the page says is cut nowhere: a text is never wider than the box it stands in, nor under another text.
const cut = `seen.all("*").filter((each) => seen.visible(each) && !(${unseen}) && each.childElementCount === 0 && seen.words(each))
  .filter((each) => {
    const { overflowX, textOverflow } = getComputedStyle(each);
    return textOverflow === "ellipsis" || (overflowX !== "visible" && each.scrollWidth > each.clientWidth + 1);
  })
  .map((each) => each.outerHTML.slice(0, 120))`;

// A word is broken at a soft hyphen between its parts, at a hyphen or a stroke, and nowhere else; an address wherever there is no room.
const broken = `(() => {
  const range = document.createRange();
  const lines = (text, { index, 0: part }) => {
    // The hyphen that is drawn at the end of a line belongs to the letter after it.
    range.setStart(text, text.data[index - 1] === "\\u00ad" ? index + 1 : index);
    range.setEnd(text, index + part.length);
    return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
  };
  return seen.all("*").filter((each) => seen.visible(each) && !(${unseen}) && !each.closest(".link-text")).flatMap((each) =>
    [...each.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .flatMap((text) => [...text.data.matchAll(/[\\p{L}\\d]+/gu)].filter((part) => lines(text, part) > 1).map(([part]) => part)));
})()`;

// What is still on its way, or would be at the next change.
const moving = `document.getAnimations().map((each) => each.effect.target.outerHTML.slice(0, 90)).concat(
  seen.all("*")
    .filter((each) => seen.visible(each) && getComputedStyle(each).transitionDuration.split(", ").some((time) => parseFloat(time) > 0.01))
    .map((each) => each.outerHTML.slice(0, 90)),
)`;

const { site, page, person } = await opened();

describe("whatever way it is looked at", () => {
  const { situation } = caseNamed("sygedagpenge-at-the-maximum-over-new-year");

  /** @type {Record<string, [width: number, height: number]>} */
  const windows = { desk: [1280, 900], phone: [320, 640] };
  for (const [window, size] of Object.entries(windows)) {
    for (const [condition, media] of Object.entries(conditions)) {
      // Neither asks anything of the width.
      if (window === "phone" && ["more contrast", "reduced motion"].includes(condition)) continue;
      test(`${condition}, ${window}`, { timeout: 120_000 }, async () => {
        await page.playwright.emulateMedia({ ...usual, ...media });
        await page.resize(...size);
        await person.visit(site.address, { today: situation.today });
        await page.run(unfolded);
        if (condition === "reduced motion") assert.deepEqual(await page.run(moving), []);
        await person.drawn();
        // Forced colours are the reader's own: what stands in the style sheet is not what she sees.
        await assertAccessible(page, condition, media.forcedColors ? ["color-contrast"] : []);
        await assertTargets(page, condition);
        assert.deepEqual(await page.run(cut), []);
        await page.screenshot(picture(`${condition.replaceAll(/\W+/g, "-")}-${window}`));
      });
    }

    test(`text set wider apart, ${window}`, { timeout: 60_000 }, async () => {
      await page.playwright.emulateMedia(usual);
      await page.resize(...size);
      await person.visit(site.address, { today: situation.today });
      await page.run(unfolded);
      await page.run(spaced);
      await assertFits(page, "text spacing");
      assert.deepEqual(await page.run(cut), []);
      assert.deepEqual(await page.run(broken), []);
      await page.screenshot(picture(`text-spacing-${window}`));
    });
  }

  test("enlarged to 400 %, the line with the amount takes no room from the questions", async () => {
    await page.playwright.emulateMedia(usual);
    const line = `getComputedStyle(seen.all(".amount-line")[0]).position`;
    for (const [width, height, position] of /** @type {const} */ ([
      [320, 640, "sticky"],
      [320, 256, "static"],
    ])) {
      await page.resize(width, height);
      await person.visit(site.address, { today: situation.today });
      assert.equal(await page.run(line), position, `${width} × ${height}`);
    }
  });
});
