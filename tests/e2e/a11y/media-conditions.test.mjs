import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { assertAccessible, assertFits } from "../support/axe.mjs";
import { openSite } from "../support/open-site.mjs";
import { assertTargetSizes } from "../support/target-sizes.mjs";

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
const defaults = {
  media: "screen",
  colorScheme: "light",
  contrast: "no-preference",
  forcedColors: "none",
  reducedMotion: "no-preference",
};

// The text spacing of WCAG 1.4.12.
const setTextSpacing = `void dom.all("*").forEach((each) => {
  each.style.cssText += "; line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important";
  if (each.matches("p")) each.style.cssText += "; margin-block-end: 2em !important";
})`;
const openDetails = `void dom.all("details").forEach((each) => (each.open = true))`;

// Text that is not drawn, for screen readers only.
const isNotDrawn = `each.closest(".sr-only, svg, select, head, noscript") || each.getBoundingClientRect().width <= 1`;

// Elements whose text is wider than their box and clipped, or shortened with an ellipsis.
const clippedTexts = `dom.all("*").filter((each) => dom.isVisible(each) && !(${isNotDrawn}) && each.childElementCount === 0 && dom.text(each))
  .filter((each) => {
    const { overflowX, textOverflow } = getComputedStyle(each);
    return textOverflow === "ellipsis" || (overflowX !== "visible" && each.scrollWidth > each.clientWidth + 1);
  })
  .map((each) => each.outerHTML.slice(0, 120))`;

// Words that break other than at a hyphen, a soft hyphen or a slash. A link may break anywhere.
const brokenWords = `(() => {
  const range = document.createRange();
  const lines = (text, { index, 0: part }) => {
    // A hyphen drawn at the end of a line belongs to the range of the letter after it.
    range.setStart(text, text.data[index - 1] === "\\u00ad" ? index + 1 : index);
    range.setEnd(text, index + part.length);
    return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
  };
  return dom.all("*").filter((each) => dom.isVisible(each) && !(${isNotDrawn}) && !each.closest(".link-text")).flatMap((each) =>
    [...each.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .flatMap((text) => [...text.data.matchAll(/[\\p{L}\\d]+/gu)].filter((part) => lines(text, part) > 1).map(([part]) => part)));
})()`;

// Running animations, and elements with a transition.
const movingElements = `document.getAnimations().map((each) => each.effect.target.outerHTML.slice(0, 90)).concat(
  dom.all("*")
    .filter((each) => dom.isVisible(each) && getComputedStyle(each).transitionDuration.split(", ").some((time) => parseFloat(time) > 0.01))
    .map((each) => each.outerHTML.slice(0, 90)),
)`;

const { site, page, user } = await openSite();

describe("media conditions", () => {
  const { situation } = caseNamed("sygedagpenge-at-the-maximum-over-new-year");

  /** @type {Record<string, [width: number, height: number]>} */
  const viewports = { "1280 px": [1280, 900], "320 px": [320, 640] };
  for (const [viewport, size] of Object.entries(viewports)) {
    for (const [condition, media] of Object.entries(conditions)) {
      // Neither depends on the width.
      if (viewport === "320 px" && ["more contrast", "reduced motion"].includes(condition)) continue;
      test(`${condition}, ${viewport}`, { timeout: 120_000 }, async () => {
        await page.playwright.emulateMedia({ ...defaults, ...media });
        await page.resize(...size);
        await user.visit(site.address, { today: situation.today });
        await page.evaluate(openDetails);
        if (condition === "reduced motion") assert.deepEqual(await page.evaluate(movingElements), []);
        await user.afterNextFrame();
        // axe computes contrast from the style sheet, which forced colours replace.
        await assertAccessible(page, condition, media.forcedColors ? ["color-contrast"] : []);
        await assertTargetSizes(page, condition);
        assert.deepEqual(await page.evaluate(clippedTexts), []);
      });
    }

    test(`WCAG 1.4.12 text spacing, ${viewport}`, { timeout: 60_000 }, async () => {
      await page.playwright.emulateMedia(defaults);
      await page.resize(...size);
      await user.visit(site.address, { today: situation.today });
      await page.evaluate(openDetails);
      await page.evaluate(setTextSpacing);
      await assertFits(page, "text spacing");
      assert.deepEqual(await page.evaluate(clippedTexts), []);
      assert.deepEqual(await page.evaluate(brokenWords), []);
    });
  }

  test("the amount bar is not sticky at 400 % zoom", async () => {
    await page.playwright.emulateMedia(defaults);
    const barPosition = `getComputedStyle(dom.all(".amount-line")[0]).position`;
    for (const [width, height, position] of /** @type {const} */ ([
      [320, 640, "sticky"],
      [320, 256, "static"],
    ])) {
      await page.resize(width, height);
      await user.visit(site.address, { today: situation.today });
      assert.equal(await page.evaluate(barPosition), position, `${width} × ${height}`);
    }
  });
});
