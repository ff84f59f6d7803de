import { createHash } from "node:crypto";
import { linkOf } from "../../../target/npm/link.js";
import { User } from "../support/user.mjs";

/** A user who saves receipts and has them checked. */
export class ReceiptUser extends User {
  /**
   * Opens a situation and saves its receipt.
   *
   * @param {string} address
   * @param {any} situation
   * @param {import("../support/texts.mjs").Lang} [lang]
   */
  async saveReceiptOf(address, situation, lang = "da") {
    // An open page would take over the answers of another link, but not its language.
    await this.page.visit("about:blank");
    const link = linkOf(lang === "da" ? address : `${address}?lang=${lang}`, { situation });
    await this.visit(link, { today: situation.today });
    this.lang = lang;
    return this.saveReceipt();
  }

  /** Saves the receipt of the result shown, without a download dialog. @returns {Promise<{ name: string, text: string }>} */
  async saveReceipt() {
    const file = this.page.evaluate(`new Promise((resolve) => {
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      let file;
      URL.createObjectURL = (blob) => ((file = blob), createObjectURL(blob));
      HTMLAnchorElement.prototype.click = function () {
        Object.assign(URL, { createObjectURL });
        Object.assign(HTMLAnchorElement.prototype, { click });
        file.text().then((text) => resolve({ name: this.download, text }));
      };
      dom.byText("button", ${JSON.stringify(this.text("receipt-save"))}).click();
    })`);
    return /** @type {Promise<any>} */ (file);
  }

  /** Opens the view that checks receipts. @param {string} address */
  async openReceiptCheck(address) {
    await this.page.visit("about:blank");
    await this.page.visit(`${address}#view=receipt`);
    await this.addDomQueries();
    await this.page.evaluate(`new Promise((resolve, reject) => {
      const check = () => dom.all("#receipt").length > 0 && (observer.disconnect(), resolve(true));
      const observer = new MutationObserver(check);
      observer.observe(document.querySelector("forloebs-beregner").shadowRoot ?? document, { subtree: true, childList: true });
      setTimeout(() => reject(new Error("the view that checks receipts did not load")), 15000);
      check();
    })`);
    await this.whenRendered();
  }

  /**
   * Selects a file with this text and waits for the verdict.
   *
   * @param {string} text
   * @returns {Promise<{ verdict: string, foreignLines: string[], view: string }>}
   */
  async checkReceipt(text) {
    const name = `kvittering-${++this.fileCount}.txt`;
    const [status = ""] = await this.page.evaluate(`new Promise((resolve, reject) => {
      const input = dom.all("#receipt")[0];
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: "text/plain" }));
      input.files = files.files;
      const check = () => {
        const statuses = dom.all(".receipt [role=status]").map(dom.text);
        if (statuses[0]?.startsWith(${JSON.stringify(`${name}: `)})) (observer.disconnect(), resolve(statuses));
      };
      const observer = new MutationObserver(check);
      observer.observe(input.getRootNode(), { subtree: true, childList: true, characterData: true });
      setTimeout(() => reject(new Error("no verdict on the file")), 15000);
      input.dispatchEvent(new Event("change", { bubbles: true }));
    })`);
    await this.whenRendered();
    const [view = ""] = await this.visibleTexts(".receipt");
    return {
      verdict: status.replace(`${name}: `, ""),
      foreignLines: await this.visibleTexts(".receipt-strange li"),
      view,
    };
  }

  fileCount = 0;
}

/** @param {string} text */
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** Recomputes the checksums of an altered receipt, as a forger can who knows the format. @param {string} text */
export function withNewChecksums(text) {
  const signed = text.replace(
    /(v=1&\S*)&kontrol=\w{8}/,
    (_, record) => `${record}&kontrol=${sha256(record).slice(0, 8)}`,
  );
  const [body = ""] = signed.split(/^.*\(sha256\): \w{64}\n$/m);
  const label = /^(.*\(sha256\):) \w{64}\n$/m.exec(signed)?.[1] ?? "";
  return `${body}${label} ${sha256(body.normalize("NFC").replace(/\s+/g, ""))}\n`;
}
