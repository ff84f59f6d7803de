import assert from "node:assert/strict";
import axe from "axe-core";

/** @typedef {import("./browsers/page.d.ts").Page} Page */

/** Nothing is wider than the window, whatever its size. @param {Page} page @param {string} state */
export async function assertFits(page, state) {
  assert.deepEqual(await page.run(`(${tooWide})()`), [], `${state}: wider than the window`);
}

/**
 * Nothing that axe finds wrong with what is on the page now, and nothing wider than the window.
 *
 * @param {Page} page
 * @param {string} state
 * @param {string[]} [but] rules that say nothing here
 */
export async function assertAccessible(page, state, but = []) {
  if (!(await page.run("'axe' in window"))) await page.run(`void (() => { ${axe.source} })()`);
  // Half-way from one colour to another is neither, and nobody reads it there.
  await page.run(`void [document, ...seen.all("*").flatMap((each) => each.shadowRoot ?? [])]
    .flatMap((root) => root.getAnimations()).forEach((change) => change.finish())`);
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
  /** @type {import("axe-core").AxeResults} */
  const { violations, passes } = await page.run(
    `axe.run(document, { resultTypes: ["violations", "passes"], rules: ${JSON.stringify(rules)} })`,
  );
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `  ${node.target.flat().join(" ")} ${node.html}`).join("\n")}`,
  );
  assert.deepEqual(found, [], state);
  assert(passes.length > 10, `${state}: axe looked at the page`);
  await assertFits(page, state);
}

// Scrolling sideways is allowed inside a frame made for it, and nowhere else.
const tooWide = `() => {
  const room = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth > room ? ["the page itself: " + document.documentElement.scrollWidth] : [];
  const framed = (element) => {
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
      if (at !== document.documentElement && at !== document.body && getComputedStyle(at).overflowX !== "visible") return true;
    }
    return false;
  };
  return wide.concat(
    seen.all("*")
      .filter((each) => seen.visible(each) && each.getBoundingClientRect().right > room + 1 && !framed(each))
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}`;
