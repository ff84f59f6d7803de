// What every question is given: the answers, the words, and what is wrong with them.
import type { Fault } from "../pkg/forloebsberegner.js";
import type { Answers } from "./answers.ts";
import type { Words } from "../i18n/translator.ts";
import type { Relevance } from "./relevance.ts";

export interface Ask {
  answers: Answers;
  words: Words;
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
