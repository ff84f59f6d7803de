// Compares the main states of the page with baselines. To update them: UPDATE_SCREENSHOTS=1 node --test
// tests/e2e/smoke/screenshots.test.mjs
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, test } from "node:test";
import { openChromium } from "../support/browsers/chromium.mjs";
import { openSiteAs } from "../support/open-site.mjs";
import { assertScreenshot } from "../support/screenshots.mjs";
import { User } from "../support/user.mjs";
import { rasterize } from "../print/pdf.mjs";

// Hinting and subpixel rendering depend on the settings of the desktop.
const { site, page, user } = await openSiteAs(User, () =>
  openChromium(["--font-render-hinting=none", "--disable-lcd-text", "--hide-scrollbars"]),
);

// The printed link and its QR code contain the address, so the port may not change from run to run.
const address = "https://forloebsberegneren.example/";
await page.playwright.route(`${address}**`, async (route) => {
  const url = route.request().url().replace(address, site.address);
  await route.fulfill({ response: await route.fetch({ url }) });
});

const today = "2026-11-22";
const answers =
  "v=1&forloeb=ressourceforloeb&bevilget=2025-02-10&start=2025-03-01&foedt=1988-05-14&foer=sygedagpenge&uge=4865" +
  "&ret_til=2025-08-31&barn=2016-09-03&indtaegt=loen,18000,2026-02-01,2026-12-31&sanktion=2026-01-05,2026-01-07&skat=38,4600";

/** @param {number} width @param {string} [hash] @param {string} [day] */
async function open(width, hash = "", day = today) {
  await page.resize(width, width > 700 ? 1200 : 1600);
  await page.visit("about:blank");
  await user.visit(address + hash, { today: day });
  await page.playwright.addStyleTag({
    content: `:root { --forloeb-font: "DejaVu Sans" } body { font-family: "DejaVu Sans" !important }`,
  });
}

/** @param {string} name */
async function compare(name) {
  await user.afterNextFrame();
  assertScreenshot(await page.playwright.screenshot({ animations: "disabled", caret: "hide" }), name);
}

describe("screenshots", { timeout: 120_000 }, () => {
  beforeEach(() => page.playwright.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" }));

  for (const width of [320, 1280]) {
    test(`start page, ${width} px`, async () => {
      await open(width);
      await compare(`start-${width}`);
    });

    test(`result, ${width} px`, async () => {
      await open(width, `#${answers}`);
      // On narrow screens the result is below the form.
      if (width === 320) await page.evaluate(`void dom.all(".answer-column")[0].scrollIntoView()`);
      await compare(`result-${width}`);
    });
  }

  test("range, 1280 px", async () => {
    await open(1280, `#${answers.replace("uge=4865", "uge=ved-ikke")}`, "2025-06-01");
    await compare("range-1280");
  });

  test("advisor view, 1280 px", async () => {
    await open(1280, `#view=advisor&${answers}`);
    await page.playwright.locator(".advisor").waitFor();
    await compare("advisor-1280");
  });

  test("result in forced colours, 1280 px", async () => {
    await page.playwright.emulateMedia({ forcedColors: "active" });
    await open(1280, `#${answers}`);
    await compare("forced-colors-1280");
  });

  test("printed page", async () => {
    await open(1280, `#${answers}`);
    const path = join(mkdtempSync(join(tmpdir(), "print-")), "page.pdf");
    await page.playwright.pdf({ path, preferCSSPageSize: true });
    assertScreenshot(rasterize(path, 100), "print");
  });
});
