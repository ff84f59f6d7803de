import puppeteer from "puppeteer-core";

/** @typedef {import("./page.d.ts").Page & { puppeteer: import("puppeteer-core").Page }} FirefoxPage */

/**
 * Opens Firefox over WebDriver BiDi, which it supports without a driver program.
 *
 * @returns {Promise<FirefoxPage>}
 */
export async function openFirefox() {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
    headless: true,
    extraPrefsFirefox: { "intl.accept_languages": "da-DK, da" },
  });
  return openPage(browser, browser.defaultBrowserContext(), () => browser.close());
}

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {import("puppeteer-core").BrowserContext} context
 * @param {() => Promise<void>} close
 * @returns {Promise<FirefoxPage>}
 */
async function openPage(browser, context, close) {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn") errors.push(message.text());
  });
  return {
    puppeteer: page,
    errors: () => Promise.resolve(errors),
    visit: async (address) => void (await page.goto(address)),
    resize: (width, height) => page.setViewport({ width, height }),
    evaluate: async (script) => /** @type {any} */ (await page.evaluate(script)),
    click: async (script) => {
      const element = /** @type {import("puppeteer-core").ElementHandle} */ (await page.evaluateHandle(script));
      // At the bottom of the viewport the sticky amount bar would receive the click.
      await element.evaluate((each) => each.scrollIntoView({ block: "center" }));
      await element.click();
    },
    type: (text) => page.keyboard.type(text),
    press: async (key) => {
      const [modifier, pressed] = chords[key] ?? [];
      if (!modifier || !pressed) return page.keyboard.press(key === "Space" ? " " : /** @type {any} */ (key));
      await page.keyboard.down(modifier);
      await page.keyboard.press(pressed);
      await page.keyboard.up(modifier);
    },
    screenshot: async (path) =>
      void (await page.screenshot({ path: /** @type {`${string}.png`} */ (path), fullPage: true })),
    newProfile: async () => {
      const profile = await browser.createBrowserContext();
      return openPage(browser, profile, () => profile.close());
    },
    close,
  };
}

/** @type {Partial<Record<import("./page.d.ts").PressedKey, ["Control" | "Shift", "a" | "Tab"]>>} */
const chords = { SelectAll: ["Control", "a"], BackTab: ["Shift", "Tab"] };
