// Makes a snippet on the page for web editors, the way an editor does.
import assert from "node:assert/strict";
import { waitFor } from "../../support/wait-for.mjs";

/** @typedef {{ kind: "element" | "iframe" | "link", settings: Record<string, string>, boxes?: Record<string, boolean> }} Choices */

/**
 * The copied snippet, and the Content-Security-Policy that the page shows for it.
 *
 * @param {import("../../support/browsers/page.d.ts").Page} page
 * @param {string} site the address of the folder with the page for web editors
 * @param {Choices} choices
 * @returns {Promise<{ snippet: string, policy: string }>}
 */
export async function copySnippet(page, site, { kind, settings: { show = "", ...settings }, boxes = {} }) {
  await page.visit(`${site}embed.html`);
  await page.click(`document.querySelector("#way-${kind}")`);
  await page.evaluate(`void (() => {
    const form = document.querySelector("#choices");
    const dispatch = (field) => ["input", "change"].forEach((type) => field.dispatchEvent(new Event(type, { bubbles: true })));
    for (const [name, value] of Object.entries(${JSON.stringify(settings)})) dispatch(Object.assign(form.elements[name], { value }));
    for (const [name, checked] of Object.entries(${JSON.stringify(boxes)})) dispatch(Object.assign(form.elements[name], { checked }));
    const parts = ${JSON.stringify(show.split(" ").filter(Boolean))};
    for (const box of form.elements.show) dispatch(Object.assign(box, { checked: parts.length === 0 || parts.includes(box.value) }));
  })()`);
  await page.click(`document.querySelector("[data-copy=snippet]")`);
  await waitFor(page, `document.querySelector("[data-copy=snippet] ~ [role=status]").textContent !== ""`);
  const [snippet = "", policy = ""] = await page.evaluate(
    `["snippet", "policy"].map((id) => document.getElementById(id).textContent)`,
  );
  assert.match(snippet, new RegExp(`<${{ element: "forloebs-beregner", iframe: "iframe", link: "a" }[kind]} `));
  return { snippet, policy };
}

/** The policy of the page allows every source that the snippet needs. @param {string} needed @param {string} policy */
export function assertAllowed(needed, policy) {
  const sources = (/** @type {string} */ text) =>
    text.split(/;\s*/).flatMap((line) => {
      const [directive = "", ...named] = line.trim().split(/\s+/);
      return named.map((source) => `${directive} ${source}`);
    });
  const allowed = sources(policy);
  assert.deepEqual(
    sources(needed).filter((source) => !allowed.includes(source)),
    [],
  );
}
