// The section that shares the answers: a link that opens them again, a QR code, a receipt, and a link to the layout for an advisor. No server
// gets the answers: the link contains them, so whoever has the link has them. The section tells the visitor so before the link.
import { html, nothing, type TemplateResult } from "lit";
import type { View } from "../result/view.ts";
import { copyButton } from "../ui/copy-button.ts";
import { localState } from "../ui/directives/local-state.ts";
import type { I18n } from "../i18n/i18n.ts";
import { externalLink } from "../ui/law-link.ts";
import { advisorUrl } from "./link/link-url.ts";
import { fitsQrCode, qr } from "../ui/qr.ts";
import { receiptButton, receiptCheckLink } from "./receipt/receipt.ts";

/** The section that shares the answers. */
export function share(view: View): TemplateResult {
  const { link, i18n } = view;
  return html`<section class="share" aria-labelledby="share-heading">
    <h3 id="share-heading">${i18n.t("link-share-heading")}</h3>
    <p>${i18n.t("link-care")}</p>
    ${link.startsWith("file:") ? html`<p>${i18n.t("link-from-disk")}</p>` : nothing}
    ${copyButton({ text: () => link, source: link, label: i18n.t("link-copy"), i18n })} ${canSend(link) ? sendButton(link, i18n.t("link-send"), i18n.t("page-title")) : nothing}
    ${fitsQrCode(link) ? qrCode(link, i18n) : nothing}
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

/** Rendered only while it is open: encoding takes too long to do it at every keystroke. */
const qrCode = (link: string, i18n: I18n): unknown =>
  localState(false, (isOpen, setOpen) => {
    const onToggle = (event: Event) => {
      setOpen((event.currentTarget as HTMLDetailsElement).open);
    };
    return html`<details class="details" @toggle=${onToggle}>
      <summary class="details-summary">${i18n.t("link-qr")}</summary>
      <div class="details-text">
        <p>${i18n.t("link-qr-about")}</p>
        ${isOpen ? qr(link, i18n) : nothing}
      </div>
    </details>`;
  });

/** Whether the browser has the Web Share API and allows it here: a frame may not have permission. */
const canSend = (url: string): boolean => typeof navigator.share === "function" && navigator.canShare({ url });

function sendButton(url: string, label: string, title: string): TemplateResult {
  const send = () => {
    // The promise rejects if the visitor closes the list of programs.
    navigator.share({ url, title }).catch(() => undefined);
  };
  return html`<p class="buttons"><button type="button" part="button" class="button button-secondary" @click=${send}>${label}</button></p>`;
}
