import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { Builder, Capabilities, Key } from "selenium-webdriver";
import { freePorts, waitForServer } from "./ports.mjs";

/** @typedef {import("./page.d.ts").Page} Page */

const browser = process.env["WEBKIT"] ?? "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.once(signal, () => process.exit(1));

/**
 * Opens WebKitGTK's MiniBrowser on a virtual screen, because it has no headless mode.
 *
 * @returns {Promise<Page>}
 */
export async function openWebkit() {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const pipe = /** @type {import("node:stream").Readable} */ (screen.stdio[3]);
  const [display] = await Promise.race([
    once(pipe, "data"),
    once(screen, "exit").then(() => Promise.reject(new Error("Xvfb did not start"))),
  ]);

  const [port = 0] = await freePorts(1);
  const driver = spawn("WebKitWebDriver", ["--host=127.0.0.1", `--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      GDK_BACKEND: "x11",
      LANG: "da_DK.UTF-8",
      // Its sandbox needs name spaces that a container may not have; the tests open no page but their own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      // Software rendering gives the same pixels on every machine.
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  // An aborted run leaves no process behind.
  process.once("exit", stop);

  try {
    await waitForServer(`http://127.0.0.1:${port}/status`);
    const session = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: "MiniBrowser",
          "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
        }),
      )
      .build();
    await session.manage().setTimeouts({ script: 20_000, pageLoad: 20_000 });
    return {
      // The driver reports no console output, so the page collects its uncaught errors.
      errors: () => session.executeScript("return window.uncaught ?? []"),
      visit: async (address) => {
        await session.get(address);
        await session.executeScript(
          "window.uncaught = []; addEventListener('error', (e) => window.uncaught.push(String(e.message)));" +
            "addEventListener('unhandledrejection', (e) => window.uncaught.push(String(e.reason)));",
        );
      },
      resize: (width, height) =>
        session
          .manage()
          .window()
          .setRect({ x: 0, y: 0, width, height })
          .then(() => {}),
      evaluate: (script) => session.executeScript(`return ${script}`),
      click: async (script) => {
        // The driver's own click reports elements in a shadow tree as covered, so move the mouse and check
        // the element under it here.
        const { x, y } = await session.executeScript(middleOf(script));
        await session.actions().move({ x, y, duration: 0 }).click().perform();
      },
      type: (text) => session.actions().sendKeys(text).perform(),
      press: (key) => {
        const [modifier, pressed] = chords[key] ?? [];
        if (modifier && pressed) return session.actions().keyDown(modifier).sendKeys(pressed).keyUp(modifier).perform();
        return session
          .actions()
          .sendKeys(/** @type {string} */ (keys[key]))
          .perform();
      },
      screenshot: async (path) => writeFile(path, await session.takeScreenshot(), "base64"),
      // The driver allows one session only.
      newProfile: openWebkit,
      close: async () => {
        await session.quit();
        process.off("exit", stop);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** @param {string} script */
const middleOf = (script) => `
  const element = ${script};
  element.scrollIntoView({ block: "center" });
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = Math.round(left + width / 2), y = Math.round(top + height / 2);
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot?.elementFromPoint(x, y) && hit !== hit.shadowRoot.elementFromPoint(x, y))
    hit = hit.shadowRoot.elementFromPoint(x, y);
  if (!hit || !(element === hit || element.contains(hit)))
    throw new Error("covered by " + (hit?.outerHTML ?? "nothing"));
  return { x, y };`;

/** @type {Partial<Record<import("./page.d.ts").PressedKey, string>>} */
const keys = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Space: Key.SPACE,
  Backspace: Key.BACK_SPACE,
  Home: Key.HOME,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
};

/** @type {Partial<Record<import("./page.d.ts").PressedKey, [string, string]>>} */
const chords = { SelectAll: [Key.CONTROL, "a"], BackTab: [Key.SHIFT, Key.TAB] };
