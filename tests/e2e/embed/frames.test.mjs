// The host page and its frame exchange messages with each other, and ignore all others.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openChromium } from "../support/browsers/chromium.mjs";
import { text } from "../support/texts.mjs";
import { policies, snippetsOf, startMunicipality } from "./support/municipality.mjs";
import { waitFor } from "../support/wait-for.mjs";

const settings = { first: { lang: "da", "ask-answers": "" }, second: { lang: "en" } };

const page = await openChromium();
const site = await startMunicipality((its) => {
  return { frames: { content: snippetsOf("frame", `${its.own}v1/`, settings), policy: policies.frame("'self'") } };
});
after(async () => {
  await page.close();
  await site.stop();
});

const frame = (/** @type {number} */ at) => `document.querySelectorAll("iframe")[${at}]`;
const inside = (/** @type {number} */ at) => `${frame(at)}.contentDocument.querySelector("forloebs-beregner")`;
const hasHeight = (/** @type {number} */ at) => `${inside(at)}?.shadowRoot?.querySelector("[part~=chart]") &&
  ${frame(at)}.clientHeight === Math.ceil(${frame(at)}.contentDocument.body.getBoundingClientRect().height)`;

describe("frame that reports its height", { timeout: 90_000 }, () => {
  before(async () => {
    await page.resize(1280, 900);
    await page.visit(site.page("frames"));
    await page.evaluate(`void (window.messages = [], addEventListener("message", ({ data }) => messages.push(data)))`);
    await waitFor(page, hasHeight(0));
  });

  const height = () => page.evaluate(`${frame(0)}.style.height`);
  /** @param {string} source @param {string} origin @param {string} data */
  const forge = (source, origin, data) =>
    page.evaluate(
      `void dispatchEvent(new MessageEvent("message", { source: ${source}, origin: ${origin}, data: ${data} }))`,
    );

  for (const [name, source, origin, data] of /** @type {const} */ ([
    [
      "from another origin",
      `${frame(0)}.contentWindow`,
      `"https://example.com"`,
      `{ forloebsberegner: "1", height: 77 }`,
    ],
    ["from the page itself", "window", "location.origin", `{ forloebsberegner: "1", height: 77 }`],
    ["from the other frame", `${frame(1)}.contentWindow`, "location.origin", `{ forloebsberegner: "1", height: 77 }`],
    [
      "with the name of another frame",
      `${frame(0)}.contentWindow`,
      "location.origin",
      `{ forloebsberegner: "2", height: 77 }`,
    ],
    ["without a name", `${frame(0)}.contentWindow`, "location.origin", `{ height: 77 }`],
    ["that is null", `${frame(0)}.contentWindow`, "location.origin", "null"],
    [
      "with a height that is not a number",
      `${frame(0)}.contentWindow`,
      "location.origin",
      `{ forloebsberegner: "1", height: "77px" }`,
    ],
  ])) {
    test(`a message ${name} is ignored`, async () => {
      const before = await height();
      await forge(source, origin, data);
      assert.equal(await height(), before);
    });
  }

  test("an event other than those of the calculator is not dispatched", async () => {
    const eventCount = await page.evaluate("calculatorEvents.length");
    await page.evaluate(`void (window.clicks = 0, ${frame(0)}.addEventListener("click", () => (clicks += 1)))`);
    await forge(`${frame(0)}.contentWindow`, "location.origin", `{ forloebsberegner: "1", event: "click" }`);
    assert.deepEqual(await page.evaluate("[clicks, calculatorEvents.length]"), [0, eventCount]);
  });

  test("a valid message sets the height", async () => {
    const before = await height();
    await forge(`${frame(0)}.contentWindow`, "location.origin", `{ forloebsberegner: "1", height: 777 }`);
    assert.equal(await page.evaluate(`${frame(0)}.clientHeight`), 777);
    await page.evaluate(`void ${frame(0)}.contentWindow.postMessage({ forloebsberegner: "1" }, location.origin)`);
    await waitFor(page, `${frame(0)}.style.height === ${JSON.stringify(before)}`);
  });

  test("the frame answers its host page only", async () => {
    await page.evaluate(`void (messages.length = 0)`);
    const answersTo = (/** @type {string} */ source) =>
      page.evaluate(`(() => {
      const its = ${frame(0)}.contentWindow;
      its.dispatchEvent(new its.MessageEvent("message", { source: ${source}, origin: location.origin, data: { forloebsberegner: "forged" } }));
      return new Promise((next) => setTimeout(() => next(messages.length), 100));
    })()`);
    assert.equal(await answersTo("its"), 0);
    assert.equal(await answersTo(`${frame(1)}.contentWindow`), 0);
    assert.notEqual(await answersTo("window"), 0);
    // Restore the name that the host page uses.
    await page.evaluate(`void ${frame(0)}.contentWindow.postMessage({ forloebsberegner: "1" }, location.origin)`);
  });

  test("a new fragment changes the settings", async () => {
    await page.evaluate(
      `void (${frame(0)}.contentWindow.location.hash = "lang=en&scheme=jobafklaringsforloeb&prior=dagpenge")`,
    );
    await waitFor(page, `${inside(0)}.shadowRoot.querySelector("[lang]").lang === "en"`);
    assert.deepEqual(
      await page.evaluate(`["scheme", "prior", "ask-answers"].map((name) => ${inside(0)}.getAttribute(name))`),
      ["jobafklaringsforloeb", "dagpenge", null],
    );
    assert.equal(await page.evaluate(`${frame(0)}.contentDocument.title`), "Calculate your ressourceforløbsydelse");
  });

  test("the answers are sent to the host page only after the visitor has agreed", async () => {
    await page.evaluate(`void (${frame(0)}.contentWindow.location.hash = "lang=da&ask-answers")`);
    const within = page.playwright.frameLocator("iframe").first();
    await within.locator("#share-answers").waitFor({ state: "attached" });
    await within.locator("form.questions input[type=radio]:not(:checked) + label").first().click();
    await within.getByRole("button", { name: text("da", "ask-these-are-mine") }).click();
    await waitFor(page, `calculatorEvents.some(({ name }) => name === "forloeb-change")`);
    const answers = `calculatorEvents.filter(({ name }) => name === "forloeb-answers")`;
    assert.equal(await page.evaluate(`${answers}.length`), 0);
    await within.locator("label[for=share-answers]").click();
    await waitFor(page, `${answers}.length > 0`);
    assert.deepEqual(await page.evaluate(`Object.keys(${answers}[0].detail)`), ["situation", "timeline"]);
    assert.equal(await page.evaluate(`${answers}[0].on`), "iframe");
  });

  test("it scrolls where the host page limits its height", async () => {
    await page.evaluate(`void (${frame(0)}.style.maxHeight = "400px")`);
    await page.evaluate(`void ${frame(0)}.contentWindow.postMessage({ forloebsberegner: "1" }, location.origin)`);
    await waitFor(page, `getComputedStyle(${frame(0)}.contentDocument.documentElement).overflowY === "visible"`);
    await page.evaluate(`void (${frame(0)}.style.maxHeight = "")`);
    await page.evaluate(`void ${frame(0)}.contentWindow.postMessage({ forloebsberegner: "1" }, location.origin)`);
    await waitFor(page, `getComputedStyle(${frame(0)}.contentDocument.documentElement).overflowY === "hidden"`);
  });

  test("its height is stable at every width", async () => {
    for (const width of [1280, 700, 320]) {
      await page.resize(width, 700);
      await waitFor(page, hasHeight(0));
      const before = await height();
      await page.evaluate("new Promise((next) => setTimeout(() => next(true), 300))");
      assert.equal(await height(), before, `${width} px`);
      assert.equal(
        await page.evaluate(`${frame(0)}.contentDocument.documentElement.scrollWidth <= ${frame(0)}.clientWidth`),
        true,
        `${width} px`,
      );
    }
  });
});
