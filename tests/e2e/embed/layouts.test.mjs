// The calculator fits into any layout of the host page and uses the width available.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertFits } from "../support/axe.mjs";
import { element, loader, openHostPage } from "./support/host.mjs";
import { waitFor } from "../support/wait-for.mjs";

const { page, show, open } = await openHostPage();

const width = `Math.round(document.querySelector("forloebs-beregner").shadowRoot.querySelector(".calculator").getBoundingClientRect().width)`;
const isLoaded = `dom.all(".rates").length === 1`;
const style = (/** @type {string} */ rules) => ({ head: `<style>body { margin: 0 } ${rules}</style>` });
const nav = "<nav>Ressourceforløb</nav>";

// The style sheet, the body, and the least width of the calculator in a window of 1280 px.
/** @type {Record<string, [string, string, number]>} */
const layouts = {
  "a flex row": ["main { display: flex } nav { flex: none; width: 200px }", `<main>${nav}${element}</main>`, 1080],
  "a flex row of columns": [
    ".row { display: flex } main { flex: 1 } nav { width: 200px }",
    `<div class="row">${nav}<main>${element}</main></div>`,
    1080,
  ],
  "a narrow flex row": [
    "main { display: flex; width: 600px } nav { flex: none; width: 200px }",
    `<main>${nav}${element}</main>`,
    400,
  ],
  "a centred flex column": [
    "main { display: flex; flex-direction: column; align-items: center }",
    `<main><h1>Regn</h1>${element}</main>`,
    1200,
  ],
  "a grid": ["main { display: grid; grid-template-columns: 1fr 300px }", `<main>${element}${nav}</main>`, 980],
  "a grid without columns": ["main { display: grid; justify-items: start }", `<main>${element}</main>`, 1200],
  "a table cell": [
    "table { border-spacing: 0 } td { padding: 0 }",
    `<table><tr><td>${element}</td></tr></table>`,
    1200,
  ],
  "a float": ["forloebs-beregner { float: left }", element, 1200],
  "an inline-block": ["forloebs-beregner { display: inline-block }", `<p>Regn: ${element}</p>`, 1200],
};

describe("layout", { timeout: 60_000 }, () => {
  for (const [name, [rules, body, least]] of Object.entries(layouts)) {
    test(name, async () => {
      await page.resize(1280, 900);
      await show({ ...style(rules), body: body + loader });
      assert((await page.evaluate(width)) >= least, `${await page.evaluate(width)} px`);
      await assertFits(page, name);
    });
  }

  test("a column of 280 px", async () => {
    await show({ ...style("main { width: 280px }"), body: `<main>${element}</main>` + loader });
    await page.evaluate(`void dom.all("details").forEach((each) => (each.open = true))`);
    assert.equal(await page.evaluate(width), 280);
    await page.resize(280, 900);
    await assertFits(page, "280 px");
    await page.resize(1280, 900);
  });

  for (const overflow of ["hidden", "auto"]) {
    test(`a box of 200 px with overflow ${overflow} scrolls to the focused element`, async () => {
      await show({
        ...style(`main { height: 200px; overflow: ${overflow} }`),
        body: `<main>${element}</main>` + loader,
      });
      for (let tabs = 0; tabs < 12; tabs += 1) {
        await page.press("Tab");
        const [top, bottom] = await page.evaluate(
          `(() => { const { top, bottom } = dom.focused().getBoundingClientRect(); return [top, bottom]; })()`,
        );
        assert(bottom > 0 && top < 200, `${top} to ${bottom}`);
      }
      assert.notEqual(await page.evaluate(`document.querySelector("main").scrollTop`), 0);
    });
  }

  /** @type {Record<string, [string, string, string]>} */
  const hidden = {
    "a closed details": [
      "",
      `<details><summary>Regn</summary>${element}</details>`,
      `document.querySelector("details").open = true`,
    ],
    "a hidden tab": [
      "[hidden] { display: none }",
      `<main hidden>${element}</main>`,
      `document.querySelector("main").hidden = false`,
    ],
    "a closed dialog": ["", `<dialog>${element}</dialog>`, `document.querySelector("dialog").showModal()`],
  };
  for (const [name, [rules, body, opens]] of Object.entries(hidden)) {
    test(`${name}: the calculator loads when it is opened`, async () => {
      await open({ ...style(rules), body: body + loader });
      await page.evaluate("new Promise((next) => setTimeout(() => next(true), 300))");
      assert.equal(await page.evaluate(`customElements.get("forloebs-beregner") === undefined`), true);
      await page.evaluate(`void (${opens})`);
      await waitFor(page, isLoaded);
      assert((await page.evaluate(width)) > 1000, `${await page.evaluate(width)} px`);
      assert.deepEqual(await page.errors(), []);
    });
  }

  test("inside another shadow root it follows the language of the outer element", async () => {
    await open({
      root: `lang="en"`,
      body: `<div id="outer" lang="da"></div><script type="module" src="/v1/element.js"></script>
        <script>document.querySelector("#outer").attachShadow({ mode: "open" }).innerHTML = "<main>${element.replaceAll('"', "'").replace("lang='da'", "")}</main>"</script>`,
    });
    const root = `document.querySelector("#outer").shadowRoot.querySelector("forloebs-beregner").shadowRoot`;
    await waitFor(page, `dom.all(".rates").length === 1`);
    assert.equal(await page.evaluate(`${root}.querySelector("[lang]").lang`), "da");
    await page.evaluate(`void ${root}.host.setAttribute("lang", "en")`);
    await waitFor(page, `${root}.querySelector("[lang]").lang === "en"`);
  });
});
