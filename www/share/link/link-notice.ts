// What stands over answers that a link has brought: whether it came whole, what could not be read in it, and what has changed since.
import { html, nothing, type TemplateResult } from "lit";
import type { ParsedLink, UnreadPart } from "./link.ts";
import type { View } from "../../result/view.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { thenAndNow } from "./then-and-now.ts";

/** So much of a value is shown again: enough to know it by. */
const SHOWN = 40;
/** So many are named one by one. */
const NAMED = 20;

/** `view` is the answer to the answers that stand there now. */
export function linkNotice(link: ParsedLink, words: I18n, isChanged: boolean, view: View | undefined): TemplateResult {
  const { soundness, unread, isNewer, record } = link;
  const isSound = soundness === "whole" && unread.length === 0;
  return html`<section class="alert ${isSound ? "alert-info" : "alert-warning"} linked" aria-labelledby="linked-heading">
    <div class="alert-body">
      <h2 class="alert-heading" id="linked-heading" tabindex="-1">${words.t("link-heading")}</h2>
      <p class="alert-text">${words.t(isNewer ? "link-newer" : `link-${soundness}`)} ${words.t("link-go-through")}</p>
      ${unread.length > 0 ? notRead(unread, words) : nothing}
      ${isChanged ? html`<p>${words.t("link-edited")}</p>` : record && view && soundness === "whole" ? thenAndNow(record, view) : nothing}
    </div>
  </section>`;
}

function notRead(unread: readonly UnreadPart[], words: I18n): TemplateResult {
  const rest = unread.length - NAMED;
  return html`<p>${words.t("link-unread")}</p>
    <ul>
      ${unread.slice(0, NAMED).map(({ name, value, why }) => html`<li><bdi>${shortened(`${name}=${value}`)}</bdi> – ${words.t(`link-unread-${why}`)}</li>`)}
      ${rest > 0 ? html`<li>${words.t("link-unread-more", { count: rest })}</li>` : nothing}
    </ul>`;
}

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text);
