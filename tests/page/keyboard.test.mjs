import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openChromium } from "./browsers/chromium.mjs";
import { Person } from "./person.mjs";
import { serve } from "./site.mjs";

// What has the focus: where in the page, whether something lies over it, and whether it shows.
const here = `(() => {
  const focused = seen.focused();
  if (!focused || focused === document.body) return null;
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const inside = (middle, size) => Math.min(Math.max(middle, 0), size - 1);
  const [x, y] = [inside((left + right) / 2, innerWidth), inside((top + bottom) / 2, innerHeight)];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot?.elementFromPoint(x, y) && hit !== hit.shadowRoot.elementFromPoint(x, y)) {
    hit = hit.shadowRoot.elementFromPoint(x, y);
  }
  // A radio button or a tick is drawn by its label, and so is the ring around it.
  const drawn = [focused, ...(focused.labels ?? [])];
  const ringed = (each) => ["", "::before", "::after"].some((part) => {
    const { outlineStyle, boxShadow } = getComputedStyle(each, part || null);
    return outlineStyle !== "none" || boxShadow !== "none";
  });
  window.order ??= seen.all("*");
  return {
    place: window.order.indexOf(focused),
    what: focused.outerHTML.slice(0, 100),
    hidden: bottom < 0 || top > innerHeight || !drawn.some((each) => each.contains(hit) || hit?.contains(each)),
    ringed: drawn.some(ringed),
  };
})()`;

for (const [name, width, height] of /** @type {const} */ ([["desk", 1280, 900], ["phone", 320, 640]])) {
  describe(`the keyboard at the ${name}`, () => {
    /** @type {import("./site.mjs").Site} */ let site;
    /** @type {Awaited<ReturnType<typeof openChromium>>} */ let page;

    before(async () => {
      site = await serve();
      page = await openChromium();
      await page.resize(width, height);
      await new Person(page).visit(site.address);
    });
    after(async () => {
      await page?.close();
      await site?.close();
    });

    test("comes everywhere, in the order of the page, and is seen where it is", { timeout: 120_000 }, async () => {
      /** @type {{ place: number, what: string, hidden: boolean, ringed: boolean }[]} */
      const stops = [];
      for (let press = 0; press < 300; press += 1) {
        await page.press("Tab");
        const stop = /** @type {(typeof stops)[number] | null} */ (await page.run(here));
        if (!stop || stop.place === stops[0]?.place) break;
        stops.push(stop);
      }
      assert(stops.length > 30 && stops.length < 300, `${stops.length} stops`);
      assert.deepEqual(stops.filter((stop) => stop.hidden), []);
      assert.deepEqual(stops.filter((stop) => !stop.ringed), []);
      const places = stops.map((stop) => stop.place);
      assert.deepEqual(places, [...places].sort((one, other) => one - other));
    });
  });
}
