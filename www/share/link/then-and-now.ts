// The comparison of the amounts recorded in a link with those of today: each difference with its steps, sections and rates.
import { html, nothing, type TemplateResult } from "lit";
import type { Level } from "../../pkg/forloebsberegner.js";
import { addsUp, cutDifferences, differences } from "./differences.ts";
import type { Difference, RateDifference, StepDifference } from "./differences.ts";
import type { LinkRecord } from "./link.ts";
import { subtract } from "../../core/wasm.ts";
import type { View } from "../../result/view.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { lawLink } from "../../ui/law-link.ts";
import { rateSource } from "../../ui/rate-source.ts";
import { version } from "../../core/version.ts";

/** The comparison of a record with the result of the same answers today. */
export function thenAndNow(record: LinkRecord, view: View): TemplateResult {
  const { i18n, today } = view;
  return html`${record.made > today ? html`<p>${i18n.t("link-ahead")}</p>` : nothing} ${comparison(record, view)}`;
}

/** A record that is incomplete or does not add up is not compared: its other amounts may be wrong too. */
function comparison(record: LinkRecord, view: View): TemplateResult {
  const { timeline, i18n, today } = view;
  if (!record.isWhole) return html`<p>${i18n.t("link-then-unknown")}</p>`;
  if (!addsUp(record, subtract)) return html`<p>${i18n.t("link-does-not-add-up")}</p>`;
  const recordArgs = { made: i18n.day(record.made), rates: record.rates, program: record.program };
  const changes = differences(record, view, subtract);
  const cuts = view.estimate ? [] : cutDifferences(record, timeline, subtract);
  if (changes.length === 0 && cuts.length === 0) return html`<p>${i18n.t("link-same", recordArgs)}</p>`;
  // The same program with the same rates calculates the same amounts, so this record is not from it.
  if (record.program === version && record.rates === timeline.rates.version)
    return html`<p>${i18n.t("link-not-ours")}</p>`;
  const changeToday = changes.find(({ from, to }) => from <= today && today <= to);
  return html`<p>${i18n.t("link-then", recordArgs)} ${changeToday ? i18n.t("link-then-today", amountArgs(changeToday, i18n)) : i18n.t("link-then-not-today")}</p>
    ${record.reasons.map((code) => html`<p>${i18n.t("link-then-none")} ${noticeTitle(code, i18n)}</p>`)}
    <details class="details then-now">
      <summary class="details-summary">${i18n.t("link-changes")}</summary>
      <div class="details-text">
        ${changes.map((change) => changedAmount(change, record, view))}
        ${cuts.map((cut) => html`<p>${i18n.t("link-cut-changed", { month: i18n.month(cut.month), before: i18n.kroner(cut.before), after: i18n.kroner(cut.after) })}</p>`)}
        <p class="answer-small">${i18n.t("link-now", { rates: timeline.rates.version, program: version })}</p>
      </div>
    </details>`;
}

/** The code comes from the link, so it may be that of a notice this version does not have. */
function noticeTitle(code: string, i18n: I18n): string | typeof nothing {
  const id = `notice-${code}.title`;
  return i18n.has(id) ? i18n.t(id) : nothing;
}

/** A difference with its steps, if there are any, and its reasons. */
function changedAmount(change: Difference, record: LinkRecord, { i18n }: View): TemplateResult {
  const days = i18n.t("answer-between", { from: i18n.day(change.from), to: i18n.day(change.to) });
  return html`<p><strong>${days}:</strong> ${i18n.t("link-changed-amount", amountArgs(change, i18n))}</p>
    ${change.steps.length > 0 ? stepList(change.steps, i18n) : nothing} ${reasons(change, record, i18n)}`;
}

/** The amounts of a difference, for a message. */
function amountArgs(
  { before, after, difference = "" }: Difference,
  i18n: I18n,
): { before: string; after: string; difference: string } {
  const format = (amounts: string[] | undefined) =>
    amounts ? amounts.map((amount) => i18n.kroner(amount)).join("–") : i18n.t("link-no-amount");
  return {
    before: format(before),
    after: format(after),
    difference: difference === "" ? "" : i18n.kroner(difference, { sign: true }),
  };
}

function reasons(
  { steps, rates, wasProjected, before, after }: Difference,
  { program, reasons: notPossible }: LinkRecord,
  i18n: I18n,
): TemplateResult {
  const paragraphs = [
    ...(wasProjected ? [html`${i18n.t("link-why-projected")}`] : []),
    ...rates.map((rate) => changedRate(rate, i18n)),
    ...((before && after) || notPossible.length > 0 ? [] : [html`${i18n.t("link-why-length")}`]),
    ...(rates.length === 0 && steps.length > 0
      ? [html`${i18n.t("link-why-rules", { before: program, after: version })}`]
      : []),
  ];
  return html`${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`;
}

function changedRate({ before, now }: RateDifference, i18n: I18n): TemplateResult {
  const args = {
    rate: i18n.t(`rate-${now.code}`),
    before: i18n.kroner(before),
    after: i18n.kroner(now.amount),
    from: i18n.day(now.valid_from),
  };
  return html`${i18n.t("link-why-rate", args)} ${i18n.t("answer-source")} ${rateSource(now.source, now.basis, i18n)}`;
}

function stepList(steps: readonly StepDifference[], i18n: I18n): TemplateResult {
  return html`<ul>
    ${steps.map((step) => {
      const args = {
        before: i18n.kroner(step.before),
        after: i18n.kroner(step.after),
        difference: i18n.kroner(step.difference, { sign: true }),
      };
      return html`<li>${stepName(step.rule, i18n)}: ${i18n.t("link-changed-amount", args)} <span class="sum-law">${citation(step, i18n)}</span></li>`;
    })}
  </ul>`;
}

/** The level that a rule of LAS § 68 or § 69 j sets, by the last numbers of its id. */
const LEVELS: Readonly<Record<string, Level>> = {
  "2-1": "forsoerger",
  "2-2": "ikke_forsoerger",
  "2-3": "hjemmeboende_u25",
  "2-4": "hjemmeboende_u25_bidrag",
  4: "sygedagpenge",
  5: "ledighedsydelse",
  6: "foertidspension",
};

/** The rule comes from the link, so it may be one this version does not have: that one is named by its id. */
function stepName(rule: string, i18n: I18n): string {
  const id = `step-${rule}`;
  if (i18n.has(id)) return i18n.t(id);
  const level = LEVELS[rule.replace(/^las-(68|69j)-/, "")];
  return level ? i18n.t(`level-${level}`) : `level-${rule}`;
}

/** The section of a step. A rule that no longer applies has no citation, but its id contains the section. */
function citation({ rule, now }: StepDifference, i18n: I18n): TemplateResult | string {
  if (now) return lawLink(now.law, i18n, now.later);
  const [, section = "", letter = "", stk = "", nr] = /^las-(\d+)([a-z]?)-(\d+)(?:-(\d))?$/.exec(rule) ?? [];
  return section && `LAS § ${section}${letter && ` ${letter}`}, stk. ${stk}${nr ? `, nr. ${nr}` : ""}`;
}
