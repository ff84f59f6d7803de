import assert from "node:assert/strict";

/** @typedef {import("./browsers/page.d.ts").Page} Page */

/**
 * Every target is at least 24 by 24 px (WCAG 2.5.8); links inside a sentence are exempt.
 *
 * @param {Page} page
 * @param {string} state
 */
export async function assertTargetSizes(page, state) {
  const { small, count } = await page.evaluate(`(${measureTargets})()`);
  assert.deepEqual(small, [], `${state}: targets smaller than 24 px`);
  assert(count > 5, `${state}: ${count} targets`);
}

const measureTargets = `() => {
  // The label is a target of its radio button or checkbox too.
  const boxes = (each) => [each, ...(each.labels ?? [])].flatMap((part) => [...part.getClientRects()]);
  const extent = (each, side, opposite) => Math.max(...boxes(each).map((box) => box[side])) - Math.min(...boxes(each).map((box) => box[opposite]));
  const isInSentence = (each) =>
    each.matches("a") && getComputedStyle(each).display === "inline" && dom.text(each.parentElement) !== dom.text(each);
  const targets = dom.all("a[href], button, input, select, summary, [tabindex='0']").filter((each) => dom.isVisible(each) && boxes(each).length > 0);
  const small = targets
    .filter((each) => !isInSentence(each))
    .map((each) => ({ target: each.outerHTML.slice(0, 90), width: Math.round(extent(each, "right", "left")), height: Math.round(extent(each, "bottom", "top")) }))
    .filter(({ width, height }) => width < 24 || height < 24);
  return { small, count: targets.length };
}`;
