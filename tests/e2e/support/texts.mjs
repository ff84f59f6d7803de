import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";

/** @typedef {"da" | "en"} Lang */

const bundles = { da: loadBundle("da"), en: loadBundle("en") };

/** @param {Lang} lang */
function loadBundle(lang) {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  const source = readFileSync(new URL(`../../../www/i18n/${lang}.ftl`, import.meta.url), "utf8");
  const errors = bundle.addResource(new FluentResource(source));
  if (errors.length > 0) throw new Error(`${lang}.ftl: ${errors.join("; ")}`);
  return bundle;
}

/**
 * A message as the page shows it, so that tests name messages by id and repeat no sentence.
 *
 * @param {Lang} lang
 * @param {string} id of a message, or of an attribute: "message.attribute"
 * @param {Record<string, string | number>} [args]
 */
export function text(lang, id, args) {
  const [name = "", attribute] = id.split(".");
  const message = bundles[lang].getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (!pattern) throw new Error(`${lang}.ftl has no ${id}`);
  /** @type {Error[]} */
  const errors = [];
  const sentence = bundles[lang].formatPattern(pattern, args, errors);
  if (errors.length > 0) throw new Error(`${id}: ${errors.join("; ")}`);
  return sentence.replaceAll(/\s+/g, " ").trim();
}

// Written out, because the page's own formatter is under test.
const months = {
  da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** "2025-03-01" → "1. marts 2025". @param {Lang} lang @param {string} iso */
export function formatDay(lang, iso) {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)}${lang === "da" ? "." : ""} ${monthName(lang, month)} ${year}`;
}

/** @param {Lang} lang @param {string} month "03" */
export const monthName = (lang, month) => months[lang][Number(month) - 1] ?? "";

/** "21081.67" → "21.081,67" in Danish. @param {Lang} lang @param {string} amount */
export function formatAmount(lang, amount) {
  const [whole = "", fraction] = amount.split(".");
  const [group, point] = lang === "da" ? [".", ","] : [",", "."];
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  return fraction && /[1-9]/.test(fraction) ? `${grouped}${point}${fraction.padEnd(2, "0")}` : grouped;
}

/** "21.081,67 kr." in Danish → "21081.67". @param {Lang} lang @param {string} shown */
export function parseAmount(lang, shown) {
  const digits = shown
    .replaceAll(/[^\d.,−-]/g, "")
    .replace(/\.$/, "")
    .replace("−", "-");
  return lang === "da" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
}
