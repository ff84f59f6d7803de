// To take the answers along: as a link that opens them again, as a code for a telephone, and laid out for an advisor. Nothing is sent: the
// link holds all of it, and whoever has the link has the answers, which is said before it is copied.
import { html, nothing, type TemplateResult } from "lit";
import type { View } from "../result/view.ts";
import { copyButton } from "../ui/copy-button.ts";
import { localState } from "../ui/directives/local-state.ts";
import type { I18n } from "../i18n/i18n.ts";
import { externalLink } from "../ui/law-link.ts";
import { advisorUrl } from "./link/link-url.ts";
import { fitsQrCode, qr } from "../ui/qr.ts";
import { receiptButton, receiptCheckLink } from "./receipt/receipt.ts";

export function share(view: View): TemplateResult {
  const { link, i18n } = view;
  return html`<section class="share" aria-labelledby="share-heading">
    <h3 id="share-heading">${i18n.t("link-share-heading")}</h3>
    <p>${i18n.t("link-care")}</p>
    ${link.startsWith("file:") ? html`<p>${i18n.t("link-from-disk")}</p>` : nothing}
    ${copyButton({ text: () => link, source: link, label: i18n.t("link-copy"), i18n })} ${canSend(link) ? sendButton(link, i18n.t("link-send"), i18n.t("page-title")) : nothing}
    ${fitsQrCode(link) ? codeOf(link, i18n) : nothing}
    <details class="details">
      <summary class="details-summary">${i18n.t("link-see")}</summary>
      <div class="details-text">
        <p>${i18n.t("link-see-about")}</p>
        <p class="link-text"><a href=${link}>${link}</a></p>
      </div>
    </details>
    ${receiptButton(view)}
    <p>${receiptCheckLink(view)}</p>
    <p>${externalLink(advisorUrl(link), i18n.t("link-advisor"), i18n)}</p>
  </section>`;
}

/** Drawn for whoever opens it: it would take its time after every letter that is typed. */
const codeOf = (link: string, i18n: I18n): unknown =>
  localState(false, (isOpen, keep) => {
    const toggled = (event: Event) => {
      keep((event.currentTarget as HTMLDetailsElement).open);
    };
    return html`<details class="details" @toggle=${toggled}>
      <summary class="details-summary">${i18n.t("link-qr")}</summary>
      <div class="details-text">
        <p>${i18n.t("link-qr-about")}</p>
        ${isOpen ? qr(link, i18n) : nothing}
      </div>
    </details>`;
  });

/** Not every browser has a way to hand an address on, and a frame may not be let. */
const canSend = (url: string): boolean => typeof navigator.share === "function" && navigator.canShare({ url });

function sendButton(url: string, label: string, title: string): TemplateResult {
  const send = () => {
    // Whoever closes the list of programs has changed her mind.
    navigator.share({ url, title }).catch(() => undefined);
  };
  return html`<p class="buttons"><button type="button" part="button" class="button button-secondary" @click=${send}>${label}</button></p>`;
}
