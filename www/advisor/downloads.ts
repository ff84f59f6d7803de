// What an advisor takes along: the text for the journal, files, a receipt, days for a calendar, a link, paper. There is a word of care above it all.
import { html, nothing, type TemplateResult } from "lit";
import type { View } from "../result/view.ts";
import { copyButton } from "../ui/copy-button.ts";
import { externalLink } from "../ui/law-link.ts";
import { advisorUrl } from "../share/link/link-url.ts";
import { importantDates } from "../result/milestones.ts";
import { calendarButton } from "../share/calendar-file.ts";
import { printButton } from "../ui/print-button.ts";
import { receiptButton } from "../share/receipt/receipt.ts";
import { saveFile, type SavedFile } from "../ui/save-file.ts";
import { version } from "../core/version.ts";
import { journalText } from "../share/journal/journal.ts";
import { monthsSheet, periodsSheet } from "../share/csv.ts";

export function downloads(view: View): TemplateResult {
  const { timeline, i18n, link, estimate, parts } = view;
  const isPossible = timeline.status === "ok";
  return html`<section class="taking" aria-labelledby="taking-heading">
    <h3 id="taking-heading">${i18n.t("advisor-taking")}</h3>
    <p>${i18n.t("advisor-care")}</p>
    <div class="takings">
      ${copyButton({ text: () => journalText(view), source: link, label: i18n.t("advisor-copy-journal"), i18n })}
      ${copyButton({ text: () => advisorUrl(link), source: link, label: i18n.t("advisor-copy-link"), i18n })}
      ${isPossible ? fileButton(view, "periods", () => ({ text: periodsSheet(view), type: "text/csv" })) : nothing}
      ${isPossible && !estimate ? fileButton(view, "months", () => ({ text: monthsSheet(view), type: "text/csv" })) : nothing}
      ${fileButton(view, "json", () => ({ text: jsonExport(view), type: "application/json" }))} ${receiptButton(view)} ${parts.has("print") ? printButton(i18n) : nothing}
      ${isPossible ? calendarButton(view, importantDates(view)) : nothing}
    </div>
    <p>${externalLink(link, i18n.t("advisor-citizen"), i18n)}</p>
  </section>`;
}

/** Named by what is in it and by the first day of the forløb; by nothing that says whose it is. */
function fileButton(
  { situation, i18n }: View,
  what: "periods" | "months" | "json",
  made: () => Omit<SavedFile, "name">,
): TemplateResult {
  const press = () => {
    const file = made();
    saveFile({
      ...file,
      name: `${i18n.t(`advisor-file-${what}`)}-${situation.start}.${file.type === "text/csv" ? "csv" : "json"}`,
    });
  };
  return html`<p class="buttons">
    <button type="button" part="button" class="button button-secondary" @click=${press}>${i18n.t(`advisor-save-${what}`)}</button>
  </p>`;
}

/** The situation and what the calculation has made of it, as it takes and gives them. */
export function jsonExport({ situation, open, timeline, estimate }: View): string {
  return `${JSON.stringify({ program: version, rates: timeline.rates.version, situation, open, timeline, estimate }, null, 2)}\n`;
}
