// What the page around the calculator sets, changed while somebody is answering: nothing she has answered is lost, and nothing of it
// is told to the page unless she has said yes.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { host, loader, today } from "./support/host.mjs";
import { waitFor } from "../support/wait-for.mjs";

const { page, user, open } = await host();

const calculator = `dom.all("forloebs-beregner")[0]`;
const figure = () => user.currentAmount();
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

const hears = `<script>var heard = []; for (const name of ["forloeb-answers", "forloeb-change"]) document.addEventListener(name, (event) => heard.push([name, event.detail]))</script>`;
const written = (/** @type {string} */ place) => ({ head: hears, body: place + loader });
const asking = `<forloebs-beregner today="${today}" ask-answers></forloebs-beregner>`;

describe("settings that change", { timeout: 60_000 }, () => {
  before(async () => {
    await open(written(`<forloebs-beregner today="${today}"></forloebs-beregner>`));
    await waitFor(page, `dom.all(".rates").length === 1`);
  });

  test("another life is shown as long as nobody has answered", async () => {
    await set("prior", "kontanthjaelp");
    const one = await state();
    await set("prior", "ledighedsydelse");
    assert.notDeepEqual(await state(), one);
    await set("prior");
  });

  test("what somebody has answered stays", async () => {
    await user.fill(user.text("ask-weekly"), "4321,50");
    const [answered, amount] = [await state(), await figure()];
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
        assert.equal(await figure(), amount);
      }
    }
    await set("lang", "en");
    await waitFor(page, `dom.all("[lang=en].calculator").length === 1`);
    assert.equal(await page.evaluate(`dom.all("#prior-weekly")[0].value`), "4321.50");
    await set("lang");
    await waitFor(page, `dom.all("[lang=da].calculator").length === 1`);
    assert.deepEqual(await state(), answered);
    assert.equal(await figure(), amount);
    assert.deepEqual(await page.errors(), []);
  });

  test("a script is no address, and markup is no markup", async () => {
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

for (const [where, place] of /** @type {const} */ ([
  ["the element", asking],
  [
    "a frame",
    `<iframe data-forloebs-beregner src="/v1/frame.html#ask-answers=" title="Beregn" width="100%" height="900"></iframe>`,
  ],
])) {
  describe(`a page that asks for the answers of ${where}`, { timeout: 60_000 }, () => {
    const calculator = `document.querySelector("forloebs-beregner")`;
    /** What is within a frame is clicked on there. */
    const frame = () => page.playwright.frames().at(-1) ?? page.playwright.mainFrame();
    const click = async (/** @type {string} */ script) => {
      await (await frame().evaluateHandle(script)).asElement()?.click();
    };
    /** @param {string} selector */
    const one = (selector) => `${calculator}.shadowRoot.querySelector(${JSON.stringify(selector)})`;
    /** @param {string} words */
    const press = (words) =>
      click(
        `[...${calculator}.shadowRoot.querySelectorAll("button")].find((each) => each.textContent.trim() === ${JSON.stringify(words)})`,
      );
    const tick = () => click(one("label[for=share-answers]"));
    /** @returns {Promise<any[]>} what has been heard since the last time */
    const heard = async () => {
      await page.evaluate("new Promise((next) => setTimeout(() => next(true), 150))");
      /** @type {[string, any][]} */ const all = await page.evaluate("heard.splice(0)");
      assert.deepEqual(
        all.filter(([name, detail]) => name === "forloeb-change" && detail),
        [],
      );
      return all.filter(([name]) => name === "forloeb-answers").map(([, detail]) => detail);
    };
    const write = async (/** @type {string} */ selector, /** @type {string} */ text) => {
      await click(one(selector));
      await page.press("SelectAll");
      await page.type(text);
    };

    before(async () => {
      await open(written(place));
      await frame().waitForFunction(`${calculator}?.shadowRoot?.querySelector(".rates")`);
      await frame().evaluate(`void (${calculator}.today = "${today}")`);
    });

    test("is told nothing of an example, ticked or not, changed or not", async () => {
      assert.deepEqual(await heard(), []);
      await write("#prior-weekly", "4.000");
      await tick();
      await write("#prior-weekly", "4.100");
      assert.deepEqual(await heard(), []);
      await tick();
    });

    test("is told nothing by a visitor who has not said yes", async () => {
      await press(user.text("ask-these-are-mine"));
      await write("#prior-weekly", "4.200");
      assert.deepEqual(await heard(), []);
    });

    test("is told the situation and the timeline by one who has, until she says no", async () => {
      await tick();
      const [first] = await heard();
      assert.deepEqual(Object.keys(first).sort(), ["situation", "timeline"]);
      assert.equal(first.situation.prior.weekly, "4200");
      await write("#prior-weekly", "4.300");
      assert.equal((await heard()).at(-1).situation.prior.weekly, "4300");
      await tick();
      await write("#prior-weekly", "4.400");
      assert.deepEqual(await heard(), []);
    });

    test("is told nothing more when the visitor begins anew", async () => {
      await tick();
      assert.equal((await heard()).length, 1);
      await press(user.text("ask-clear"));
      assert.deepEqual(await heard(), []);
      assert.deepEqual(await page.errors(), []);
    });
  });
}
