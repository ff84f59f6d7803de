// The top of the result: the amount of today with the next change of it.
import { html, nothing, type TemplateResult } from "lit";
import type { Period, Timeline } from "../pkg/forloebsberegner.js";
import { beforeTax, hasAfterTax, type Amounts } from "./amounts.ts";
import type { View } from "./view.ts";
import { basisNote, explanation } from "./explanation.ts";
import { fieldLink } from "../ui/field-link.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";
import { ending, endReason, positionOn, type AmountChange, type Position } from "./position.ts";

/** The amount of today, and the next change or the end of the forløb. The unit always says "before tax" or "after tax". */
export function currentAmount(view: View, amounts: Amounts): TemplateResult | typeof nothing {
  const { timeline, today, i18n } = view;
  const position = positionOn(timeline, today);
  if (!position) return nothing;
  const { period } = position;
  const [level] = period.steps;
  const { tax, amount } = amountOrBeforeTax(period, amounts);
  return html`<section class="now" aria-labelledby="now-heading">
    ${currentAmountHeading(view, position)}
    <p class="now-amount">
      <strong part="figure" class=${amount.includes(".") ? "now-figure has-oere" : "now-figure"}>${i18n.kroner(amount)}</strong>
      <span class="now-unit">${i18n.t(`answer-unit-${tax}`)}</span>
    </p>
    ${tax === amounts.tax ? nothing : html`<p>${i18n.t("answer-no-whole-month")}</p>`}
    <p class="now-level">
      ${i18n.t(`level-${period.level}`)}
      ${level ? lawLink(level.law, i18n) : nothing}
    </p>
    ${basisNote(period.basis, i18n)} ${explanation(period, i18n, amounts)} ${changeOrEnd(position, view, amounts)}
    ${
      hasAfterTax(timeline)
        ? nothing
        : html`<p class="now-after-tax">${fieldLink("tax.percent", i18n.t("answer-see-after-tax"), view.onAsk)}</p>`
    }
  </section>`;
}

/** The heading over the amount: whose amount it is, and of which date. */
export function currentAmountHeading({ timeline, i18n, example }: View, { period, when }: Position): TemplateResult {
  const args = { on: i18n.day(period.from), end: i18n.day(period.to), ending: ending(timeline) };
  return html`${example ? html`<p class="now-example">${i18n.t("answer-example")}</p>` : nothing}
    <h2 id="now-heading" class="now-heading" tabindex="-1">${i18n.t(`answer-heading-${when}`, args)}</h2>`;
}

/** The chosen amount of a period, or the amount before tax if the period has no other. */
function amountOrBeforeTax(period: Period, amounts: Amounts): { tax: Amounts["tax"]; amount: string } {
  const amount = amounts.forPeriod(period);
  return amount === undefined ? { tax: "before", amount: period.payable } : { tax: amounts.tax, amount };
}

function changeOrEnd({ when, next }: Position, view: View, amounts: Amounts): TemplateResult | typeof nothing {
  const { timeline, i18n } = view;
  if (when === "after") return nothing;
  if (!next && !timeline.to) return nothing;
  return html`<div class="next">${next ? nextChange(next, timeline, i18n, amounts) : lastDay(view)}</div>`;
}

function nextChange(change: AmountChange, { periods }: Timeline, i18n: I18n, amounts: Amounts): TemplateResult {
  const index = periods.findIndex((period) => period.from === change.on);
  const [previous, next] = [periods[index - 1], periods[index]];
  const [before, after] = [previous && amounts.forPeriod(previous), next && amounts.forPeriod(next)];
  const hasBoth = before !== undefined && after !== undefined;
  const tax = hasBoth ? amounts.tax : beforeTax.tax;
  return html`<h3 class="next-heading">${i18n.t("answer-next-change", { on: i18n.day(change.on) })}</h3>
    <p class="next-amounts">
      ${i18n.t(`answer-from-to-${tax}`, formatChange(hasBoth ? { before, after } : change, i18n))}
    </p>
    ${change.causes.map(({ cause }) => html`<p>${i18n.t(`cause-${cause}`)}</p>`)}
    ${next ? basisNote(next.basis, i18n) : nothing}`;
}

/** The end of a forløb without a change before it. The amount is only as certain as the rates, so a note dates the projected ones. */
function lastDay(view: View): TemplateResult {
  const { timeline, i18n } = view;
  const args = { on: i18n.day(timeline.to ?? ""), ending: ending(timeline), why: endReason(view) };
  const projected = firstProjectedPeriod(timeline);
  return html`<h3 class="next-heading">${i18n.t("answer-last-day", args)}</h3>
    <p>${i18n.t("answer-end-why", args)}</p>
    <p>${i18n.t(projected ? "answer-same-as-far-as-known" : "answer-same-until-then")}</p>
    <p>${i18n.t("answer-what-then", args)}</p>
    ${projected ? html`<p class="basis">${i18n.t("answer-projected-from", { from: i18n.day(projected.from) })}</p>` : nothing}`;
}

/** The first period with projected rates. */
export const firstProjectedPeriod = ({ periods }: Timeline): Period | undefined =>
  periods.find((period) => period.basis === "projected");

/** The amounts before and after a change, formatted. */
export function formatChange(
  change: Pick<AmountChange, "before" | "after">,
  i18n: I18n,
): { before: string; after: string } {
  return { before: i18n.kroner(change.before), after: i18n.kroner(change.after) };
}
