// The first thing on the page: the amount today in large figures, always with "before tax" or "after" beside it, and the next change.
import { html, nothing, type TemplateResult } from "lit";
import type { Period, Timeline } from "../pkg/forloebsberegner.js";
import { beforeTax, type Amounts } from "./amounts.ts";
import type { View } from "./view.ts";
import { basisNote, explanation } from "./explanation.ts";
import { fieldLink } from "../ui/field-link.ts";
import type { Words } from "../i18n/translator.ts";
import { lawLink } from "../ui/law-link.ts";
import { ending, reason, standing, type Change, type Standing } from "./position.ts";

export function now(view: View, amounts: Amounts): TemplateResult | typeof nothing {
  const { timeline, today, words } = view;
  const where = standing(timeline, today);
  if (!where) return nothing;
  const { period } = where;
  const [level] = period.steps;
  const { tax, amount } = shown(period, amounts);
  return html`<section class="now" aria-labelledby="now-heading">
    ${nowHead(view, where)}
    <p class="now-amount">
      <strong part="figure" class=${amount.includes(".") ? "now-figure has-oere" : "now-figure"}>${words.kroner(amount)}</strong>
      <span class="now-unit">${words.t(`answer-unit-${tax}`)}</span>
    </p>
    ${tax === amounts.tax ? nothing : html`<p>${words.t("answer-no-whole-month")}</p>`}
    <p class="now-level">
      ${words.t(`level-${period.level}`)}
      ${level ? lawLink(level.law, words) : nothing}
    </p>
    ${basisNote(period.basis, words)} ${explanation(period, words, amounts)} ${ahead(where, view, amounts)}
    ${
      timeline.payments.some(({ after_tax: after }) => after !== undefined)
        ? nothing
        : html`<p class="now-after-tax">${fieldLink("tax.percent", words.t("answer-see-after-tax"), view.onAsk)}</p>`
    }
  </section>`;
}

/** Whose amount it is, and of when. */
export function nowHead({ timeline, words, example }: View, { period, when }: Standing): TemplateResult {
  const about = { on: words.day(period.from), end: words.day(period.to), ending: ending(timeline) };
  return html`${example ? html`<p class="now-example">${words.t("answer-example")}</p>` : nothing}
    <h2 id="now-heading" class="now-heading" tabindex="-1">${words.t(`answer-heading-${when}`, about)}</h2>`;
}

/** The amount chosen, or the one before tax where there is no other. */
function shown(period: Period, amounts: Amounts): { tax: Amounts["tax"]; amount: string } {
  const amount = amounts.of(period);
  return amount === undefined ? { tax: "before", amount: period.payable } : { tax: amounts.tax, amount };
}

function ahead({ when, next }: Standing, view: View, amounts: Amounts): TemplateResult | typeof nothing {
  const { timeline, words } = view;
  if (when === "after") return nothing;
  if (!next && !timeline.to) return nothing;
  return html`<div class="next">${next ? nextChange(next, timeline, words, amounts) : lastDay(view)}</div>`;
}

function nextChange(change: Change, { periods }: Timeline, words: Words, amounts: Amounts): TemplateResult {
  const index = periods.findIndex((period) => period.from === change.on);
  const [before, then] = [periods[index - 1], periods[index]];
  const [from, to] = [before && amounts.of(before), then && amounts.of(then)];
  const known = from !== undefined && to !== undefined;
  const tax = known ? amounts.tax : beforeTax.tax;
  return html`<h3 class="next-heading">${words.t("answer-next-change", { on: words.day(change.on) })}</h3>
    <p class="next-amounts">
      ${words.t(`answer-from-to-${tax}`, fromTo(known ? { before: from, after: to } : change, words))}
    </p>
    ${change.causes.map((one) => html`<p>${words.t(`cause-${one.cause}`)}</p>`)}
    ${then ? basisNote(then.basis, words) : nothing}`;
}

/** No change is known before the last day. "The same until then" is promised of known rates only; from when they are not, is said. */
function lastDay(view: View): TemplateResult {
  const { timeline, words } = view;
  const about = { on: words.day(timeline.to ?? ""), ending: ending(timeline), why: reason(view) };
  const guessed = firstGuess(timeline);
  return html`<h3 class="next-heading">${words.t("answer-last-day", about)}</h3>
    <p>${words.t("answer-end-why", about)}</p>
    <p>${words.t(guessed ? "answer-same-as-far-as-known" : "answer-same-until-then")}</p>
    <p>${words.t("answer-what-then", about)}</p>
    ${guessed ? html`<p class="basis">${words.t("answer-projected-from", { from: words.day(guessed.from) })}</p>` : nothing}`;
}

/** From when the amounts are no longer known. */
export const firstGuess = ({ periods }: Timeline): Period | undefined =>
  periods.find((period) => period.basis === "projected");

/** Both amounts of a change, as they are written. */
export function fromTo(change: Pick<Change, "before" | "after">, words: Words): { before: string; after: string } {
  return { before: words.kroner(change.before), after: words.kroner(change.after) };
}
