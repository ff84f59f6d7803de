// Attributes that the host page changes while a visitor answers: no answer is lost, and the page receives answers only with consent.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { loader, openHostPage, today } from "./support/host.mjs";
import { waitFor } from "../support/wait-for.mjs";

const { page, user, open } = await openHostPage();

const calculator = `dom.all("forloebs-beregner")[0]`;
const currentAmount = () => user.currentAmount();
/** @param {string} name @param {string} [value] */
const set = async (name, value) => {
  await page.evaluate(
    `void (${calculator}.${value === undefined ? "removeAttribute" : "setAttribute"}(${JSON.stringify([name, value ?? ""]).slice(1, -1)}))`,
  );
  await page.evaluate(
    `new Promise((next) => setTimeout(() => next(true), 50)).then(() => ${calculator}.updateComplete)`,
  );
};
const state = async () => [
  await page.evaluate(`dom.all("input:checked").map(({ id }) => id)`),
  await page.evaluate(
    `dom.all(".questions input:not([type=radio], [type=checkbox])").map(({ id, value }) => id + " " + value)`,
  ),
];

const recordEvents = `<script>var events = []; for (const name of ["forloeb-answers", "forloeb-change"]) document.addEventListener(name, (event) => events.push([name, event.detail]))</script>`;
const pageWith = (/** @type {string} */ body) => ({ head: recordEvents, body: body + loader });
const asking = `<forloebs-beregner today="${today}" ask-answers></forloebs-beregner>`;

describe("changed attributes", { timeout: 60_000 }, () => {
  before(async () => {
    await open(pageWith(`<forloebs-beregner today="${today}"></forloebs-beregner>`));
    await waitFor(page, `dom.all(".rates").length === 1`);
  });

  test("change the example before the first answer", async () => {
    await set("prior", "kontanthjaelp");
    const one = await state();
    await set("prior", "ledighedsydelse");
    assert.notDeepEqual(await state(), one);
    await set("prior");
  });

  test("keep the answers", async () => {
    await user.fill(user.text("ask-weekly"), "4321,50");
    const [answered, amount] = [await state(), await currentAmount()];
    for (const [name, ...values] of [
      ["scheme", "jobafklaringsforloeb", "ressourceforloeb", "nonsense"],
      ["prior", "dagpenge", "foertidspension", "<b>"],
      ["theme", "dark", "light", "auto"],
      ["show", "chart", "nothing known", "table rates"],
      ["contact-text", "Ring til os"],
      ["contact-href", "tel:12345678", "javascript:alert(1)"],
      ["ask-answers", ""],
    ]) {
      for (const value of [...values, undefined]) {
        await set(name ?? "", value);
        assert.deepEqual((await state())[1], answered[1], `${name}: ${value}`);
        assert.equal(await currentAmount(), amount);
      }
    }
    await set("lang", "en");
    await waitFor(page, `dom.all("[lang=en].calculator").length === 1`);
    assert.equal(await page.evaluate(`dom.all("#prior-weekly")[0].value`), "4321.50");
    await set("lang");
    await waitFor(page, `dom.all("[lang=da].calculator").length === 1`);
    assert.deepEqual(await state(), answered);
    assert.equal(await currentAmount(), amount);
    assert.deepEqual(await page.errors(), []);
  });

  test("show unsafe addresses and HTML as text", async () => {
    await set("contact-text", "<img src=x onerror=alert(1)>");
    for (const href of ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "vbscript:x"]) {
      await set("contact-href", href);
      assert.deepEqual(
        await page.evaluate(`dom.all(".contact").map((each) => [each.childElementCount, each.textContent])`),
        [[0, "<img src=x onerror=alert(1)>"]],
      );
    }
  });
});

for (const [source, body] of /** @type {const} */ ([
  ["the element", asking],
  [
    "a frame",
    `<iframe data-forloebs-beregner src="/v1/frame.html#ask-answers=" title="Beregn" width="100%" height="900"></iframe>`,
  ],
])) {
  describe(`a host page that asks for the answers of ${source}`, { timeout: 60_000 }, () => {
    const calculator = `document.querySelector("forloebs-beregner")`;
    /** The frame with the calculator. */
    const frame = () => page.playwright.frames().at(-1) ?? page.playwright.mainFrame();
    const click = async (/** @type {string} */ script) => {
      await (await frame().evaluateHandle(script)).asElement()?.click();
    };
    /** @param {string} selector */
    const one = (selector) => `${calculator}.shadowRoot.querySelector(${JSON.stringify(selector)})`;
    /** @param {string} words */
    const clickButton = (words) =>
      click(
        `[...${calculator}.shadowRoot.querySelectorAll("button")].find((each) => each.textContent.trim() === ${JSON.stringify(words)})`,
      );
    const toggleConsent = () => click(one("label[for=share-answers]"));
    /** @returns {Promise<any[]>} the details of the answers events since the last call */
    const receivedAnswers = async () => {
      await page.evaluate("new Promise((next) => setTimeout(() => next(true), 150))");
      /** @type {[string, any][]} */ const all = await page.evaluate("events.splice(0)");
      assert.deepEqual(
        all.filter(([name, detail]) => name === "forloeb-change" && detail),
        [],
      );
      return all.filter(([name]) => name === "forloeb-answers").map(([, detail]) => detail);
    };
    const fill = async (/** @type {string} */ selector, /** @type {string} */ text) => {
      await click(one(selector));
      await page.press("SelectAll");
      await page.type(text);
    };

    before(async () => {
      await open(pageWith(body));
      await frame().waitForFunction(`${calculator}?.shadowRoot?.querySelector(".rates")`);
      await frame().evaluate(`void (${calculator}.today = "${today}")`);
    });

    test("receives nothing while an example is shown, with or without consent", async () => {
      assert.deepEqual(await receivedAnswers(), []);
      await fill("#prior-weekly", "4.000");
      await toggleConsent();
      await fill("#prior-weekly", "4.100");
      assert.deepEqual(await receivedAnswers(), []);
      await toggleConsent();
    });

    test("receives nothing without consent", async () => {
      await clickButton(user.text("ask-these-are-mine"));
      await fill("#prior-weekly", "4.200");
      assert.deepEqual(await receivedAnswers(), []);
    });

    test("receives situation and timeline from consent until its withdrawal", async () => {
      await toggleConsent();
      const [first] = await receivedAnswers();
      assert.deepEqual(Object.keys(first).sort(), ["situation", "timeline"]);
      assert.equal(first.situation.prior.weekly, "4200");
      await fill("#prior-weekly", "4.300");
      assert.equal((await receivedAnswers()).at(-1).situation.prior.weekly, "4300");
      await toggleConsent();
      await fill("#prior-weekly", "4.400");
      assert.deepEqual(await receivedAnswers(), []);
    });

    test("receives nothing after the visitor starts over", async () => {
      await toggleConsent();
      assert.equal((await receivedAnswers()).length, 1);
      await clickButton(user.text("ask-clear"));
      assert.deepEqual(await receivedAnswers(), []);
      assert.deepEqual(await page.errors(), []);
    });
  });
}
