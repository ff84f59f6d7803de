// The folded explanation of an amount, and the notes on how certain an amount is. The first result needs these, but not yet the steps that
// the explanation folds out: explanation-steps.ts, which is loaded later.
import { html, nothing, type TemplateResult } from "lit";
import type { Basis, Period } from "../pkg/forloebsberegner.js";
import { beforeTax } from "./amounts.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { explanationSteps } from "./explanation-steps.ts";

let stepsTemplate: typeof explanationSteps | undefined;

/** Sets the template of the steps once it is loaded. Every later render of an explanation uses it. */
export function provideSteps(template: typeof explanationSteps): void {
  stepsTemplate = template;
}

/** The steps of the amount of a period, folded. */
export function explanation(period: Period, i18n: I18n, amounts = beforeTax): TemplateResult {
  return html`<details class="details how">
    <summary class="details-summary">${i18n.t("answer-how")}<span class="sr-only">: ${formatPeriod(period, i18n)}</span></summary>
    <div class="details-text">${stepsTemplate ? stepsTemplate(period, i18n, amounts) : nothing}</div>
  </details>`;
}

/** A short note on the basis of an amount, for tables. Published amounts have none. */
export function basisLabel(basis: Basis, i18n: I18n): TemplateResult | typeof nothing {
  return basis === "published" ? nothing : html`<p class="basis">${i18n.t(`basis-${basis}.label`)}</p>`;
}

/** A sentence on the basis of an amount. Published amounts have none. */
export function basisNote(basis: Basis, i18n: I18n): TemplateResult | typeof nothing {
  return basis === "published" ? nothing : html`<p class="basis">${i18n.t(`basis-${basis}`)}</p>`;
}

/** "1. januar 2026 til 31. december 2026" */
export function formatPeriod(period: Period, i18n: I18n): string {
  return i18n.t("answer-between", { from: i18n.day(period.from), to: i18n.day(period.to) });
}
