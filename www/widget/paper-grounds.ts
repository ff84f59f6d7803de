// What the amounts on paper rest on: the rates with their sources, what was done where the law is silent, what to know, and the days.
import { ratesUsed } from "./advisor/cited.ts";
import { html, nothing, type TemplateResult } from "lit";
import type { Notice } from "../pkg/forloebsberegner.js";
import type { View } from "./answer.ts";
import type { Words } from "./language.ts";
import { lawLink, outward, unbroken } from "./law-link.ts";
import { daysOf } from "./milestones.ts";
import { certain } from "./notices.ts";
import { reference } from "./rates.ts";
import { source } from "./source.ts";

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
  const read = ratesUsed(timeline);
  if (read.length === 0) return nothing;
  return html`<section>
    <h3>${words.t("answer-rates-used")}</h3>
    <ul>
      ${read.map(
        (rate) => html`<li>
          <strong>${words.t(`rate-${rate.code}`)}: ${words.kroner(rate.amount)} ${words.t(`unit-${rate.unit}`)}.</strong>
          ${words.t("answer-rate-from", { from: words.day(rate.valid_from), basis: words.t(`basis-${rate.basis}.label`) })}
          ${words.t("answer-source")} ${source(rate.source, rate.basis, words)}. ${reference(rate.law_ref)}
        </li>`,
      )}
    </ul>
  </section>`;
}

function assumptions({ timeline, words }: View): TemplateResult | typeof nothing {
  const names = new Set(timeline.periods.flatMap((period) => period.assumptions));
  if (names.size === 0) return nothing;
  return html`<section>
    <h3>${words.t("answer-assumptions")}</h3>
    <p>${words.t("answer-assumptions-why")}</p>
    <ul>
      ${[...names].map((name) => html`<li><strong>${words.t(`assumption-${name}.title`)}.</strong> ${words.t(`assumption-${name}.brief`)}</li>`)}
    </ul>
  </section>`;
}

function notices(view: View): TemplateResult | typeof nothing {
  const { words } = view;
  const list = certain(view);
  if (list.length === 0) return nothing;
  return html`<section>
    <h3>${words.t("answer-notices")}</h3>
    <ul>
      ${list.map((notice) => html`<li>${named(notice, words)}</li>`)}
    </ul>
  </section>`;
}

export function days(view: View): TemplateResult | typeof nothing {
  const { words } = view;
  const list = daysOf(view);
  if (list.length === 0) return nothing;
  return html`<section>
    <h3>${words.t("answer-milestones")}</h3>
    <ul>
      ${list.map(({ on, title, law }) => html`<li><strong>${words.day(on)}:</strong> ${title}. ${lawLink(law, words)}</li>`)}
    </ul>
  </section>`;
}
