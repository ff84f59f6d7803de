import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { formatAmount, monthName, parseAmount, text } from "./texts.mjs";

/**
 * @typedef {import("./browsers/page.d.ts").Page} Page
 * @typedef {import("./texts.mjs").Lang} Lang
 */

const domQueries = readFileSync(new URL("./dom-queries.js", import.meta.url), "utf8");

/** A user with mouse and keyboard: finds fields by their labels, clicks, types and reads. */
export class User {
  /** @type {Lang} */
  lang = "da";

  /** @param {Page} page */
  constructor(page) {
    this.page = page;
  }

  /**
   * Opens the calculator and waits until all of it is loaded.
   *
   * @param {string} address
   * @param {{ today?: string, lang?: Lang }} [options]
   */
  async visit(address, { today, lang = "da" } = {}) {
    this.lang = lang;
    await this.page.visit(lang === "da" || address.includes("#") ? address : `${address}?lang=${lang}`);
    await this.addDomQueries();
    await this.page.evaluate(loaded);
    if (today) await this.page.evaluate(`void (document.querySelector("forloebs-beregner").today = ${quote(today)})`);
    await this.whenRendered();
  }

  /** Adds `window.dom` to the open page. */
  addDomQueries() {
    return this.page.evaluate(`void (window.dom = (() => { ${domQueries}; return dom; })())`);
  }

  /** A message in the user's language. @param {string} id @param {Record<string, string | number>} [args] */
  text(id, args) {
    return text(this.lang, id, args);
  }

  /** Waits until the page has rendered the result of the last event. */
  whenRendered() {
    return this.page.evaluate("dom.whenRendered()");
  }

  /** Waits for the next frame, in which observers of visibility and size run, and for the update that follows. */
  async afterNextFrame() {
    await this.page.evaluate(
      "new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => next(true))))",
    );
    await this.whenRendered();
  }

  /** Checks a radio button or a checkbox. @param {string} label @param {string[]} [legends] */
  async choose(label, legends = []) {
    await this.page.click(`dom.choiceLabel(${quote(label)}, ${quote(legends)})`);
    assert.equal(await this.page.evaluate(`dom.field(${quote(label)}, ${quote(legends)}).checked`), true, label);
    await this.whenRendered();
  }

  /** Replaces the content of a text field. @param {string} label @param {string} content @param {string[]} [legends] */
  async fill(label, content, legends = []) {
    await this.page.click(`dom.field(${quote(label)}, ${quote(legends)})`);
    await this.page.press("SelectAll");
    if (content === "") await this.page.press("Backspace");
    else await this.page.type(content);
    await this.whenRendered();
  }

  /** @param {string} legend @param {string} iso @param {string[]} [within] legends of the groups around it */
  async fillDate(legend, iso, within = []) {
    const [year = "", month = "", day = ""] = iso.split("-");
    const legends = [...within, legend];
    await this.fill(this.text("ask-day"), String(Number(day)), legends);
    await this.fill(this.text("ask-month"), String(Number(month)), legends);
    await this.fill(this.text("ask-year"), year, legends);
  }

  /** @param {string} legend @param {string} iso @param {string[]} within legends of the groups around it */
  async fillMonth(legend, iso, within) {
    const [year = "", month = ""] = iso.split("-");
    const legends = [...within, legend];
    await this.select(this.text("ask-month"), monthName(this.lang, month), legends);
    await this.fill(this.text("ask-year"), year, legends);
  }

  /** @param {string} label @param {string} amount @param {string[]} [legends] */
  fillAmount(label, amount, legends) {
    return this.fill(label, formatAmount(this.lang, amount), legends);
  }

  /**
   * Selects an option of a list. The drop-down is drawn by the browser, outside the page, so the events are dispatched here.
   *
   * @param {string} label
   * @param {string} option
   * @param {string[]} [legends]
   */
  async select(label, option, legends = []) {
    await this.page.evaluate(`(() => {
      const list = dom.field(${quote(label)}, ${quote(legends)});
      const option = dom.only([...list.options].filter((each) => dom.hasText(each, ${quote(option)})), ${quote(option)});
      list.focus();
      list.value = option.value;
      list.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      list.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
    })()`);
    await this.whenRendered();
  }

  /** Clicks the button, link or summary with this text. @param {string} selector @param {string} text */
  async click(selector, text) {
    await this.page.click(`dom.byText(${quote(selector)}, ${quote(text)})`);
    await this.whenRendered();
  }

  /** @param {string} legend @returns {Promise<boolean>} */
  hasQuestion(legend) {
    return this.page.evaluate(
      `dom.all("legend").some((each) => dom.isVisible(each) && dom.hasText(each, ${quote(legend)}))`,
    );
  }

  /** @param {string} selector @returns {Promise<string[]>} the texts of all visible elements that match */
  visibleTexts(selector) {
    return this.page.evaluate(`dom.all(${quote(selector)}).filter(dom.isVisible).map(dom.text)`);
  }

  /** @param {string} label @param {string[]} [legends] @returns {Promise<string>} */
  value(label, legends = []) {
    return this.page.evaluate(`dom.field(${quote(label)}, ${quote(legends)}).value`);
  }

  /** @returns {Promise<string>} the amount in large figures, as a decimal string */
  async currentAmount() {
    const [shown = "", ...more] = await this.visibleTexts(".now-figure");
    assert.equal(more.length, 0);
    return parseAmount(this.lang, shown);
  }

  /** Waits until a live region starts with the sentence; announcements are delayed until typing stops. @param {string} sentence */
  waitForStatus(sentence) {
    return this.page.evaluate(`new Promise((resolve, reject) => {
      const statuses = () => dom.all("[role=status]").map(dom.text);
      const check = () => statuses().some((each) => each.startsWith(${quote(sentence)})) && (observer.disconnect(), resolve(true));
      const observer = new MutationObserver(check);
      observer.observe(document.querySelector("forloebs-beregner").shadowRoot, { subtree: true, childList: true, characterData: true });
      setTimeout(() => reject(new Error("live regions: " + statuses().join(" / "))), 15000);
      check();
    })`);
  }

  /** The rows of the table of periods. @returns {Promise<{ from: string, to: string, payable: string }[]>} */
  async periods() {
    /** @type {string[][]} */
    const rows = await this.page.evaluate(
      `dom.all(".periods > table > tbody > tr:first-child").map((row) => [...row.cells].map((cell) => dom.text(cell.firstElementChild ?? cell)))`,
    );
    return rows.map(([from = "", to = "", amount = ""]) => ({ from, to, payable: parseAmount(this.lang, amount) }));
  }
}

/** @param {unknown} value */
const quote = (value) => JSON.stringify(value);

// The table of rates is the last part to load, and no event says so.
const loaded = `new Promise((resolve, reject) => {
  const element = document.querySelector("forloebs-beregner");
  const root = element.shadowRoot ?? document;
  const check = () => {
    if (dom.all(".answer, .unanswered").length === 0 || dom.all(".rates").length === 0) return;
    observer.disconnect();
    resolve(true);
  };
  const observer = new MutationObserver(check);
  observer.observe(root, { subtree: true, childList: true });
  setTimeout(() => reject(new Error("the calculator did not start")), 15000);
  check();
})`;
