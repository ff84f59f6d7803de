// The answer laid out for an advisor: what is paid and when that changes, what can be taken along, the course in a dense table, what it all
// rests on, and every § and rate. Templates only, as everywhere: it shows what the timeline has.
import { html, nothing, type TemplateResult } from "lit";
import type { View } from "../result/view.ts";
import { lawLink } from "../ui/law-link.ts";
import { payments } from "../result/payments.ts";
import { ratesTable } from "../info/rates.ts";
import { cited, ratesUsed, type Cited } from "../share/journal/citations.ts";
import { dense, denseRange } from "./course-table.ts";
import { origin, result } from "../share/journal/journal.ts";
import { restingOn } from "./facts-table.ts";
import { taking } from "./downloads.ts";

export function advisor(view: View): TemplateResult {
  const { timeline, words, estimate, example } = view;
  const isPossible = timeline.status === "ok";
  return html`<div class="answer advisor" part="answer">
    <section class="advisor-result" aria-labelledby="advisor-heading">
      <h2 id="advisor-heading" tabindex="-1">${words.t("advisor-heading")}</h2>
      ${example ? html`<p>${words.t("journal-example")}</p>` : nothing} ${result(view).map((line) => html`<p>${line}</p>`)}
      <p class="answer-small">${origin(timeline, words)} ${words.t("journal-decides")}</p>
    </section>
    ${taking(view)} ${isPossible ? nothing : remarks(view)} ${isPossible ? html`${denseRange(view)} ${dense(view)}` : nothing} ${restingOn(view)}
    ${isPossible ? html`${remarks(view)} ${dates(view)} ${sections(view)} ${rates(view)} ${estimate ? nothing : payments(view)}` : sections(view)}
  </div>`;
}

function remarks({ timeline: { notices }, words }: View): TemplateResult | typeof nothing {
  const said = notices.map(({ code, law }) => html`${words.t(`journal-notice-${code}`)} ${lawLink(law, words)}`);
  return listed("remarks", words.t("journal-notices"), said);
}

function dates({ timeline: { milestones }, words }: View): TemplateResult | typeof nothing {
  const said = milestones.map(
    ({ on, what, law }) =>
      html`<time datetime=${on}>${words.day(on)}</time>: ${words.t(`journal-milestone-${what}`)}. ${lawLink(law, words)}`,
  );
  return listed("dates", words.t("journal-milestones"), said);
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
function sections({ timeline, words }: View): TemplateResult {
  return html`<details class="details cited">
    <summary class="details-summary">${words.t("advisor-laws-all")}</summary>
    <div class="details-text">
      <ul>
        ${cited(timeline).map((one) => html`<li>${one.laws.map((law) => html`${lawLink(law, words)} `)} ${usedIn(one, words)}</li>`)}
      </ul>
    </div>
  </details>`;
}

function usedIn({ periods, elsewhere }: Cited, words: View["words"]): string {
  const said = elsewhere.map((where) => words.t(`advisor-used-${where}`));
  return [...(periods.length > 0 ? [words.t("advisor-periods", { numbers: periods.join(", ") })] : []), ...said].join(
    " ",
  );
}

function rates({ timeline, words }: View): TemplateResult {
  return html`<details class="details rates-cited">
    <summary class="details-summary">${words.t("answer-rates-used")}</summary>
    <div class="details-text">${ratesTable(ratesUsed(timeline), words.t("answer-rates-used"), words)}</div>
  </details>`;
}
