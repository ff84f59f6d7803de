// The first thing on the page: the amount today in large figures, always with "before tax" beside it, and the next change.
import { html, nothing, type TemplateResult } from "lit";
import type { Period, Timeline } from "../pkg/forloebsberegner.js";
import type { View } from "./answer.ts";
import { basisNote, explanation } from "./explanation.ts";
import type { Words } from "./language.ts";
import { lawLink } from "./law-link.ts";
import { ending, standing, type Change, type Standing } from "./standing.ts";

export function now(view: View): TemplateResult | typeof nothing {
  const { timeline, today, words, example } = view;
  const where = standing(timeline, today);
  if (!where) return nothing;
  const { period, when } = where;
  const [level] = period.steps;
  return html`<section class="now" aria-labelledby="now-heading">
    ${example ? html`<p class="now-example">${words.t("answer-example")}</p>` : nothing}
    <h2 id="now-heading" class="now-heading" tabindex="-1">${words.t(`answer-heading-${when}`, { on: words.day(period.from), end: words.day(period.to), ending: ending(timeline) })}</h2>
    <p class="now-amount">
      <strong class=${period.payable.includes(".") ? "now-figure has-oere" : "now-figure"}>${words.kroner(period.payable)}</strong>
      <span class="now-unit">${words.t("answer-unit")}</span>
    </p>
    <p class="now-level">
      ${words.t(`level-${period.level}`)}
      ${level ? lawLink(level.law, words) : nothing}
    </p>
    ${basisNote(period.basis, words)} ${explanation(period, words)} ${ahead(where, timeline, words)}
  </section>`;
}

function ahead({ when, next }: Standing, timeline: Timeline, words: Words): TemplateResult | typeof nothing {
  if (when === "after") return nothing;
  if (!next && !timeline.to) return nothing;
  return html`<div class="next">${next ? nextChange(next, timeline, words) : lastDay(timeline, words)}</div>`;
}

function nextChange(change: Change, { periods }: Timeline, words: Words): TemplateResult {
  const then = periods.find((period) => period.from === change.on);
  return html`<h3 class="next-heading">${words.t("answer-next-change", { on: words.day(change.on) })}</h3>
    <p class="next-amounts">${words.t("answer-from-to", amounts(change, words))}</p>
    ${change.causes.map((one) => html`<p>${words.t(`cause-${one.cause}`)}</p>`)}
    ${then ? basisNote(then.basis, words) : nothing}`;
}

/** No change is known before the last day. "The same until then" is promised of known rates only; from when they are not, is said. */
function lastDay(timeline: Timeline, words: Words): TemplateResult {
  const about = { on: words.day(timeline.to ?? ""), ending: ending(timeline) };
  const guessed = firstGuess(timeline);
  return html`<h3 class="next-heading">${words.t("answer-last-day", about)}</h3>
    <p>${words.t(guessed ? "answer-same-as-far-as-known" : "answer-same-until-then")}</p>
    <p>${words.t("answer-what-then", about)}</p>
    ${guessed ? html`<p class="basis">${words.t("answer-projected-from", { from: words.day(guessed.from) })}</p>` : nothing}`;
}

const firstGuess = ({ periods }: Timeline): Period | undefined => periods.find((period) => period.basis === "projected");

export function nowSentence({ when, period, next }: Standing, timeline: Timeline, words: Words): string {
  const { to } = timeline;
  const about = { ending: ending(timeline) };
  const amount = words.t(`answer-status-${when}`, {
    ...about,
    amount: words.kroner(period.payable),
    on: words.day(when === "after" ? period.to : period.from),
  });
  if (when === "after") return amount;
  if (next) return `${amount} ${words.t("answer-status-next", { on: words.day(next.on), ...amounts(next, words) })}`;
  if (!to) return amount;
  const same = words.t(firstGuess(timeline) ? "answer-status-end-as-far-as-known" : "answer-status-end", { on: words.day(to) });
  return `${amount} ${same} ${words.t("answer-what-then", about)}`;
}

function amounts(change: Change, words: Words): { before: string; after: string } {
  return { before: words.kroner(change.before), after: words.kroner(change.after) };
}
