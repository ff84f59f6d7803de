// A button that copies a text and confirms it. If the browser does not allow copying, the text appears selected in a box.
import { html, nothing } from "lit";
import { copyText } from "./clipboard.ts";
import { localState } from "./directives/local-state.ts";
import type { I18n } from "../i18n/i18n.ts";

/** The options of `copyButton`. */
export interface CopyButtonOptions {
  /** Creates the text when the button is pressed. */
  text(): string;
  /** What the text is created from. If it changes, the confirmation disappears: the new text has not been copied. */
  source: string;
  label: string;
  i18n: I18n;
}

interface CopyState {
  source: string;
  text: string;
  outcome: "copied" | "by-hand" | "";
}

/** A button that copies a text. */
export function copyButton({ text: createText, source, label, i18n }: CopyButtonOptions): unknown {
  return localState<CopyState>({ source: "", text: "", outcome: "" }, (state, setState) => {
    const outcome = state.source === source ? state.outcome : "";
    const copy = async ({ currentTarget }: Event) => {
      const text = createText();
      const isCopied = await copyText(text);
      // Cleared first: a live region announces only what changes, and this may be the second press.
      setState({ source, text, outcome: "" });
      requestAnimationFrame(() => {
        setState({ source, text, outcome: isCopied ? "copied" : "by-hand" });
        const box = (currentTarget as HTMLElement).parentElement?.querySelector("textarea");
        box?.focus();
        box?.select();
      });
    };
    return html`<div class="copying">
      <button type="button" part="button" class="button button-secondary" @click=${copy}>${label}</button>
      <p class="answer-small" role="status">${outcome === "" ? nothing : i18n.t(`copying-${outcome}`)}</p>
      ${outcome === "by-hand" ? html`<textarea class="form-input" readonly rows="6" aria-label=${i18n.t("copying-text")} .value=${state.text}></textarea>` : nothing}
    </div>`;
  });
}
