// The two pages for web editors: the snippet has the chosen settings, and the pages are accessible.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { runnerImport } from "../../../www/node_modules/vite/dist/node/index.js";
import { AVOID, HARDEST, lix, MOST_WORDS, sentences, wordsOf } from "../../support/readability.mjs";
import { types } from "../../support/text-files.mjs";
import { assertAccessible } from "../support/axe.mjs";
import { openSite } from "../support/open-site.mjs";
import { assertTargetSizes } from "../support/target-sizes.mjs";
import { text } from "../support/texts.mjs";

/** @typedef {import("../support/texts.mjs").Lang} Lang */

const pages = /** @type {const} */ ({ da: "embed.html", en: "embed.en.html" });
const dist = new URL("../../../www/dist/", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("../../../www/package.json", import.meta.url), "utf8"));
const hashes = JSON.parse(readFileSync(new URL("integrity.json", dist), "utf8"));
const loader = {
  type: "module",
  crossorigin: "anonymous",
  integrity: hashes[`${version}/forloebsberegner.js`],
  referrerpolicy: "no-referrer",
};
const openDetails = `void document.querySelectorAll("main details").forEach((each) => (each.open = true))`;

/** The exports of a module of the site. @param {string} path @returns {Promise<any>} */
const load = async (path) => {
  const root = fileURLToPath(new URL("../../../www/", import.meta.url));
  return (await runnerImport(root + path, { root, configFile: false, logLevel: "error" })).module;
};

const { site, page } = await openSite();
const browser = page.playwright;

/** @param {Lang} lang */
async function visit(lang = "da") {
  await browser.goto(site.address + pages[lang]);
  await page.evaluate(openDetails);
  await browser.addScriptTag({ path: new URL("../support/dom-queries.js", import.meta.url).pathname });
}

/** Waits until the calculator in the preview is loaded. */
async function waitForPreview() {
  await browser.locator("#preview").scrollIntoViewIfNeeded();
  await browser.locator(".now-figure").waitFor();
  await browser.locator(".rates").waitFor();
}

const snippet = () => browser.locator("#snippet").innerText();

/**
 * The elements of the snippet as a browser parses it.
 *
 * @returns {Promise<{ name: string, attributes: Record<string, string>, text: string }[]>}
 */
const snippetElements = () =>
  page.evaluate(`[...new DOMParser().parseFromString(document.querySelector("#snippet").textContent, "text/html").querySelectorAll("link, script, forloebs-beregner, iframe, a, noscript")]
    .map((each) => ({ name: each.localName, attributes: Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])), text: each.textContent.trim() }))`);

/** The attributes of the only element of this name. @param {string} name */
async function attributesOf(name) {
  const [only, ...more] = (await snippetElements()).filter((each) => each.name === name);
  assert(only && more.length === 0, `${name} in ${await snippet()}`);
  return only.attributes;
}

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

describe("page for web editors", () => {
  before(() => page.resize(1280, 1024));

  test("the preview has the chosen settings, without further requests", async () => {
    await visit();
    await waitForPreview();
    assert.deepEqual(
      site.requests.filter((each) => /\?|^(?!GET )/.test(each)),
      [],
    );
    const loaded = site.requests.length;
    await browser.selectOption("#scheme", "ressourceforloeb");
    await browser.selectOption("#theme", "dark");
    await browser.fill("#contact-text", "Ring til Borgerservice");
    await browser.locator("#contact-text").blur();
    const shown = browser.locator("#preview forloebs-beregner");
    assert.equal(await shown.getAttribute("contact-text"), "Ring til Borgerservice");
    assert.equal(await shown.getAttribute("scheme"), "ressourceforloeb");
    await browser.locator("#preview .questions").waitFor();
    await browser.check("#way-link");
    assert.equal(await browser.locator("#preview > a").count(), 1);
    assert.deepEqual(site.requests.slice(loaded), []);
    await browser.check("#way-iframe");
    await browser.frameLocator("#preview iframe").locator(".answer-column, .questions").first().waitFor();
    assert.deepEqual(
      site.requests.slice(loaded).filter((each) => !each.startsWith(`GET /${version}/`)),
      [],
    );
    assert.deepEqual(await page.errors(), []);
  });

  test("copying puts the snippet on the clipboard and announces it", async () => {
    await browser.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await visit();
    for (const button of await browser.locator("[data-copy]").all()) {
      const source = browser.locator(`#${await button.getAttribute("data-copy")}`);
      const status = button.locator("+ [role=status]");
      await button.click();
      await browser.waitForFunction(
        `document.querySelector("[data-copy=" + ${JSON.stringify(await button.getAttribute("data-copy"))} + "] + [role=status]").textContent`,
      );
      assert.equal(await status.innerText(), await status.getAttribute("data-copied"));
      assert.equal(await page.evaluate("navigator.clipboard.readText()"), await source.innerText());
    }
  });

  test("if copying is not allowed, the snippet is selected and instructions are announced", async () => {
    await visit();
    await page.evaluate(`void Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true })`);
    const status = browser.locator("[data-copy=snippet] + [role=status]");
    await browser.click("[data-copy=snippet]");
    await status.filter({ hasText: (await status.getAttribute("data-copied")) ?? "" }).waitFor();
    await page.evaluate(`void delete navigator.clipboard`);
    assert.equal(await page.evaluate("navigator.clipboard.readText()"), await snippet(), "execCommand copies too");

    await page.evaluate(`void Object.defineProperty(navigator, "clipboard", { value: undefined })`);
    await page.evaluate(`void (document.execCommand = () => false)`);
    await browser.click("[data-copy=snippet]");
    await status.filter({ hasText: "Ctrl + C" }).waitFor();
    assert.equal(await page.evaluate("getSelection().toString()"), await snippet());
  });

  test("the tables name every part, benefit, attribute, event, CSS property and CSS part", async () => {
    const parts = [...(await load("result/shown-parts.ts")).shownParts(null)];
    const benefits = new Set([...types.matchAll(/"benefit": "(\w+)"/g)].map(([, benefit]) => benefit));
    const settings = (await load("share/fragment.ts")).ALL_SETTINGS;
    const events = (await load("loader/frame-messages.ts")).EVENTS;
    assert(parts.length > 5 && benefits.size > 10 && settings.length > 5 && events.length > 3);
    const element = readFileSync(new URL("../../../www/element/forloebs-beregner.ts", import.meta.url), "utf8");
    const cssProperties = [...element.matchAll(/@cssproperty (--[\w-]+)/g)].map(([, name]) => name);
    const cssParts = [...element.matchAll(/@csspart ([\w-]+)/g)].map(([, name]) => `::part(${name})`);
    for (const lang of /** @type {const} */ (["da", "en"])) {
      await visit(lang);
      assert.deepEqual(
        await page.evaluate(`[...document.querySelectorAll("[name=show]")].map((each) => each.value)`),
        parts,
      );
      assert.deepEqual(
        new Set(
          await page.evaluate(
            `[...document.querySelectorAll("#prior option")].map((each) => each.value).filter(Boolean)`,
          ),
        ),
        benefits,
      );
      const tables = await page.evaluate(
        `[...document.querySelectorAll("section:has(#settings) tbody")].map(({ rows }) => [...rows].map(({ cells: [first] }) => first.textContent))`,
      );
      assert.deepEqual(tables, [settings, events, cssProperties, cssParts]);
    }
  });

  test("both languages have the same structure", async () => {
    const structure = `[...document.querySelectorAll("main :is([id], [name], section, h2, h3, p, li, dt, th, td, pre, button)")].map((each) => [each.localName, each.id, each.getAttribute("name")].join(" "))`;
    await visit("da");
    const danish = await page.evaluate(structure);
    await visit("en");
    assert.deepEqual(await page.evaluate(structure), danish);
  });
});

describe("pages for web editors are accessible", () => {
  after(() => browser.emulateMedia({ colorScheme: "light" }));

  for (const lang of /** @type {const} */ (["da", "en"])) {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      test(`${lang}, ${colorScheme}`, { timeout: 120_000 }, async () => {
        await browser.emulateMedia({ colorScheme });
        for (const width of [1280, 320]) {
          await page.resize(width, width > 700 ? 1024 : 640);
          await visit(lang);
          await waitForPreview();
          const state = `${lang}, ${colorScheme}, ${width}`;
          await assertAccessible(page, state);
          await assertTargetSizes(page, state);
        }
      });
    }

    test(`${lang}: without scripts, example snippets are shown`, async () => {
      const context = await browser
        .context()
        .browser()
        ?.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
      const withoutScripts = await context?.newPage();
      await withoutScripts?.goto(site.address + pages[lang]);
      const shown = (await withoutScripts?.locator("pre:visible code").allInnerTexts()) ?? [];
      assert.match(
        shown[0] ?? "",
        /^<script type="module" src="https:\/\/kommune\.example\/.+<\/script>\n<forloebs-beregner lang/s,
      );
      assert(
        shown.some((each) => /^<script .+\n<iframe data-forloebs-beregner src="https:/.test(each)),
        shown.join("\n"),
      );
      assert(
        shown.some((each) => each.startsWith(`<a href="https://kommune.example/forloebsberegner/#lang=${lang}">`)),
      );
      assert.equal(await withoutScripts?.locator("form:visible, button:visible").count(), 0);
      await context?.close();
    });

    test(`${lang}: the text is readable`, async (t) => {
      await visit(lang);
      /** @type {string[]} */
      const texts = await page.evaluate(`[...document.querySelectorAll("main :is(p, li, dd, td, .form-hint)")]
        .filter((each) => !each.closest("#preview, noscript, [lang]:not(html)") && !each.querySelector("p, li"))
        .map((each) => each.textContent.replaceAll(/\\s+/g, " ").trim())`);
      const prose = texts.filter((each) => /[.?]$/.test(each));
      assert(prose.length > 100, `${prose.length} texts`);
      assert.deepEqual(
        prose.flatMap(sentences).filter((one) => wordsOf(one).length > MOST_WORDS),
        [],
      );
      assert.deepEqual(
        texts.filter((each) => each.includes("!")),
        [],
      );
      assert.deepEqual(
        texts.flatMap((each) => AVOID[lang].filter((word) => word.test(each)).map((word) => `${word}: ${each}`)),
        [],
      );
      if (lang === "en") return;
      const measured = lix(prose);
      t.diagnostic(`LIX ${measured.toFixed(1)}`);
      assert(measured <= HARDEST, `LIX ${measured.toFixed(1)}`);
    });
  }
});
