// The calculator as one file, opened from disk, makes receipts and checks them.
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { caseNamed } from "../../support/cases.mjs";
import { dist } from "../../contract/first-load-files.mjs";
import { browser, openBrowser } from "../support/browsers/open.mjs";
import { screenshotOnFailure } from "../support/screenshots.mjs";
import { ReceiptUser } from "./receipt-user.mjs";

const folder = mkdtempSync(join(tmpdir(), "kirsten-hansen-"));
const file = join(folder, "forloebsberegner.html");
copyFileSync(new URL("forloebsberegner.html", dist), file);
const address = pathToFileURL(file).href;

const page = await openBrowser();
const user = new ReceiptUser(page);
screenshotOnFailure(() => page);
after(async () => {
  await page.close();
  rmSync(folder, { recursive: true });
});

test(`from disk in ${browser}, a receipt is made and checked without a request`, async () => {
  const { text } = await user.saveReceiptOf(address, caseNamed("sygedagpenge-until-it-ends").situation);
  assert.doesNotMatch(text, /kirsten|file:/, "the path on disk is private");
  await user.openReceiptCheck(address);
  assert.equal(
    (await user.checkReceipt(text)).verdict,
    `${user.text("receipt-unchanged")} ${user.text("receipt-text-same")}`,
  );
  assert.equal(
    (await user.checkReceipt(text.replace("17.333", "18.333"))).verdict,
    `${user.text("receipt-changed")} ${user.text("receipt-text-other")}`,
  );
  assert.deepEqual(
    await page.evaluate(
      `performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !/^(data|blob):/.test(name))`,
    ),
    [],
  );
  assert.deepEqual(await page.errors(), []);
});
