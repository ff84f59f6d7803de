// The example lives, each chosen with one press.
import { html, type TemplateResult } from "lit";
import type { Answers } from "./answers.ts";
import type { I18n } from "../i18n/i18n.ts";
import { EXAMPLES } from "./examples.ts";

export interface ExamplePicker {
  i18n: I18n;
  /** The example that stands in the fields as it came; none once it has been changed. */
  chosen: string;
  unfolded: boolean;
  fill(name: string, answers: Answers): void;
}

export function examplePicker({ i18n, chosen, unfolded, fill }: ExamplePicker): TemplateResult {
  return html`<details class="details presets" ?open=${unfolded}>
    <summary class="details-summary">${i18n.t("presets-heading")}</summary>
    <ul class="preset-list">
      ${Object.entries(EXAMPLES).map(
        ([name, life]) =>
          html`<li>
            <button type="button" class="preset" aria-pressed=${chosen === name ? "true" : "false"} @click=${() => {
              fill(name, life());
            }}>${i18n.t(`preset-${name}`)}</button>
          </li>`,
      )}
    </ul>
  </details>`;
}
