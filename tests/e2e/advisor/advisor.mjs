import { User } from "../support/user.mjs";

/** @typedef {import("../support/browsers/page.d.ts").Page} Page */

/** The keystroke-level model of Card, Moran and Newell, in seconds, and how fast familiar text is read. */
const SECONDS = { key: 0.28, pointing: 1.1, homing: 0.4, decision: 1.35, lookAfterScrolling: 0.5 };
const WORDS_PER_SECOND = 4;

/** An advisor with mouse and keyboard; adds up the estimated time of each action. */
export class Advisor extends User {
  /** Each action with its seconds. @type {[action: string, seconds: number][]} */
  actions = [];
  /** @type {"mouse" | "keyboard"} */
  device = "mouse";

  /** @param {Page} page */
  constructor(page) {
    super(page);
    this.page = {
      ...page,
      click: async (/** @type {string} */ element) => {
        await this.scrollTo(element);
        this.switchTo("mouse");
        this.addTime("clicks", SECONDS.decision + SECONDS.pointing + SECONDS.key);
        await page.click(element);
      },
      type: async (/** @type {string} */ text) => {
        this.switchTo("keyboard");
        this.addTime(`types ${text}`, SECONDS.decision + text.length * SECONDS.key);
        await page.type(text);
      },
      press: async (/** @type {import("../support/browsers/page.d.ts").PressedKey} */ key) => {
        this.switchTo("keyboard");
        this.addTime(`presses ${key}`, (key === "SelectAll" ? 2 : 1) * SECONDS.key);
        await page.press(key);
      },
    };
  }

  get seconds() {
    return this.actions.reduce((sum, [, seconds]) => sum + seconds, 0);
  }

  /** Resets the actions. */
  startTask() {
    this.actions = [];
    this.device = "mouse";
  }

  /** @param {string} action @param {number} seconds */
  addTime(action, seconds) {
    this.actions.push([action, seconds]);
  }

  /** @param {"mouse" | "keyboard"} device */
  switchTo(device) {
    if (device !== this.device) this.addTime(`moves to the ${device}`, SECONDS.homing);
    this.device = device;
  }

  /** @param {string} element an expression */
  async scrollTo(element) {
    /** @type {number} */
    const screens = await this.page.evaluate(`(() => {
      const element = ${element};
      const { top, bottom } = element.getBoundingClientRect();
      const away = bottom < 0 ? -top : top > innerHeight ? bottom - innerHeight : 0;
      if (away > 0) element.scrollIntoView({ block: "center" });
      return Math.ceil(away / innerHeight);
    })()`);
    if (screens > 0) this.addTime(`scrolls ${screens}`, screens * (SECONDS.key + SECONDS.lookAfterScrolling));
  }

  /** Reads the visible text word for word. @param {string} selector */
  async readText(selector) {
    await this.scrollTo(`dom.all(${JSON.stringify(selector)}).find(dom.isVisible)`);
    const texts = await this.visibleTexts(selector);
    const words = texts.join(" ").split(/\s+/).filter(Boolean).length;
    this.addTime(`reads ${words} words`, words / WORDS_PER_SECOND);
    return texts.join("\n");
  }

  /** Opens a link. The last page is left first, because a new fragment alone loads nothing. @param {string} address @param {string} day */
  async openLink(address, day) {
    this.addTime("opens the link", SECONDS.decision + SECONDS.pointing + SECONDS.key);
    await this.page.visit("about:blank");
    await this.visit(address, { today: day });
    await this.page.evaluate(`void (${captureOutput})()`);
  }

  /** @returns {Promise<string>} the text copied last */
  copiedText() {
    return this.page.evaluate("window.captured.copied");
  }

  /** @returns {Promise<{ name: string, text: string, type: string }>} the file saved last */
  savedFile() {
    return this.page.evaluate("window.captured.file()");
  }
}

// Clipboard, downloads and printing differ between browsers, so the page records what it would copy, save and print.
const captureOutput = `() => {
  const captured = (window.captured = { copied: "", printed: 0, file: undefined });
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async (text) => void (captured.copied = text) } });
  window.print = () => void (captured.printed += 1);
  const blobs = new Map();
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    const address = createObjectURL(file);
    blobs.set(address, file);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    const file = blobs.get(this.href);
    // Blob.text() would drop the byte order mark.
    captured.file = async () => ({ name: this.download, type: file.type, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer()) });
  };
}`;
