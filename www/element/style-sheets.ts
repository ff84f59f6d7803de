// A style sheet of the element. The design system counts in rem, which belongs to the page around it; here it counts in a length of
// the element's own, 10/16 of the reader's chosen text size, whatever the page has done to its root.
import compiled from "../styles/critical.scss?inline";

const UNIT = "--forloeb-rem";

try {
  // Registered as a length it is computed once, at the host; unregistered, its em would mean something else in every element.
  CSS.registerProperty({ name: UNIT, syntax: "<length>", inherits: true, initialValue: "10px" });
} catch (error) {
  // Another copy of the element on the page has done it already.
  if (!(error instanceof DOMException && error.name === "InvalidModificationError")) throw error;
}

export function styleSheet(compiled: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const own = compiled
    .replace(/(?<![\w-])(-?\d*\.?\d+)rem\b/g, `calc($1 * var(${UNIT}))`)
    // The design system's corners are numbers by the time Sass has read them.
    .replace(/(?<=radius:[\dpx ]*)[48]px/g, "var(--forloeb-radius, $&)");
  sheet.replaceSync(own);
  return sheet;
}

/** What the first answer needs. */
export const criticalStyles = styleSheet(compiled);
