// The answer laid out for an advisor: what is paid and when that changes, what can be taken along, the course in a dense table, what it all
// rests on, and every § and rate. Templates only, as everywhere: it shows what the timeline has.
import { html, nothing, type TemplateResult } from "lit";
import type { View } from "../result/view.ts";
import { lawLink } from "../ui/law-link.ts";
import { payments } from "../result/payments.ts";
import { ratesTable } from "../info/rates.ts";
import { citedSections, ratesUsed, type CitedSection } from "../share/journal/citations.ts";
import { courseTable, rangeCourseTable } from "./course-table.ts";
import { origin, result } from "../share/journal/journal.ts";
import { factsTable } from "./facts-table.ts";
import { downloads } from "./downloads.ts";

export function advisorView(view: View): TemplateResult {
  const { timeline, i18n, estimate, example } = view;
  const isPossible = timeline.status === "ok";
  return html`<div class="answer advisor" part="answer">
    <section class="advisor-result" aria-labelledby="advisor-heading">
      <h2 id="advisor-heading" tabindex="-1">${i18n.t("advisor-heading")}</h2>
      ${example ? html`<p>${i18n.t("journal-example")}</p>` : nothing} ${result(view).map((line) => html`<p>${line}</p>`)}
      <p class="answer-small">${origin(timeline, i18n)} ${i18n.t("journal-decides")}</p>
    </section>
    ${downloads(view)} ${isPossible ? nothing : remarks(view)} ${isPossible ? html`${rangeCourseTable(view)} ${courseTable(view)}` : nothing} ${factsTable(view)}
    ${isPossible ? html`${remarks(view)} ${dates(view)} ${sections(view)} ${rates(view)} ${estimate ? nothing : payments(view)}` : sections(view)}
  </div>`;
}

function remarks({ timeline: { notices }, i18n }: View): TemplateResult | typeof nothing {
  const said = notices.map(({ code, law }) => html`${i18n.t(`journal-notice-${code}`)} ${lawLink(law, i18n)}`);
  return listed("remarks", i18n.t("journal-notices"), said);
}

function dates({ timeline: { milestones }, i18n }: View): TemplateResult | typeof nothing {
  const said = milestones.map(
    ({ on, what, law }) =>
      html`<time datetime=${on}>${i18n.day(on)}</time>: ${i18n.t(`journal-milestone-${what}`)}. ${lawLink(law, i18n)}`,
  );
  return listed("dates", i18n.t("journal-milestones"), said);
}

function listed(name: string, heading: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section class=${name} aria-labelledby="${name}-heading">
    <h3 id="${name}-heading">${heading}</h3>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
}

/** Every § once, in each text that was in force, and where it is used. */
function sections({ timeline, i18n }: View): TemplateResult {
  return html`<details class="details cited">
    <summary class="details-summary">${i18n.t("advisor-laws-all")}</summary>
    <div class="details-text">
      <ul>
        ${citedSections(timeline).map((one) => html`<li>${one.laws.map((law) => html`${lawLink(law, i18n)} `)} ${usedIn(one, i18n)}</li>`)}
      </ul>
    </div>
  </details>`;
}

function usedIn({ periods, elsewhere }: CitedSection, i18n: View["i18n"]): string {
  const said = elsewhere.map((where) => i18n.t(`advisor-used-${where}`));
  return [...(periods.length > 0 ? [i18n.t("advisor-periods", { numbers: periods.join(", ") })] : []), ...said].join(
    " ",
  );
}

function rates({ timeline, i18n }: View): TemplateResult {
  return html`<details class="details rates-cited">
    <summary class="details-summary">${i18n.t("answer-rates-used")}</summary>
    <div class="details-text">${ratesTable(ratesUsed(timeline), i18n.t("answer-rates-used"), i18n)}</div>
  </details>`;
}
