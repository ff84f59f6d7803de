import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { monthName, read, text, written } from "./texts.mjs";

/**
 * @typedef {import("./browsers/page.d.ts").Page} Page
 * @typedef {import("./texts.mjs").Lang} Lang
 */

const seen = readFileSync(new URL("./dom-queries.js", import.meta.url), "utf8");

/** Somebody in front of the page: finds fields by their labels, points, types, reads. */
export class Person {
  /** @type {Lang} */
  lang = "da";

  /** @param {Page} page */
  constructor(page) {
    this.page = page;
  }

  /** @param {string} address @param {{ today?: string, lang?: Lang }} [options] */
  async visit(address, { today, lang = "da" } = {}) {
    this.lang = lang;
    await this.page.visit(lang === "da" || address.includes("#") ? address : `${address}?lang=${lang}`);
    await this.sees();
    await this.page.run(started);
    if (today) await this.page.run(`void (document.querySelector("forloebs-beregner").today = ${quote(today)})`);
    await this.settled();
  }

  /** Eyes for the page that is open. */
  sees() {
    return this.page.run(`void (window.seen = (() => { ${seen}; return seen; })())`);
  }

  /** @param {string} id @param {Record<string, string | number>} [args] */
  words(id, args) {
    return text(this.lang, id, args);
  }

  settled() {
    return this.page.run("seen.settled()");
  }

  /** The browser tells what is on the screen with the frame, and the page draws what follows from that. */
  async drawn() {
    await this.page.run("new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => next(true))))");
    await this.settled();
  }

  /** One of several, or a tick. @param {string} label @param {string[]} [legends] */
  async choose(label, legends = []) {
    await this.page.click(`seen.choice(${quote(label)}, ${quote(legends)})`);
    assert.equal(await this.page.run(`seen.field(${quote(label)}, ${quote(legends)}).checked`), true, label);
    await this.settled();
  }

  /** Writes over what stands in the field. @param {string} label @param {string} typed @param {string[]} [legends] */
  async write(label, typed, legends = []) {
    await this.page.click(`seen.field(${quote(label)}, ${quote(legends)})`);
    await this.page.press("SelectAll");
    if (typed === "") await this.page.press("Backspace");
    else await this.page.type(typed);
    await this.settled();
  }

  /** @param {string} legend @param {string} iso @param {string[]} [within] */
  async date(legend, iso, within = []) {
    const [year = "", month = "", day = ""] = iso.split("-");
    const legends = [...within, legend];
    await this.write(this.words("ask-day"), String(Number(day)), legends);
    await this.write(this.words("ask-month"), String(Number(month)), legends);
    await this.write(this.words("ask-year"), year, legends);
  }

  /** @param {string} legend @param {string} iso @param {string[]} within */
  async month(legend, iso, within) {
    const [year = "", month = ""] = iso.split("-");
    const legends = [...within, legend];
    await this.pick(this.words("ask-month"), monthName(this.lang, month), legends);
    await this.write(this.words("ask-year"), year, legends);
  }

  /** @param {string} label @param {string} amount @param {string[]} [legends] */
  amount(label, amount, legends) {
    return this.write(label, written(this.lang, amount), legends);
  }

  /** From a list, the way its browser tells the page of it. @param {string} label @param {string} option @param {string[]} [legends] */
  async pick(label, option, legends = []) {
    await this.page.run(`(() => {
      const list = seen.field(${quote(label)}, ${quote(legends)});
      const option = seen.one([...list.options].filter((each) => seen.says(each, ${quote(option)})), ${quote(option)});
      list.focus();
      list.value = option.value;
      list.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      list.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
    })()`);
    await this.settled();
  }

  /** @param {string} selector @param {string} words */
  async press(selector, words) {
    await this.page.click(`seen.named(${quote(selector)}, ${quote(words)})`);
    await this.settled();
  }

  /** @param {string} legend @returns {Promise<boolean>} */
  isAsked(legend) {
    return this.page.run(`seen.all("legend").some((each) => seen.visible(each) && seen.says(each, ${quote(legend)}))`);
  }

  /** @param {string} selector @returns {Promise<string[]>} the words of all that can be seen */
  read(selector) {
    return this.page.run(`seen.all(${quote(selector)}).filter(seen.visible).map(seen.words)`);
  }

  /** @param {string} label @param {string[]} [legends] @returns {Promise<string>} */
  value(label, legends = []) {
    return this.page.run(`seen.field(${quote(label)}, ${quote(legends)}).value`);
  }

  /** @returns {Promise<string>} the amount in large figures, as a decimal string */
  async figure() {
    const [shown = "", ...more] = await this.read(".now-figure");
    assert.equal(more.length, 0);
    return read(this.lang, shown);
  }

  /** Waits until a status begins with the sentence: it comes when the typing has settled. @param {string} sentence */
  hears(sentence) {
    return this.page.run(`new Promise((heard, failed) => {
      const said = () => seen.all("[role=status]").map(seen.words);
      const listen = () => said().some((each) => each.startsWith(${quote(sentence)})) && (watch.disconnect(), heard(true));
      const watch = new MutationObserver(listen);
      watch.observe(document.querySelector("forloebs-beregner").shadowRoot, { subtree: true, childList: true, characterData: true });
      setTimeout(() => failed(new Error("said was: " + said().join(" / "))), 15000);
      listen();
    })`);
  }

  /** The table of periods, as shown. @returns {Promise<{ from: string, to: string, payable: string }[]>} */
  async periods() {
    /** @type {string[][]} */
    const rows = await this.page.run(
      `seen.all(".periods > table > tbody > tr:first-child").map((row) => [...row.cells].map((cell) => seen.words(cell.firstElementChild ?? cell)))`,
    );
    return rows.map(([from = "", to = "", amount = ""]) => ({ from, to, payable: read(this.lang, amount) }));
  }
}

/** @param {unknown} value */
const quote = (value) => JSON.stringify(value);

// The element answers as soon as the calculation has been loaded, and the rates come last of all; nothing else tells when that is.
const started = `new Promise((ready, failed) => {
  const element = document.querySelector("forloebs-beregner");
  const root = element.shadowRoot ?? document;
  const look = () => {
    if (seen.all(".answer, .unanswered").length === 0 || seen.all(".rates").length === 0) return;
    watch.disconnect();
    ready(true);
  };
  const watch = new MutationObserver(look);
  watch.observe(root, { subtree: true, childList: true });
  setTimeout(() => failed(new Error("the calculator did not start")), 15000);
  look();
})`;
