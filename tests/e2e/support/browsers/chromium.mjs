import { chromium } from "playwright-core";

/** @typedef {import("./page.d.ts").Page} Page */

/** @returns {Promise<Page & { playwright: import("playwright-core").Page }>} */
export async function openChromium() {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    // Without the background switches it looks up its maker's hosts at every start.
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const page = await browser.newPage({ locale: "da-DK", timezoneId: "Europe/Copenhagen" });
  page.setDefaultTimeout(20_000);
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  return {
    playwright: page,
    complaints: () => Promise.resolve(complaints),
    visit: async (address) => void (await page.goto(address)),
    resize: (width, height) => page.setViewportSize({ width, height }),
    run: (script) => page.evaluate(script),
    click: async (script) => {
      const handle = await page.evaluateHandle(script);
      await /** @type {import("playwright-core").ElementHandle} */ (handle.asElement()).click();
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(chords[key] ?? key),
    screenshot: async (path) => void (await page.screenshot({ path, fullPage: true })),
    close: () => browser.close(),
  };
}

/** @type {Partial<Record<import("./page.d.ts").PressedKey, string>>} */
const chords = { SelectAll: "Control+A", BackTab: "Shift+Tab" };
