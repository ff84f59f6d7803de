// The example lives, each chosen with one press.
import { html, type TemplateResult } from "lit";
import type { Answers } from "./answers.ts";
import type { Words } from "../i18n/translator.ts";
import { LIVES } from "./examples.ts";

export interface Presets {
  words: Words;
  /** The example that stands in the fields as it came; none once it has been changed. */
  chosen: string;
  unfolded: boolean;
  fill(name: string, answers: Answers): void;
}

export function presets({ words, chosen, unfolded, fill }: Presets): TemplateResult {
  return html`<details class="details presets" ?open=${unfolded}>
    <summary class="details-summary">${words.t("presets-heading")}</summary>
    <ul class="preset-list">
      ${Object.entries(LIVES).map(
        ([name, life]) =>
          html`<li>
            <button type="button" class="preset" aria-pressed=${chosen === name ? "true" : "false"} @click=${() => {
              fill(name, life());
            }}>${words.t(`preset-${name}`)}</button>
          </li>`,
      )}
    </ul>
  </details>`;
}
