// The notice above answers from a link: whether the link is whole, which parts of it could not be parsed, and what has changed since.
import { html, nothing, type TemplateResult } from "lit";
import type { ParsedLink, UnreadPart } from "./link.ts";
import type { View } from "../../result/view.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { thenAndNow } from "./then-and-now.ts";

/** The number of characters shown of a part that could not be parsed: enough to recognise it. */
const MAX_SHOWN = 40;
/** The number of such parts that are listed. */
const MAX_LISTED = 20;

/**
 * The notice for a link.
 *
 * @param isChanged the visitor has changed the answers since
 * @param view the result of the answers as they are now
 */
export function linkNotice(link: ParsedLink, i18n: I18n, isChanged: boolean, view: View | undefined): TemplateResult {
  const { soundness, unread, isNewer, record } = link;
  const isSound = soundness === "whole" && unread.length === 0;
  return html`<section class="alert ${isSound ? "alert-info" : "alert-warning"} linked" aria-labelledby="linked-heading">
    <div class="alert-body">
      <h2 class="alert-heading" id="linked-heading" tabindex="-1">${i18n.t("link-heading")}</h2>
      <p class="alert-text">${i18n.t(isNewer ? "link-newer" : `link-${soundness}`)} ${i18n.t("link-go-through")}</p>
      ${unread.length > 0 ? unreadList(unread, i18n) : nothing}
      ${isChanged ? html`<p>${i18n.t("link-edited")}</p>` : record && view && soundness === "whole" ? thenAndNow(record, view) : nothing}
    </div>
  </section>`;
}

function unreadList(unread: readonly UnreadPart[], i18n: I18n): TemplateResult {
  const more = unread.length - MAX_LISTED;
  return html`<p>${i18n.t("link-unread")}</p>
    <ul>
      ${unread.slice(0, MAX_LISTED).map(({ name, value, why }) => html`<li><bdi>${shorten(`${name}=${value}`)}</bdi> – ${i18n.t(`link-unread-${why}`)}</li>`)}
      ${more > 0 ? html`<li>${i18n.t("link-unread-more", { count: more })}</li>` : nothing}
    </ul>`;
}

const shorten = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)} …` : text);
