import assert from "node:assert/strict";

const ATTEMPTS = 300;

/**
 * Waits until an expression in the page is true, and fails with the errors of the page if it never is. It polls from here, because
 * a promise in a page that is being left never resolves.
 *
 * @param {import("./browsers/page.d.ts").Page} page
 * @param {string} expression
 */
export async function waitFor(page, expression) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await page.evaluate(`Boolean(${expression})`).catch(() => false)) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  assert.fail([expression, ...(await page.errors())].join("\n"));
}
