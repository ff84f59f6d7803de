// "Sådan er det regnet ud", folded away under an amount, and how well the amount is known. What is unfolded: worked.ts.
import { html, nothing, type TemplateResult } from "lit";
import type { Period } from "../pkg/forloebsberegner.js";
import { beforeTax } from "./amounts.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { explanationSteps } from "./explanation-steps.ts";

/** The steps come in a file of their own, after the first result. */
let steps: typeof explanationSteps | undefined;

/** Shows the steps in every explanation that is drawn from now on. */
export function provideSteps(provided: typeof explanationSteps): void {
  steps = provided;
}

export function explanation(period: Period, i18n: I18n, amounts = beforeTax): TemplateResult {
  return html`<details class="details how">
    <summary class="details-summary">${i18n.t("answer-how")}<span class="sr-only">: ${between(period, i18n)}</span></summary>
    <div class="details-text">${steps ? steps(period, i18n, amounts) : nothing}</div>
  </details>`;
}

/** The same in a few words, for a table. */
export function basisLabel(basis: Period["basis"], i18n: I18n): TemplateResult | typeof nothing {
  return basis === "published" ? nothing : html`<p class="basis">${i18n.t(`basis-${basis}.label`)}</p>`;
}

/** Published figures need no word; the others say what they are where they stand. */
export function basisNote(basis: Period["basis"], i18n: I18n): TemplateResult | typeof nothing {
  return basis === "published" ? nothing : html`<p class="basis">${i18n.t(`basis-${basis}`)}</p>`;
}

export function between(period: Period, i18n: I18n): string {
  return i18n.t("answer-between", { from: i18n.day(period.from), to: i18n.day(period.to) });
}
