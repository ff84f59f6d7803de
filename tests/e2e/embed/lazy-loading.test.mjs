// The loader loads the calculator by itself, without layout shift, and once per page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, afterEach, describe, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { openChromium } from "../support/browsers/chromium.mjs";
import { policies, snippetsOf, startMunicipality, version } from "./support/municipality.mjs";
import { built } from "./support/servers.mjs";
import { waitFor } from "../support/wait-for.mjs";

const settings = { first: { lang: "da" }, second: { lang: "da" } };

const page = await openChromium();
const site = await startMunicipality((its) => {
  const content = snippetsOf("element", `${its.own}v1/`, settings);
  const other = snippetsOf("element", `${its.own}${version}/`, settings);
  const policy = policies.element("'self'");
  return {
    two: { content, policy },
    "two-versions": { content: { ...content, second: other.second ?? "" }, policy },
    none: { content: { first: `<script type="module" src="${its.own}v1/forloebsberegner.js"></script>` }, policy },
  };
});
after(async () => {
  await page.close();
  await site.stop();
});

const loaded = (/** @type {number} */ count) =>
  `[...document.querySelectorAll("forloebs-beregner")].filter((each) => each.shadowRoot?.querySelector("[part~=chart]")).length === ${count}`;

test("the loader is small and has no dependency", () => {
  const loader = readFileSync(`${built}v1/forloebsberegner.js`);
  assert(brotliCompressSync(loader).length <= 2_000);
  assert.doesNotMatch(loader.toString(), /\b(import|export)\b(?![.(])|customElements\.define|Storage|cookie|window\./);
});

describe("loader", { timeout: 60_000 }, () => {
  afterEach(() => page.playwright.unrouteAll());

  for (const [width, height] of /** @type {const} */ ([
    [1280, 900],
    [320, 640],
  ])) {
    for (const scrolled of [0, 150]) {
      test(`loading causes no layout shift at ${width} px, scrolled by ${scrolled} px`, async () => {
        /** @type {import("playwright-core").Route[]} */ const held = [];
        await page.resize(width, height);
        await page.playwright.route(/\/(element|rest)\.js$/, (route) => void held.push(route));
        await page.visit(site.page("two"));
        await waitFor(page, `document.querySelector("forloebs-beregner").style.minHeight === "100vh"`);
        await page.evaluate(`void scrollTo(0, ${scrolled})`);
        // One file at a time, as on a slow connection.
        while (!(await page.evaluate(`Boolean(${loaded(2)})`))) {
          await held.shift()?.continue();
          await page.evaluate("new Promise((next) => requestAnimationFrame(() => setTimeout(() => next(true), 100)))");
        }
        assert.deepEqual(await page.evaluate("layoutShifts"), []);
        // A real shift is recorded.
        await page.evaluate(`void (document.querySelector("h1").style.paddingBlock = "50px")`);
        if (scrolled === 0) await waitFor(page, "layoutShifts.length > 0");
      });
    }
  }

  test("with two loaders of two versions, only the first loads the calculator", async () => {
    const earlier = site.requests().length;
    await page.visit(site.page("two-versions"));
    await waitFor(page, loaded(2));
    const files = site
      .requests()
      .slice(earlier)
      .map(({ path }) => path.replace(/^\/beregner\//, ""));
    assert.deepEqual(
      files.filter((each) => each.startsWith(version)),
      [`${version}/forloebsberegner.js`],
    );
    assert.equal(files.filter((each) => each === "v1/element.js").length, 1);
    assert.deepEqual(await page.errors(), []);
  });

  test("an element or link added later is loaded", async () => {
    await page.visit(site.page("none"));
    await page.evaluate(`void document.querySelector("h1").after(document.createElement("forloebs-beregner"))`);
    await waitFor(page, loaded(1));
    await page.evaluate(`void (() => {
      const link = document.createElement("a");
      link.href = "/beregner/#scheme=jobafklaringsforloeb&contact-text=Ring&contact-href=tel:12345678&onclick=alert(1)";
      link.dataset.forloebsBeregner = "";
      document.querySelector("h1").after(link);
    })()`);
    await waitFor(page, loaded(2));
    assert.deepEqual(
      await page.evaluate(
        `[...document.querySelector("forloebs-beregner").attributes].map(({ name, value }) => [name, value]).filter(([name]) => name !== "style")`,
      ),
      [
        ["scheme", "jobafklaringsforloeb"],
        ["contact-text", "Ring"],
        ["contact-href", "tel:12345678"],
      ],
    );
  });

  test("no globals, cookies, storage or attributes are left on the page", async () => {
    // Lit leaves version markers; there is nothing else.
    const globals = `Object.keys(window).filter((name) => !name.startsWith("on") && /forloeb|beregner|^lit(?!\\w+(Versions|Metadata)$)/i.test(name))`;
    assert.deepEqual(await page.evaluate(globals), []);
    assert.deepEqual(await page.playwright.context().cookies(), []);
    assert.deepEqual(await page.evaluate("[localStorage.length, sessionStorage.length]"), [0, 0]);
    assert.equal(
      await page.evaluate("document.documentElement.attributes.length + document.body.attributes.length"),
      1,
    );
  });
});
