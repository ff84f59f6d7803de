// The result for advisors: the amounts and their changes, the downloads, a dense table of periods, the facts, and every § and rate.
import { html, nothing, type TemplateResult } from "lit";
import type { I18n } from "../i18n/i18n.ts";
import type { View } from "../result/view.ts";
import { lawLink } from "../ui/law-link.ts";
import { payments } from "../result/payments.ts";
import { ratesTable } from "../info/rates.ts";
import { citedSections, ratesUsed, type CitedSection } from "../share/journal/citations.ts";
import { periodsTable, rangesTable } from "./periods-table.ts";
import { resultSentences, versionsText } from "../share/journal/journal.ts";
import { factsTable } from "./facts-table.ts";
import { downloads } from "./downloads.ts";

/** The result in the layout for advisors. */
export function advisorView(view: View): TemplateResult {
  const { timeline, i18n, estimate, example } = view;
  const isPossible = timeline.status === "ok";
  const beforeFacts = isPossible ? html`${rangesTable(view)} ${periodsTable(view)}` : noticeList(view);
  const afterFacts = isPossible
    ? html`${noticeList(view)} ${milestoneList(view)} ${citedSectionList(view)} ${citedRates(view)}
      ${estimate ? nothing : payments(view)}`
    : citedSectionList(view);
  return html`<div class="answer advisor" part="answer">
    <section class="advisor-result" aria-labelledby="advisor-heading">
      <h2 id="advisor-heading" tabindex="-1">${i18n.t("advisor-heading")}</h2>
      ${example ? html`<p>${i18n.t("journal-example")}</p>` : nothing} ${resultSentences(view).map((line) => html`<p>${line}</p>`)}
      <p class="answer-small">${versionsText(timeline, i18n)} ${i18n.t("journal-decides")}</p>
    </section>
    ${downloads(view)} ${beforeFacts} ${factsTable(view)} ${afterFacts}
  </div>`;
}

function noticeList({ timeline: { notices }, i18n }: View): TemplateResult | typeof nothing {
  const items = notices.map(({ code, law }) => html`${i18n.t(`journal-notice-${code}`)} ${lawLink(law, i18n)}`);
  return section("remarks", i18n.t("journal-notices"), items);
}

function milestoneList({ timeline: { milestones }, i18n }: View): TemplateResult | typeof nothing {
  const items = milestones.map(
    ({ on, what, law }) =>
      html`<time datetime=${on}>${i18n.day(on)}</time>: ${i18n.t(`journal-milestone-${what}`)}. ${lawLink(law, i18n)}`,
  );
  return section("dates", i18n.t("journal-milestones"), items);
}

function section(name: string, heading: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section class=${name} aria-labelledby="${name}-heading">
    <h3 id="${name}-heading">${heading}</h3>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
}

/** Each cited § once, with all its versions and where it is used. */
function citedSectionList({ timeline, i18n }: View): TemplateResult {
  return html`<details class="details cited">
    <summary class="details-summary">${i18n.t("advisor-laws-all")}</summary>
    <div class="details-text">
      <ul>
        ${citedSections(timeline).map((cited) => html`<li>${cited.laws.map((law) => html`${lawLink(law, i18n)} `)} ${usageText(cited, i18n)}</li>`)}
      </ul>
    </div>
  </details>`;
}

function usageText({ periods, otherParts }: CitedSection, i18n: I18n): string {
  const inPeriods = periods.length > 0 ? [i18n.t("advisor-periods", { numbers: periods.join(", ") })] : [];
  return [...inPeriods, ...otherParts.map((part) => i18n.t(`advisor-used-${part}`))].join(" ");
}

function citedRates({ timeline, i18n }: View): TemplateResult {
  return html`<details class="details rates-cited">
    <summary class="details-summary">${i18n.t("answer-rates-used")}</summary>
    <div class="details-text">${ratesTable(ratesUsed(timeline), i18n.t("answer-rates-used"), i18n)}</div>
  </details>`;
}
