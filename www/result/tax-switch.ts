// Before tax or after: one switch for the amount, the chart and the table. Without the reader's own tax figures there is no choice.
import { html, type TemplateResult } from "lit";
import { afterTax, beforeTax, type Amounts } from "./amounts.ts";
import type { View } from "./view.ts";
import { kept } from "../ui/directives/local-state.ts";
import { standing } from "./position.ts";

interface Choice {
  tax: Amounts["tax"];
  /** Said aloud when it is made, and not again when the answers change. */
  said: string;
}

export function withTaxSwitch(view: View, show: (amounts: Amounts) => TemplateResult): unknown {
  const taxed = afterTax(view.timeline);
  if (!taxed) return show(beforeTax);
  const { words } = view;
  return kept<Choice>({ tax: "before", said: "" }, ({ tax, said }, keep) => {
    const option = (amounts: Amounts): TemplateResult => html`<div class="form-group-radio">
      <input
        type="radio"
        class="form-radio"
        id="shown-${amounts.tax}"
        name="shown-tax"
        .checked=${tax === amounts.tax}
        @change=${() => {
          keep({ tax: amounts.tax, said: sentence(view, amounts) });
        }}
      /><label for="shown-${amounts.tax}">${words.t(`answer-${amounts.tax}-tax`)}</label>
    </div>`;
    return html`<fieldset class="tax-switch">
        <legend>${words.t("answer-tax-switch")}</legend>
        ${option(beforeTax)} ${option(taxed)}
        <p class="sr-only" role="status">${said}</p>
      </fieldset>
      ${show(tax === "after" ? taxed : beforeTax)}`;
  });
}

function sentence({ timeline, today, words }: View, amounts: Amounts): string {
  const period = standing(timeline, today)?.period;
  const amount = period && amounts.of(period);
  return amount === undefined
    ? words.t("answer-no-whole-month")
    : words.t(`answer-switched-${amounts.tax}`, { amount: words.kroner(amount) });
}
