// What an advisor can copy, save and print: the journal text, links, tables, a receipt, the calendar and the printed document.
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
import { monthsCsv, periodsCsv } from "../share/csv.ts";

/** The buttons, under a note on personal data. */
export function downloads(view: View): TemplateResult {
  const { timeline, i18n, link, estimate, parts } = view;
  const isPossible = timeline.status === "ok";
  return html`<section class="taking" aria-labelledby="taking-heading">
    <h3 id="taking-heading">${i18n.t("advisor-taking")}</h3>
    <p>${i18n.t("advisor-care")}</p>
    <div class="takings">
      ${copyButton({ text: () => journalText(view), source: link, label: i18n.t("advisor-copy-journal"), i18n })}
      ${copyButton({ text: () => advisorUrl(link), source: link, label: i18n.t("advisor-copy-link"), i18n })}
      ${isPossible ? fileButton(view, "periods", () => ({ text: periodsCsv(view), type: "text/csv" })) : nothing}
      ${isPossible && !estimate ? fileButton(view, "months", () => ({ text: monthsCsv(view), type: "text/csv" })) : nothing}
      ${fileButton(view, "json", () => ({ text: jsonExport(view), type: "application/json" }))} ${receiptButton(view)} ${parts.has("print") ? printButton(i18n) : nothing}
      ${isPossible ? calendarButton(view, importantDates(view)) : nothing}
    </div>
    <p>${externalLink(link, i18n.t("advisor-citizen"), i18n)}</p>
  </section>`;
}

/** The file name has the content and the first day of the forløb: nothing that identifies the visitor. */
function fileButton(
  { situation, i18n }: View,
  content: "periods" | "months" | "json",
  createFile: () => Omit<SavedFile, "name">,
): TemplateResult {
  const save = () => {
    const file = createFile();
    saveFile({
      ...file,
      name: `${i18n.t(`advisor-file-${content}`)}-${situation.start}.${file.type === "text/csv" ? "csv" : "json"}`,
    });
  };
  return html`<p class="buttons">
    <button type="button" part="button" class="button button-secondary" @click=${save}>${i18n.t(`advisor-save-${content}`)}</button>
  </p>`;
}

/** The input and the output of the calculation, as JSON of the Rust core. */
export function jsonExport({ situation, open, timeline, estimate }: View): string {
  return `${JSON.stringify({ program: version, rates: timeline.rates.version, situation, open, timeline, estimate }, null, 2)}\n`;
}
