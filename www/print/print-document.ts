// The printed result: a document of its own that can be read without the page. The periods and their basis come first, if possible on one
// sheet; then the payments.
import { html, nothing, type TemplateResult } from "lit";
import { beforeTax } from "../result/amounts.ts";
import { statusText } from "../result/status-text.ts";
import type { View } from "../result/view.ts";
import { repealedNotice } from "../info/law-texts.ts";
import { staticRangeChart } from "../result/chart/range-chart.ts";
import { staticChart } from "../result/chart/chart.ts";
import { fieldName } from "../form/field-errors.ts";
import { beforePrint } from "../ui/directives/before-print.ts";
import { periods, rangePeriods } from "./periods.ts";
import { dates, basis } from "./basis.ts";
import { months } from "./months.ts";
import { fitsQrCode, qr } from "../ui/qr.ts";
import { fromSituation } from "../form/from-situation.ts";
import { summaryLines } from "../form/summary.ts";
import { version } from "../core/version.ts";

/** The document, rendered only before printing; nothing without a result. */
export const printDocument = (view: View | undefined): unknown => (view ? beforePrint(() => article(view)) : nothing);

function article(view: View): TemplateResult {
  const { i18n } = view;
  return html`<article class="paper">
    ${head(view)}
    <div class="paper-case">
      <section>
        <h3>${i18n.t("part-summary")}</h3>
        ${answerList(view)}
      </section>
      ${printedChart(view)}
    </div>
    ${view.estimate ? rangePeriods(view, view.estimate) : periods(view)} ${basis(view)}
    ${view.estimate ? nothing : months(view, origin(view))} ${dates(view)}
    ${repealedNotice(view.timeline, i18n)}
    <p>${i18n.t("answer-law-names")}</p>
  </article>`;
}

function head(view: View): TemplateResult {
  const { timeline, i18n, example, link } = view;
  return html`<header class="paper-head">
    <div>
      <p class="paper-name">${i18n.t("page-name")}</p>
      <h2>${i18n.t("paper-title")}</h2>
      <p>${origin(view)}</p>
      <p>${i18n.t("page-footer")}</p>
      ${example ? html`<p><strong>${i18n.t("paper-example")}</strong></p>` : nothing}
      <p class="paper-result">${timeline.status === "ok" ? statusText(view) : i18n.t("answer-not-possible")}</p>
    </div>
    ${
      fitsQrCode(link)
        ? html`<figure class="paper-code">
          <a href=${link}>${qr(link, i18n)}</a>
          <figcaption>${i18n.t("paper-scan")}</figcaption>
        </figure>`
        : nothing
    }
  </header>`;
}

/** The date of the calculation, and the versions of the program and the rates. */
function origin({ timeline: { rates }, today, i18n }: View): string {
  return i18n.t("paper-made", {
    on: i18n.day(today),
    program: version,
    rates: rates.version,
    checked: i18n.day(rates.checked_on),
  });
}

/** The answers of the situation. Those in the form may already be different, with a date half typed. */
function answerList({ situation, open, i18n }: View): TemplateResult {
  return html`<dl class="paper-answers">
    ${summaryLines(fromSituation(situation, open, i18n.lang), i18n).map(([field, value]) =>
      value === ""
        ? nothing
        : html`<div>
            <dt>${fieldName(field, i18n)}</dt>
            <dd>${value}</dd>
          </div>`,
    )}
  </dl>`;
}

function printedChart(view: View): TemplateResult | typeof nothing {
  const { timeline, estimate } = view;
  if (timeline.status !== "ok") return nothing;
  return html`<div class="paper-drawing">
    ${estimate ? staticRangeChart(view, estimate) : staticChart(view, beforeTax)}
  </div>`;
}
