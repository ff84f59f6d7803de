import { Person } from "../support/user.mjs";

/** @typedef {import("../support/browsers/page.d.ts").Page} Page */

/** The keystroke-level model of Card, Moran and Newell, in seconds; and how many words of known matter are read in one. */
const SECONDS = { key: 0.28, pointing: 1.1, homing: 0.4, decision: 1.35, lookAfterScrolling: 0.5 };
const WORDS_A_SECOND = 4;

/** Somebody with a mouse who counts what each thing she does would take. */
export class Advisor extends Person {
  /** Each act with its seconds, so that a sum can be gone through. @type {[act: string, seconds: number][]} */
  acts = [];
  /** @type {"mouse" | "keyboard"} */
  hand = "mouse";

  /** @param {Page} page */
  constructor(page) {
    super(page);
    this.page = {
      ...page,
      click: async (/** @type {string} */ element) => {
        await this.scrollTo(element);
        this.move("mouse");
        this.spend("points and presses", SECONDS.decision + SECONDS.pointing + SECONDS.key);
        await page.click(element);
      },
      type: async (/** @type {string} */ text) => {
        this.move("keyboard");
        this.spend(`types ${text}`, SECONDS.decision + text.length * SECONDS.key);
        await page.type(text);
      },
      press: async (/** @type {import("../support/browsers/page.d.ts").PressedKey} */ key) => {
        this.move("keyboard");
        this.spend(`presses ${key}`, (key === "SelectAll" ? 2 : 1) * SECONDS.key);
        await page.press(key);
      },
    };
  }

  get seconds() {
    return this.acts.reduce((sum, [, seconds]) => sum + seconds, 0);
  }

  /** A new task. */
  begin() {
    this.acts = [];
    this.hand = "mouse";
  }

  /** @param {string} act @param {number} seconds */
  spend(act, seconds) {
    this.acts.push([act, seconds]);
  }

  /** @param {"mouse" | "keyboard"} hand */
  move(hand) {
    if (hand !== this.hand) this.spend(`to the ${hand}`, SECONDS.homing);
    this.hand = hand;
  }

  /** @param {string} element an expression */
  async scrollTo(element) {
    /** @type {number} */
    const screens = await this.page.run(`(() => {
      const element = ${element};
      const { top, bottom } = element.getBoundingClientRect();
      const away = bottom < 0 ? -top : top > innerHeight ? bottom - innerHeight : 0;
      if (away > 0) element.scrollIntoView({ block: "center" });
      return Math.ceil(away / innerHeight);
    })()`);
    if (screens > 0) this.spend(`scrolls ${screens}`, screens * (SECONDS.key + SECONDS.lookAfterScrolling));
  }

  /** Reads what can be seen there, word for word. @param {string} selector */
  async reads(selector) {
    await this.scrollTo(`seen.all(${JSON.stringify(selector)}).find(seen.visible)`);
    const found = await this.read(selector);
    const words = found.join(" ").split(/\s+/).filter(Boolean).length;
    this.spend(`reads ${words} words`, words / WORDS_A_SECOND);
    return found.join("\n");
  }

  /** From a mail, say. The page before is left, as another # alone loads nothing. @param {string} address @param {string} day */
  async opens(address, day) {
    this.spend("opens the link", SECONDS.decision + SECONDS.pointing + SECONDS.key);
    await this.page.visit("about:blank");
    await this.visit(address, { today: day });
    await this.page.run(`void (${watched})()`);
  }

  /** @returns {Promise<string>} what has been copied */
  copied() {
    return this.page.run("window.took.copied");
  }

  /** @returns {Promise<{ name: string, text: string, type: string }>} the file that has been saved */
  saved() {
    return this.page.run("window.took.file()");
  }
}

/** What leaves the page is noted and goes no further: no two browsers have the same clipboard, folder and printer. */
const watched = `() => {
  const took = (window.took = { copied: "", printed: 0, file: undefined });
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async (text) => void (took.copied = text) } });
  window.print = () => void (took.printed += 1);
  const made = new Map();
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    const address = make(file);
    made.set(address, file);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    const file = made.get(this.href);
    // Read as bytes: what reads text takes a mark of the encoding for none of it.
    took.file = async () => ({ name: this.download, type: file.type, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer()) });
  };
}`;
