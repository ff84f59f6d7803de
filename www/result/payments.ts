// The payments month by month, before tax and, with the visitor's tax figures, after it.
import { html, nothing, type TemplateResult } from "lit";
import type { SanctionDeduction, Payment, Period, Timeline } from "../pkg/forloebsberegner.js";
import { hasAfterTax } from "./amounts.ts";
import type { View } from "./view.ts";
import type { I18n, MessageKey } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";
import type { PeriodDates } from "./position.ts";

/** The folded table of payments; nothing if there are none. */
export function payments(view: View): TemplateResult | typeof nothing {
  const { timeline, i18n, today } = view;
  if (timeline.payments.length === 0) return nothing;
  const taxed = hasAfterTax(timeline);
  const title = {
    month: i18n.t("answer-month"),
    before: i18n.t("answer-before-tax"),
    after: i18n.t("answer-after-tax"),
  };
  return html`<details class="details payments">
    <summary class="details-summary">${i18n.t("answer-payments")}</summary>
    <div class="details-text">
      <p>${i18n.t(taxed ? "answer-payments-taxed" : "answer-payments-untaxed")}</p>
      <table part="table" class="table table--compact ${taxed ? "stacking" : ""}">
        <caption class="sr-only">${i18n.t("answer-payments")}</caption>
        <thead>
          <tr>
            <th scope="col">${title.month}</th>
            <th scope="col" class="amount">${title.before}</th>
            ${taxed ? html`<th scope="col" class="amount">${title.after}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${timeline.payments.map(
            (payment) => html`<tr class=${today.startsWith(payment.month) ? "is-today" : ""}>
              <th scope="row">${i18n.month(payment.month)} ${paymentRemarks(payment, timeline, i18n)}</th>
              <td data-title=${title.before} class="amount">${i18n.kroner(payment.amount)}</td>
              ${taxed ? html`<td data-title=${title.after} class="amount">${payment.after_tax === undefined ? nothing : i18n.kroner(payment.after_tax)}</td>` : nothing}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** Why a payment differs from the monthly amount: a month in part, a change of the amount in the month, sanctions. */
export function paymentRemarks({ month, cuts = [] }: Payment, timeline: Timeline, i18n: I18n): TemplateResult[] {
  const periods = timeline.periods.filter((period) => overlapsMonth(period, month));
  const reasons: MessageKey<"answer-month-">[] = [];
  if (isPartialMonth(periods, month)) reasons.push("in-part");
  if (new Set(periods.map((period) => period.payable)).size > 1) reasons.push("changes");
  const sanctions = cuts.map((cut) => html`${sanctionText(cut, i18n)} ${lawLink(cut.law, i18n)}`);
  return [...reasons.map((reason) => i18n.t(`answer-month-${reason}`)), ...sanctions].map(
    (remark) => html`<span class="remark">${remark}</span>`,
  );
}

/** The deduction for sanctions in a month, and its calculation. */
export function sanctionText({ kind, times, each, amount }: SanctionDeduction, i18n: I18n): string {
  return i18n.t(`answer-cut-${kind}`, {
    times: Number(times),
    each: i18n.kroner(each),
    amount: i18n.kroner(amount),
  });
}

/** Whether the forløb starts after the first or ends before the last day of the month. `periods` are those in the month, in order. */
function isPartialMonth(periods: Period[], month: string): boolean {
  const first = periods[0];
  const last = periods.at(-1);
  return (
    (first?.from.startsWith(month) === true && !first.from.endsWith("-01")) ||
    (last?.to.startsWith(month) === true && last.to !== lastDayOf(month))
  );
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

/** Whether a day of the month, "2026-11", is in a period. An ISO date starts with its month. */
export function overlapsMonth({ from, to }: PeriodDates, month: string): boolean {
  return from.slice(0, 7) <= month && month <= to.slice(0, 7);
}
