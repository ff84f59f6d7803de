// What every question is given: the answers, the words, and what is wrong with them.
import type { Fault } from "../pkg/forloebsberegner.js";
import type { Answers } from "./answers.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { Relevance } from "./relevance.ts";

export interface FormContext {
  answers: Answers;
  i18n: I18n;
  today: string;
  relevant: Relevance;
  /** The field that has the focus. A question is never taken away from under it. */
  at: string;
  /** The fault to be shown at this field now, if any. */
  fault(field: string): Fault | undefined;
  /** The visitor has been in this field and is in it no more. */
  hasLeft(field: string): boolean;
  /** To be called after an answer has been written into `answers`. */
  changed(): void;
  /** Moves to a field once the page has drawn it. */
  go(field: string): void;
}
