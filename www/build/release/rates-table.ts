// The rates as a table that is there without scripts: the few that most people look for, in the words of the page.
import { readFileSync } from "node:fs";
import { initSync, rates, type Rate } from "../../pkg/forloebsberegner.js";
import { languages, loadI18n, requireAllMessages, type I18n } from "../../i18n/i18n.ts";
import { printedSource } from "../../ui/rate-source.ts";

/** Any day will do to ask which rates these are. */
const FIRST = "2013-01-01";

const SHOWN: readonly Rate["code"][] = [
  ...(["forsoerger", "ikke_forsoerger", "hjemmeboende_u25", "barnetillaeg_bidrag"] as const),
  ...(["sygedagpenge_max", "loenindtaegtsgraense", "fradrag_pr_time"] as const),
];

initSync({ module: readFileSync(new URL("../../pkg/forloebsberegner_bg.wasm", import.meta.url)) });
requireAllMessages();

/** The table in each language, of the day on which the rates were last held against their sources. */
export const tables: ReadonlyMap<string, string> = new Map(
  await Promise.all(languages.map(async (lang) => [lang, table(await loadI18n(lang))] as const)),
);

function table(words: I18n): string {
  const { t } = words;
  const { checked_on: on, last_known: last } = rates(FIRST);
  const inForce = rates(on).rates;
  const shown = SHOWN.flatMap((code) => inForce.find((rate) => rate.code === code) ?? []);
  const heads = ["name", "amount", "law"].map((name) => `<th scope="col">${written(t(`rates-${name}`))}</th>`);
  const checked = t("answer-rates-checked", { checked: words.day(on), last: words.day(last) });
  const sources = [...new Set(shown.map((rate) => sourceOf(rate, words)))].join(", ");
  const caption = `${t("rates-caption", { on: words.day(on) })}. ${checked} ${t("rates-source")}: ${sources}.`;
  return [
    `<table lang="${words.lang}">`,
    `<caption>${written(caption)}</caption>`,
    `<tr>${heads.join("")}</tr>`,
    ...shown.map((rate) => row(rate, words)),
    `</table>`,
  ].join("\n");
}

function row({ code, amount, unit, law_ref: law }: Rate, words: I18n): string {
  const { t } = words;
  const cells = [`${words.kroner(amount)} ${t(`unit-${unit}`)}`, law.replace(/(§|stk\.|nr\.) /g, "$1\u00a0")].map(
    (text) => `<td>${written(text)}</td>`,
  );
  return `<tr><th scope="row">${written(t(`rate-${code}`))}</th>${cells.join("")}</tr>`;
}

/** The host of the address, where there is one, as the page itself names it. */
function sourceOf({ source, basis }: Rate, { t }: I18n): string {
  const printed = printedSource(source);
  if (printed) return printed.host;
  return basis === "published" ? source : t("rates-source-computed");
}

/** As text in a page; what cannot be seen is written by its name. */
function written(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/\u00ad/g, "&shy;")
    .replace(/\u00a0/g, "&nbsp;");
}
