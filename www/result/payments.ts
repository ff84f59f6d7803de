// Month by month: what is paid out, after tax too when the person's own tax figures are known.
// A month that differs from the monthly amount says why, as far as the timeline tells.
import { html, nothing, type TemplateResult } from "lit";
import type { Cut, Period, Timeline } from "../pkg/forloebsberegner.js";
import type { View } from "./view.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";

type Payment = Timeline["payments"][number];

/** The person's own tax figures are known. */
export const isTaxed = ({ payments }: Timeline): boolean => payments.some((payment) => payment.after_tax !== undefined);

export function payments(view: View): TemplateResult | typeof nothing {
  const { timeline, i18n, today } = view;
  if (timeline.payments.length === 0) return nothing;
  const taxed = isTaxed(timeline);
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
              <th scope="row">${i18n.month(payment.month)} ${remarks(payment, view, i18n)}</th>
              <td data-title=${title.before} class="amount">${i18n.kroner(payment.amount)}</td>
              ${taxed ? html`<td data-title=${title.after} class="amount">${payment.after_tax === undefined ? nothing : i18n.kroner(payment.after_tax)}</td>` : nothing}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

export function remarks(payment: Payment, { timeline }: View, i18n: I18n): TemplateResult[] {
  const said: string[] = [];
  const here = timeline.periods.filter((period) => touches(period.from, period.to, payment.month));
  if (inPart(here, payment.month)) said.push("answer-month-in-part");
  if (new Set(here.map((period) => period.payable)).size > 1) said.push("answer-month-changes");
  const cuts = (payment.cuts ?? []).map((cut) => html`${sanctionText(cut, i18n)} ${lawLink(cut.law, i18n)}`);
  return [...said.map((id) => i18n.t(id)), ...cuts].map((remark) => html`<span class="remark">${remark}</span>`);
}

/** What a sanction costs this month, and how that is worked out. */
export function sanctionText({ kind, times, each, amount }: Cut, i18n: I18n): string {
  return i18n.t(`answer-cut-${kind}`, {
    times: Number(times),
    each: i18n.kroner(each),
    amount: i18n.kroner(amount),
  });
}

/** The forløb begins or ends inside the month: a day before its first or after its last day in the month is not covered. */
function inPart(here: Period[], month: string): boolean {
  const first = here[0];
  const last = here.at(-1);
  return (
    (first?.from.startsWith(month) === true && !first.from.endsWith("-01")) ||
    (last?.to.startsWith(month) === true && last.to !== lastDay(month))
  );
}

function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

/** Months and days are compared as they are written; a month's days all begin with it. */
function touches(from: string, to: string, month: string): boolean {
  return from.slice(0, 7) <= month && month <= to.slice(0, 7);
}
