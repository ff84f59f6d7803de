import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { openSite } from "../support/open-site.mjs";

// The focused element: its position in the document, what covers it, and whether it has a focus ring.
const focusStop = `(() => {
  const focused = dom.focused();
  if (!focused || focused === document.body) return null;
  // The label draws the ring of its radio button or checkbox.
  const drawn = [focused, ...(focused.labels ?? [])];
  const hasRing = (each) => ["", "::before", "::after"].some((part) => {
    const { outlineStyle, boxShadow } = getComputedStyle(each, part || null);
    return outlineStyle !== "none" || boxShadow !== "none";
  });
  window.order ??= dom.all("*");
  return {
    place: window.order.indexOf(focused),
    element: focused.outerHTML.slice(0, 100),
    coveredBy: dom.coverOf(focused),
    hasRing: drawn.some(hasRing),
  };
})()`;

/** @type {[name: string, width: number, height: number, layout: string][]} */
const layouts = [
  ["1280 px, one page", 1280, 900, "way-page"],
  ["1280 px, step by step", 1280, 900, "way-steps"],
  ["320 px, step by step", 320, 640, "way-steps"],
  ["320 px, one page", 320, 640, "way-page"],
];

const { site, page, user } = await openSite();

for (const [name, width, height, layout] of layouts) {
  describe(`keyboard at ${name}`, () => {
    before(async () => {
      await page.resize(width, height);
      await user.visit(site.address, { today: "2026-03-01" });
      await user.click("button", user.text(layout));
      // Move the focus back to the start of the page.
      await page.evaluate("void (dom.focused().blur(), getSelection().collapse(document.body, 0), scrollTo(0, 0))");
    });
    test("Tab reaches every control in document order, with a visible focus", { timeout: 120_000 }, async () => {
      /** @type {{ place: number, element: string, coveredBy: string, hasRing: boolean }[]} */
      const stops = [];
      for (let press = 0; press < 300; press += 1) {
        await page.press("Tab");
        const stop = /** @type {(typeof stops)[number] | null} */ (await page.evaluate(focusStop));
        if (!stop || stop.place === stops[0]?.place) break;
        stops.push(stop);
      }
      assert(stops.length > 30 && stops.length < 300, `${stops.length} stops`);
      assert.deepEqual(
        stops.filter((stop) => stop.coveredBy),
        [],
      );
      assert.deepEqual(
        stops.filter((stop) => !stop.hasRing),
        [],
      );
      const places = stops.map((stop) => stop.place);
      assert.deepEqual(
        places,
        [...places].sort((one, other) => one - other),
      );
    });
  });
}
