import assert from "node:assert/strict";

/** @typedef {import("../../support/browsers/page.d.ts").Page} Page */

// The computed styles of every element, and its position relative to the outermost element of the calculator. The sticky amount bar
// is left out, because its position depends on the viewport.
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

const readStyles = `(() => {
  const { shadowRoot } = document.querySelector("#calculator") ?? dom.all("forloebs-beregner")[0];
  const outermost = shadowRoot.querySelector("[lang]");
  const origin = outermost.getBoundingClientRect();
  return [outermost, ...outermost.querySelectorAll("*")].filter((each) => !each.closest(".amount-line")).map((each) => {
    const style = getComputedStyle(each);
    const { left, top, width, height } = each.getBoundingClientRect();
    const box = [left - origin.left, top - origin.top, width, height].map((length) => Math.round(length * 4) / 4);
    const hasBox = dom.isVisible(each) && !each.closest(".sr-only");
    return {
      name: each.localName + (each.id ? "#" + each.id : "") + [...each.classList].map((name) => "." + name).join(""),
      text: dom.text(each).slice(0, 40),
      values: [...${JSON.stringify(properties)}.map((name) => style.getPropertyValue(name)), hasBox ? box.join(" ") : ""],
    };
  });
})()`;

/** @typedef {{ name: string, text: string, values: string[] }} ElementStyle */

/** Every element of the calculator on the page. @param {Page} page @returns {Promise<ElementStyle[]>} */
export async function computedStyles(page) {
  await page.evaluate("document.fonts.ready.then(() => true)");
  return page.evaluate(readStyles);
}

/** No property of any element differs. @param {ElementStyle[]} found @param {ElementStyle[]} expected */
export function assertSameStyles(found, expected) {
  assert.equal(found.map(({ name }) => name).join("\n"), expected.map(({ name }) => name).join("\n"));
  const differences = found.flatMap(({ name, text, values }, index) =>
    [...properties, "box"].flatMap((property, at) =>
      values[at] === expected[index]?.values[at]
        ? []
        : [`${name} “${text}” ${property}: ${values[at]}, not ${expected[index]?.values[at]}`],
    ),
  );
  assert.deepEqual(differences.slice(0, 12), [], `${differences.length} differences`);
}
