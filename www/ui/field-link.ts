import { html, type TemplateResult } from "lit";

/** The path of a field as an id: "income[2].hours" → "income-2-hours". */
export const fieldId = (field: string): string => field.replace(/[[\].]+/g, "-").replace(/-$/, "");

/** A link to a field. The browser does not resolve fragments inside a shadow root, so `goTo` moves there. */
export function fieldLink(field: string, text: string | TemplateResult, goTo: (field: string) => void): TemplateResult {
  return html`<a href="#${fieldId(field)}" @click=${(event: Event) => {
    event.preventDefault();
    goTo(field);
  }}>${text}</a>`;
}
