// Month by month on paper, from a sheet of its own on; a year is a small table, and two stand side by side where there is room.
import { html, nothing, type TemplateResult } from "lit";
import type { Timeline } from "../pkg/forloebsberegner.js";
import type { View } from "../result/view.ts";
import type { I18n } from "../i18n/i18n.ts";
import { isTaxed, remarks } from "../result/payments.ts";

type Payment = Timeline["payments"][number];

/** `made` says which calculation it belongs to: sheets are parted. */
export function months(view: View, made: string): TemplateResult | typeof nothing {
  const { timeline, i18n } = view;
  const { payments } = timeline;
  if (payments.length === 0) return nothing;
  const taxed = isTaxed(timeline);
  const years = [...new Set(payments.map(({ month }) => month.slice(0, 4)))];
  return html`<section class="paper-months">
    <h3>${i18n.t("answer-payments")}</h3>
    <p>${made} ${i18n.t(taxed ? "answer-payments-taxed" : "answer-payments-untaxed")}</p>
    <div class="paper-years">${years.map((year) =>
      yearOf(
        year,
        payments.filter(({ month }) => month.startsWith(year)),
        taxed,
        view,
      ),
    )}</div>
  </section>`;
}

function yearOf(year: string, payments: Payment[], taxed: boolean, view: View): TemplateResult {
  const { i18n } = view;
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
          <th scope="row">${i18n.monthName(payment.month.slice(5))} ${remarks(payment, view, i18n)}</th>
          <td class="amount">${i18n.kroner(payment.amount)}</td>
          ${taxed ? html`<td class="amount">${afterTax(payment, i18n)}</td>` : nothing}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

const afterTax = ({ after_tax: after }: Payment, i18n: I18n): string => (after === undefined ? "" : i18n.kroner(after));
