// A saved receipt is uploaded, recalculated and compared with what the calculator gives.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { dist } from "../../contract/first-load-files.mjs";
import { cases, caseNamed } from "../../support/cases.mjs";
import { browser, openBrowser } from "../support/browsers/open.mjs";
import { openSiteAs } from "../support/open-site.mjs";
import { ReceiptUser, withNewChecksums } from "./receipt-user.mjs";

const { site, page, user } = await openSiteAs(ReceiptUser, openBrowser);

// The text of a receipt does not depend on the browser; saving and selecting a file does.
const isComplete = browser === "chromium";
const inEveryBrowser = ["sygedagpenge-until-it-ends", "granted-a-day-too-late"];
const checked = cases.filter(({ name, expect }) => !expect["errors"] && (isComplete || inEveryBrowser.includes(name)));
assert(checked.length >= inEveryBrowser.length);

const genuine = () => `${user.text("receipt-unchanged")} ${user.text("receipt-text-same")}`;
const altered = () => `${user.text("receipt-changed")} ${user.text("receipt-text-other")}`;
const forged = () => `${user.text("receipt-unchanged")} ${user.text("receipt-text-other")}`;

describe(`receipts of cases in ${browser}`, () => {
  /** @type {Map<string, { name: string, text: string }>} */
  const receipts = new Map();

  before(async () => {
    for (const { name, situation } of checked) receipts.set(name, await user.saveReceiptOf(site.address, situation));
    await user.openReceiptCheck(site.address);
  });

  for (const { name, situation, expect } of checked) {
    test(`${name}: the receipt is genuine and has every amount`, async () => {
      const { name: file, text } = receipts.get(name) ?? { name: "", text: "" };
      assert.equal(file, `kvittering-ressourceforloebsydelse-${situation.today}.txt`);
      for (const { payable } of expect["periods"])
        assert(text.replaceAll(".", "").includes(payable.replace(".", ",")), payable);
      const { verdict, foreignLines } = await user.checkReceipt(text);
      assert.equal(verdict, genuine());
      assert.deepEqual(foreignLines, []);
    });
  }

  test("a receipt names the released WebAssembly module, and checking it sends no request", async () => {
    const module = createHash("sha256")
      .update(readFileSync(new URL("v1/forloebsberegner_bg.wasm", dist)))
      .digest("hex");
    const requestCount = site.requests.length;
    for (const { text } of [...receipts.values()].slice(0, 2)) {
      assert(text.includes(module));
      assert.equal((await user.checkReceipt(text)).verdict, genuine());
    }
    assert.deepEqual(site.requests.slice(requestCount), []);
    assert.deepEqual(await page.errors(), []);
  });
});

describe(`a receipt checked in ${browser}`, () => {
  const { situation } = caseNamed("sygedagpenge-until-it-ends");
  let text = "";

  before(async () => {
    ({ text } = await user.saveReceiptOf(site.address, situation));
    await user.openReceiptCheck(site.address);
  });

  test("a changed digit is found, and its line is shown", async () => {
    const { verdict, foreignLines } = await user.checkReceipt(text.replace("17.333", "18.333"));
    assert.equal(verdict, altered());
    assert(foreignLines.length > 0 && foreignLines.every((line) => line.includes("18.333")), foreignLines.join("\n"));
  });

  if (isComplete) {
    describeTransmission(() => text);
    describeForgery(() => text);
  }

  test("its answers can be opened in the calculator", async () => {
    await user.checkReceipt(text);
    await user.click("button", user.text("receipt-open"));
    assert.deepEqual(
      (await user.periods()).map(({ payable }) => payable),
      ["17333", "16972", "17736"],
    );
    assert.deepEqual(await page.errors(), []);
  });
});

/** @param {() => string} receipt */
function describeTransmission(receipt) {
  describe("changes that keep a receipt genuine", () => {
    /** What mail programs and people do to a text. @type {[string, (text: string) => string][]} */
    const changes = [
      ["CRLF line ends", (text) => text.replaceAll("\n", "\r\n")],
      ["trailing white space", (text) => text.replaceAll("\n", "  \t\n")],
      ["no empty lines", (text) => text.replaceAll(/\n+/g, "\n")],
      ["a mail quote", (text) => `Hej,\n\nher er den:\n\n${text.replaceAll(/^/gm, "> ")}\n\nVenlig hilsen\n`],
      ["a quoted mail quote", (text) => text.replaceAll(/^/gm, "> > ")],
      ["hard line wraps, in the link too", (text) => text.replaceAll(/(\S{70})(?=\S)/g, "$1\n")],
      ["Unicode NFD", (text) => text.normalize("NFD")],
      ["a byte order mark", (text) => `\ufeff${text}`],
    ];
    for (const [name, change] of changes) {
      test(name, async () => assert.equal((await user.checkReceipt(change(receipt()))).verdict, genuine()));
    }

    test("text around it, which is named as foreign", async () => {
      const { verdict, foreignLines } = await user.checkReceipt(
        `Kommunen har godkendt dette.\n\n${receipt()}\nP.S. Der mangler 5.000 kr.\n`,
      );
      assert.equal(verdict, genuine());
      assert.deepEqual(foreignLines, ["Kommunen har godkendt dette.", "P.S. Der mangler 5.000 kr."]);
    });

    test("recomputed checksums", () => assert.equal(withNewChecksums(receipt()), receipt()));
  });
}

/** @param {() => string} receipt */
function describeForgery(receipt) {
  describe("receipts that are not genuine", () => {
    test("a changed digit with recomputed checksums", async () => {
      const { verdict, foreignLines } = await user.checkReceipt(
        withNewChecksums(receipt().replaceAll("17.333", "18.333")),
      );
      assert.equal(verdict, forged());
      assert(
        foreignLines.some((line) => line.includes("18.333")),
        foreignLines.join("\n"),
      );
    });

    test("a changed amount in text and link with recomputed checksums; the correct amount is shown", async () => {
      const { verdict, view } = await user.checkReceipt(
        withNewChecksums(receipt().replaceAll("17.333", "18.333").replaceAll("17333", "18333")),
      );
      assert.equal(verdict, forged());
      for (const amount of ["18.333", "17.333"]) assert(view.includes(amount), amount);
    });

    test("a changed word with recomputed checksums", async () => {
      assert.equal(
        (await user.checkReceipt(withNewChecksums(receipt().replace("4 uger", "6 uger")))).verdict,
        forged(),
      );
    });

    test("another program version, whose amounts are compared with those of today", async () => {
      const older = receipt()
        .replaceAll(/program=\d+\.\d+\.\d+/g, "program=0.9.0")
        .replaceAll("satser=2026.1", "satser=2025.1");
      const { verdict, view } = await user.checkReceipt(withNewChecksums(older));
      assert.equal(verdict, `${user.text("receipt-unchanged")} ${user.text("receipt-text-other-version")}`);
      assert(view.includes("0.9.0"), view);
    });

    test("answers that are not valid", async () => {
      const { verdict } = await user.checkReceipt(
        withNewChecksums(receipt().replace("foedt=1988-05-14", "foedt=2018-05-14")),
      );
      assert.equal(verdict, `${user.text("receipt-unchanged")} ${user.text("receipt-text-no-case")}`);
    });

    /** @type {[string, () => string, string][]} */
    const invalid = [
      ["an empty file", () => "", "receipt-no-link"],
      ["another text", () => "Kære kommune\n\nJeg vil gerne klage.\n", "receipt-no-link"],
      ["half a receipt", () => receipt().slice(0, receipt().length / 2), "receipt-no-link"],
      ["no heading", () => receipt().slice(receipt().indexOf("\n")), "receipt-no-title"],
      ["no checksum", () => receipt().replace(/\(sha256\): \w{64}\n$/, ""), "receipt-no-control"],
      ["a link alone", () => /\S+#v=1\S+/.exec(receipt())?.[0] ?? "", "receipt-no-title"],
      ["a file over 1 MB", () => receipt() + "a".repeat(1_000_000), "receipt-too-large"],
      ["a long text without white space", () => "a#v=1&".repeat(150_000), "receipt-no-link"],
      ["a single long line", () => "a".repeat(900_000), "receipt-no-link"],
      ["binary data", () => "\u0000\uffff\u0007".repeat(300), "receipt-no-link"],
    ];
    for (const [name, content, message] of invalid) {
      test(name, async () => assert.equal((await user.checkReceipt(content())).verdict, user.text(message)));
    }
  });
}

test(`a receipt in English is checked on the Danish page in ${browser}`, async () => {
  const { situation } = caseNamed("sygedagpenge-until-it-ends");
  const { name, text } = await user.saveReceiptOf(site.address, situation, "en");
  user.lang = "da";
  assert.equal(name, `receipt-ressourceforloebsydelse-${situation.today}.txt`);
  assert(text.startsWith("RECEIPT FROM FORLØBSBEREGNEREN"), text.slice(0, 60));
  await user.openReceiptCheck(site.address);
  assert.equal((await user.checkReceipt(text)).verdict, genuine());
});

after(() =>
  assert.deepEqual(
    site.requests.filter((request) => /[?&](v|start|foedt)=/.test(request)),
    [],
    "answers sent to the server",
  ),
);
