// The printed payments: a small table for each year, two side by side if there is room.
import { html, nothing, type TemplateResult } from "lit";
import type { Payment } from "../pkg/forloebsberegner.js";
import type { View } from "../result/view.ts";
import type { I18n } from "../i18n/i18n.ts";
import { hasAfterTax } from "../result/amounts.ts";
import { paymentRemarks } from "../result/payments.ts";

/**
 * The payments, starting on a new sheet; nothing if there are none. `origin` identifies the calculation, because the sheets may be separated.
 */
export function months(view: View, origin: string): TemplateResult | typeof nothing {
  const { timeline, i18n } = view;
  const { payments } = timeline;
  if (payments.length === 0) return nothing;
  const taxed = hasAfterTax(timeline);
  const years = [...new Set(payments.map(({ month }) => month.slice(0, 4)))];
  return html`<section class="paper-months">
    <h3>${i18n.t("answer-payments")}</h3>
    <p>${origin} ${i18n.t(taxed ? "answer-payments-taxed" : "answer-payments-untaxed")}</p>
    <div class="paper-years">${years.map((year) =>
      yearTable(
        year,
        payments.filter(({ month }) => month.startsWith(year)),
        taxed,
        view,
      ),
    )}</div>
  </section>`;
}

function yearTable(year: string, payments: Payment[], taxed: boolean, view: View): TemplateResult {
  const { timeline, i18n } = view;
  return html`<table class="paper-table">
    <thead>
      <tr>
        <th scope="col">${year}</th>
        <th scope="col" class="amount">${i18n.t("answer-before-tax")}</th>
        ${taxed ? html`<th scope="col" class="amount">${i18n.t("answer-after-tax")}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${payments.map(
        (payment) => html`<tr>
          <th scope="row">${i18n.monthName(payment.month.slice(5))} ${paymentRemarks(payment, timeline, i18n)}</th>
          <td class="amount">${i18n.kroner(payment.amount)}</td>
          ${taxed ? html`<td class="amount">${afterTax(payment, i18n)}</td>` : nothing}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

const afterTax = ({ after_tax: after }: Payment, i18n: I18n): string => (after === undefined ? "" : i18n.kroner(after));
