// A button that opens the print dialogue of the browser, which can also save a PDF.
import { html, type TemplateResult } from "lit";
import type { I18n } from "../i18n/i18n.ts";

/** A button that prints the page. */
export function printButton(i18n: I18n): TemplateResult {
  return html`<p class="buttons">
    <button
      type="button"
      part="button"
      class="button button-secondary"
      @click=${() => {
        print();
      }}
    >
      ${i18n.t("answer-print")}
    </button>
  </p>`;
}
