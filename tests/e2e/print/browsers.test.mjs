// The same paper in the other browsers. Firefox prints it; WebKitGTK's small browser prints nothing, so there it is looked at on the screen.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { calculate, start } from "../../support/wasm.mjs";
import { openFirefox } from "../support/browsers/firefox.mjs";
import { openWebkit } from "../support/browsers/webkit.mjs";
import { User } from "../support/user.mjs";
import { serve } from "../support/site.mjs";
import { assertInOrder, assertSays, course, firstSheet, months } from "./expected.mjs";
import { lives } from "./examples.mjs";
import { code, picture, sheets } from "./pdf.mjs";

const output = new URL("../../output/paper/", import.meta.url);
mkdirSync(output, { recursive: true });
start();

const site = await serve();
after(() => site.close());

/** @param {User} user @param {string} life */
async function shown(user, life) {
  const { today } = lives[life];
  await user.visit(site.address, { today });
  await user.click(".preset", user.text(`preset-${life}`));
  return user.page.evaluate(`dom.all(".link-text a")[0].href`);
}

const paths = (/** @type {string} */ name) => fileURLToPath(new URL(name, output));

describe("printed by Firefox", { timeout: 200_000 }, () => {
  for (const life of ["sygedagpenge", "loen"]) {
    test(life, async (t) => {
      const page = await openFirefox();
      t.after(() => page.close());
      await page.resize(1280, 900);
      const link = await shown(new User(page), life);
      const file = paths(`firefox-${life}.pdf`);
      await page.puppeteer.pdf({
        path: file,
        format: "a4",
        margin: { top: "10mm", bottom: "10mm", left: "10mm", right: "10mm" },
      });

      const timeline = calculate(lives[life]);
      const [first = "", second = "", ...more] = sheets(file);
      assert.deepEqual(more, []);
      assertSays(first, firstSheet("da", timeline, lives[life].today));
      assertInOrder(first, course("da", timeline));
      assertInOrder(second, months("da", timeline));
      assert.deepEqual(await code(picture(file)), [link]);
    });
  }
});

test("drawn by WebKit", { timeout: 100_000 }, async (t) => {
  const page = await openWebkit();
  t.after(() => page.close());
  const user = new User(page);
  await page.resize(1000, 1200);
  const link = await shown(user, "sygedagpenge");
  await page.evaluate(`(dispatchEvent(new Event("beforeprint")), dom.all(".columns, .rates").forEach((each) => (each.style.display = "none")),
    dom.all(".paper")[0].style.display = "block", dom.all(".paper")[0].scrollIntoView(), true)`);
  await user.afterNextFrame();
  const timeline = calculate(lives["sygedagpenge"]);
  const [sheet = ""] = await user.visibleTexts(".paper");
  assertSays(sheet, firstSheet("da", timeline, lives["sygedagpenge"].today));
  assertInOrder(sheet, [...course("da", timeline), ...months("da", timeline)]);
  await page.screenshot(paths("webkit.png"));
  assert.deepEqual(await code(readFileSync(paths("webkit.png"))), [link]);
  assert.deepEqual(await page.errors(), []);
});
