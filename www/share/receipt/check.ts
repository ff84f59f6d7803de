// The page that takes a receipt back: it is read here, calculated again here, and sent nowhere.
import { html, nothing, type TemplateResult } from "lit";
import { localState } from "../../ui/directives/local-state.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { parseReceipt, type Receipt, type Reading } from "./parse.ts";
import { thenAndNow } from "../link/then-and-now.ts";

/** What this page uses of the element around it. */
export interface ReceiptHost {
  view: string;
  link: string;
  /** Today, as YYYY-MM-DD. */
  readonly day: string;
  readonly updateComplete: Promise<boolean>;
  readonly showAnswer: () => void;
}

/** With the name of its file, so that another file is heard of even where the same is to be said. */
interface Checked {
  name: string;
  reading: Reading;
}

/** So many lines are shown, and so much of each: a text of somebody else's has no line that the calculator gives. */
const LINES = 12;
const SHOWN = 160;

export function receiptCheck(host: ReceiptHost, i18n: I18n): TemplateResult {
  return html`<section class="receipt" aria-labelledby="receipt-heading">
    <h2 id="receipt-heading">${i18n.t("receipt-check")}</h2>
    <p>${i18n.t("receipt-check-about")}</p>
    ${localState<Checked | undefined>(undefined, (checked, keep) => {
      const read = async ({ currentTarget }: Event) => {
        const [file] = (currentTarget as HTMLInputElement).files ?? [];
        if (file) keep({ name: file.name, reading: await parseReceipt(file) });
      };
      return html`<div class="form-group">
          <label class="form-label" for="receipt">${i18n.t("receipt-choose")}</label>
          <input type="file" class="form-input" id="receipt" accept=".txt,text/plain" @change=${read} />
        </div>
        <div class="${checked ? `alert alert-${isSound(checked.reading) ? "info" : "warning"}` : ""}" role="status">
          ${checked ? html`<div class="alert-body"><p class="alert-text">${checked.name}: ${verdict(checked.reading, i18n)}</p></div>` : nothing}
        </div>
        ${checked?.reading.is === "receipt" ? found(checked.reading, host, i18n) : nothing}`;
    })}
    <p class="answer-small">${i18n.t("receipt-proves")}</p>
    <p class="buttons">
      <button type="button" part="button" class="button button-secondary" @click=${() => {
        leave(host);
      }}>${i18n.t("receipt-leave")}</button>
    </p>
  </section>`;
}

const isSound = (reading: Reading): boolean =>
  reading.is === "receipt" && reading.isUnchanged && reading.text === "same" && reading.strange.length === 0;

function verdict(reading: Reading, { t }: I18n): string {
  if (reading.is !== "receipt") return t(`receipt-${reading.is}`);
  return `${t(`receipt-${reading.isUnchanged ? "unchanged" : "changed"}`)} ${t(`receipt-text-${reading.text}`)}`;
}

/** What the calculator does not give, what has become of the amounts, and the way to the answers. */
function found(
  { strange, missing, text, again: { link, record, view } }: Receipt,
  host: ReceiptHost,
  i18n: I18n,
): TemplateResult {
  return html`${listed("strange", strange, i18n.t(text === "same" ? "receipt-around" : "receipt-strange"))}
  ${listed("missing", missing, i18n.t("receipt-missing"))}
  ${view ? thenAndNow(record, { ...view, i18n, today: host.day }) : nothing}
  <p class="buttons">
    <button type="button" part="button" class="button button-primary" @click=${() => {
      leave(host, link.fragment);
    }}>${i18n.t("receipt-open")}</button>
  </p>`;
}

function listed(name: string, lines: readonly string[], about: string): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<p>${about}</p>
    <ul class="receipt-${name}">
      ${lines.slice(0, LINES).map((line) => html`<li>${line.length > SHOWN ? `${line.slice(0, SHOWN)} …` : line}</li>`)}
    </ul>`;
}

/** On to the calculator, with the answers of a receipt or without. */
function leave(host: ReceiptHost, fragment?: string): void {
  host.view = "";
  if (fragment) host.link = `#${fragment}`;
  else void host.updateComplete.then(host.showAnswer);
}
