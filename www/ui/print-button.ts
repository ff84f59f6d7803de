// The answer on paper: the browser's own printing, so that it can be a PDF too.
import { html, type TemplateResult } from "lit";
import type { I18n } from "../i18n/i18n.ts";

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
