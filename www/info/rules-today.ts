// A file of its own because the first result shows it, and the other files of this folder are loaded later.
import { html, nothing, type TemplateResult } from "lit";
import { rates } from "../core/wasm.ts";
import type { I18n } from "../i18n/i18n.ts";

/** The line above the form that dates the rules and the rates; nothing on a date without rates. */
export function rulesToday(today: string, i18n: I18n): TemplateResult | typeof nothing {
  const table = rates(today);
  if (Array.isArray(table)) return nothing;
  return html`<p class="rules-today">
    ${i18n.t("ask-rules-today", { today: i18n.day(today), checked: i18n.day(table.checked_on) })}
  </p>`;
}
