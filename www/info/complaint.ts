// Who decides, whom to ask, and how to complain.
import { html, nothing, type TemplateResult } from "lit";
import { leads } from "../ui/contact-url.ts";
import { laws } from "./what-next.ts";
import type { Contact, View } from "../result/view.ts";
import type { Words } from "../i18n/translator.ts";
import { outward } from "../ui/law-link.ts";
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
  const { words, contact } = view;
  return html`<section class="complaint" aria-labelledby="complaint-heading">
    <h3 id="complaint-heading">${words.t("complaint-heading")}</h3>
    <p>${words.t("complaint-intro")}</p>
    <p class="contact">${reached(contact) ?? words.t("complaint-contact")}</p>
    <details class="details">
      <summary class="details-summary">${words.t("complaint-how")}</summary>
      <div class="details-text">
        <ol>
          ${STEPS.map(
            (step) => html`<li>
              <p>${words.t(`complaint-${step.name}`)} ${laws(step.laws, words)} ${step.page ? board(step.page, words) : nothing}</p>
            </li>`,
          )}
        </ol>
        <p>${words.t("complaint-bring")} ${words.t("receipt-for-complaint")}</p>
        ${receiptButton(view)}
        <p class="answer-small">${words.t("complaint-acts")}</p>
      </div>
    </details>
  </section>`;
}

const board = (page: string, words: Words): TemplateResult =>
  html`<span class="law">${outward(page, words.t("complaint-page"), words)}</span>`;

/** The host's own words, as a link where they lead to a page, a mailbox or a telephone. */
function reached({ text, href }: Contact): TemplateResult | string | undefined {
  if (!text) return undefined;
  return leads(href) && URL.canParse(href) ? html`<a href=${href}>${text}</a>` : text;
}
