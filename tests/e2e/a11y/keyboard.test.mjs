import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { opened } from "../support/user-in-chromium.mjs";

// What has the focus: where in the page, whether something lies over it, and whether it shows.
const here = `(() => {
  const focused = seen.focused();
  if (!focused || focused === document.body) return null;
  // The ring around a radio button or a tick is drawn by its label.
  const drawn = [focused, ...(focused.labels ?? [])];
  const ringed = (each) => ["", "::before", "::after"].some((part) => {
    const { outlineStyle, boxShadow } = getComputedStyle(each, part || null);
    return outlineStyle !== "none" || boxShadow !== "none";
  });
  window.order ??= seen.all("*");
  return {
    place: window.order.indexOf(focused),
    what: focused.outerHTML.slice(0, 100),
    hidden: seen.hides(focused),
    ringed: drawn.some(ringed),
  };
})()`;

/** @type {[name: string, width: number, height: number, way: string][]} */
const ways = [
  ["desk", 1280, 900, "way-page"],
  ["desk, step by step", 1280, 900, "way-steps"],
  ["phone, step by step", 320, 640, "way-steps"],
  ["phone, all on one page", 320, 640, "way-page"],
];

const { site, page, person } = await opened();

for (const [name, width, height, way] of ways) {
  describe(`the keyboard at the ${name}`, () => {
    before(async () => {
      await page.resize(width, height);
      await person.visit(site.address, { today: "2026-03-01" });
      await person.press("button", person.words(way));
      // Back to the beginning of the page, where everybody comes in.
      await page.run("void (seen.focused().blur(), getSelection().collapse(document.body, 0), scrollTo(0, 0))");
    });
    test("comes everywhere, in the order of the page, and is seen where it is", { timeout: 120_000 }, async () => {
      /** @type {{ place: number, what: string, hidden: string, ringed: boolean }[]} */
      const stops = [];
      for (let press = 0; press < 300; press += 1) {
        await page.press("Tab");
        const stop = /** @type {(typeof stops)[number] | null} */ (await page.run(here));
        if (!stop || stop.place === stops[0]?.place) break;
        stops.push(stop);
      }
      assert(stops.length > 30 && stops.length < 300, `${stops.length} stops`);
      assert.deepEqual(
        stops.filter((stop) => stop.hidden),
        [],
      );
      assert.deepEqual(
        stops.filter((stop) => !stop.ringed),
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
