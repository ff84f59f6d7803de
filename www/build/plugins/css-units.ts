// Rewrites the style sheets of the element: replaces rem and radii by custom properties, and removes the images of the design system. A rem
// is relative to the root of the host page; in the element it becomes a length of the element itself, so that the root font size of the
// page does not change its layout.
import type { Plugin } from "vite";

/** Registered as a length by `element/style-sheets.ts`; its value is in `styles/_base.scss`. */
const UNIT = "--forloeb-rem";
/** What Vite makes of a style sheet that is imported as text, minified in a build. */
const INLINE_SHEET = /^export default ("(?:[^"\\]|\\.)*");?\s*$/;

/** The same style sheet with lengths in `--forloeb-rem`, corners that follow `--forloeb-radius`, and no images. */
function rewriteSheet(css: string): string {
  return (
    css
      // The design system's icons are images. The element ships none: its own rules draw them and override these.
      .replace(/background-image:url\(#[^)]*\);?/g, "")
      .replace(/[^{}]+\{\}/g, "")
      .replace(/(?<![\w-])(-?\d*\.?\d+)rem\b/g, `calc($1*var(${UNIT}))`)
      // Sass has already replaced the design system's radius variables by numbers.
      .replace(/(?<=radius:[\dpx ]*)[48]px/g, "var(--forloeb-radius, $&)")
  );
}

/** Rewrites every style sheet imported with `?inline`, which only the element does; the pages around it keep their rem. */
export function cssUnits(): Plugin {
  return {
    name: "css-units",
    enforce: "post",
    transform: {
      filter: { id: /\.scss\?inline$/ },
      handler(code, id) {
        const [, literal] = INLINE_SHEET.exec(code) ?? [];
        if (literal === undefined) throw new Error(`${id} is not a style sheet as text`);
        return { code: `export default ${JSON.stringify(rewriteSheet(JSON.parse(literal) as string))}`, map: null };
      },
    },
  };
}
