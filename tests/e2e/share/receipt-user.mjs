// Somebody who saves receipts and has them checked, and what can happen to a receipt on the way.
import { createHash } from "node:crypto";
import { linkOf } from "../../../target/npm/link.js";
import { Person } from "../support/user.mjs";

export class Holder extends Person {
  /**
   * The receipt of a situation, as the browser is told to save it.
   *
   * @param {string} address
   * @param {any} situation
   * @param {import("../support/texts.mjs").Lang} [lang]
   */
  async receipt(address, situation, lang = "da") {
    // A page that stays open takes the answers of another link, and no other setting.
    await this.page.visit("about:blank");
    const link = linkOf(lang === "da" ? address : `${address}?lang=${lang}`, { situation });
    await this.visit(link, { today: situation.today });
    this.lang = lang;
    return this.saved();
  }

  /** The receipt of the answer on the page. @returns {Promise<{ name: string, text: string }>} */
  async saved() {
    const file = this.page.run(`new Promise((saved) => {
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      let made;
      URL.createObjectURL = (blob) => ((made = blob), createObjectURL(blob));
      HTMLAnchorElement.prototype.click = function () {
        Object.assign(URL, { createObjectURL });
        Object.assign(HTMLAnchorElement.prototype, { click });
        made.text().then((text) => saved({ name: this.download, text }));
      };
      seen.named("button", ${JSON.stringify(this.words("receipt-save"))}).click();
    })`);
    return /** @type {Promise<any>} */ (file);
  }

  /** Opens the page that checks receipts. @param {string} address */
  async toCheck(address) {
    await this.page.visit("about:blank");
    await this.page.visit(`${address}#view=receipt`);
    await this.sees();
    await this.page.run(`new Promise((ready, failed) => {
      const there = () => seen.all("#receipt").length > 0 && (watch.disconnect(), ready(true));
      const watch = new MutationObserver(there);
      watch.observe(document.querySelector("forloebs-beregner").shadowRoot ?? document, { subtree: true, childList: true });
      setTimeout(() => failed(new Error("the page that checks receipts did not come")), 15000);
      there();
    })`);
    await this.settled();
  }

  /**
   * Hands a text over as a file, and hears what is said of it.
   *
   * @param {string} text
   * @returns {Promise<{ said: string, strange: string[], all: string }>}
   */
  async check(text) {
    const name = `kvittering-${++this.handed}.txt`;
    const [said = ""] = await this.page.run(`new Promise((heard, failed) => {
      const input = seen.all("#receipt")[0];
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: "text/plain" }));
      input.files = files.files;
      const listen = () => {
        const said = seen.all(".receipt [role=status]").map(seen.words);
        if (said[0]?.startsWith(${JSON.stringify(`${name}: `)})) (watch.disconnect(), heard(said));
      };
      const watch = new MutationObserver(listen);
      watch.observe(input.getRootNode(), { subtree: true, childList: true, characterData: true });
      setTimeout(() => failed(new Error("nothing was said of the file")), 15000);
      input.dispatchEvent(new Event("change", { bubbles: true }));
    })`);
    await this.settled();
    const [all = ""] = await this.read(".receipt");
    return { said: said.replace(`${name}: `, ""), strange: await this.read(".receipt-strange li"), all };
  }

  handed = 0;
}

/** @param {string} text */
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** What somebody can do who has read how a receipt is made: another text, with control numbers that fit it. @param {string} text */
export function withNewNumbers(text) {
  const whole = text.replace(/(v=1&\S*)&kontrol=\w{8}/, (_, told) => `${told}&kontrol=${sha256(told).slice(0, 8)}`);
  const [before = ""] = whole.split(/^.*\(sha256\): \w{64}\n$/m);
  const label = /^(.*\(sha256\):) \w{64}\n$/m.exec(whole)?.[1] ?? "";
  return `${before}${label} ${sha256(before.normalize("NFC").replace(/\s+/g, ""))}\n`;
}
