// "Sådan er det regnet ud", folded away under an amount, and how well the amount is known. What is unfolded: worked.ts.
import { html, nothing, type TemplateResult } from "lit";
import type { Period } from "../pkg/forloebsberegner.js";
import { beforeTax } from "./amounts.ts";
import type { Words } from "../i18n/translator.ts";
import type { worked } from "./explanation-steps.ts";

/** The steps come in a file of their own, after the first result. */
let steps: typeof worked | undefined;

/** Shows the steps in every explanation that is drawn from now on. */
export function provideSteps(provided: typeof worked): void {
  steps = provided;
}

export function explanation(period: Period, words: Words, amounts = beforeTax): TemplateResult {
  return html`<details class="details how">
    <summary class="details-summary">${words.t("answer-how")}<span class="sr-only">: ${between(period, words)}</span></summary>
    <div class="details-text">${steps ? steps(period, words, amounts) : nothing}</div>
  </details>`;
}

/** The same in a few words, for a table. */
export function basisLabel(basis: Period["basis"], words: Words): TemplateResult | typeof nothing {
  return basis === "published" ? nothing : html`<p class="basis">${words.t(`basis-${basis}.label`)}</p>`;
}

/** Published figures need no word; the others say what they are where they stand. */
export function basisNote(basis: Period["basis"], words: Words): TemplateResult | typeof nothing {
  return basis === "published" ? nothing : html`<p class="basis">${words.t(`basis-${basis}`)}</p>`;
}

export function between(period: Period, words: Words): string {
  return words.t("answer-between", { from: words.day(period.from), to: words.day(period.to) });
}
