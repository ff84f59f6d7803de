import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";

/** @typedef {"da" | "en"} Lang */

const bundles = { da: bundle("da"), en: bundle("en") };

/** @param {Lang} lang */
function bundle(lang) {
  const made = new FluentBundle(lang, { useIsolating: false });
  const source = readFileSync(new URL(`../../../www/i18n/${lang}.ftl`, import.meta.url), "utf8");
  const errors = made.addResource(new FluentResource(source));
  if (errors.length > 0) throw new Error(`${lang}.ftl: ${errors.join("; ")}`);
  return made;
}

/**
 * The sentence as the page has it, so that no test repeats one.
 *
 * @param {Lang} lang
 * @param {string} id
 * @param {Record<string, string | number>} [args]
 */
export function text(lang, id, args) {
  const [name = "", part] = id.split(".");
  const message = bundles[lang].getMessage(name);
  const pattern = part === undefined ? message?.value : message?.attributes[part];
  if (!pattern) throw new Error(`${lang}.ftl has no ${id}`);
  /** @type {Error[]} */
  const errors = [];
  const sentence = bundles[lang].formatPattern(pattern, args, errors);
  if (errors.length > 0) throw new Error(`${id}: ${errors.join("; ")}`);
  return sentence.replaceAll(/\s+/g, " ").trim();
}

// Written out here, and not by the formatter under test.
const months = {
  da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** "2025-03-01" → "1. marts 2025". @param {Lang} lang @param {string} iso */
export function day(lang, iso) {
  const [year = "", month = "", number = ""] = iso.split("-");
  const name = months[lang][Number(month) - 1];
  return `${Number(number)}${lang === "da" ? "." : ""} ${name} ${year}`;
}

/** @param {Lang} lang @param {string} month "03" */
export const monthName = (lang, month) => months[lang][Number(month) - 1] ?? "";

/** "21081.67" → "21.081,67", as a Dane writes it. @param {Lang} lang @param {string} amount */
export function written(lang, amount) {
  const [whole = "", fraction] = amount.split(".");
  const [group, point] = lang === "da" ? [".", ","] : [",", "."];
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  return fraction && /[1-9]/.test(fraction) ? `${grouped}${point}${fraction.padEnd(2, "0")}` : grouped;
}

/** The decimal string an amount on the page stands for. @param {Lang} lang @param {string} shown */
export function read(lang, shown) {
  const digits = shown
    .replaceAll(/[^\d.,−-]/g, "")
    .replace(/\.$/, "")
    .replace("−", "-");
  return lang === "da" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
}
