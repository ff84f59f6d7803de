// The table of rates for readers without scripts: the few rates most people look for, in the texts of the page.
import { readFileSync } from "node:fs";
import { initSync, rates, type Rate } from "../../pkg/forloebsberegner.js";
import { languages, loadI18n, requireAllMessages, type I18n } from "../../i18n/i18n.ts";
import { printedSource } from "../../ui/rate-source.ts";

/** The edition of the rates is the same on every day, so any day with known rates returns it. */
const ANY_DAY = "2013-01-01";

const SHOWN: readonly Rate["code"][] = [
  ...(["forsoerger", "ikke_forsoerger", "hjemmeboende_u25", "barnetillaeg_bidrag"] as const),
  ...(["sygedagpenge_max", "loenindtaegtsgraense", "fradrag_pr_time"] as const),
];

const COLUMNS = ["name", "amount", "law"] as const;

initSync({ module: readFileSync(new URL("../../pkg/forloebsberegner_bg.wasm", import.meta.url)) });
requireAllMessages();

/** The table as HTML in each language, with the rates of the day they were last checked against their sources. */
export const tables: ReadonlyMap<string, string> = new Map(
  await Promise.all(languages.map(async (lang) => [lang, table(await loadI18n(lang))] as const)),
);

function table(i18n: I18n): string {
  const { t } = i18n;
  const { checked_on: on, last_known: last } = rates(ANY_DAY);
  const inForce = rates(on).rates;
  const shown = SHOWN.flatMap((code) => inForce.find((rate) => rate.code === code) ?? []);
  const headings = COLUMNS.map((name) => `<th scope="col">${escape(t(`rates-${name}`))}</th>`);
  const checked = t("answer-rates-checked", { checked: i18n.day(on), last: i18n.day(last) });
  const sources = [...new Set(shown.map((rate) => sourceName(rate, i18n)))].join(", ");
  const caption = `${t("rates-caption", { on: i18n.day(on) })}. ${checked} ${t("rates-source")}: ${sources}.`;
  return [
    `<table lang="${i18n.lang}">`,
    `<caption>${escape(caption)}</caption>`,
    `<tr>${headings.join("")}</tr>`,
    ...shown.map((rate) => row(rate, i18n)),
    `</table>`,
  ].join("\n");
}

function row({ code, amount, unit, law_ref: law }: Rate, i18n: I18n): string {
  const { t } = i18n;
  const cells = [`${i18n.kroner(amount)} ${t(`unit-${unit}`)}`, law.replace(/(§|stk\.|nr\.) /g, "$1\u00a0")].map(
    (text) => `<td>${escape(text)}</td>`,
  );
  return `<tr><th scope="row">${escape(t(`rate-${code}`))}</th>${cells.join("")}</tr>`;
}

/** The host of the source's address if it has one, as on the page itself. */
function sourceName({ source, basis }: Rate, { t }: I18n): string {
  const printed = printedSource(source);
  if (printed) return printed.host;
  return basis === "published" ? source : t("rates-source-computed");
}

/** Escapes a text for HTML. Invisible characters become named entities, so that somebody who edits the table can see them. */
function escape(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/\u00ad/g, "&shy;")
    .replace(/\u00a0/g, "&nbsp;");
}
