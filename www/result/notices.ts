// The notices of the timeline. Each notice about the visitor's own case is an alert; those that apply to many share one, so that the page
// stays calm.
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Notice, NoticeCode } from "../pkg/forloebsberegner.js";
import type { View } from "./view.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";

/** The notices about the visitor's own case. */
const PERSONAL = new Set<NoticeCode>([
  "under_six_years_to_folkepension",
  "total_over_five_years",
  "over_50_only_one",
  "shorter_than_one_year",
  "sygedagpenge_already_ended",
  "foertidspension_income_not_modelled",
]);

/** The paths of the facts that a notice depends on. If one of them is unknown, the notice may not apply. */
const DEPENDS_ON: Partial<Record<NoticeCode, RegExp>> = {
  sygedagpenge_already_ended: /^prior\.entitled_until$/,
  child_must_live_in_denmark: /^prior\.(weekly|entitled_until)$|^with_parents_until$|\.lives_with$/,
};

/** The result if no forløb is possible: the reasons, what the visitor may get instead, and whom to ask. */
export function notPossible({ timeline, i18n }: Pick<View, "timeline" | "i18n">): TemplateResult {
  const [first, ...more] = timeline.notices;
  return html`<section class="impossible" aria-labelledby="impossible-heading">
    <h2 id="impossible-heading" class="now-heading" tabindex="-1">${i18n.t("answer-not-possible")}</h2>
    ${first ? alert("warning", noticeText(first, i18n, { headingLevel: 3 })) : nothing}
    ${more.map((notice) => alert("info", noticeText(notice, i18n, { headingLevel: 3 })))}
    <p>${i18n.t("answer-not-possible-ask")}</p>
  </section>`;
}

/** The notices that apply whatever the unknown facts are. */
export function certainNotices({ timeline, open }: View): Notice[] {
  return timeline.notices.filter(({ code }) => !open.some((path) => DEPENDS_ON[code]?.test(path)));
}

/** The section of the notices; nothing if there are none. */
export function notices(view: View): TemplateResult | typeof nothing {
  const { situation, i18n } = view;
  const certain = certainNotices(view);
  if (certain.length === 0) return nothing;
  const personal = certain.filter(({ code }) => PERSONAL.has(code));
  const general = certain.filter(({ code }) => !PERSONAL.has(code));
  const wishesLonger = situation.wishes_longer;
  return html`<section class="notices" aria-labelledby="notices-heading">
    <h3 id="notices-heading">${i18n.t("answer-notices")}</h3>
    ${personal.map((notice) => alert("warning", noticeText(notice, i18n, { wishesLonger })))} ${generalAlert(general, i18n)}
  </section>`;
}

function generalAlert(list: Notice[], i18n: I18n): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return alert("info", html`${list.map((notice) => noticeText(notice, i18n))}`);
}

interface NoticeOptions {
  /** One below the heading that the notice is under. */
  headingLevel?: 3 | 4;
  /** Whether the visitor has wished for a longer forløb: some notices have a text that does not suggest it again. */
  wishesLonger?: boolean | undefined;
}

function noticeText(
  { code, law }: Notice,
  i18n: I18n,
  { headingLevel = 4, wishesLonger = false }: NoticeOptions = {},
): TemplateResult {
  const wished = `notice-${code}.wished`;
  const text = i18n.t(wishesLonger && i18n.has(wished) ? wished : `notice-${code}`);
  const title = i18n.t(`notice-${code}.title`);
  return html`<div class="notice">
    ${headingLevel === 3 ? html`<h3 class="alert-heading">${title}</h3>` : html`<h4 class="alert-heading">${title}</h4>`}
    <p class="alert-text">${text} ${lawLink(law, i18n)}</p>
  </div>`;
}

/** An alert of the design system. It has no role: it is part of the text and must not interrupt a screen reader. */
function alert(kind: "info" | "warning", body: TemplateResult): TemplateResult {
  return html`<div class="alert alert-${kind}">
    <svg class="icon-svg alert-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${ICONS[kind]}</svg>
    <div class="alert-body">${body}</div>
  </div>`;
}

const ICONS = {
  info: svg`<path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-6h2v6Zm0-8h-2V7h2v2Z" />`,
  warning: svg`<path d="M12 2.5 1 21.5h22L12 2.5Zm1 16h-2v-2h2v2Zm0-4h-2v-4h2v4Z" />`,
};
