// The page for web editors makes a snippet with the chosen settings.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { text } from "../support/texts.mjs";
import { openEmbedPage, version } from "./support/embed-page.mjs";

const dist = new URL("../../../www/dist/", import.meta.url);
const hashes = JSON.parse(readFileSync(new URL("integrity.json", dist), "utf8"));
const loader = {
  type: "module",
  crossorigin: "anonymous",
  integrity: hashes[`${version}/forloebsberegner.js`],
  referrerpolicy: "no-referrer",
};

const { site, page, browser, visit, snippet, snippetElements, attributesOf } = await openEmbedPage();

describe("snippet", () => {
  before(() => page.resize(1280, 1024));

  test("the default is an element in the language of the page, with the integrity of its script", async () => {
    for (const lang of /** @type {const} */ (["da", "en"])) {
      await visit(lang);
      assert.deepEqual(await attributesOf("script"), {
        ...loader,
        src: `${site.address}${version}/forloebsberegner.js`,
      });
      assert.deepEqual(await attributesOf("forloebs-beregner"), { lang });
      const link = (await snippetElements()).find(({ name }) => name === "a");
      assert.deepEqual(link, {
        name: "a",
        attributes: { href: `${site.address}#lang=${lang}` },
        text: text(lang, "page-title"),
      });
      const table = (await snippetElements()).find(({ name }) => name === "noscript")?.text ?? "";
      assert(/kr\.|DKK|kroner/i.test(table), table);
      assert((await snippet()).split("\n").length <= 12);
    }
  });

  /** @type {[name: string, choose: () => Promise<unknown>, expected: Record<string, string>][]} */
  const choices = [
    ["another language", () => browser.selectOption("#lang", "en"), { lang: "en" }],
    ["the language of the host page", () => browser.selectOption("#lang", ""), {}],
    ["the dark theme", () => browser.selectOption("#theme", "dark"), { lang: "da", theme: "dark" }],
    [
      "a scheme",
      () => browser.selectOption("#scheme", "jobafklaringsforloeb"),
      { lang: "da", scheme: "jobafklaringsforloeb" },
    ],
    ["a benefit", () => browser.selectOption("#prior", "kontanthjaelp"), { lang: "da", prior: "kontanthjaelp" }],
    [
      "a contact",
      () => browser.fill("#contact-text", "Ring til Borgerservice"),
      { lang: "da", "contact-text": "Ring til Borgerservice" },
    ],
    [
      "a phone number",
      () => browser.fill("#contact-href", "tel:+4570102030"),
      { lang: "da", "contact-href": "tel:+4570102030" },
    ],
    ["asking for the answers", () => browser.check("#ask-answers"), { lang: "da", "ask-answers": "" }],
    [
      "some parts",
      async () => {
        for (const box of await browser.locator("[name=show]:not([value=chart], [value=table])").all())
          await box.uncheck();
      },
      { lang: "da", show: "chart table" },
    ],
    [
      "no part, which shows all parts",
      async () => {
        for (const box of await browser.locator("[name=show]").all()) await box.uncheck();
      },
      { lang: "da" },
    ],
  ];

  for (const [name, choose, expected] of choices) {
    test(`${name} is set on the element, the frame and the link`, async () => {
      await visit();
      await choose();
      assert.deepEqual(await attributesOf("forloebs-beregner"), expected);
      const pageSettings = Object.entries(expected).filter(([each]) => !/^(contact|ask)-/.test(each));
      assert.deepEqual(await settingsIn("a", "href"), Object.fromEntries(pageSettings));

      await browser.check("#way-iframe");
      const frame = await attributesOf("iframe");
      assert.equal(frame["src"]?.split("#")[0], `${site.address}${version}/frame.html`);
      assert.deepEqual(await settingsIn("iframe", "src"), expected);

      await browser.check("#way-link");
      assert.deepEqual(await settingsIn("a", "href"), Object.fromEntries(pageSettings));
      await browser.check("#upgrade");
      assert.deepEqual(await settingsIn("a", "href"), expected);
      assert.equal((await attributesOf("a"))["data-forloebs-beregner"], "");
    });
  }

  /** The settings in the fragment of an address. @param {string} name @param {string} attribute */
  async function settingsIn(name, attribute) {
    const address = (await attributesOf(name))[attribute] ?? "";
    return Object.fromEntries(new URLSearchParams(new URL(address).hash.slice(1)));
  }

  test("the frame has a title, loads lazily, and has a fixed height without the script", async () => {
    await visit();
    await browser.check("#way-iframe");
    const { src: _, ...frame } = await attributesOf("iframe");
    assert.deepEqual(frame, {
      "data-forloebs-beregner": "",
      title: text("da", "page-title"),
      loading: "lazy",
      referrerpolicy: "no-referrer",
      width: "100%",
      height: "900",
    });
    assert.deepEqual(
      (await snippetElements()).map(({ name }) => name),
      ["script", "iframe"],
    );
    await browser.uncheck("#follow");
    assert.deepEqual(
      (await snippetElements()).map(({ name }) => name),
      ["iframe"],
    );
  });

  test("the folder is derived from an address with or without a file name", async () => {
    for (const [address, folder] of [
      ["https://kommune.example/beregner", "https://kommune.example/beregner/"],
      ["https://kommune.example/beregner/embed.html#make", "https://kommune.example/beregner/"],
    ]) {
      await visit();
      await browser.locator("#address").evaluate((field, value) => {
        const input = /** @type {HTMLInputElement} */ (field);
        input.value = value ?? "";
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }, address);
      assert.equal((await attributesOf("script"))["src"], `${folder}${version}/forloebsberegner.js`);
    }
  });

  test("the plain link has no script", async () => {
    await visit();
    await browser.check("#way-link");
    assert.deepEqual(
      (await snippetElements()).map(({ name, attributes }) => [name, Object.keys(attributes)]),
      [["a", ["href"]]],
    );
  });

  test("the latest version has no integrity, because its files change", async () => {
    await visit();
    await browser.check("#version-floating");
    await browser.check("#reserve");
    assert.deepEqual(await attributesOf("script"), {
      type: "module",
      src: `${site.address}v1/forloebsberegner.js`,
      referrerpolicy: "no-referrer",
    });
    assert.deepEqual(await attributesOf("link"), { rel: "stylesheet", href: `${site.address}v1/forloebsberegner.css` });
    assert(await browser.locator("#floating-remark").isVisible());
  });

  test("reserved space is a style sheet with integrity; the rates can be left out", async () => {
    await visit();
    await browser.check("#reserve");
    await browser.uncheck("#rates");
    const integrity = hashes[`${version}/forloebsberegner.css`];
    assert.match(integrity, /^sha384-/);
    assert.deepEqual(await attributesOf("link"), {
      rel: "stylesheet",
      href: `${site.address}${version}/forloebsberegner.css`,
      integrity,
      crossorigin: "anonymous",
    });
    assert((await snippet()).startsWith("<link "));
    assert.deepEqual(
      (await snippetElements()).map(({ name }) => name),
      ["link", "script", "forloebs-beregner", "a"],
    );
  });

  test("another host can be set; an invalid address is reported and ignored", async () => {
    await visit();
    await browser.fill("#address", "https://www.kommune.example/beregner/index.html");
    await browser.locator("#address").blur();
    const script = `https://www.kommune.example/beregner/${version}/forloebsberegner.js`;
    assert.equal((await attributesOf("script"))["src"], script);
    for (const invalid of ["kommune", "javascript:alert(1)", "file:///C:/beregner/"]) {
      await browser.fill("#address", invalid);
      await browser.locator("#address").blur();
      assert.equal((await attributesOf("script"))["src"], script);
      assert.equal(await browser.locator("#address").getAttribute("aria-invalid"), "true");
      assert.match(await browser.locator("#address-fault").innerText(), /https:/);
    }
  });

  test("typed HTML is escaped", async () => {
    const hostile = `"><script>alert(1)</script>&amp;<img src=x onerror=alert(2)>'`;
    await visit();
    await browser.fill("#contact-text", hostile);
    await browser.fill("#contact-href", "javascript:alert(1)");
    await browser.locator("#contact-href").blur();
    assert.deepEqual(await attributesOf("forloebs-beregner"), { lang: "da", "contact-text": hostile });
    assert.equal(
      await browser.locator("#contact-href-fault").innerText(),
      await browser.locator("#contact-href-fault").getAttribute("data-fault"),
    );
    await browser.fill("#contact-href", `https://kommune.example/"><script>alert(1)</script>`);
    for (const way of ["element", "iframe"]) {
      await browser.check(`#way-${way}`);
      assert.equal((await snippetElements()).filter(({ name }) => name === "script").length, 1);
      assert.equal((await attributesOf("script"))["src"], `${site.address}${version}/forloebsberegner.js`);
    }
    assert.deepEqual(await page.errors(), []);
  });

  test("the Content-Security-Policy fits the kind of snippet", async () => {
    const { origin } = new URL(site.address);
    const lines = async () =>
      (await browser.locator("#policy").isVisible()) ? (await browser.locator("#policy").innerText()).split("\n") : [];
    await visit();
    const element = [`script-src ${origin} 'wasm-unsafe-eval';`, `connect-src ${origin};`];
    assert.deepEqual(await lines(), element);
    await browser.check("#reserve");
    assert.deepEqual(await lines(), [...element, `style-src ${origin};`]);
    await browser.check("#way-iframe");
    assert.deepEqual(await lines(), [`frame-src ${origin};`, `script-src ${origin};`]);
    await browser.uncheck("#follow");
    assert.deepEqual(await lines(), [`frame-src ${origin};`]);
    await browser.check("#way-link");
    assert.deepEqual(await lines(), []);
    assert(await browser.locator("#policy-none").isVisible());
    await browser.check("#upgrade");
    assert.deepEqual(await lines(), element);
  });
});
