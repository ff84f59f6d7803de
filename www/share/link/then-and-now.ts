// What the amounts were when a link was made, what they are now, and why: every difference with its steps, §§ and rates. The differences come
// from the calculation; nothing is subtracted here.
import { html, nothing, type TemplateResult } from "lit";
import { addsUp, cutDifferences, differences } from "./differences.ts";
import type { Difference, RateDifference, StepDifference } from "./differences.ts";
import type { Recorded } from "./link.ts";
import { less } from "../../core/wasm.ts";
import type { View } from "../../result/view.ts";
import type { Words } from "../../i18n/translator.ts";
import { lawLink } from "../../ui/law-link.ts";
import { source } from "../../ui/rate-source.ts";
import { version } from "../../core/version.ts";

export function thenNow(record: Recorded, view: View): TemplateResult {
  const { words, today } = view;
  return html`${record.made > today ? html`<p>${words.t("link-ahead")}</p>` : nothing} ${compared(record, view)}`;
}

/** What cannot be read of the amounts is not made up out of those beside it. */
function compared(record: Recorded, view: View): TemplateResult {
  const { timeline, words, today } = view;
  if (!record.isWhole) return html`<p>${words.t("link-then-unknown")}</p>`;
  if (!addsUp(record, less)) return html`<p>${words.t("link-does-not-add-up")}</p>`;
  const made = { made: words.day(record.made), rates: record.rates, program: record.program };
  const found = differences(record, view, less);
  const cuts = view.estimate ? [] : cutDifferences(record, timeline, less);
  if (found.length === 0 && cuts.length === 0) return html`<p>${words.t("link-same", made)}</p>`;
  // The same program and the same rates give the same amounts.
  if (record.program === version && record.rates === timeline.rates.version)
    return html`<p>${words.t("link-not-ours")}</p>`;
  const here = found.find(({ from, to }) => from <= today && today <= to);
  return html`<p>${words.t("link-then", made)} ${here ? words.t("link-then-today", sums(here, words)) : words.t("link-then-not-today")}</p>
    ${record.reasons.map((code) => html`<p>${words.t("link-then-none")} ${words.has(`notice-${code}.title`) ? words.t(`notice-${code}.title`) : nothing}</p>`)}
    <details class="details then-now">
      <summary class="details-summary">${words.t("link-changes")}</summary>
      <div class="details-text">
        ${found.map((one) => changed(one, record, view))}
        ${cuts.map((cut) => html`<p>${words.t("link-cut-changed", { month: words.month(cut.month), before: words.kroner(cut.before), after: words.kroner(cut.after) })}</p>`)}
        <p class="answer-small">${words.t("link-now", { rates: timeline.rates.version, program: version })}</p>
      </div>
    </details>`;
}

/** With its steps where there are any, which are all of the difference. */
function changed(one: Difference, record: Recorded, { words }: View): TemplateResult {
  const days = words.t("answer-between", { from: words.day(one.from), to: words.day(one.to) });
  return html`<p><strong>${days}:</strong> ${words.t("link-changed-amount", sums(one, words))}</p>
    ${one.steps.length > 0 ? steps(one.steps, words) : nothing} ${why(one, record, words)}`;
}

function sums(
  { before, after, difference = "" }: Difference,
  words: Words,
): { before: string; after: string; difference: string } {
  const told = (amounts: string[] | undefined) =>
    amounts ? amounts.map((amount) => words.kroner(amount)).join("–") : words.t("link-no-amount");
  return {
    before: told(before),
    after: told(after),
    difference: difference === "" ? "" : words.kroner(difference, { sign: true }),
  };
}

function why(
  { steps, rates, wasProjected, before, after }: Difference,
  { program, reasons }: Recorded,
  words: Words,
): TemplateResult {
  const told = [
    ...(wasProjected ? [html`${words.t("link-why-projected")}`] : []),
    ...rates.map((rate) => rateSaid(rate, words)),
    ...((before && after) || reasons.length > 0 ? [] : [html`${words.t("link-why-length")}`]),
    ...(rates.length === 0 && steps.length > 0
      ? [html`${words.t("link-why-rules", { before: program, after: version })}`]
      : []),
  ];
  return html`${told.map((reason) => html`<p>${reason}</p>`)}`;
}

function rateSaid({ before, now }: RateDifference, words: Words): TemplateResult {
  const told = {
    rate: words.t(`rate-${now.code}`),
    before: words.kroner(before),
    after: words.kroner(now.amount),
    from: words.day(now.valid_from),
  };
  return html`${words.t("link-why-rate", told)} ${words.t("answer-source")} ${source(now.source, now.basis, words)}`;
}

function steps(list: readonly StepDifference[], words: Words): TemplateResult {
  return html`<ul>
    ${list.map((step) => {
      const told = {
        before: words.kroner(step.before),
        after: words.kroner(step.after),
        difference: words.kroner(step.difference, { sign: true }),
      };
      return html`<li>${stepName(step.rule, words)}: ${words.t("link-changed-amount", told)} <span class="sum-law">${cited(step, words)}</span></li>`;
    })}
  </ul>`;
}

/** What a level is called, by the last numbers of its rule. */
const LEVELS: Record<string, string> = {
  "2-1": "forsoerger",
  "2-2": "ikke_forsoerger",
  "2-3": "hjemmeboende_u25",
  "2-4": "hjemmeboende_u25_bidrag",
  4: "sygedagpenge",
  5: "ledighedsydelse",
  6: "foertidspension",
};

function stepName(rule: string, words: Words): string {
  const level = LEVELS[rule.replace(/^las-(68|69j)-/, "")];
  return words.t(words.has(`step-${rule}`) ? `step-${rule}` : `level-${level ?? rule}`);
}

/** A rule that has no part any more is cited by its name, which is its §. */
function cited({ rule, now }: StepDifference, words: Words): TemplateResult | string {
  if (now) return lawLink(now.law, words, now.later);
  const [, section = "", letter = "", stk = "", nr] = /^las-(\d+)([a-z]?)-(\d+)(?:-(\d))?$/.exec(rule) ?? [];
  return section && `LAS § ${section}${letter && ` ${letter}`}, stk. ${stk}${nr ? `, nr. ${nr}` : ""}`;
}
