// A button that copies a text and says that it has. Where no page may copy, the text stands marked in a box, to be copied by hand.
import { html, nothing } from "lit";
import { copy } from "./clipboard.ts";
import { kept } from "./directives/local-state.ts";
import type { Words } from "../i18n/translator.ts";

export interface Copied {
  /** Made when it is wanted. */
  text(): string;
  /** What it is made of: another text has not been copied yet, so nothing is said of it. */
  of: string;
  /** What the button says. */
  label: string;
  words: Words;
}

/** What became of a text. */
interface Outcome {
  of: string;
  text: string;
  is: "copied" | "by-hand" | "";
}

export function copyButton({ text: make, of, label, words }: Copied): unknown {
  return kept<Outcome>({ of: "", text: "", is: "" }, (outcome, keep) => {
    const is = outcome.of === of ? outcome.is : "";
    const press = async ({ currentTarget }: Event) => {
      const text = make();
      const copied = await copy(text);
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
      <p class="answer-small" role="status">${is === "" ? nothing : words.t(`copying-${is}`)}</p>
      ${is === "by-hand" ? html`<textarea class="form-input" readonly rows="6" aria-label=${words.t("copying-text")} .value=${outcome.text}></textarea>` : nothing}
    </div>`;
  });
}
