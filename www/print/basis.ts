// The lists of the printed document: rates with their sources, notices, assumptions and important dates.
import { html, nothing, type TemplateResult } from "lit";
import type { Notice } from "../pkg/forloebsberegner.js";
import { ratesUsed } from "../share/journal/citations.ts";
import type { View } from "../result/view.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink, externalLink, noBreakSpaces } from "../ui/law-link.ts";
import { importantDates } from "../result/milestones.ts";
import { certainNotices } from "../result/notices.ts";
import { rateCitation, rateSource } from "../ui/rate-source.ts";
import { assumptionsOf } from "../result/explanation-steps.ts";

/** The rates, notices and assumptions; if no forløb is possible, why not. */
export function basis(view: View): TemplateResult {
  const { timeline, estimate } = view;
  if (timeline.status !== "ok") return notPossible(view);
  return html`<div class="paper-grounds">${estimate ? nothing : rateList(view)} ${noticeList(view)} ${assumptionList(view)}</div>`;
}

function notPossible({ timeline, i18n }: View): TemplateResult {
  return html`<section>
    <ul>
      ${timeline.notices.map((notice) => html`<li>${noticeTitle(notice, i18n)} ${i18n.t(`notice-${notice.code}`)}</li>`)}
    </ul>
    <p>${i18n.t("answer-not-possible-ask")}</p>
  </section>`;
}

const noticeTitle = ({ code, law }: Notice, i18n: I18n): TemplateResult =>
  html`<strong>${i18n.t(`notice-${code}.title`)}.</strong> ${externalLink(law.url, noBreakSpaces(law.ref), i18n)}`;

function rateList({ timeline, i18n }: View): TemplateResult | typeof nothing {
  const items = ratesUsed(timeline).map(
    (
      rate,
    ) => html`<strong>${i18n.t(`rate-${rate.code}`)}: ${i18n.kroner(rate.amount)} ${i18n.t(`unit-${rate.unit}`)}.</strong>
      ${i18n.t("answer-rate-from", { from: i18n.day(rate.valid_from), basis: i18n.t(`basis-${rate.basis}.label`) })}
      ${i18n.t("answer-source")} ${rateSource(rate.source, rate.basis, i18n)}. ${rateCitation(rate.law_ref)}`,
  );
  return section(i18n.t("answer-rates-used"), items);
}

function assumptionList({ timeline, i18n }: View): TemplateResult | typeof nothing {
  const items = assumptionsOf(timeline.periods).map(
    (name) => html`<strong>${i18n.t(`assumption-${name}.title`)}.</strong> ${i18n.t(`assumption-${name}.brief`)}`,
  );
  return section(i18n.t("answer-assumptions"), items, html`<p>${i18n.t("answer-assumptions-why")}</p>`);
}

function noticeList(view: View): TemplateResult | typeof nothing {
  const { i18n } = view;
  return section(
    i18n.t("answer-notices"),
    certainNotices(view).map((notice) => noticeTitle(notice, i18n)),
  );
}

/** The list of important dates; nothing if there are none. */
export function dates(view: View): TemplateResult | typeof nothing {
  const { i18n } = view;
  const items = importantDates(view).map(
    ({ on, title, law }) => html`<strong>${i18n.day(on)}:</strong> ${title}. ${lawLink(law, i18n)}`,
  );
  return section(i18n.t("answer-milestones"), items);
}

/** A list with a heading; nothing if the list is empty. */
function section(
  heading: string,
  items: readonly TemplateResult[],
  introduction: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section>
    <h3>${heading}</h3>
    ${introduction}
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
}
