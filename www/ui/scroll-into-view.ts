/**
 * Scrolls the element that a key has focused into view. The sticky amount bar covers the bottom of the viewport, and WebKit ignores
 * `scroll-margin` on keyboard focus.
 */
export function scrollIntoView(event: KeyboardEvent): void {
  const [focused] = event.composedPath();
  if (!(focused instanceof HTMLElement)) return;
  const mayHaveMovedFocus =
    ["Tab", "Enter"].includes(event.key) || (event.key.startsWith("Arrow") && focused.matches("[type=radio]"));
  if (mayHaveMovedFocus && focused.matches("a, button, input, select, summary"))
    focused.scrollIntoView({ block: "nearest" });
}
