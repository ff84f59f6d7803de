// How fresh the rules and the rates are, over everything else.
import { html, nothing, type TemplateResult } from "lit";
import { rates } from "../core/wasm.ts";
import type { Words } from "../i18n/translator.ts";

/** Silent on a day outside those covered. */
export function rulesToday(today: string, words: Words): TemplateResult | typeof nothing {
  const table = rates(today);
  if (Array.isArray(table)) return nothing;
  return html`<p class="rules-today">
    ${words.t("ask-rules-today", { today: words.day(today), checked: words.day(table.checked_on) })}
  </p>`;
}
