// A button that copies a text and says that it has. Where no page may copy, the text stands marked in a box, to be copied by hand.
import { html, nothing } from "lit";
import { copyText } from "./clipboard.ts";
import { localState } from "./directives/local-state.ts";
import type { I18n } from "../i18n/i18n.ts";

export interface Copied {
  /** Made when it is wanted. */
  text(): string;
  /** What it is made of: another text has not been copied yet, so nothing is said of it. */
  of: string;
  /** What the button says. */
  label: string;
  i18n: I18n;
}

/** What became of a text. */
interface Outcome {
  of: string;
  text: string;
  is: "copied" | "by-hand" | "";
}

export function copyButton({ text: make, of, label, i18n }: Copied): unknown {
  return localState<Outcome>({ of: "", text: "", is: "" }, (outcome, keep) => {
    const is = outcome.of === of ? outcome.is : "";
    const press = async ({ currentTarget }: Event) => {
      const text = make();
      const copied = await copyText(text);
      // Said again when it is pressed again: an unchanged text is not spoken.
      keep({ of, text, is: "" });
      requestAnimationFrame(() => {
        keep({ of, text, is: copied ? "copied" : "by-hand" });
        const box = (currentTarget as HTMLElement).parentElement?.querySelector("textarea");
        box?.focus();
        box?.select();
      });
    };
    return html`<div class="copying">
      <button type="button" part="button" class="button button-secondary" @click=${press}>${label}</button>
      <p class="answer-small" role="status">${is === "" ? nothing : i18n.t(`copying-${is}`)}</p>
      ${is === "by-hand" ? html`<textarea class="form-input" readonly rows="6" aria-label=${i18n.t("copying-text")} .value=${outcome.text}></textarea>` : nothing}
    </div>`;
  });
}
