import assert from "node:assert/strict";

/** @typedef {import("./browsers/page.d.ts").Page} Page */

/** Whatever is pressed is 24 by 24 px at least; a link inside a sentence is as high as its line. @param {Page} page @param {string} state */
export async function assertTargets(page, state) {
  const { small, count } = await page.run(`(${measured})()`);
  assert.deepEqual(small, [], `${state}: too small to press`);
  assert(count > 5, `${state}: ${count} targets`);
}

const measured = `() => {
  // A radio button or a tick is pressed on its label, too.
  const boxes = (each) => [each, ...(each.labels ?? [])].flatMap((part) => [...part.getClientRects()]);
  const extent = (each, side, other) => Math.max(...boxes(each).map((box) => box[side])) - Math.min(...boxes(each).map((box) => box[other]));
  const inSentence = (each) =>
    each.matches("a") && getComputedStyle(each).display === "inline" && seen.words(each.parentElement) !== seen.words(each);
  const targets = seen.all("a[href], button, input, select, summary, [tabindex='0']").filter((each) => seen.visible(each) && boxes(each).length > 0);
  const small = targets
    .filter((each) => !inSentence(each))
    .map((each) => ({ what: each.outerHTML.slice(0, 90), width: Math.round(extent(each, "right", "left")), height: Math.round(extent(each, "bottom", "top")) }))
    .filter(({ width, height }) => width < 24 || height < 24);
  return { small, count: targets.length };
}`;
