// The code for a page, made and copied on the page for web editors as an editor does it.
import assert from "node:assert/strict";
import { waitFor } from "../../support/wait-for.mjs";

/** @typedef {{ way: "element" | "iframe" | "link", settings: Record<string, string>, boxes?: Record<string, boolean> }} Chosen */

/**
 * What is copied for a page, and what her policy has to allow for it.
 *
 * @param {import("../../support/browsers/page.d.ts").Page} page
 * @param {string} site where the page for web editors is
 * @param {Chosen} chosen
 * @returns {Promise<{ code: string, policy: string }>}
 */
export async function copied(page, site, { way, settings: { show = "", ...settings }, boxes = {} }) {
  await page.visit(`${site}embed.html`);
  await page.click(`document.querySelector("#way-${way}")`);
  await page.evaluate(`void (() => {
    const form = document.querySelector("#choices");
    const told = (field) => ["input", "change"].forEach((type) => field.dispatchEvent(new Event(type, { bubbles: true })));
    for (const [name, value] of Object.entries(${JSON.stringify(settings)})) told(Object.assign(form.elements[name], { value }));
    for (const [name, checked] of Object.entries(${JSON.stringify(boxes)})) told(Object.assign(form.elements[name], { checked }));
    const parts = ${JSON.stringify(show.split(" ").filter(Boolean))};
    for (const box of form.elements.show) told(Object.assign(box, { checked: parts.length === 0 || parts.includes(box.value) }));
  })()`);
  await page.click(`document.querySelector("[data-copy=snippet]")`);
  await waitFor(page, `document.querySelector("[data-copy=snippet] ~ [role=status]").textContent !== ""`);
  const [code = "", policy = ""] = await page.evaluate(
    `["snippet", "policy"].map((id) => document.getElementById(id).textContent)`,
  );
  assert.match(code, new RegExp(`<${{ element: "forloebs-beregner", iframe: "iframe", link: "a" }[way]} `));
  return { code, policy };
}

/** Every source that the lines name is one that the page's policy has. @param {string} lines @param {string} policy */
export function assertAllowed(lines, policy) {
  const sources = (/** @type {string} */ text) =>
    text.split(/;\s*/).flatMap((line) => {
      const [directive = "", ...named] = line.trim().split(/\s+/);
      return named.map((source) => `${directive} ${source}`);
    });
  const allowed = sources(policy);
  assert.deepEqual(
    sources(lines).filter((source) => !allowed.includes(source)),
    [],
  );
}
