// The first thing on the page: the amount today in large figures, always with "before tax" or "after" beside it, and the next change.
import { html, nothing, type TemplateResult } from "lit";
import type { Period, Timeline } from "../pkg/forloebsberegner.js";
import { beforeTax, type Amounts } from "./amounts.ts";
import type { View } from "./view.ts";
import { basisNote, explanation } from "./explanation.ts";
import { fieldLink } from "../ui/field-link.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";
import { ending, reason, positionOn, type Change, type Position } from "./position.ts";

export function currentAmount(view: View, amounts: Amounts): TemplateResult | typeof nothing {
  const { timeline, today, i18n } = view;
  const where = positionOn(timeline, today);
  if (!where) return nothing;
  const { period } = where;
  const [level] = period.steps;
  const { tax, amount } = shown(period, amounts);
  return html`<section class="now" aria-labelledby="now-heading">
    ${currentAmountHeading(view, where)}
    <p class="now-amount">
      <strong part="figure" class=${amount.includes(".") ? "now-figure has-oere" : "now-figure"}>${i18n.kroner(amount)}</strong>
      <span class="now-unit">${i18n.t(`answer-unit-${tax}`)}</span>
    </p>
    ${tax === amounts.tax ? nothing : html`<p>${i18n.t("answer-no-whole-month")}</p>`}
    <p class="now-level">
      ${i18n.t(`level-${period.level}`)}
      ${level ? lawLink(level.law, i18n) : nothing}
    </p>
    ${basisNote(period.basis, i18n)} ${explanation(period, i18n, amounts)} ${ahead(where, view, amounts)}
    ${
      timeline.payments.some(({ after_tax: after }) => after !== undefined)
        ? nothing
        : html`<p class="now-after-tax">${fieldLink("tax.percent", i18n.t("answer-see-after-tax"), view.onAsk)}</p>`
    }
  </section>`;
}

/** Whose amount it is, and of when. */
export function currentAmountHeading({ timeline, i18n, example }: View, { period, when }: Position): TemplateResult {
  const about = { on: i18n.day(period.from), end: i18n.day(period.to), ending: ending(timeline) };
  return html`${example ? html`<p class="now-example">${i18n.t("answer-example")}</p>` : nothing}
    <h2 id="now-heading" class="now-heading" tabindex="-1">${i18n.t(`answer-heading-${when}`, about)}</h2>`;
}

/** The amount chosen, or the one before tax where there is no other. */
function shown(period: Period, amounts: Amounts): { tax: Amounts["tax"]; amount: string } {
  const amount = amounts.of(period);
  return amount === undefined ? { tax: "before", amount: period.payable } : { tax: amounts.tax, amount };
}

function ahead({ when, next }: Position, view: View, amounts: Amounts): TemplateResult | typeof nothing {
  const { timeline, i18n } = view;
  if (when === "after") return nothing;
  if (!next && !timeline.to) return nothing;
  return html`<div class="next">${next ? nextChange(next, timeline, i18n, amounts) : lastDay(view)}</div>`;
}

function nextChange(change: Change, { periods }: Timeline, i18n: I18n, amounts: Amounts): TemplateResult {
  const index = periods.findIndex((period) => period.from === change.on);
  const [before, then] = [periods[index - 1], periods[index]];
  const [from, to] = [before && amounts.of(before), then && amounts.of(then)];
  const known = from !== undefined && to !== undefined;
  const tax = known ? amounts.tax : beforeTax.tax;
  return html`<h3 class="next-heading">${i18n.t("answer-next-change", { on: i18n.day(change.on) })}</h3>
    <p class="next-amounts">
      ${i18n.t(`answer-from-to-${tax}`, fromTo(known ? { before: from, after: to } : change, i18n))}
    </p>
    ${change.causes.map((one) => html`<p>${i18n.t(`cause-${one.cause}`)}</p>`)}
    ${then ? basisNote(then.basis, i18n) : nothing}`;
}

/** No change is known before the last day. "The same until then" is promised of known rates only; from when they are not, is said. */
function lastDay(view: View): TemplateResult {
  const { timeline, i18n } = view;
  const about = { on: i18n.day(timeline.to ?? ""), ending: ending(timeline), why: reason(view) };
  const guessed = firstGuess(timeline);
  return html`<h3 class="next-heading">${i18n.t("answer-last-day", about)}</h3>
    <p>${i18n.t("answer-end-why", about)}</p>
    <p>${i18n.t(guessed ? "answer-same-as-far-as-known" : "answer-same-until-then")}</p>
    <p>${i18n.t("answer-what-then", about)}</p>
    ${guessed ? html`<p class="basis">${i18n.t("answer-projected-from", { from: i18n.day(guessed.from) })}</p>` : nothing}`;
}

/** From when the amounts are no longer known. */
export const firstGuess = ({ periods }: Timeline): Period | undefined =>
  periods.find((period) => period.basis === "projected");

/** Both amounts of a change, as they are written. */
export function fromTo(change: Pick<Change, "before" | "after">, i18n: I18n): { before: string; after: string } {
  return { before: i18n.kroner(change.before), after: i18n.kroner(change.after) };
}
