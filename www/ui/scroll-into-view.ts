// The foot of the screen belongs to the line with the amount (`scroll-margin` in the style sheet). WebKit forgets that when
// a key has moved the focus, so what has it is brought out from under the line here.
export function scrollIntoView(event: KeyboardEvent): void {
  const [focused] = event.composedPath();
  if (!(focused instanceof HTMLElement)) return;
  const moved =
    ["Tab", "Enter"].includes(event.key) || (event.key.startsWith("Arrow") && focused.matches("[type=radio]"));
  if (moved && focused.matches("a, button, input, select, summary")) focused.scrollIntoView({ block: "nearest" });
}
