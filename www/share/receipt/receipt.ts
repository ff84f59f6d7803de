// A receipt: the whole calculation as a text to put beside a complaint. All of it comes from the link that stands in it, so that it can be made
// again from that link, word for word, by anyone with the same version of the calculator.
import { html, type TemplateResult } from "lit";
import type { Situation } from "../../pkg/forloebsberegner.js";
import { digest } from "../digest.ts";
import { parseLink, formatLink, type LinkRecord } from "../link/link.ts";
import { journalText } from "../journal/journal.ts";
import { wrapText } from "../journal/wrap-text.ts";
import type { View } from "../../result/view.ts";
import { evaluate } from "../../core/wasm.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { externalLink } from "../../ui/law-link.ts";
import { withoutFolders } from "../link/link-url.ts";
import { saveFile } from "../../ui/save-file.ts";
import { version } from "../../core/version.ts";

/** Of the module of the rules as it is shipped, known to the build: what is shipped is not fetched to be counted. */
declare const RULES_SHA256: string;

const RULES = "forloebsberegner_bg.wasm";
/** The page that checks receipts is the one a link leads to, laid out for that. */
const CHECK = "view=receipt";

/** The fragment of a link: its language where that is not Danish, and the case, up to the control number it ends in. */
const FRAGMENT = /#(?:lang=(\w+)&)?(v=[^#]+?&kontrol=[0-9a-f]{8})/;

export interface Link {
  page: string;
  lang: string;
  fragment: string;
}

/** The first link to a case in a text. */
export function linkIn(text: string): Link | undefined {
  const found = FRAGMENT.exec(text);
  const [, lang = "da", fragment] = found ?? [];
  if (!found || fragment === undefined) return undefined;
  const page = text.slice(0, found.index).split(/\s/).at(-1) ?? "";
  // A program that sends letters may have broken the line.
  return { page: withoutFolders(page), lang, fragment: fragment.replace(/\s/g, "") };
}

const addressOf = ({ page, lang }: Link, fragment: string): string =>
  `${page}#${lang === "da" ? "" : `lang=${lang}&`}${fragment}`;

/** What a link says, calculated again as on the day it was made. */
export interface Recalculation {
  link: Link;
  record: LinkRecord;
  /** None where its facts make no case for this program. */
  view?: View;
}

export function recalculate(link: Link, i18n: I18n): Recalculation | undefined {
  const { situation: facts, open, record } = parseLink(link.fragment) ?? {};
  if (!record || !open) return undefined;
  const situation = { ...facts, today: record.made } as Situation;
  const result = evaluate(situation, open);
  if (Array.isArray(result)) return { link, record };
  const answered = { ...result, situation, open };
  const address = addressOf(link, formatLink(answered, { on: record.made, program: version }));
  const shown = {
    today: record.made,
    i18n,
    example: false,
    contact: { text: "", href: "" },
    parts: new Set<never>(),
    onAsk: () => undefined,
  };
  return { link, record, view: { ...answered, ...shown, link: address } };
}

/** The receipt of an answer; none where its link is not one that can be calculated again. */
export function receiptText({ link, i18n }: Pick<View, "link" | "i18n">): string | undefined {
  const found = linkIn(link);
  const view = found && recalculate(found, i18n)?.view;
  if (!found || !view) return undefined;
  const { t } = i18n;
  const made = [
    t("receipt-checking").toLocaleUpperCase(i18n.lang),
    `${t("receipt-rules", { file: RULES })} ${RULES_SHA256}`,
    `${t("receipt-where")} ${addressOf(found, CHECK)}`,
  ];
  const text = [...opening(view), journalText(view).trimEnd(), made.join("\n")].join("\n\n");
  return `${text}\n${t("receipt-control")} ${controlNumber(text)}\n`;
}

/** What it is, and what to do with it. */
function opening({ i18n: { lang, t, day }, today }: View): string[] {
  const complaint = [`${t("complaint-deadline")} (RSL § 67)`, `${t("complaint-where")} (RSL § 66)`, t("receipt-bring")];
  const parts = [
    [t("receipt-title").toLocaleUpperCase(lang), day(today)],
    [t("receipt-about")],
    [t("receipt-differs").toLocaleUpperCase(lang), ...complaint.map((line) => `- ${line}`)],
  ];
  return parts.map((lines) => lines.map(wrapText).join("\n"));
}

/** A text without what programs that send letters do to it: other ends of lines, other blanks, marks of what is quoted. */
export function bare(text: string): string {
  return text
    .normalize("NFC")
    .replace(/^[\s>]+/gm, "")
    .replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, "");
}

/** The SHA-256 of what a reader can see of a text. */
export const controlNumber = (text: string): string => digest(bare(text));

/** Saves the receipt of an answer as a file. */
export function receiptButton(view: View): TemplateResult {
  const { i18n, today } = view;
  const press = () => {
    const text = receiptText(view);
    if (text !== undefined) saveFile({ text, name: `${i18n.t("receipt-file")}-${today}.txt`, type: "text/plain" });
  };
  return html`<p class="buttons"><button type="button" part="button" class="button button-secondary" @click=${press}>${i18n.t("receipt-save")}</button></p>`;
}

/** Leads to the page that checks receipts. */
export function receiptCheckLink({ link, i18n }: View): TemplateResult {
  const found = linkIn(link);
  return externalLink(found ? addressOf(found, CHECK) : `#${CHECK}`, i18n.t("receipt-check"), i18n);
}
