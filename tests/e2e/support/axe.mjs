import assert from "node:assert/strict";
import axe from "axe-core";

/** @typedef {import("./browsers/page.d.ts").Page} Page */

/** No content is wider than the viewport. @param {Page} page @param {string} state */
export async function assertFits(page, state) {
  assert.deepEqual(await page.evaluate(`(${findOverflow})()`), [], `${state}: wider than the viewport`);
}

/**
 * axe finds no violation on the page as it is now, and no content is wider than the viewport.
 *
 * @param {Page} page
 * @param {string} state
 * @param {string[]} [disabledRules]
 */
export async function assertAccessible(page, state, disabledRules = []) {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(`void (() => { ${axe.source} })()`);
  // A colour in the middle of a transition has a contrast of its own.
  await page.evaluate(`void [document, ...dom.all("*").flatMap((each) => each.shadowRoot ?? [])]
    .flatMap((root) => root.getAnimations()).forEach((animation) => animation.finish())`);
  const rules = Object.fromEntries(disabledRules.map((rule) => [rule, { enabled: false }]));
  /** @type {import("axe-core").AxeResults} */
  const { violations, passes } = await page.evaluate(
    `axe.run(document, { resultTypes: ["violations", "passes"], rules: ${JSON.stringify(rules)} })`,
  );
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `  ${node.target.flat().join(" ")} ${node.html}`).join("\n")}`,
  );
  assert.deepEqual(found, [], state);
  assert(passes.length > 10, `${state}: axe checked ${passes.length} rules`);
  await assertFits(page, state);
}

// Scrolling sideways is allowed inside an element with overflow of its own, and nowhere else.
const findOverflow = `() => {
  const room = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth > room ? ["the document: " + document.documentElement.scrollWidth] : [];
  const isInScroller = (element) => {
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
      if (at !== document.documentElement && at !== document.body && getComputedStyle(at).overflowX !== "visible") return true;
    }
    return false;
  };
  return wide.concat(
    dom.all("*")
      .filter((each) => dom.isVisible(each) && each.getBoundingClientRect().right > room + 1 && !isInScroller(each))
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}`;
