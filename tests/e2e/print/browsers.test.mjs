// The printed page in Firefox and WebKit. WebKitGTK's MiniBrowser cannot print, so there the print view is shown on screen.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { calculate, start } from "../../support/wasm.mjs";
import { openFirefox } from "../support/browsers/firefox.mjs";
import { openWebkit } from "../support/browsers/webkit.mjs";
import { User } from "../support/user.mjs";
import { serve } from "../support/site.mjs";
import { assertContains, assertInOrder, firstPageTexts, paymentTexts, periodTexts } from "./expected.mjs";
import { examples } from "./examples.mjs";
import { pageTexts, rasterize, readQrCodes } from "./pdf.mjs";

const output = new URL("../../output/print/", import.meta.url);
mkdirSync(output, { recursive: true });
start();

const site = await serve();
after(() => site.close());

/** Shows an example and returns its link. @param {User} user @param {string} name @returns {Promise<string>} */
async function showExample(user, name) {
  const { today } = examples[name];
  await user.visit(site.address, { today });
  await user.click(".preset", user.text(`preset-${name}`));
  return user.page.evaluate(`dom.all(".link-text a")[0].href`);
}

const pathOf = (/** @type {string} */ name) => fileURLToPath(new URL(name, output));

describe("printed by Firefox", { timeout: 200_000 }, () => {
  /** @type {Awaited<ReturnType<typeof openFirefox>>} */ let page;
  before(async () => {
    page = await openFirefox();
    await page.resize(1280, 900);
  });
  after(() => page.close());

  for (const name of ["sygedagpenge", "loen"]) {
    test(name, async () => {
      const link = await showExample(new User(page), name);
      const file = pathOf(`firefox-${name}.pdf`);
      await page.puppeteer.pdf({
        path: file,
        format: "a4",
        margin: { top: "10mm", bottom: "10mm", left: "10mm", right: "10mm" },
      });

      const timeline = calculate(examples[name]);
      const [first = "", second = "", ...more] = pageTexts(file);
      assert.deepEqual(more, []);
      assertContains(first, firstPageTexts("da", timeline, examples[name].today));
      assertInOrder(first, periodTexts("da", timeline));
      assertInOrder(second, paymentTexts("da", timeline));
      assert.deepEqual(await readQrCodes(rasterize(file)), [link]);
    });
  }
});

test("the print view in WebKit", { timeout: 100_000 }, async (t) => {
  const page = await openWebkit();
  t.after(() => page.close());
  const user = new User(page);
  await page.resize(1000, 1200);
  const link = await showExample(user, "sygedagpenge");
  await page.evaluate(`(dispatchEvent(new Event("beforeprint")), dom.all(".columns, .rates").forEach((each) => (each.style.display = "none")),
    dom.all(".paper")[0].style.display = "block", dom.all(".paper")[0].scrollIntoView(), true)`);
  await user.afterNextFrame();
  const timeline = calculate(examples["sygedagpenge"]);
  const [printView = ""] = await user.visibleTexts(".paper");
  assertContains(printView, firstPageTexts("da", timeline, examples["sygedagpenge"].today));
  assertInOrder(printView, [...periodTexts("da", timeline), ...paymentTexts("da", timeline)]);
  await page.screenshot(pathOf("webkit.png"));
  assert.deepEqual(await readQrCodes(readFileSync(pathOf("webkit.png"))), [link]);
  assert.deepEqual(await page.errors(), []);
});
