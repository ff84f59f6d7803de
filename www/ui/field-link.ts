// A question has a place on the page, and whatever speaks of it leads there.
import { html, type TemplateResult } from "lit";

/** "income[2].hours" → "income-2-hours": a path as an id. */
export const fieldId = (field: string): string => field.replace(/[[\].]+/g, "-").replace(/-$/, "");

/** Its address is inside a shadow root, where a fragment leads nowhere; so it is walked by hand. */
export function fieldLink(field: string, text: string | TemplateResult, go: (field: string) => void): TemplateResult {
  return html`<a href="#${fieldId(field)}" @click=${(event: Event) => {
    event.preventDefault();
    go(field);
  }}>${text}</a>`;
}
