// What a host sets in an address, on the page of the calculator and in a frame: the names that are known, and nothing that leads astray.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { openChromium } from "../support/browsers/chromium.mjs";
import { municipality } from "./support/municipality.mjs";
import { waitFor } from "../support/wait-for.mjs";

const page = await openChromium();
const site = await municipality(() => ({}));
after(async () => {
  await page.close();
  await site.stop();
});

const element = `document.querySelector("forloebs-beregner")`;
const attributes = `Object.fromEntries([...${element}.attributes].map(({ name, value }) => [name, value]))`;

/** @param {string} path @param {Record<string, string>} settings */
async function visit(path, settings) {
  // Another fragment alone would not fetch the page anew.
  await page.visit("about:blank");
  await page.visit(`${site.elsewhere}${path}#${new URLSearchParams(settings)}`);
  await waitFor(page, `${element}?.shadowRoot?.querySelector("[part~=chart]")`);
}

const said = { scheme: "jobafklaringsforloeb", prior: "dagpenge", show: "chart table" };

describe("the page of the calculator", { timeout: 60_000 }, () => {
  test("is set up by its fragment, but for whom to ask", async () => {
    const host = {
      "contact-text": "Ring til Fup",
      "contact-href": "https://example.com",
      "ask-answers": "",
      onclick: "alert(1)",
      style: "color: red",
    };
    await visit("", { ...said, ...host, lang: "en", theme: "dark" });
    assert.deepEqual(await page.evaluate(attributes), { ...said, theme: "dark", "link-to": "here" });
    assert.equal(await page.evaluate("document.documentElement.lang"), "en");
    assert.equal(await page.evaluate("getComputedStyle(document.documentElement).colorScheme"), "dark");
    assert.doesNotMatch(await page.evaluate(`${element}.shadowRoot.textContent`), /Fup/);
  });

  test("keeps what it is set to when another language is chosen, and when that page is opened anew", async () => {
    await visit("", { ...said, lang: "en" });
    await page.click(`document.querySelector(".languages [lang=da]")`);
    await waitFor(page, `document.documentElement.lang === "da"`);
    const address = /** @type {string} */ (await page.evaluate("location.href"));
    assert.equal(address, `${site.elsewhere}?lang=da#${new URLSearchParams(said)}`);
    await page.visit("about:blank");
    await page.visit(address);
    await waitFor(
      page,
      `${element}.getAttribute("scheme") === "${said.scheme}" && document.documentElement.lang === "da"`,
    );
  });

  test("is as it was without a fragment, and with that of the link to its contents", async () => {
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

describe("the page in a frame", { timeout: 60_000 }, () => {
  test("opened by itself does not say whom to ask either", async () => {
    await visit("v1/frame.html", { ...said, "contact-text": "Ring til Fup", "ask-answers": "" });
    assert.deepEqual(await page.evaluate(attributes), said);
  });

  test("takes all of the names, and nothing else", async () => {
    const host = { "contact-text": "Ring til os", "contact-href": "https://example.com/kontakt", "ask-answers": "" };
    await frame({ ...said, ...host, theme: "light", onclick: "alert(1)" });
    assert.deepEqual(await page.evaluate(inFrame(attributes)), { ...said, ...host, theme: "light" });
    assert.equal(await page.evaluate(inFrame("getComputedStyle(document.documentElement).colorScheme")), "light");
  });

  for (const [address, taken] of /** @type {const} */ ([
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
    test(`${JSON.stringify(address)} ${taken ? "leads on" : "leads nowhere"}`, async () => {
      await frame({ "contact-href": address });
      assert.equal(
        await page.evaluate(inFrame(`${element}.getAttribute("contact-href")`)),
        taken ? address.trim() : null,
      );
    });
  }

  test("takes no more of a text than 200 letters", async () => {
    await frame({ "contact-text": ` ${"å".repeat(300)} ` });
    assert.equal(await page.evaluate(inFrame(`${element}.getAttribute("contact-text")`)), "å".repeat(200));
  });
});
