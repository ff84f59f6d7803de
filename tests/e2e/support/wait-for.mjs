import assert from "node:assert/strict";

const ATTEMPTS = 300;

/**
 * Until an expression in the page is true; what the page has complained of is told when it never is. It is asked for again and
 * again, as a page that is being left never answers for the next.
 *
 * @param {import("./browsers/page.d.ts").Page} page
 * @param {string} expression
 */
export async function until(page, expression) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await page.run(`Boolean(${expression})`).catch(() => false)) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  assert.fail([expression, ...(await page.complaints())].join("\n"));
}
