// What the amounts were when a link was made, what they are now, and why: every difference with its steps, §§ and rates. The differences come
// from the calculation; nothing is subtracted here.
import { html, nothing, type TemplateResult } from "lit";
import { addsUp, cutDifferences, differences } from "./differences.ts";
import type { Difference, RateDifference, StepDifference } from "./differences.ts";
import type { LinkRecord } from "./link.ts";
import { subtract } from "../../core/wasm.ts";
import type { View } from "../../result/view.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { lawLink } from "../../ui/law-link.ts";
import { rateSource } from "../../ui/rate-source.ts";
import { version } from "../../core/version.ts";

export function thenAndNow(record: LinkRecord, view: View): TemplateResult {
  const { i18n, today } = view;
  return html`${record.made > today ? html`<p>${i18n.t("link-ahead")}</p>` : nothing} ${compared(record, view)}`;
}

/** What cannot be read of the amounts is not made up out of those beside it. */
function compared(record: LinkRecord, view: View): TemplateResult {
  const { timeline, i18n, today } = view;
  if (!record.isWhole) return html`<p>${i18n.t("link-then-unknown")}</p>`;
  if (!addsUp(record, subtract)) return html`<p>${i18n.t("link-does-not-add-up")}</p>`;
  const made = { made: i18n.day(record.made), rates: record.rates, program: record.program };
  const found = differences(record, view, subtract);
  const cuts = view.estimate ? [] : cutDifferences(record, timeline, subtract);
  if (found.length === 0 && cuts.length === 0) return html`<p>${i18n.t("link-same", made)}</p>`;
  // The same program and the same rates give the same amounts.
  if (record.program === version && record.rates === timeline.rates.version)
    return html`<p>${i18n.t("link-not-ours")}</p>`;
  const here = found.find(({ from, to }) => from <= today && today <= to);
  return html`<p>${i18n.t("link-then", made)} ${here ? i18n.t("link-then-today", sums(here, i18n)) : i18n.t("link-then-not-today")}</p>
    ${record.reasons.map((code) => html`<p>${i18n.t("link-then-none")} ${i18n.has(`notice-${code}.title`) ? i18n.t(`notice-${code}.title`) : nothing}</p>`)}
    <details class="details then-now">
      <summary class="details-summary">${i18n.t("link-changes")}</summary>
      <div class="details-text">
        ${found.map((one) => changed(one, record, view))}
        ${cuts.map((cut) => html`<p>${i18n.t("link-cut-changed", { month: i18n.month(cut.month), before: i18n.kroner(cut.before), after: i18n.kroner(cut.after) })}</p>`)}
        <p class="answer-small">${i18n.t("link-now", { rates: timeline.rates.version, program: version })}</p>
      </div>
    </details>`;
}

/** With its steps where there are any, which are all of the difference. */
function changed(one: Difference, record: LinkRecord, { i18n }: View): TemplateResult {
  const days = i18n.t("answer-between", { from: i18n.day(one.from), to: i18n.day(one.to) });
  return html`<p><strong>${days}:</strong> ${i18n.t("link-changed-amount", sums(one, i18n))}</p>
    ${one.steps.length > 0 ? steps(one.steps, i18n) : nothing} ${why(one, record, i18n)}`;
}

function sums(
  { before, after, difference = "" }: Difference,
  i18n: I18n,
): { before: string; after: string; difference: string } {
  const told = (amounts: string[] | undefined) =>
    amounts ? amounts.map((amount) => i18n.kroner(amount)).join("–") : i18n.t("link-no-amount");
  return {
    before: told(before),
    after: told(after),
    difference: difference === "" ? "" : i18n.kroner(difference, { sign: true }),
  };
}

function why(
  { steps, rates, wasProjected, before, after }: Difference,
  { program, reasons }: LinkRecord,
  i18n: I18n,
): TemplateResult {
  const told = [
    ...(wasProjected ? [html`${i18n.t("link-why-projected")}`] : []),
    ...rates.map((rate) => rateSaid(rate, i18n)),
    ...((before && after) || reasons.length > 0 ? [] : [html`${i18n.t("link-why-length")}`]),
    ...(rates.length === 0 && steps.length > 0
      ? [html`${i18n.t("link-why-rules", { before: program, after: version })}`]
      : []),
  ];
  return html`${told.map((reason) => html`<p>${reason}</p>`)}`;
}

function rateSaid({ before, now }: RateDifference, i18n: I18n): TemplateResult {
  const told = {
    rate: i18n.t(`rate-${now.code}`),
    before: i18n.kroner(before),
    after: i18n.kroner(now.amount),
    from: i18n.day(now.valid_from),
  };
  return html`${i18n.t("link-why-rate", told)} ${i18n.t("answer-source")} ${rateSource(now.source, now.basis, i18n)}`;
}

function steps(list: readonly StepDifference[], i18n: I18n): TemplateResult {
  return html`<ul>
    ${list.map((step) => {
      const told = {
        before: i18n.kroner(step.before),
        after: i18n.kroner(step.after),
        difference: i18n.kroner(step.difference, { sign: true }),
      };
      return html`<li>${stepName(step.rule, i18n)}: ${i18n.t("link-changed-amount", told)} <span class="sum-law">${cited(step, i18n)}</span></li>`;
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

function stepName(rule: string, i18n: I18n): string {
  const level = LEVELS[rule.replace(/^las-(68|69j)-/, "")];
  return i18n.t(i18n.has(`step-${rule}`) ? `step-${rule}` : `level-${level ?? rule}`);
}

/** A rule that has no part any more is cited by its name, which is its §. */
function cited({ rule, now }: StepDifference, i18n: I18n): TemplateResult | string {
  if (now) return lawLink(now.law, i18n, now.later);
  const [, section = "", letter = "", stk = "", nr] = /^las-(\d+)([a-z]?)-(\d+)(?:-(\d))?$/.exec(rule) ?? [];
  return section && `LAS § ${section}${letter && ` ${letter}`}, stk. ${stk}${nr ? `, nr. ${nr}` : ""}`;
}
