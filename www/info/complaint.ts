// Who decides, whom to ask, and how to complain.
import { html, nothing, type TemplateResult } from "lit";
import { isContactUrl } from "../ui/contact-url.ts";
import { laws } from "./what-next.ts";
import type { Contact, View } from "../result/view.ts";
import type { I18n } from "../i18n/i18n.ts";
import { externalLink } from "../ui/law-link.ts";
import { receiptButton } from "../share/receipt/receipt.ts";

const BOARD = "https://ast.dk/for-borgere-med-en-klagesag/";
const GUIDE = `${BOARD}din-sag-i-ankestyrelsen/klagevejledning-og-tidsfrister`;
const DEADLINES = `${BOARD}klagefrister/klagefrister`;

/** Each with its § and, where the § leaves it to practice, the page of the board itself. */
const STEPS: readonly { name: string; laws: readonly string[]; page?: string }[] = [
  { name: "reason", laws: ["FVL §§ 22, 25"] },
  { name: "deadline", laws: ["RSL § 67"] },
  { name: "where", laws: ["RSL § 66"], page: GUIDE },
  { name: "again", laws: ["RSL § 66"], page: GUIDE },
  { name: "board", laws: ["RSL § 60"] },
  { name: "meanwhile", laws: ["RSL § 72"] },
  { name: "late", laws: ["RSL § 67"], page: DEADLINES },
];

export function complaint(view: View): TemplateResult {
  const { i18n, contact } = view;
  return html`<section class="complaint" aria-labelledby="complaint-heading">
    <h3 id="complaint-heading">${i18n.t("complaint-heading")}</h3>
    <p>${i18n.t("complaint-intro")}</p>
    <p class="contact">${reached(contact) ?? i18n.t("complaint-contact")}</p>
    <details class="details">
      <summary class="details-summary">${i18n.t("complaint-how")}</summary>
      <div class="details-text">
        <ol>
          ${STEPS.map(
            (step) => html`<li>
              <p>${i18n.t(`complaint-${step.name}`)} ${laws(step.laws, i18n)} ${step.page ? board(step.page, i18n) : nothing}</p>
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

const board = (page: string, i18n: I18n): TemplateResult =>
  html`<span class="law">${externalLink(page, i18n.t("complaint-page"), i18n)}</span>`;

/** The host's own words, as a link where they lead to a page, a mailbox or a telephone. */
function reached({ text, href }: Contact): TemplateResult | string | undefined {
  if (!text) return undefined;
  return isContactUrl(href) && URL.canParse(href) ? html`<a href=${href}>${text}</a>` : text;
}
