import puppeteer from "puppeteer-core";

/** @typedef {import("./page.d.ts").Page} Page */

/**
 * Over WebDriver BiDi, which Firefox speaks by itself: no driver program is needed.
 *
 * @returns {Promise<Page & { puppeteer: import("puppeteer-core").Page }>}
 */
export async function openFirefox() {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
    headless: true,
    extraPrefsFirefox: { "intl.accept_languages": "da-DK, da" },
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn") complaints.push(message.text());
  });
  return {
    puppeteer: page,
    complaints: () => Promise.resolve(complaints),
    visit: async (address) => void (await page.goto(address)),
    resize: (width, height) => page.setViewport({ width, height }),
    run: async (script) => /** @type {any} */ (await page.evaluate(script)),
    click: async (script) => {
      const element = /** @type {import("puppeteer-core").ElementHandle} */ (await page.evaluateHandle(script));
      // At the edge of the window the line with the amount would get the click.
      await element.evaluate((each) => each.scrollIntoView({ block: "center" }));
      await element.click();
    },
    type: (text) => page.keyboard.type(text),
    press: async (key) => {
      const [hold, pressed] = chords[key] ?? [];
      if (!hold || !pressed) return page.keyboard.press(key === "Space" ? " " : /** @type {any} */ (key));
      await page.keyboard.down(hold);
      await page.keyboard.press(pressed);
      await page.keyboard.up(hold);
    },
    screenshot: async (path) =>
      void (await page.screenshot({ path: /** @type {`${string}.png`} */ (path), fullPage: true })),
    close: () => browser.close(),
  };
}

/** @type {Partial<Record<import("./page.d.ts").PressedKey, ["Control" | "Shift", "a" | "Tab"]>>} */
const chords = { SelectAll: ["Control", "a"], BackTab: ["Shift", "Tab"] };
