import type { FieldError } from "../pkg/forloebsberegner.js";
import type { Answers } from "./answers.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { Relevance } from "./relevance.ts";

/** The state of the form and its operations, for the template of each question. */
export interface FormContext {
  answers: Answers;
  i18n: I18n;
  today: string;
  relevant: Relevance;
  /** The field with the focus; "" if there is none. A question is not removed while it has the focus. */
  focusedField: string;
  /** The error to show at a field now, if any. */
  error(field: string): FieldError | undefined;
  /** Whether the visitor has been in a field and left it. */
  isTouched(field: string): boolean;
  /** To be called after each change of `answers`. */
  changed(): void;
  /** Moves the focus to a field once it is rendered. */
  goTo(field: string): void;
}
