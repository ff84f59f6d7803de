import assert from "node:assert/strict";

/** @typedef {import("../../support/browsers/page.d.ts").Page} Page */

// How it looks and where it stands, seen from the outermost element of the calculator. The line at the
// foot of the screen stands where the screen is.
const properties = `
  align-items background-color background-image border-block-end-width border-block-start-color border-collapse border-inline-start-width
  border-spacing border-start-start-radius box-shadow box-sizing caption-side clear clip-path color column-gap cursor direction
  display empty-cells fill flex-direction float font-family font-feature-settings font-kerning font-size font-stretch font-style
  font-variant font-weight hyphens letter-spacing line-break line-height list-style-image list-style-position list-style-type
  margin-block-end margin-block-start margin-inline-end margin-inline-start max-width min-height opacity outline-style overflow-wrap
  overflow-x padding-block-end padding-block-start padding-inline-end padding-inline-start pointer-events position quotes row-gap stroke
  tab-size text-align text-align-last text-decoration-line text-indent text-orientation text-shadow text-size-adjust text-transform
  text-underline-offset text-wrap-mode transform unicode-bidi user-select vertical-align visibility white-space-collapse word-break
  word-spacing writing-mode z-index`
  .trim()
  .split(/\s+/);

const look = `(() => {
  const { shadowRoot } = document.querySelector("#calculator") ?? dom.all("forloebs-beregner")[0];
  const around = shadowRoot.querySelector("[lang]");
  const origin = around.getBoundingClientRect();
  return [around, ...around.querySelectorAll("*")].filter((each) => !each.closest(".amount-line")).map((each) => {
    const style = getComputedStyle(each);
    const { left, top, width, height } = each.getBoundingClientRect();
    const place = [left - origin.left, top - origin.top, width, height].map((length) => Math.round(length * 4) / 4);
    const isPlaced = dom.isVisible(each) && !each.closest(".sr-only");
    return {
      name: each.localName + (each.id ? "#" + each.id : "") + [...each.classList].map((name) => "." + name).join(""),
      text: dom.text(each).slice(0, 40),
      looks: [...${JSON.stringify(properties)}.map((name) => style.getPropertyValue(name)), isPlaced ? place.join(" ") : ""],
    };
  });
})()`;

/** @typedef {{ name: string, text: string, looks: string[] }} Looked */

/** Everything in the calculator on the page. @param {Page} page @returns {Promise<Looked[]>} */
export async function looks(page) {
  await page.evaluate("document.fonts.ready.then(() => true)");
  return page.evaluate(look);
}

/** Not a property of any element is another. @param {Looked[]} found @param {Looked[]} expected */
export function assertSameLooks(found, expected) {
  assert.equal(found.map(({ name }) => name).join("\n"), expected.map(({ name }) => name).join("\n"));
  const others = found.flatMap(({ name, text, looks: its }, index) =>
    [...properties, "place"].flatMap((property, at) =>
      its[at] === expected[index]?.looks[at]
        ? []
        : [`${name} “${text}” ${property}: ${its[at]}, not ${expected[index]?.looks[at]}`],
    ),
  );
  assert.deepEqual(others.slice(0, 12), [], `${others.length} differences`);
}
