// What is unfolded at a question: where the answer is found or why it is asked, and the legal words in plain ones.
import { html, type TemplateResult } from "lit";
import type { I18n } from "../../i18n/i18n.ts";
import { glossaryFor } from "../../ui/glossary.ts";

/** A line of its own in the texts is a paragraph. */
export function disclosure(text: string, question: string, i18n: I18n): TemplateResult {
  return html`${text.split("\n").map((line) => html`<p>${line}</p>`)} ${glossaryFor(question, i18n)}`;
}
