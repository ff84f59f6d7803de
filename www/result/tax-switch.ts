// Before tax or after: one switch for the amount, the chart and the table. Without the reader's own tax figures there is no choice.
import { html, type TemplateResult } from "lit";
import { afterTax, beforeTax, type Amounts } from "./amounts.ts";
import type { View } from "./view.ts";
import { localState } from "../ui/directives/local-state.ts";
import { positionOn } from "./position.ts";

interface Choice {
  tax: Amounts["tax"];
  /** Said aloud when it is made, and not again when the answers change. */
  said: string;
}

export function withTaxSwitch(view: View, show: (amounts: Amounts) => TemplateResult): unknown {
  const taxed = afterTax(view.timeline);
  if (!taxed) return show(beforeTax);
  const { i18n } = view;
  return localState<Choice>({ tax: "before", said: "" }, ({ tax, said }, keep) => {
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
      /><label for="shown-${amounts.tax}">${i18n.t(`answer-${amounts.tax}-tax`)}</label>
    </div>`;
    return html`<fieldset class="tax-switch">
        <legend>${i18n.t("answer-tax-switch")}</legend>
        ${option(beforeTax)} ${option(taxed)}
        <p class="sr-only" role="status">${said}</p>
      </fieldset>
      ${show(tax === "after" ? taxed : beforeTax)}`;
  });
}

function sentence({ timeline, today, i18n }: View, amounts: Amounts): string {
  const period = positionOn(timeline, today)?.period;
  const amount = period && amounts.of(period);
  return amount === undefined
    ? i18n.t("answer-no-whole-month")
    : i18n.t(`answer-switched-${amounts.tax}`, { amount: i18n.kroner(amount) });
}
