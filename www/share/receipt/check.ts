// The view that checks a receipt. The browser reads the file and calculates it again; the file is sent nowhere.
import { html, nothing, type TemplateResult } from "lit";
import { localState } from "../../ui/directives/local-state.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { parseReceipt, type Receipt, type ParsedFile } from "./parse.ts";
import { thenAndNow } from "../link/then-and-now.ts";

/** The element, as far as this view uses it. */
export interface ReceiptHost {
  view: string;
  link: string;
  /** Today, as YYYY-MM-DD. */
  readonly day: string;
  readonly updateComplete: Promise<boolean>;
  readonly showAnswer: () => void;
}

/** The file that was checked. */
interface CheckedFile {
  /** Shown with the verdict, so that a screen reader announces the same verdict for another file. */
  name: string;
  content: ParsedFile;
}

/** How many differing lines are shown, and how many characters of each: in a text that is no receipt, every line differs. */
const MAX_LINES = 12;
const MAX_CHARACTERS = 160;

/** The file input, and the result of the check below it. */
export function receiptCheck(host: ReceiptHost, i18n: I18n): TemplateResult {
  return html`<section class="receipt" aria-labelledby="receipt-heading">
    <h2 id="receipt-heading">${i18n.t("receipt-check")}</h2>
    <p>${i18n.t("receipt-check-about")}</p>
    ${localState<CheckedFile | undefined>(undefined, (checked, setChecked) => {
      const read = async ({ currentTarget }: Event) => {
        const [file] = (currentTarget as HTMLInputElement).files ?? [];
        if (file) setChecked({ name: file.name, content: await parseReceipt(file) });
      };
      return html`<div class="form-group">
          <label class="form-label" for="receipt">${i18n.t("receipt-choose")}</label>
          <input type="file" class="form-input" id="receipt" accept=".txt,text/plain" @change=${read} />
        </div>
        <div class="${checked ? `alert alert-${isSound(checked.content) ? "info" : "warning"}` : ""}" role="status">
          ${checked ? html`<div class="alert-body"><p class="alert-text">${checked.name}: ${verdict(checked.content, i18n)}</p></div>` : nothing}
        </div>
        ${checked?.content.kind === "receipt" ? comparison(checked.content, host, i18n) : nothing}`;
    })}
    <p class="answer-small">${i18n.t("receipt-proves")}</p>
    <p class="buttons">
      <button type="button" part="button" class="button button-secondary" @click=${() => {
        leave(host);
      }}>${i18n.t("receipt-leave")}</button>
    </p>
  </section>`;
}

const isSound = (content: ParsedFile): boolean =>
  content.kind === "receipt" && content.isUnchanged && content.text === "same" && content.unexpected.length === 0;

function verdict(content: ParsedFile, { t }: I18n): string {
  if (content.kind !== "receipt") return t(`receipt-${content.kind}`);
  return `${t(`receipt-${content.isUnchanged ? "unchanged" : "changed"}`)} ${t(`receipt-text-${content.text}`)}`;
}

/** The lines that differ, how the amounts have changed since, and a button that opens the answers. */
function comparison(
  { unexpected, missing, text, recalculation: { link, record, view } }: Receipt,
  host: ReceiptHost,
  i18n: I18n,
): TemplateResult {
  return html`${lineList("strange", unexpected, i18n.t(text === "same" ? "receipt-around" : "receipt-strange"))}
  ${lineList("missing", missing, i18n.t("receipt-missing"))}
  ${view ? thenAndNow(record, { ...view, i18n, today: host.day }) : nothing}
  <p class="buttons">
    <button type="button" part="button" class="button button-primary" @click=${() => {
      leave(host, link.fragment);
    }}>${i18n.t("receipt-open")}</button>
  </p>`;
}

function lineList(name: string, lines: readonly string[], about: string): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<p>${about}</p>
    <ul class="receipt-${name}">
      ${lines.slice(0, MAX_LINES).map((line) => html`<li>${line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)} …` : line}</li>`)}
    </ul>`;
}

/** Leaves this view for the calculator, with the answers of a receipt if there is one. */
function leave(host: ReceiptHost, fragment?: string): void {
  host.view = "";
  if (fragment) host.link = `#${fragment}`;
  else void host.updateComplete.then(host.showAnswer);
}
