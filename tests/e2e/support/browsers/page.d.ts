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

/** What every browser can do, so that one walk is walked in all of them. */
export interface Page {
  visit(address: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The value of an expression in the page; a promise is waited for. */
  run<Value>(expression: string): Promise<Value>;
  /** A real click in the middle of the element the expression gives. */
  click(expression: string): Promise<void>;
  /** Keys into what has the focus. */
  type(text: string): Promise<void>;
  press(key: PressedKey): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Errors thrown and written to the console since the visit. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}
