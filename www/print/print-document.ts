// The answer on paper: a document of its own, that stands alone without the page. First all that the amounts rest on, on one sheet where
// there is room; then month by month.
import { html, nothing, type TemplateResult } from "lit";
import { beforeTax } from "../result/amounts.ts";
import { statusSentence } from "../result/status-text.ts";
import type { View } from "../result/view.ts";
import { repealed } from "../info/repealed-law.ts";
import { stillRangeChart } from "../result/chart/range-chart.ts";
import { stillChart } from "../result/chart/chart.ts";
import { fieldName } from "../form/field-errors.ts";
import { onPaper } from "../ui/directives/before-print.ts";
import { course, rangeCourse } from "./periods.ts";
import { days, grounds } from "./basis.ts";
import { months } from "./months.ts";
import { hasCode, qr } from "../ui/qr.ts";
import { between } from "../result/range-text.ts";
import { answersOf } from "../form/from-situation.ts";
import { linesOf } from "../form/summary.ts";
import { version } from "../core/version.ts";

export const paper = (view: View | undefined): unknown => (view ? onPaper(() => sheets(view)) : nothing);

function sheets(view: View): TemplateResult {
  const { words } = view;
  return html`<article class="paper">
    ${head(view)}
    <div class="paper-case">
      <section>
        <h3>${words.t("part-summary")}</h3>
        ${told(view)}
      </section>
      ${drawing(view)}
    </div>
    ${view.estimate ? rangeCourse(view, view.estimate) : course(view)} ${grounds(view)}
    ${view.estimate ? nothing : months(view, made(view))} ${days(view)}
    ${repealed(view.timeline, words)}
    <p>${words.t("answer-law-names")}</p>
  </article>`;
}

function head(view: View): TemplateResult {
  const { timeline, words, example, link } = view;
  return html`<header class="paper-head">
    <div>
      <p class="paper-name">${words.t("page-name")}</p>
      <h2>${words.t("paper-title")}</h2>
      <p>${made(view)}</p>
      <p>${words.t("page-footer")}</p>
      ${example ? html`<p><strong>${words.t("paper-example")}</strong></p>` : nothing}
      <p class="paper-result">${timeline.status === "ok" ? statusSentence(view) : words.t("answer-not-possible")}</p>
    </div>
    ${
      hasCode(link)
        ? html`<figure class="paper-code">
          <a href=${link}>${qr(link, words)}</a>
          <figcaption>${words.t("paper-scan")}</figcaption>
        </figure>`
        : nothing
    }
  </header>`;
}

/** When, and out of what. */
function made({ timeline: { rates }, today, words }: View): string {
  return words.t("paper-made", {
    on: words.day(today),
    program: version,
    rates: rates.version,
    checked: words.day(rates.checked_on),
  });
}

/** What the timeline was made of, which somebody in the middle of a date has not changed yet. */
function told({ situation, open, words }: View): TemplateResult {
  return html`<dl class="paper-answers">
    ${linesOf(answersOf(situation, open, words.lang), words).map(([field, value]) =>
      value === ""
        ? nothing
        : html`<div>
            <dt>${fieldName(field, words)}</dt>
            <dd>${value}</dd>
          </div>`,
    )}
  </dl>`;
}

function drawing(view: View): TemplateResult | typeof nothing {
  const { timeline, estimate, words } = view;
  if (timeline.status !== "ok") return nothing;
  return html`<div class="paper-drawing">
    ${estimate ? stillRangeChart(view, estimate, (range) => between(range, words)) : stillChart(view, beforeTax)}
  </div>`;
}
