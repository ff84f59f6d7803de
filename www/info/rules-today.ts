// How fresh the rules and the rates are, over everything else.
import { html, nothing, type TemplateResult } from "lit";
import { rates } from "../core/wasm.ts";
import type { I18n } from "../i18n/i18n.ts";

/** Silent on a day outside those covered. */
export function rulesToday(today: string, i18n: I18n): TemplateResult | typeof nothing {
  const table = rates(today);
  if (Array.isArray(table)) return nothing;
  return html`<p class="rules-today">
    ${i18n.t("ask-rules-today", { today: i18n.day(today), checked: i18n.day(table.checked_on) })}
  </p>`;
}
