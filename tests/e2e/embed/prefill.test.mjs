// Settings in the fragment of an address, for the page of the calculator and for the frame: only known names and safe values are used.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { openChromium } from "../support/browsers/chromium.mjs";
import { startMunicipality } from "./support/municipality.mjs";
import { waitFor } from "../support/wait-for.mjs";

const page = await openChromium();
const site = await startMunicipality(() => ({}));
after(async () => {
  await page.close();
  await site.stop();
});

const element = `document.querySelector("forloebs-beregner")`;
const attributes = `Object.fromEntries([...${element}.attributes].map(({ name, value }) => [name, value]))`;

/** @param {string} path @param {Record<string, string>} settings */
async function visit(path, settings) {
  // A new fragment alone does not load the page.
  await page.visit("about:blank");
  await page.visit(`${site.elsewhere}${path}#${new URLSearchParams(settings)}`);
  await waitFor(page, `${element}?.shadowRoot?.querySelector("[part~=chart]")`);
}

const settings = { scheme: "jobafklaringsforloeb", prior: "dagpenge", show: "chart table" };

describe("settings of the page", { timeout: 60_000 }, () => {
  test("are read from the fragment, except the contact and other attributes", async () => {
    const host = {
      "contact-text": "Ring til Fup",
      "contact-href": "https://example.com",
      "ask-answers": "",
      onclick: "alert(1)",
      style: "color: red",
    };
    await visit("", { ...settings, ...host, lang: "en", theme: "dark" });
    assert.deepEqual(await page.evaluate(attributes), { ...settings, theme: "dark", "link-to": "here" });
    assert.equal(await page.evaluate("document.documentElement.lang"), "en");
    assert.equal(await page.evaluate("getComputedStyle(document.documentElement).colorScheme"), "dark");
    assert.doesNotMatch(await page.evaluate(`${element}.shadowRoot.textContent`), /Fup/);
  });

  test("stay when the language changes and after a reload", async () => {
    await visit("", { ...settings, lang: "en" });
    await page.click(`document.querySelector(".languages [lang=da]")`);
    await waitFor(page, `document.documentElement.lang === "da"`);
    const address = /** @type {string} */ (await page.evaluate("location.href"));
    assert.equal(address, `${site.elsewhere}?lang=da#${new URLSearchParams(settings)}`);
    await page.visit("about:blank");
    await page.visit(address);
    await waitFor(
      page,
      `${element}.getAttribute("scheme") === "${settings.scheme}" && document.documentElement.lang === "da"`,
    );
  });

  test("are absent without a fragment and with that of the skip link", async () => {
    for (const fragment of ["", "#main-content"]) {
      await page.visit(site.elsewhere + fragment);
      await waitFor(page, `${element}?.shadowRoot?.querySelector("[part~=chart]")`);
      assert.deepEqual(await page.evaluate(attributes), { "link-to": "here" });
      assert.equal(await page.evaluate("location.href"), site.elsewhere + fragment);
    }
  });
});

/** @param {string} expression */
const inFrame = (expression) =>
  `((document, getComputedStyle) => ${expression})(document.querySelector("iframe").contentDocument, document.querySelector("iframe").contentWindow.getComputedStyle)`;

/** @param {Record<string, string>} settings */
async function frame(settings) {
  await page.visit(site.elsewhere);
  await page.evaluate(`void document.body.replaceChildren(Object.assign(document.createElement("iframe"), {
    src: "v1/frame.html#" + ${JSON.stringify(String(new URLSearchParams(settings)))},
  }))`);
  await waitFor(
    page,
    `document.querySelector("iframe").contentDocument && ${inFrame(`${element}?.shadowRoot?.querySelector("[part~=chart]")`)}`,
  );
}

describe("settings of the frame", { timeout: 60_000 }, () => {
  test("exclude the contact if the frame is opened as a page", async () => {
    await visit("v1/frame.html", { ...settings, "contact-text": "Ring til Fup", "ask-answers": "" });
    assert.deepEqual(await page.evaluate(attributes), settings);
  });

  test("include every known name, and no other", async () => {
    const host = { "contact-text": "Ring til os", "contact-href": "https://example.com/kontakt", "ask-answers": "" };
    await frame({ ...settings, ...host, theme: "light", onclick: "alert(1)" });
    assert.deepEqual(await page.evaluate(inFrame(attributes)), { ...settings, ...host, theme: "light" });
    assert.equal(await page.evaluate(inFrame("getComputedStyle(document.documentElement).colorScheme")), "light");
  });

  for (const [address, isAccepted] of /** @type {const} */ ([
    ["mailto:jobcenter@example.com", true],
    [" tel:+4512345678 ", true],
    ["HTTPS://example.com", true],
    ["http://example.com", false],
    ["javascript:alert(1)", false],
    ["java\tscript:alert(1)", false],
    ["\u0001javascript:alert(1)", false],
    ["data:text/html,x", false],
    ["//example.com", false],
  ])) {
    test(`${isAccepted ? "accept" : "reject"} the contact address ${JSON.stringify(address)}`, async () => {
      await frame({ "contact-href": address });
      assert.equal(
        await page.evaluate(inFrame(`${element}.getAttribute("contact-href")`)),
        isAccepted ? address.trim() : null,
      );
    });
  }

  test("truncate texts to 200 characters", async () => {
    await frame({ "contact-text": ` ${"å".repeat(300)} ` });
    assert.equal(await page.evaluate(inFrame(`${element}.getAttribute("contact-text")`)), "å".repeat(200));
  });
});
