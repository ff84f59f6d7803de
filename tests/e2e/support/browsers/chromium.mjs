import { chromium } from "playwright-core";

/** @typedef {import("./page.d.ts").Page & { playwright: import("playwright-core").Page }} ChromiumPage */

/** @param {string[]} [args] further switches of the command line @returns {Promise<ChromiumPage>} */
export async function openChromium(args = []) {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    // Without the last four it contacts its vendor at every start.
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...args,
    ],
  });
  return openPage(browser, () => browser.close());
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {() => Promise<void>} [close]
 * @returns {Promise<ChromiumPage>}
 */
async function openPage(browser, close) {
  const page = await browser.newPage({ locale: "da-DK", timezoneId: "Europe/Copenhagen" });
  page.setDefaultTimeout(20_000);
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  return {
    playwright: page,
    errors: () => Promise.resolve(errors),
    visit: async (address) => void (await page.goto(address)),
    resize: (width, height) => page.setViewportSize({ width, height }),
    evaluate: (script) => page.evaluate(script),
    click: async (script) => {
      const handle = await page.evaluateHandle(script);
      await /** @type {import("playwright-core").ElementHandle} */ (handle.asElement()).click();
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(chords[key] ?? key),
    screenshot: async (path) => void (await page.screenshot({ path, fullPage: true })),
    newProfile: () => openPage(browser),
    close: close ?? (() => page.close()),
  };
}

/** @type {Partial<Record<import("./page.d.ts").PressedKey, string>>} */
const chords = { SelectAll: "Control+A", BackTab: "Shift+Tab" };
