// To take the answers along: as a link that opens them again, as a code for a telephone, and laid out for an advisor. Nothing is sent: the
// link holds all of it, and whoever has the link has the answers, which is said before it is copied.
import { html, nothing, type TemplateResult } from "lit";
import type { View } from "../result/view.ts";
import { copyButton } from "../ui/copy-button.ts";
import { kept } from "../ui/directives/local-state.ts";
import type { Words } from "../i18n/translator.ts";
import { outward } from "../ui/law-link.ts";
import { forAdvisor } from "./link/link-url.ts";
import { hasCode, qr } from "../ui/qr.ts";
import { receiptButton, receiptCheckLink } from "./receipt/receipt.ts";

export function share(view: View): TemplateResult {
  const { link, words } = view;
  return html`<section class="share" aria-labelledby="share-heading">
    <h3 id="share-heading">${words.t("link-share-heading")}</h3>
    <p>${words.t("link-care")}</p>
    ${link.startsWith("file:") ? html`<p>${words.t("link-from-disk")}</p>` : nothing}
    ${copyButton({ text: () => link, of: link, label: words.t("link-copy"), words })} ${canSend(link) ? sendButton(link, words.t("link-send"), words.t("page-title")) : nothing}
    ${hasCode(link) ? codeOf(link, words) : nothing}
    <details class="details">
      <summary class="details-summary">${words.t("link-see")}</summary>
      <div class="details-text">
        <p>${words.t("link-see-about")}</p>
        <p class="link-text"><a href=${link}>${link}</a></p>
      </div>
    </details>
    ${receiptButton(view)}
    <p>${receiptCheckLink(view)}</p>
    <p>${outward(forAdvisor(link), words.t("link-advisor"), words)}</p>
  </section>`;
}

/** Drawn for whoever opens it: it would take its time after every letter that is typed. */
const codeOf = (link: string, words: Words): unknown =>
  kept(false, (isOpen, keep) => {
    const toggled = (event: Event) => {
      keep((event.currentTarget as HTMLDetailsElement).open);
    };
    return html`<details class="details" @toggle=${toggled}>
      <summary class="details-summary">${words.t("link-qr")}</summary>
      <div class="details-text">
        <p>${words.t("link-qr-about")}</p>
        ${isOpen ? qr(link, words) : nothing}
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
