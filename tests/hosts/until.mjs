import assert from "node:assert/strict";

/**
 * Until an expression in the page is true; what the page has heard and complained of is told when it never is.
 *
 * @param {import("../page/browsers/page.d.ts").Page} page
 * @param {string} expression
 */
export async function until(page, expression) {
  const came = await page.run(`new Promise((done) => {
    const end = performance.now() + 15000;
    const look = () => (${expression}) ? done(true) : performance.now() > end ? done(false) : setTimeout(look, 50);
    look();
  })`);
  assert.equal(came, true, [expression, ...(await page.complaints())].join("\n"));
}
