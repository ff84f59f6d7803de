// The page and the frame on it listen to each other, and to nobody else.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openChromium } from "../support/browsers/chromium.mjs";
import { text } from "../support/texts.mjs";
import { both, municipality, policies } from "./support/municipality.mjs";
import { waitFor } from "../support/wait-for.mjs";

const settings = { first: { lang: "da", "ask-answers": "" }, second: { lang: "en" } };

const page = await openChromium();
const site = await municipality((its) => {
  return { frames: { content: both("frame", `${its.own}v1/`, settings), policy: policies.frame("'self'") } };
});
after(async () => {
  await page.close();
  await site.stop();
});

const frame = (/** @type {number} */ at) => `document.querySelectorAll("iframe")[${at}]`;
const inside = (/** @type {number} */ at) => `${frame(at)}.contentDocument.querySelector("forloebs-beregner")`;
const hasHeight = (/** @type {number} */ at) => `${inside(at)}?.shadowRoot?.querySelector("[part~=chart]") &&
  ${frame(at)}.clientHeight === Math.ceil(${frame(at)}.contentDocument.body.getBoundingClientRect().height)`;

describe("a frame whose height is followed", { timeout: 90_000 }, () => {
  before(async () => {
    await page.resize(1280, 900);
    await page.visit(site.page("frames"));
    await page.evaluate(`void (window.heard = [], addEventListener("message", ({ data }) => heard.push(data)))`);
    await waitFor(page, hasHeight(0));
  });

  const height = () => page.evaluate(`${frame(0)}.style.height`);
  /** @param {string} source @param {string} origin @param {string} data */
  const forge = (source, origin, data) =>
    page.evaluate(
      `void dispatchEvent(new MessageEvent("message", { source: ${source}, origin: ${origin}, data: ${data} }))`,
    );

  for (const [what, source, origin, data] of /** @type {const} */ ([
    [
      "from another origin",
      `${frame(0)}.contentWindow`,
      `"https://example.com"`,
      `{ forloebsberegner: "1", height: 77 }`,
    ],
    ["from the page itself", "window", "location.origin", `{ forloebsberegner: "1", height: 77 }`],
    ["from the other frame", `${frame(1)}.contentWindow`, "location.origin", `{ forloebsberegner: "1", height: 77 }`],
    ["with another's name", `${frame(0)}.contentWindow`, "location.origin", `{ forloebsberegner: "2", height: 77 }`],
    ["with no name", `${frame(0)}.contentWindow`, "location.origin", `{ height: 77 }`],
    ["that is no message", `${frame(0)}.contentWindow`, "location.origin", "null"],
    ["with no height", `${frame(0)}.contentWindow`, "location.origin", `{ forloebsberegner: "1", height: "77px" }`],
  ])) {
    test(`a message ${what} is passed over`, async () => {
      const before = await height();
      await forge(source, origin, data);
      assert.equal(await height(), before);
    });
  }

  test("an event that is none of the calculator's is not told on", async () => {
    const told = await page.evaluate("told.length");
    await page.evaluate(`void (window.clicks = 0, ${frame(0)}.addEventListener("click", () => (clicks += 1)))`);
    await forge(`${frame(0)}.contentWindow`, "location.origin", `{ forloebsberegner: "1", event: "click" }`);
    assert.deepEqual(await page.evaluate("[clicks, told.length]"), [0, told]);
  });

  test("one that is right is followed, and so were the others wrong for their reason", async () => {
    const before = await height();
    await forge(`${frame(0)}.contentWindow`, "location.origin", `{ forloebsberegner: "1", height: 777 }`);
    assert.equal(await page.evaluate(`${frame(0)}.clientHeight`), 777);
    await page.evaluate(`void ${frame(0)}.contentWindow.postMessage({ forloebsberegner: "1" }, location.origin)`);
    await waitFor(page, `${frame(0)}.style.height === ${JSON.stringify(before)}`);
  });

  test("the frame answers its page alone", async () => {
    await page.evaluate(`void (heard.length = 0)`);
    const asked = (/** @type {string} */ source) =>
      page.evaluate(`(() => {
      const its = ${frame(0)}.contentWindow;
      its.dispatchEvent(new its.MessageEvent("message", { source: ${source}, origin: location.origin, data: { forloebsberegner: "forged" } }));
      return new Promise((next) => setTimeout(() => next(heard.length), 100));
    })()`);
    assert.equal(await asked("its"), 0);
    assert.equal(await asked(`${frame(1)}.contentWindow`), 0);
    assert.notEqual(await asked("window"), 0);
    // The page speaks under its own name again.
    await page.evaluate(`void ${frame(0)}.contentWindow.postMessage({ forloebsberegner: "1" }, location.origin)`);
  });

  test("it is set up anew when its fragment changes", async () => {
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

  test("the answers come to the page when its visitor has agreed, and not before", async () => {
    await page.evaluate(`void (${frame(0)}.contentWindow.location.hash = "lang=da&ask-answers")`);
    const within = page.playwright.frameLocator("iframe").first();
    await within.locator("#share-answers").waitFor({ state: "attached" });
    await within.locator("form.questions input[type=radio]:not(:checked) + label").first().click();
    await within.getByRole("button", { name: text("da", "ask-these-are-mine") }).click();
    await waitFor(page, `told.some(({ name }) => name === "forloeb-change")`);
    const answers = `told.filter(({ name }) => name === "forloeb-answers")`;
    assert.equal(await page.evaluate(`${answers}.length`), 0);
    await within.locator("label[for=share-answers]").click();
    await waitFor(page, `${answers}.length > 0`);
    assert.deepEqual(await page.evaluate(`Object.keys(${answers}[0].detail)`), ["situation", "timeline"]);
    assert.equal(await page.evaluate(`${answers}[0].on`), "iframe");
  });

  test("where the page keeps it low, it scrolls", async () => {
    await page.evaluate(`void (${frame(0)}.style.maxHeight = "400px")`);
    await page.evaluate(`void ${frame(0)}.contentWindow.postMessage({ forloebsberegner: "1" }, location.origin)`);
    await waitFor(page, `getComputedStyle(${frame(0)}.contentDocument.documentElement).overflowY === "visible"`);
    await page.evaluate(`void (${frame(0)}.style.maxHeight = "")`);
    await page.evaluate(`void ${frame(0)}.contentWindow.postMessage({ forloebsberegner: "1" }, location.origin)`);
    await waitFor(page, `getComputedStyle(${frame(0)}.contentDocument.documentElement).overflowY === "hidden"`);
  });

  test("its height comes to rest, at every width", async () => {
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
