// Scripts of another age on the same page: what they have changed in the language changes no answer, and the page is left as it was.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { assertPeriods, payableOn, trimAmount } from "../support/periods.mjs";
import { fillForm } from "../support/fill-form.mjs";
import { element, host, loader } from "./support/host.mjs";
import { waitFor } from "../support/wait-for.mjs";

const { page, user, show, open } = await host();

// As Prototype, RequireJS and their like have left it. All of it is enumerable, as it was with them.
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

describe("a page that has changed the language", { timeout: 120_000 }, () => {
  const taken = ids.map((id) => `<p id="${id}"><a name="${id}">${id}</a></p>`).join("");

  for (const name of [
    "sygedagpenge-until-it-ends",
    "jobafklaring-job-held-at-the-start",
    "sanctions",
    "leave-lengthens-the-forloeb",
    "after-tax",
  ]) {
    test(name, async () => {
      const { situation, expect } = caseNamed(name);
      await show({ head: `<script>${patched}</script>`, body: taken + element + loader });
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

// What a page has before the first module of it runs, and all that is done to it from then on.
const watched = `
  var heard = [], changed = [], prevented = [];
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
      globals: Object.keys(window).filter((name) => !["seen", "listening"].includes(name)),
    };
  };
  add.call(document, "readystatechange", () => {
    if (document.readyState !== "interactive") return;
    window.atFirst = undefined;
    window.atFirst = state();
    new MutationObserver((records) => changed.push(...records.filter(({ target }) => !target.closest?.("forloebs-beregner")).map(({ type, target }) => type + " " + target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  for (const type of ["input", "change", "beforeinput", "click", "keydown", "keyup", "focusin", "focusout", "submit", "toggle", "select", "forloeb-change", "forloeb-answers"]) {
    add.call(document, type, ({ target, detail }) => heard.push({ type, on: target.localName, value: typeof target.value, detail: typeof detail === "object" && detail }));
  }
  add.call(window, "keydown", ({ key, defaultPrevented }) => prevented.push([key, defaultPrevented]));`;

// What Lit leaves on a page for other copies of itself.
const lit = ["litElementVersions", "litHtmlVersions", "litPropertyMetadata", "reactiveElementVersions"];

describe("the page around the calculator", { timeout: 120_000 }, () => {
  before(async () => {
    await open({ head: `<script>${watched}</script>`, body: `<button id="theirs">Menu</button>${element}${loader}` });
    await waitFor(page, `dom.all(".rates").length === 1`);
    // From here on the test listens too.
    await page.evaluate("void (window.listening = listeners)");
    await fillForm(user, caseNamed("after-tax").situation);
  });

  test("has nothing new but the element", async () => {
    await page.evaluate("void (document.activeElement.blur(), scrollTo(0, 0))");
    /** @type {any} */ const now = await page.evaluate("state()");
    /** @type {any} */ const atFirst = await page.evaluate("atFirst");
    assert.deepEqual(
      { ...now, globals: now.globals.filter((/** @type {string} */ name) => !lit.includes(name)) },
      atFirst,
    );
    assert.deepEqual(await page.evaluate("changed"), []);
  });

  test("is listened to only for another copy of the loader, another link, printing, and a finger that is lifted outside the element", async () => {
    assert.deepEqual(/** @type {string[]} */ (await page.evaluate("[...new Set(listening)].sort()")), [
      "document forloebsberegner-here",
      "window beforeprint",
      "window hashchange",
      "window pointercancel",
      "window pointerup",
    ]);
  });

  // Whoever asks an event for its composedPath() comes into an open shadow; a host that wants to read along on its own page always can.
  test("hears that something happens in the element, and not where or what", async () => {
    /** @type {{ type: string, on: string, value: string, detail: unknown }[]} */
    const heard = await page.evaluate("heard");
    assert.deepEqual([...new Set(heard.map(({ type }) => type))].sort(), [
      "beforeinput",
      "click",
      "focusin",
      "focusout",
      "forloeb-change",
      "input",
      "keydown",
      "keyup",
    ]);
    assert.deepEqual([...new Set(heard.map(({ on, value, detail }) => `${on} ${value} ${detail}`))].sort(), [
      "forloebs-beregner undefined false",
      "forloebs-beregner undefined null",
    ]);
  });

  test("keeps its keys", async () => {
    await page.evaluate(`void (prevented.length = 0, document.querySelector("#theirs").focus())`);
    for (const key of /** @type {const} */ (["ArrowLeft", "ArrowRight", "Home", "Enter", "Tab"])) await page.press(key);
    await page.click(`dom.all("#start-day")[0]`);
    await page.press("ArrowDown");
    await page.type("k");
    /** @type {[string, boolean][]} */ const prevented = await page.evaluate("prevented");
    assert.deepEqual(
      prevented.map(([key]) => key),
      ["ArrowLeft", "ArrowRight", "Home", "Enter", "Tab", "ArrowDown", "k"],
    );
    assert.deepEqual(
      prevented.filter(([, isPrevented]) => isPrevented),
      [],
    );
  });
});
