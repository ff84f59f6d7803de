// What an advisor takes along: the text for the journal, files, a receipt, days for a calendar, a link, paper. There is a word of care above it all.
import { html, nothing, type TemplateResult } from "lit";
import type { View } from "../result/view.ts";
import { copyButton } from "../ui/copy-button.ts";
import { outward } from "../ui/law-link.ts";
import { forAdvisor } from "../share/link/link-url.ts";
import { daysOf } from "../result/milestones.ts";
import { calendarButton } from "../share/calendar-file.ts";
import { printButton } from "../ui/print-button.ts";
import { receiptButton } from "../share/receipt/receipt.ts";
import { save, type Made } from "../ui/save-file.ts";
import { version } from "../core/version.ts";
import { journalText } from "../share/journal/journal.ts";
import { monthsSheet, periodsSheet } from "../share/csv.ts";

export function taking(view: View): TemplateResult {
  const { timeline, words, link, estimate, parts } = view;
  const isPossible = timeline.status === "ok";
  return html`<section class="taking" aria-labelledby="taking-heading">
    <h3 id="taking-heading">${words.t("advisor-taking")}</h3>
    <p>${words.t("advisor-care")}</p>
    <div class="takings">
      ${copyButton({ text: () => journalText(view), of: link, label: words.t("advisor-copy-journal"), words })}
      ${copyButton({ text: () => forAdvisor(link), of: link, label: words.t("advisor-copy-link"), words })}
      ${isPossible ? fileButton(view, "periods", () => ({ text: periodsSheet(view), type: "text/csv" })) : nothing}
      ${isPossible && !estimate ? fileButton(view, "months", () => ({ text: monthsSheet(view), type: "text/csv" })) : nothing}
      ${fileButton(view, "json", () => ({ text: json(view), type: "application/json" }))} ${receiptButton(view)} ${parts.has("print") ? printButton(words) : nothing}
      ${isPossible ? calendarButton(view, daysOf(view)) : nothing}
    </div>
    <p>${outward(link, words.t("advisor-citizen"), words)}</p>
  </section>`;
}

/** Named by what is in it and by the first day of the forløb; by nothing that says whose it is. */
function fileButton(
  { situation, words }: View,
  what: "periods" | "months" | "json",
  made: () => Omit<Made, "name">,
): TemplateResult {
  const press = () => {
    const file = made();
    save({
      ...file,
      name: `${words.t(`advisor-file-${what}`)}-${situation.start}.${file.type === "text/csv" ? "csv" : "json"}`,
    });
  };
  return html`<p class="buttons">
    <button type="button" part="button" class="button button-secondary" @click=${press}>${words.t(`advisor-save-${what}`)}</button>
  </p>`;
}

/** The situation and what the calculation has made of it, as it takes and gives them. */
export function json({ situation, open, timeline, estimate }: View): string {
  return `${JSON.stringify({ program: version, rates: timeline.rates.version, situation, open, timeline, estimate }, null, 2)}\n`;
}
