import assert from "node:assert/strict";
import { User } from "./user.mjs";

/** @typedef {import("./browsers/page.d.ts").PressedKey} PressedKey */

const quote = JSON.stringify;

/** A user without a mouse: moves the focus with Tab and the arrow keys, and needs to see where it is. */
export class KeyboardUser extends User {
  /** @param {string} label @param {string[]} [legends] @override */
  async choose(label, legends = []) {
    const field = `dom.field(${quote(label)}, ${quote(legends)})`;
    await this.focus(field);
    if (!(await this.page.evaluate(`${field}.checked`))) await this.page.press("Space");
    assert.equal(await this.page.evaluate(`${field}.checked`), true, label);
    await this.whenRendered();
  }

  /** @param {string} label @param {string} content @param {string[]} [legends] @override */
  async fill(label, content, legends = []) {
    await this.focus(`dom.field(${quote(label)}, ${quote(legends)})`);
    await this.page.press("SelectAll");
    if (content === "") await this.page.press("Backspace");
    else await this.page.type(content);
    await this.whenRendered();
  }

  /** @param {string} label @param {string} option @param {string[]} [legends] @override */
  async select(label, option, legends = []) {
    const list = `dom.field(${quote(label)}, ${quote(legends)})`;
    await this.focus(list);
    const distance = `[...${list}.options].findIndex((each) => dom.hasText(each, ${quote(option)})) - ${list}.selectedIndex`;
    for (let press = 0; press < 30; press += 1) {
      /** @type {number} */
      const steps = await this.page.evaluate(distance);
      if (steps === 0) return this.whenRendered();
      await this.page.press(steps > 0 ? "ArrowDown" : "ArrowUp");
      await this.whenRendered();
    }
    assert.fail(`arrow keys do not reach the option ${option}`);
  }

  /** @param {string} selector @param {string} text @override */
  click(selector, text) {
    return this.activate(`dom.byText(${quote(selector)}, ${quote(text)})`);
  }

  /** Presses Enter on a button, a link or a summary. @param {string} element an expression */
  async activate(element) {
    await this.focus(element);
    await this.page.press("Enter");
    await this.whenRendered();
  }

  /** Presses keys until the element has the focus; nothing may cover it then. @param {string} element an expression */
  async focus(element) {
    /** @type {PressedKey | ""} */
    let last = "";
    for (let press = 0; press < 300; press += 1) {
      const key = /** @type {PressedKey | ""} */ (await this.page.evaluate(`dom.nextKeyTo(${element})`));
      if (key === "") {
        assert.equal(await this.page.evaluate(`dom.coverOf(${element})`), "", `${element} has the focus and is hidden`);
        return;
      }
      assert(!isOpposite(last, key), `the keyboard skips ${element}`);
      await this.page.press(key);
      await this.whenRendered();
      last = key;
    }
    assert.fail(`the keyboard does not reach ${element}`);
  }
}

/** @param {string} one @param {string} other */
const isOpposite = (one, other) => (one === "Tab" && other === "BackTab") || (one === "BackTab" && other === "Tab");
