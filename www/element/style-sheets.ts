// The style sheet of the first result. The build rewrites every rem in it to `--forloeb-rem`: 10/16 of the reader's chosen text size,
// whatever the page around the element has done to its root.
import css from "../styles/critical.scss?inline";

try {
  // Registered as a length it is computed once, at the host; unregistered, its em would mean something else in every element.
  CSS.registerProperty({ name: "--forloeb-rem", syntax: "<length>", inherits: true, initialValue: "10px" });
} catch (error) {
  // Another copy of the element on the page has registered it already.
  if (!(error instanceof DOMException && error.name === "InvalidModificationError")) throw error;
}

/** A style sheet that can be adopted by the element's shadow root. */
export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** The styles the first result needs. */
export const criticalStyles = styleSheet(css);
