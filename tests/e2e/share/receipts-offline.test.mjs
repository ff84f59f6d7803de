// The calculator in one file, from disk and without a net, makes receipts and checks them.
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { caseNamed } from "../../support/cases.mjs";
import { dist } from "../../contract/first-load-files.mjs";
import { browser, open } from "../support/browsers/open.mjs";
import { Holder } from "./receipt-user.mjs";

const folder = mkdtempSync(join(tmpdir(), "kirsten-hansen-"));
const file = join(folder, "forloebsberegner.html");
copyFileSync(new URL("forloebsberegner.html", dist), file);
const address = pathToFileURL(file).href;

const page = await open();
const person = new Holder(page);
after(async () => {
  await page.close();
  rmSync(folder, { recursive: true });
});

test(`from disk, in ${browser}, a receipt is made and checked, and nothing is asked for`, async () => {
  const { text } = await person.receipt(address, caseNamed("sygedagpenge-until-it-ends").situation);
  assert.doesNotMatch(text, /kirsten|file:/, "the folders on somebody's disk are her own affair");
  await person.toCheck(address);
  assert.equal(
    (await person.check(text)).said,
    `${person.words("receipt-unchanged")} ${person.words("receipt-text-same")}`,
  );
  assert.equal(
    (await person.check(text.replace("17.333", "18.333"))).said,
    `${person.words("receipt-changed")} ${person.words("receipt-text-other")}`,
  );
  assert.deepEqual(
    await page.run(
      `performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !/^(data|blob):/.test(name))`,
    ),
    [],
  );
  assert.deepEqual(await page.complaints(), []);
});
