// A receipt: the whole calculation as a text to attach to a complaint. All of it comes from the link it contains, so that anyone with the
// same version of the calculator can make it again from that link and compare.
import { html, type TemplateResult } from "lit";
import type { Situation } from "../../pkg/forloebsberegner.js";
import { digest } from "../digest.ts";
import { parseLink, formatLink, type LinkRecord } from "../link/link.ts";
import { findLink, urlOfPage, type Link } from "../link/link-url.ts";
import { journalText } from "../journal/journal.ts";
import { wrapText } from "../journal/wrap-text.ts";
import type { View } from "../../result/view.ts";
import { evaluate } from "../../core/wasm.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { externalLink } from "../../ui/law-link.ts";
import { saveFile } from "../../ui/save-file.ts";
import { version } from "../../core/version.ts";

/** The checksum of the rules as shipped. The build knows it, so the page does not fetch the module to compute it. */
declare const RULES_SHA256: string;

const RULES = "forloebsberegner_bg.wasm";
/** The fragment of the page that checks receipts: it is the page of the link in another view. */
const CHECK = "view=receipt";

/** The case of a link, calculated as on the day the link was made. */
export interface Recalculation {
  link: Link;
  record: LinkRecord;
  /** Undefined if this program finds errors in the facts. */
  view?: View;
}

/** Calculates the case of a link again; undefined if the link has no record of the day it was made. */
export function recalculate(link: Link, i18n: I18n): Recalculation | undefined {
  const { situation: facts, open, record } = parseLink(link.fragment) ?? {};
  if (!record || !open) return undefined;
  const situation = { ...facts, today: record.made } as Situation;
  const result = evaluate(situation, open);
  if (Array.isArray(result)) return { link, record };
  const evaluated = { ...result, situation, open };
  const view: View = {
    ...evaluated,
    today: record.made,
    i18n,
    example: false,
    contact: { text: "", href: "" },
    parts: new Set<never>(),
    onAsk: () => undefined,
    link: urlOfPage(link, formatLink(evaluated, { on: record.made, program: version })),
  };
  return { link, record, view };
}

/** The receipt for a view; undefined if its link cannot be calculated again. */
export function receiptText({ link: url, i18n }: Pick<View, "link" | "i18n">): string | undefined {
  const link = findLink(url);
  const view = link && recalculate(link, i18n)?.view;
  if (!link || !view) return undefined;
  const { t } = i18n;
  const checking = [
    t("receipt-checking").toLocaleUpperCase(i18n.lang),
    `${t("receipt-rules", { file: RULES })} ${RULES_SHA256}`,
    `${t("receipt-where")} ${urlOfPage(link, CHECK)}`,
  ];
  const text = [...introduction(view), journalText(view).trimEnd(), checking.join("\n")].join("\n\n");
  return `${text}\n${t("receipt-control")} ${controlNumber(text)}\n`;
}

/** Title, date, and how to complain, as wrapped paragraphs. */
function introduction({ i18n: { lang, t, day }, today }: View): string[] {
  const complaint = [`${t("complaint-deadline")} (RSL § 67)`, `${t("complaint-where")} (RSL § 66)`, t("receipt-bring")];
  const paragraphs = [
    [t("receipt-title").toLocaleUpperCase(lang), day(today)],
    [t("receipt-about")],
    [t("receipt-differs").toLocaleUpperCase(lang), ...complaint.map((line) => `- ${line}`)],
  ];
  return paragraphs.map((lines) => lines.map(wrapText).join("\n"));
}

/** The visible characters of a text, without what mail programs change: line breaks, spaces, and the marks of a quotation. */
export function visibleCharacters(text: string): string {
  return text
    .normalize("NFC")
    .replace(/^[\s>]+/gm, "")
    .replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, "");
}

/** The SHA-256 of the visible characters of a text. */
export const controlNumber = (text: string): string => digest(visibleCharacters(text));

/** A button that saves the receipt as a file. */
export function receiptButton(view: View): TemplateResult {
  const { i18n, today } = view;
  const save = () => {
    const text = receiptText(view);
    if (text !== undefined) saveFile({ text, name: `${i18n.t("receipt-file")}-${today}.txt`, type: "text/plain" });
  };
  return html`<p class="buttons"><button type="button" part="button" class="button button-secondary" @click=${save}>${i18n.t("receipt-save")}</button></p>`;
}

/** A link to the page that checks receipts. */
export function receiptCheckLink({ link: url, i18n }: View): TemplateResult {
  const link = findLink(url);
  return externalLink(link ? urlOfPage(link, CHECK) : `#${CHECK}`, i18n.t("receipt-check"), i18n);
}
