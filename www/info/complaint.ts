import { html, nothing, type TemplateResult } from "lit";
import { isContactUrl } from "../ui/contact-url.ts";
import { lawLinks } from "./law-texts.ts";
import type { Contact, View } from "../result/view.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { MessageId } from "../i18n/message-id.ts";
import { externalLink } from "../ui/law-link.ts";
import { receiptButton } from "../share/receipt/receipt.ts";

const ANKESTYRELSEN = "https://ast.dk/for-borgere-med-en-klagesag/";
const GUIDE = `${ANKESTYRELSEN}din-sag-i-ankestyrelsen/klagevejledning-og-tidsfrister`;
const DEADLINES = `${ANKESTYRELSEN}klagefrister/klagefrister`;

interface ComplaintStep {
  message: MessageId;
  laws: readonly string[];
  /** A page of Ankestyrelsen, for what the § leaves to practice. */
  page?: string;
}

const STEPS: readonly ComplaintStep[] = [
  { message: "complaint-reason", laws: ["FVL §§ 22, 25"] },
  { message: "complaint-deadline", laws: ["RSL § 67"] },
  { message: "complaint-where", laws: ["RSL § 66"], page: GUIDE },
  { message: "complaint-again", laws: ["RSL § 66"], page: GUIDE },
  { message: "complaint-board", laws: ["RSL § 60"] },
  { message: "complaint-meanwhile", laws: ["RSL § 72"] },
  { message: "complaint-late", laws: ["RSL § 67"], page: DEADLINES },
];

/** Who decides, whom to ask, and how to complain. */
export function complaint(view: View): TemplateResult {
  const { i18n, contact } = view;
  return html`<section class="complaint" aria-labelledby="complaint-heading">
    <h3 id="complaint-heading">${i18n.t("complaint-heading")}</h3>
    <p>${i18n.t("complaint-intro")}</p>
    <p class="contact">${contactText(contact) ?? i18n.t("complaint-contact")}</p>
    <details class="details">
      <summary class="details-summary">${i18n.t("complaint-how")}</summary>
      <div class="details-text">
        <ol>
          ${STEPS.map(
            (step) => html`<li>
              <p>${i18n.t(step.message)} ${lawLinks(step.laws, i18n)} ${step.page ? pageLink(step.page, i18n) : nothing}</p>
            </li>`,
          )}
        </ol>
        <p>${i18n.t("complaint-bring")} ${i18n.t("receipt-for-complaint")}</p>
        ${receiptButton(view)}
        <p class="answer-small">${i18n.t("complaint-acts")}</p>
      </div>
    </details>
  </section>`;
}

const pageLink = (page: string, i18n: I18n): TemplateResult =>
  html`<span class="law">${externalLink(page, i18n.t("complaint-page"), i18n)}</span>`;

/** The contact of the host page, as a link if its URL is one of a web page, a mailbox or a telephone; nothing if there is none. */
function contactText({ text, href }: Contact): TemplateResult | string | undefined {
  if (!text) return undefined;
  return isContactUrl(href) && URL.canParse(href) ? html`<a href=${href}>${text}</a>` : text;
}
