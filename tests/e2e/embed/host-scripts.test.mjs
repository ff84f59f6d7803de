// Old scripts on the host page that patch built-ins do not change a result, and the calculator leaves the host page unchanged.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { assertPeriods, payableOn, trimAmount } from "../support/periods.mjs";
import { fillForm } from "../support/fill-form.mjs";
import { element, loader, openHostPage } from "./support/host.mjs";
import { waitFor } from "../support/wait-for.mjs";

const { page, user, show, open } = await openHostPage();

// Patches like those of Prototype and RequireJS; the properties are enumerable, as theirs are.
const patched = `
  Array.prototype.each = function (each) { for (let at = 0; at < this.length; at += 1) each(this[at], at); };
  Array.prototype.toJSON = function () { return "[" + this.map(JSON.stringify).join(", ") + "]"; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Object.prototype.extra = function () { return "extra"; };
  Array.from = function (iterable) {
    if (!iterable) return [];
    let length = iterable.length || 0;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
  for (const [owner, name] of [[Node.prototype, "appendChild"], [Node.prototype, "insertBefore"], [window, "fetch"], [JSON, "parse"], [JSON, "stringify"]]) {
    const before = owner[name];
    owner[name] = function (...given) { return before.apply(this === undefined ? owner : this, given); };
  }
  const Then = Date;
  window.Date = class extends Then {
    constructor(...given) { given.length > 0 ? super(...given) : super(2015, 0, 31, 12); }
    static now() { return new Date().getTime(); }
  };
  window.name = "answer";
  window.define = Object.assign(() => { throw new Error("define"); }, { amd: {} });
  window.exports = {};
  window.module = { exports: window.exports };
  window.require = () => { throw new Error("require"); };`;

const ids = [
  "answer",
  "rest",
  "questions",
  "scheme",
  "now-heading",
  "main-content",
  "fault-summary",
  "forloebsberegner",
];

describe("host page with patched built-ins", { timeout: 120_000 }, () => {
  const takenIds = ids.map((id) => `<p id="${id}"><a name="${id}">${id}</a></p>`).join("");

  for (const name of [
    "sygedagpenge-until-it-ends",
    "jobafklaring-job-held-at-the-start",
    "sanctions",
    "leave-lengthens-the-forloeb",
    "after-tax",
  ]) {
    test(name, async () => {
      const { situation, expect } = caseNamed(name);
      await show({ head: `<script>${patched}</script>`, body: takenIds + element + loader });
      await page.evaluate(
        `void (document.querySelector("forloebs-beregner").today = ${JSON.stringify(situation.today)})`,
      );
      await user.whenRendered();
      await fillForm(user, situation);
      await assertPeriods(user, expect);
      assert.equal(trimAmount(await user.currentAmount()), payableOn(expect, situation.today));
      assert.deepEqual(
        await page.evaluate(`dom.all("svg text").map(dom.text).filter((each) => /NaN|undefined/.test(each))`),
        [],
      );
      await user.fillDate(user.text("rates-which-day"), "2024-06-01");
      assert.deepEqual(await user.visibleTexts(".rates caption"), [user.text("rates-caption", { on: "1. juni 2024" })]);
      assert.deepEqual(await page.errors(), []);
    });
  }
});

// Records the state of the page before its first module runs, and every change after that.
const recordChanges = `
  var events = [], mutations = [], keys = [];
  var listeners = [];
  const { addEventListener: add } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...others) {
    if (this === document || this === window) listeners = listeners.concat((this === document ? "document " : "window ") + type);
    return add.call(this, type, ...others);
  };
  var state = () => {
    const copy = document.documentElement.cloneNode(true);
    copy.querySelector("forloebs-beregner").remove();
    return {
      html: copy.outerHTML, sheets: document.adoptedStyleSheets.length, history: history.length, address: location.href, title: document.title,
      name: window.name, focus: document.activeElement.localName, scrolled: scrollY, selected: String(getSelection()),
      globals: Object.keys(window).filter((name) => !["dom", "added"].includes(name)),
    };
  };
  add.call(document, "readystatechange", () => {
    if (document.readyState !== "interactive") return;
    window.initial = undefined;
    window.initial = state();
    new MutationObserver((records) => mutations.push(...records.filter(({ target }) => !target.closest?.("forloebs-beregner")).map(({ type, target }) => type + " " + target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  for (const type of ["input", "change", "beforeinput", "click", "keydown", "keyup", "focusin", "focusout", "submit", "toggle", "select", "forloeb-change", "forloeb-answers"]) {
    add.call(document, type, ({ target, detail }) => events.push({ type, on: target.localName, value: typeof target.value, detail: typeof detail === "object" && detail }));
  }
  add.call(window, "keydown", ({ key, defaultPrevented }) => keys.push([key, defaultPrevented]));`;

// Version markers that Lit leaves for other copies of itself.
const litGlobals = ["litElementVersions", "litHtmlVersions", "litPropertyMetadata", "reactiveElementVersions"];

describe("host page around the calculator", { timeout: 120_000 }, () => {
  before(async () => {
    await open({
      head: `<script>${recordChanges}</script>`,
      body: `<button id="own">Menu</button>${element}${loader}`,
    });
    await waitFor(page, `dom.all(".rates").length === 1`);
    // The test adds listeners of its own after this.
    await page.evaluate("void (window.added = listeners)");
    await fillForm(user, caseNamed("after-tax").situation);
  });

  test("has no other change than the element", async () => {
    await page.evaluate("void (document.activeElement.blur(), scrollTo(0, 0))");
    /** @type {any} */ const now = await page.evaluate("state()");
    /** @type {any} */ const initial = await page.evaluate("initial");
    assert.deepEqual(
      { ...now, globals: now.globals.filter((/** @type {string} */ name) => !litGlobals.includes(name)) },
      initial,
    );
    assert.deepEqual(await page.evaluate("mutations"), []);
  });

  test("has listeners for a second loader, a new fragment, printing and a released pointer only", async () => {
    assert.deepEqual(/** @type {string[]} */ (await page.evaluate("[...new Set(added)].sort()")), [
      "document forloebsberegner-here",
      "window beforeprint",
      "window hashchange",
      "window pointercancel",
      "window pointerup",
    ]);
  });

  // Through composedPath() a host page can still look into the open shadow root; it controls its own page anyway.
  test("receives events of the element without their inner target or value", async () => {
    /** @type {{ type: string, on: string, value: string, detail: unknown }[]} */
    const events = await page.evaluate("events");
    assert.deepEqual([...new Set(events.map(({ type }) => type))].sort(), [
      "beforeinput",
      "click",
      "focusin",
      "focusout",
      "forloeb-change",
      "input",
      "keydown",
      "keyup",
    ]);
    assert.deepEqual([...new Set(events.map(({ on, value, detail }) => `${on} ${value} ${detail}`))].sort(), [
      "forloebs-beregner undefined false",
      "forloebs-beregner undefined null",
    ]);
  });

  test("keeps its keyboard events", async () => {
    await page.evaluate(`void (keys.length = 0, document.querySelector("#own").focus())`);
    for (const key of /** @type {const} */ (["ArrowLeft", "ArrowRight", "Home", "Enter", "Tab"])) await page.press(key);
    await page.click(`dom.all("#start-day")[0]`);
    await page.press("ArrowDown");
    await page.type("k");
    /** @type {[string, boolean][]} */ const keys = await page.evaluate("keys");
    assert.deepEqual(
      keys.map(([key]) => key),
      ["ArrowLeft", "ArrowRight", "Home", "Enter", "Tab", "ArrowDown", "k"],
    );
    assert.deepEqual(
      keys.filter(([, isPrevented]) => isPrevented),
      [],
    );
  });
});
