// What is unfolded at a question: where the answer is found or why it is asked, and the legal words in plain ones.
import { html, type TemplateResult } from "lit";
import type { Words } from "../../i18n/translator.ts";
import { termsAt } from "../../ui/glossary.ts";

/** A line of its own in the texts is a paragraph. */
export function disclosed(text: string, question: string, words: Words): TemplateResult {
  return html`${text.split("\n").map((line) => html`<p>${line}</p>`)} ${termsAt(question, words)}`;
}
