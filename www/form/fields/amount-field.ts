// Amounts with the time they are for, and plain numbers with a fixed unit.
import { html, nothing, type TemplateResult } from "lit";
import type { PayPeriod } from "../../pkg/forloebsberegner.js";
import { amountIn, isAmount } from "./amount-entry.ts";
import type { AmountEntry } from "./amount-entry.ts";
import { convertAmount } from "../../core/wasm.ts";
import { fieldId } from "../../ui/field-link.ts";
import { PAY_PERIODS, payPeriodIn, withoutPayPeriod } from "./pay-period.ts";
import type { FormContext } from "../form-context.ts";
import { invalid, question } from "./field.ts";
import type { FieldOptions, Part } from "./field.ts";

/** A time written beside the amount is chosen on the list, and stands there alone when the field is left. */
export function amountField(ask: FormContext, asked: FieldOptions, entry: AmountEntry): TemplateResult {
  const { i18n } = ask;
  const id = fieldId(asked.field);
  const same = inOtherWords(ask, asked, entry);
  const tidy = () => {
    entry.typed = withoutPayPeriod(entry.typed);
    ask.changed();
  };
  return question(ask, asked, (described) => {
    const ids = [described, same === nothing ? nothing : `${id}-same`].filter((one) => one !== nothing);
    return html`<div class="form-input-wrapper form-input-wrapper--suffix amount-entry">
        <input
          class="form-input"
          id=${id}
          inputmode="decimal"
          autocomplete="off"
          .value=${entry.typed}
          aria-describedby=${ids.length > 0 ? ids.join(" ") : nothing}
          aria-invalid=${invalid(ask, asked.field)}
          @input=${(event: Event) => {
            entry.typed = (event.target as HTMLInputElement).value;
            entry.per = payPeriodIn(entry.typed) ?? entry.per;
            ask.changed();
          }}
          @change=${() => {
            if (payPeriodIn(entry.typed)) tidy();
          }}
        />
        <label class="sr-only" for="${id}-per">${i18n.t("ask-per")}: ${i18n.t(`ask-${asked.key}`, asked.args)}</label>
        <select
          class="form-select"
          id="${id}-per"
          @change=${(event: Event) => {
            entry.per = (event.target as HTMLSelectElement).value as PayPeriod;
            tidy();
          }}
        >
          ${PAY_PERIODS.map((per) => html`<option .value=${per} .selected=${entry.per === per}>${i18n.t(`ask-unit-${per}`)}</option>`)}
        </select>
      </div>
      ${same}`;
  });
}

/** What is typed, told for the two other times. */
function inOtherWords({ i18n, fault }: FormContext, { field }: FieldOptions, entry: AmountEntry): Part {
  const amount = amountIn(entry, i18n.lang);
  if (amount === undefined || !isAmount(amount) || fault(field)) return nothing;
  const told = Object.fromEntries(
    PAY_PERIODS.map((wanted) => [wanted, i18n.whole(convertAmount(amount, entry.per, wanted))]),
  );
  return html`<p class="amount-same" id="${fieldId(field)}-same">${i18n.t(`ask-same-${entry.per}`, told)}</p>`;
}

export function numberField(
  ask: FormContext,
  asked: FieldOptions,
  value: string,
  unit: string,
  write: (typed: string) => void,
): TemplateResult {
  return question(
    ask,
    asked,
    (described) => html`<div class="form-input-wrapper form-input-wrapper--suffix">
      <input
        class="form-input"
        id=${fieldId(asked.field)}
        inputmode="decimal"
        autocomplete="off"
        .value=${value}
        aria-describedby=${described}
        aria-invalid=${invalid(ask, asked.field)}
        @input=${(event: Event) => {
          write((event.target as HTMLInputElement).value);
          ask.changed();
        }}
      /><span class="form-input-suffix">${unit}</span>
    </div>`,
  );
}
