// Month by month on paper, from a sheet of its own on; a year is a small table, and two stand side by side where there is room.
import { html, nothing, type TemplateResult } from "lit";
import type { Timeline } from "../pkg/forloebsberegner.js";
import type { View } from "../result/view.ts";
import type { Words } from "../i18n/translator.ts";
import { isTaxed, remarks } from "../result/payments.ts";

type Payment = Timeline["payments"][number];

/** `made` says which calculation it belongs to: sheets are parted. */
export function months(view: View, made: string): TemplateResult | typeof nothing {
  const { timeline, words } = view;
  const { payments } = timeline;
  if (payments.length === 0) return nothing;
  const taxed = isTaxed(timeline);
  const years = [...new Set(payments.map(({ month }) => month.slice(0, 4)))];
  return html`<section class="paper-months">
    <h3>${words.t("answer-payments")}</h3>
    <p>${made} ${words.t(taxed ? "answer-payments-taxed" : "answer-payments-untaxed")}</p>
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
  const { words } = view;
  return html`<table class="paper-table">
    <thead>
      <tr>
        <th scope="col">${year}</th>
        <th scope="col" class="amount">${words.t("answer-before-tax")}</th>
        ${taxed ? html`<th scope="col" class="amount">${words.t("answer-after-tax")}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${payments.map(
        (payment) => html`<tr>
          <th scope="row">${words.monthName(payment.month.slice(5))} ${remarks(payment, view, words)}</th>
          <td class="amount">${words.kroner(payment.amount)}</td>
          ${taxed ? html`<td class="amount">${afterTax(payment, words)}</td>` : nothing}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

const afterTax = ({ after_tax: after }: Payment, words: Words): string =>
  after === undefined ? "" : words.kroner(after);
