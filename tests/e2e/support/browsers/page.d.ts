export type PressedKey =
  | "SelectAll"
  | "Tab"
  | "BackTab"
  | "Enter"
  | "Space"
  | "Backspace"
  | "Home"
  | "ArrowDown"
  | "ArrowUp"
  | "ArrowLeft"
  | "ArrowRight";

/** A page of any of the three browsers, so that one test runs in all of them. */
export interface Page {
  visit(address: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The value of an expression in the page; promises are awaited. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Clicks with the mouse in the middle of the element that the expression returns. */
  click(expression: string): Promise<void>;
  /** Types into the focused element. */
  type(text: string): Promise<void>;
  press(key: PressedKey): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Uncaught errors, console errors and console warnings. */
  errors(): Promise<string[]>;
  /** A page with an empty cache of its own; in the same browser process where the browser can do that. */
  newProfile(): Promise<Page>;
  /** Closes the page, and the browser with the page that was opened first. */
  close(): Promise<void>;
}
