import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openChromium } from "./browsers/chromium.mjs";
import { Person } from "./person.mjs";
import { serve } from "./site.mjs";

// Everything of the page that has the focus, in a form that can be told apart and counted.
const here = `(() => {
  const focused = seen.focused();
  if (!focused || focused === document.body) return null;
  const { left, right, top, bottom, width, height } = focused.getBoundingClientRect();
  const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1);
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot?.elementFromPoint(x, y) && hit !== hit.shadowRoot.elementFromPoint(x, y)) {
    hit = hit.shadowRoot.elementFromPoint(x, y);
  }
  const label = focused.labels?.[0];
  // A radio button is drawn by its label; the field itself lies under it.
  const seenThere = focused.contains(hit) || hit?.contains(focused) || label?.contains(hit);
  window.order ??= seen.all("*");
  return {
    place: window.order.indexOf(focused),
    what: focused.outerHTML.slice(0, 100),
    hidden: !seenThere || bottom < 0 || top > innerHeight,
    marked: width === 0 || getComputedStyle(focused).outlineStyle !== "none" || getComputedStyle(focused).boxShadow !== "none"
      || (label && [label, focused].some((each) => ["", "::before", "::after"].some((part) => getComputedStyle(each, part || null).outlineStyle !== "none" || getComputedStyle(each, part || null).boxShadow !== "none"))),
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
      /** @type {{ place: number, what: string, hidden: boolean, marked: boolean }[]} */
      const stops = [];
      for (let press = 0; press < 300; press += 1) {
        await page.press("Tab");
        const stop = /** @type {(typeof stops)[number] | null} */ (await page.run(here));
        if (!stop || stop.place === stops[0]?.place) break;
        stops.push(stop);
      }
      assert(stops.length > 30 && stops.length < 300, `${stops.length} stops`);
      assert.deepEqual(stops.filter((stop) => stop.hidden), []);
      assert.deepEqual(stops.filter((stop) => !stop.marked), []);
      const places = stops.map((stop) => stop.place);
      assert.deepEqual(places, [...places].sort((one, other) => one - other));
    });
  });
}
