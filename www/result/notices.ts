// What has to be known about this answer, in plain words. A notice about this person is an alert of its own; what holds for
// many stands together in one, so that the page stays calm.
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Notice, Timeline } from "../pkg/forloebsberegner.js";
import type { View } from "./view.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";

const PERSONAL = new Set<Notice["code"]>([
  "under_six_years_to_folkepension",
  "total_over_five_years",
  "over_50_only_one",
  "shorter_than_one_year",
  "sygedagpenge_already_ended",
  "foertidspension_income_not_modelled",
]);

/** What the notices of the lowest course may hang on: where that is not known they are not told. */
const HANGS_ON: Partial<Record<Notice["code"], RegExp>> = {
  sygedagpenge_already_ended: /^prior\.entitled_until$/,
  child_must_live_in_denmark: /^prior\.(weekly|entitled_until)$|^with_parents_until$|\.lives_with$/,
};

/** No forløb is possible: a whole answer, with the reason, what one gets instead, and whom to ask. */
export function notPossible({ timeline, i18n }: { timeline: Timeline; i18n: I18n }): TemplateResult {
  const [first, ...more] = timeline.notices;
  return html`<section class="impossible" aria-labelledby="impossible-heading">
    <h2 id="impossible-heading" class="now-heading" tabindex="-1">${i18n.t("answer-not-possible")}</h2>
    ${first ? alert("warning", told(first, i18n, 3)) : nothing}
    ${more.map((notice) => alert("info", told(notice, i18n, 3)))}
    <p>${i18n.t("answer-not-possible-ask")}</p>
  </section>`;
}

/** Those that hold whatever the facts are that are not known. */
export function certainNotices({ timeline, open }: View): Notice[] {
  return timeline.notices.filter(({ code }) => !open.some((fact) => HANGS_ON[code]?.test(fact)));
}

export function notices(view: View): TemplateResult | typeof nothing {
  const { situation, i18n } = view;
  const list = certainNotices(view);
  if (list.length === 0) return nothing;
  const personal = list.filter((notice) => PERSONAL.has(notice.code));
  const general = list.filter((notice) => !PERSONAL.has(notice.code));
  return html`<section class="notices" aria-labelledby="notices-heading">
    <h3 id="notices-heading">${i18n.t("answer-notices")}</h3>
    ${personal.map((notice) => alert("warning", told(notice, i18n, 4, situation.wishes_longer)))} ${together(general, i18n)}
  </section>`;
}

function together(list: Notice[], i18n: I18n): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return alert("info", html`${list.map((notice) => told(notice, i18n))}`);
}

/** A wish that has been ticked is not asked for again. The heading's level is that of its place: a whole answer has no heading between its own and this one. */
function told(notice: Notice, i18n: I18n, level: 3 | 4 = 4, wished = false): TemplateResult {
  const id = `notice-${notice.code}`;
  const text = wished && i18n.has(`${id}.wished`) ? `${id}.wished` : id;
  const title = i18n.t(`${id}.title`);
  return html`<div class="notice">
    ${level === 3 ? html`<h3 class="alert-heading">${title}</h3>` : html`<h4 class="alert-heading">${title}</h4>`}
    <p class="alert-text">${i18n.t(text)} ${lawLink(notice.law, i18n)}</p>
  </div>`;
}

/** The design system's alert, without a role: it stands in the text and interrupts nobody. */
function alert(kind: "info" | "warning", body: TemplateResult): TemplateResult {
  return html`<div class="alert alert-${kind}">
    <svg class="icon-svg alert-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${ICON[kind]}</svg>
    <div class="alert-body">${body}</div>
  </div>`;
}

const ICON = {
  info: svg`<path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-6h2v6Zm0-8h-2V7h2v2Z" />`,
  warning: svg`<path d="M12 2.5 1 21.5h22L12 2.5Zm1 16h-2v-2h2v2Zm0-4h-2v-4h2v4Z" />`,
};
