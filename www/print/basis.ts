// What the amounts on paper rest on: the rates with their sources, what was done where the law is silent, what to know, and the days.
import { html, nothing, type TemplateResult } from "lit";
import type { Notice } from "../pkg/forloebsberegner.js";
import { ratesUsed } from "../share/journal/citations.ts";
import type { View } from "../result/view.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink, externalLink, noBreakSpaces } from "../ui/law-link.ts";
import { importantDates } from "../result/milestones.ts";
import { certainNotices } from "../result/notices.ts";
import { rateCitation } from "../ui/rate-source.ts";
import { rateSource } from "../ui/rate-source.ts";
import { assumptionsOf } from "../result/explanation-steps.ts";

export function basis(view: View): TemplateResult {
  const { timeline, estimate } = view;
  if (timeline.status !== "ok") return reasons(view);
  return html`<div class="paper-grounds">${estimate ? nothing : rates(view)} ${notices(view)} ${assumptions(view)}</div>`;
}

/** Why there is no forløb. */
function reasons({ timeline, i18n }: View): TemplateResult {
  return html`<section>
    <ul>
      ${timeline.notices.map((notice) => html`<li>${named(notice, i18n)} ${i18n.t(`notice-${notice.code}`)}</li>`)}
    </ul>
    <p>${i18n.t("answer-not-possible-ask")}</p>
  </section>`;
}

const named = ({ code, law }: Notice, i18n: I18n): TemplateResult =>
  html`<strong>${i18n.t(`notice-${code}.title`)}.</strong> ${externalLink(law.url, noBreakSpaces(law.ref), i18n)}`;

function rates({ timeline, i18n }: View): TemplateResult | typeof nothing {
  const said = ratesUsed(timeline).map(
    (
      rate,
    ) => html`<strong>${i18n.t(`rate-${rate.code}`)}: ${i18n.kroner(rate.amount)} ${i18n.t(`unit-${rate.unit}`)}.</strong>
      ${i18n.t("answer-rate-from", { from: i18n.day(rate.valid_from), basis: i18n.t(`basis-${rate.basis}.label`) })}
      ${i18n.t("answer-source")} ${rateSource(rate.source, rate.basis, i18n)}. ${rateCitation(rate.law_ref)}`,
  );
  return listed(i18n.t("answer-rates-used"), said);
}

function assumptions({ timeline, i18n }: View): TemplateResult | typeof nothing {
  const said = assumptionsOf(timeline.periods).map(
    (name) => html`<strong>${i18n.t(`assumption-${name}.title`)}.</strong> ${i18n.t(`assumption-${name}.brief`)}`,
  );
  return listed(i18n.t("answer-assumptions"), said, html`<p>${i18n.t("answer-assumptions-why")}</p>`);
}

function notices(view: View): TemplateResult | typeof nothing {
  const { i18n } = view;
  return listed(
    i18n.t("answer-notices"),
    certainNotices(view).map((notice) => named(notice, i18n)),
  );
}

export function dates(view: View): TemplateResult | typeof nothing {
  const { i18n } = view;
  const said = importantDates(view).map(
    ({ on, title, law }) => html`<strong>${i18n.day(on)}:</strong> ${title}. ${lawLink(law, i18n)}`,
  );
  return listed(i18n.t("answer-milestones"), said);
}

/** No heading stands over nothing. */
function listed(
  heading: string,
  items: readonly TemplateResult[],
  about: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section>
    <h3>${heading}</h3>
    ${about}
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
}
