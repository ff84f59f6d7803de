// The answer on paper: the browser's own printing, so that it can be a PDF too.
import { html, type TemplateResult } from "lit";
import type { Words } from "../i18n/translator.ts";

export function printButton(words: Words): TemplateResult {
  return html`<p class="buttons">
    <button
      type="button"
      part="button"
      class="button button-secondary"
      @click=${() => {
        print();
      }}
    >
      ${words.t("answer-print")}
    </button>
  </p>`;
}
