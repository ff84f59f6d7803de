import assert from "node:assert/strict";
import { Person } from "./user.mjs";

/** @typedef {import("./browsers/page.d.ts").PressedKey} PressedKey */

const quote = JSON.stringify;

/** Somebody without a mouse: comes to everything with Tab and the arrows, and sees where she is. */
export class KeyboardPerson extends Person {
  /** @param {string} label @param {string[]} [legends] @override */
  async choose(label, legends = []) {
    const field = `seen.field(${quote(label)}, ${quote(legends)})`;
    await this.reach(field);
    if (!(await this.page.run(`${field}.checked`))) await this.page.press("Space");
    assert.equal(await this.page.run(`${field}.checked`), true, label);
    await this.settled();
  }

  /** @param {string} label @param {string} typed @param {string[]} [legends] @override */
  async write(label, typed, legends = []) {
    await this.reach(`seen.field(${quote(label)}, ${quote(legends)})`);
    await this.page.press("SelectAll");
    if (typed === "") await this.page.press("Backspace");
    else await this.page.type(typed);
    await this.settled();
  }

  /** @param {string} label @param {string} option @param {string[]} [legends] @override */
  async pick(label, option, legends = []) {
    const list = `seen.field(${quote(label)}, ${quote(legends)})`;
    await this.reach(list);
    const away = `[...${list}.options].findIndex((each) => seen.says(each, ${quote(option)})) - ${list}.selectedIndex`;
    for (let press = 0; press < 30; press += 1) {
      /** @type {number} */
      const steps = await this.page.run(away);
      if (steps === 0) return this.settled();
      await this.page.press(steps > 0 ? "ArrowDown" : "ArrowUp");
      await this.settled();
    }
    assert.fail(`${option} cannot be picked with the arrows`);
  }

  /** @param {string} selector @param {string} words @override */
  press(selector, words) {
    return this.push(`seen.named(${quote(selector)}, ${quote(words)})`);
  }

  /** A button, a link, a summary. @param {string} element an expression */
  async push(element) {
    await this.reach(element);
    await this.page.press("Enter");
    await this.settled();
  }

  /** Presses until the element has the focus; nothing may lie over it then. @param {string} element an expression */
  async reach(element) {
    /** @type {PressedKey | ""} */
    let last = "";
    for (let press = 0; press < 300; press += 1) {
      const key = /** @type {PressedKey | ""} */ (await this.page.run(`seen.wayTo(${element})`));
      if (key === "") {
        assert.equal(await this.page.run(`seen.hides(${element})`), "", `${element} has the focus and is hidden`);
        return;
      }
      assert(!turns(last, key), `the keyboard goes past ${element}`);
      await this.page.press(key);
      await this.settled();
      last = key;
    }
    assert.fail(`the keyboard does not come to ${element}`);
  }
}

/** @param {string} one @param {string} other */
const turns = (one, other) => (one === "Tab" && other === "BackTab") || (one === "BackTab" && other === "Tab");
