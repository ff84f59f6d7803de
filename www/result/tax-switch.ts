// The switch between amounts before and after tax.
import { html, type TemplateResult } from "lit";
import { afterTax, beforeTax, type Amounts } from "./amounts.ts";
import type { View } from "./view.ts";
import { localState } from "../ui/directives/local-state.ts";
import { positionOn } from "./position.ts";

interface SwitchState {
  tax: Amounts["tax"];
  /** The text of the live region. It is set when the visitor uses the switch, and not when the answers change. */
  announcement: string;
}

/** A template with the chosen amounts, under the switch. Without the visitor's tax figures there is no switch. */
export function withTaxSwitch(view: View, template: (amounts: Amounts) => TemplateResult): unknown {
  const taxed = afterTax(view.timeline);
  if (!taxed) return template(beforeTax);
  const { i18n } = view;
  return localState<SwitchState>({ tax: "before", announcement: "" }, ({ tax, announcement }, setState) => {
    const option = (amounts: Amounts): TemplateResult => html`<div class="form-group-radio">
      <input
        type="radio"
        class="form-radio"
        id="shown-${amounts.tax}"
        name="shown-tax"
        .checked=${tax === amounts.tax}
        @change=${() => {
          setState({ tax: amounts.tax, announcement: switchedText(view, amounts) });
        }}
      /><label for="shown-${amounts.tax}">${i18n.t(`answer-${amounts.tax}-tax`)}</label>
    </div>`;
    return html`<fieldset class="tax-switch">
        <legend>${i18n.t("answer-tax-switch")}</legend>
        ${option(beforeTax)} ${option(taxed)}
        <p class="sr-only" role="status">${announcement}</p>
      </fieldset>
      ${template(tax === "after" ? taxed : beforeTax)}`;
  });
}

function switchedText({ timeline, today, i18n }: View, amounts: Amounts): string {
  const period = positionOn(timeline, today)?.period;
  const amount = period && amounts.forPeriod(period);
  return amount === undefined
    ? i18n.t("answer-no-whole-month")
    : i18n.t(`answer-switched-${amounts.tax}`, { amount: i18n.kroner(amount) });
}
