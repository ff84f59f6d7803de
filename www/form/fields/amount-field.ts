// Fields for amounts with a pay period, and for numbers with a fixed unit.
import { html, nothing, type TemplateResult } from "lit";
import type { PayPeriod } from "../../pkg/forloebsberegner.js";
import { PAY_PERIODS } from "../../core/values.ts";
import { convertAmount } from "../../core/wasm.ts";
import { amountIn, isAmount } from "./amount-entry.ts";
import type { AmountEntry } from "./amount-entry.ts";
import { fieldId } from "../../ui/field-link.ts";
import { PAY_PERIOD_SUFFIXES, withoutPayPeriod } from "./pay-period.ts";
import type { FormContext } from "../form-context.ts";
import { invalid, labelledField } from "./field.ts";
import type { Content, FieldOptions } from "./field.ts";

/** An amount and a list of pay periods. A pay period typed after the amount is selected in the list, and removed from the text on blur. */
export function amountField(form: FormContext, options: FieldOptions, entry: AmountEntry): TemplateResult {
  const { i18n } = form;
  const id = fieldId(options.field);
  const converted = convertedAmounts(form, options, entry);
  const removePayPeriod = () => {
    entry.typed = withoutPayPeriod(entry.typed);
    form.changed();
  };
  return labelledField(form, options, (describedBy) => {
    const ids = [describedBy, converted === nothing ? nothing : `${id}-same`].filter((each) => each !== nothing);
    return html`<div class="form-input-wrapper form-input-wrapper--suffix amount-entry">
        <input
          class="form-input"
          id=${id}
          inputmode="decimal"
          autocomplete="off"
          .value=${entry.typed}
          aria-describedby=${ids.length > 0 ? ids.join(" ") : nothing}
          aria-invalid=${invalid(form, options.field)}
          @input=${(event: Event) => {
            entry.typed = (event.target as HTMLInputElement).value;
            entry.per = payPeriodIn(entry.typed) ?? entry.per;
            form.changed();
          }}
          @change=${() => {
            if (payPeriodIn(entry.typed)) removePayPeriod();
          }}
        />
        <label class="sr-only" for="${id}-per">${i18n.t("ask-per")}: ${i18n.t(`ask-${options.key}`, options.args)}</label>
        <select
          class="form-select"
          id="${id}-per"
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            entry.per = PAY_PERIODS.find((period) => period === value) ?? entry.per;
            removePayPeriod();
          }}
        >
          ${PAY_PERIODS.map((per) => html`<option .value=${per} .selected=${entry.per === per}>${i18n.t(`ask-unit-${per}`)}</option>`)}
        </select>
      </div>
      ${converted}`;
  });
}

/** The pay period typed after an amount, if there is one. */
const payPeriodIn = (typed: string): PayPeriod | undefined =>
  PAY_PERIODS.find((period) => PAY_PERIOD_SUFFIXES[period].test(typed));

/** The amount in the two other pay periods, below the field. */
function convertedAmounts({ i18n, error }: FormContext, { field }: FieldOptions, entry: AmountEntry): Content {
  const amount = amountIn(entry, i18n.lang);
  if (amount === undefined || !isAmount(amount) || error(field)) return nothing;
  const args = Object.fromEntries(PAY_PERIODS.map((per) => [per, i18n.whole(convertAmount(amount, entry.per, per))]));
  return html`<p class="amount-same" id="${fieldId(field)}-same">${i18n.t(`ask-same-${entry.per}`, args)}</p>`;
}

/** A number with a fixed unit. `setValue` gets the text as typed. */
export function numberField(
  form: FormContext,
  options: FieldOptions,
  value: string,
  unit: string,
  setValue: (typed: string) => void,
): TemplateResult {
  return labelledField(
    form,
    options,
    (describedBy) => html`<div class="form-input-wrapper form-input-wrapper--suffix">
      <input
        class="form-input"
        id=${fieldId(options.field)}
        inputmode="decimal"
        autocomplete="off"
        .value=${value}
        aria-describedby=${describedBy}
        aria-invalid=${invalid(form, options.field)}
        @input=${(event: Event) => {
          setValue((event.target as HTMLInputElement).value);
          form.changed();
        }}
      /><span class="form-input-suffix">${unit}</span>
    </div>`,
  );
}
