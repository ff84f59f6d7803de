// What the amounts on paper rest on: the rates with their sources, what was done where the law is silent, what to know, and the days.
import { html, nothing, type TemplateResult } from "lit";
import type { Notice } from "../pkg/forloebsberegner.js";
import { ratesUsed } from "../share/journal/citations.ts";
import type { View } from "../result/view.ts";
import type { Words } from "../i18n/translator.ts";
import { lawLink, outward, unbroken } from "../ui/law-link.ts";
import { daysOf } from "../result/milestones.ts";
import { certain } from "../result/notices.ts";
import { reference } from "../ui/rate-source.ts";
import { source } from "../ui/rate-source.ts";
import { assumptionsOf } from "../result/explanation-steps.ts";

export function grounds(view: View): TemplateResult {
  const { timeline, estimate } = view;
  if (timeline.status !== "ok") return reasons(view);
  return html`<div class="paper-grounds">${estimate ? nothing : rates(view)} ${notices(view)} ${assumptions(view)}</div>`;
}

/** Why there is no forløb. */
function reasons({ timeline, words }: View): TemplateResult {
  return html`<section>
    <ul>
      ${timeline.notices.map((notice) => html`<li>${named(notice, words)} ${words.t(`notice-${notice.code}`)}</li>`)}
    </ul>
    <p>${words.t("answer-not-possible-ask")}</p>
  </section>`;
}

const named = ({ code, law }: Notice, words: Words): TemplateResult =>
  html`<strong>${words.t(`notice-${code}.title`)}.</strong> ${outward(law.url, unbroken(law.ref), words)}`;

function rates({ timeline, words }: View): TemplateResult | typeof nothing {
  const said = ratesUsed(timeline).map(
    (
      rate,
    ) => html`<strong>${words.t(`rate-${rate.code}`)}: ${words.kroner(rate.amount)} ${words.t(`unit-${rate.unit}`)}.</strong>
      ${words.t("answer-rate-from", { from: words.day(rate.valid_from), basis: words.t(`basis-${rate.basis}.label`) })}
      ${words.t("answer-source")} ${source(rate.source, rate.basis, words)}. ${reference(rate.law_ref)}`,
  );
  return listed(words.t("answer-rates-used"), said);
}

function assumptions({ timeline, words }: View): TemplateResult | typeof nothing {
  const said = assumptionsOf(timeline.periods).map(
    (name) => html`<strong>${words.t(`assumption-${name}.title`)}.</strong> ${words.t(`assumption-${name}.brief`)}`,
  );
  return listed(words.t("answer-assumptions"), said, html`<p>${words.t("answer-assumptions-why")}</p>`);
}

function notices(view: View): TemplateResult | typeof nothing {
  const { words } = view;
  return listed(
    words.t("answer-notices"),
    certain(view).map((notice) => named(notice, words)),
  );
}

export function days(view: View): TemplateResult | typeof nothing {
  const { words } = view;
  const said = daysOf(view).map(
    ({ on, title, law }) => html`<strong>${words.day(on)}:</strong> ${title}. ${lawLink(law, words)}`,
  );
  return listed(words.t("answer-milestones"), said);
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
