// A receipt that somebody has saved is taken back, calculated again, and found to be what the calculator gives, or not.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { cases, caseNamed } from "../../support/cases.mjs";
import { dist } from "../../contract/first-load-files.mjs";
import { browser, open } from "../support/browsers/open.mjs";
import { openedBy } from "../support/user-in-chromium.mjs";
import { Holder, withNewNumbers } from "./receipt-user.mjs";

const { site, page, person } = await openedBy(Holder, open);

/** Every case in one browser; in the others one of each kind. */
const SOME = ["sygedagpenge-until-it-ends", "wage-2021-and-2022", "granted-a-day-too-late", "sanctions", "after-tax"];
const answered = cases.filter(
  ({ name, expect }) => !expect["errors"] && (browser === "chromium" || SOME.includes(name)),
);

const sound = () => `${person.words("receipt-unchanged")} ${person.words("receipt-text-same")}`;
const changed = () => `${person.words("receipt-changed")} ${person.words("receipt-text-other")}`;
const forged = () => `${person.words("receipt-unchanged")} ${person.words("receipt-text-other")}`;

describe(`every worked case as a receipt, in ${browser}`, () => {
  /** @type {Map<string, { name: string, text: string }>} */
  const receipts = new Map();

  before(async () => {
    for (const { name, situation } of answered) receipts.set(name, await person.receipt(site.address, situation));
    await person.toCheck(site.address);
  });

  for (const { name, situation, expect } of answered) {
    test(`${name} is what the calculator gives, word for word`, async () => {
      const { name: file, text } = receipts.get(name) ?? { name: "", text: "" };
      assert.equal(file, `kvittering-ressourceforloebsydelse-${situation.today}.txt`);
      for (const { payable } of expect["periods"])
        assert(text.replaceAll(".", "").includes(payable.replace(".", ",")), payable);
      const { said, strange } = await person.check(text);
      assert.equal(said, sound());
      assert.deepEqual(strange, []);
    });
  }

  test("each names the rules that are shipped, and asks for nothing on its way", async () => {
    const rules = createHash("sha256")
      .update(readFileSync(new URL("v1/forloebsberegner_bg.wasm", dist)))
      .digest("hex");
    const asked = site.requests.length;
    for (const { text } of [...receipts.values()].slice(0, 2)) {
      assert(text.includes(rules));
      assert.equal((await person.check(text)).said, sound());
    }
    assert.deepEqual(site.requests.slice(asked), []);
    assert.deepEqual(await page.complaints(), []);
  });
});

describe(`a receipt on its way, in ${browser}`, () => {
  const { situation } = caseNamed("sygedagpenge-until-it-ends");
  let text = "";

  before(async () => {
    ({ text } = await person.receipt(site.address, situation));
    await person.toCheck(site.address);
  });

  /** What programs that send letters, and people, do to a text without changing it. @type {[string, (text: string) => string][]} */
  const harmless = [
    ["other ends of lines", (text) => text.replaceAll("\n", "\r\n")],
    ["blanks at the ends of lines", (text) => text.replaceAll("\n", "  \t\n")],
    ["no empty lines", (text) => text.replaceAll(/\n+/g, "\n")],
    ["quoted in an answer", (text) => `Hej,\n\nher er den:\n\n${text.replaceAll(/^/gm, "> ")}\n\nVenlig hilsen\n`],
    ["quoted twice", (text) => text.replaceAll(/^/gm, "> > ")],
    ["lines broken elsewhere, and the link too", (text) => text.replaceAll(/(\S{70})(?=\S)/g, "$1\n")],
    ["letters taken apart", (text) => text.normalize("NFD")],
    ["a mark of the encoding before it", (text) => `\ufeff${text}`],
  ];
  for (const [what, done] of harmless) {
    test(`${what}: it is the same`, async () => {
      assert.equal((await person.check(done(text))).said, sound());
    });
  }

  test("a changed digit is found, and its line is shown", async () => {
    const { said, strange } = await person.check(text.replace("17.333", "18.333"));
    assert.equal(said, changed());
    assert(strange.length > 0 && strange.every((line) => line.includes("18.333")), strange.join("\n"));
  });

  test("a changed digit with control numbers that fit is found", async () => {
    const { said, strange } = await person.check(withNewNumbers(text.replaceAll("17.333", "18.333")));
    assert.equal(said, forged());
    assert(
      strange.some((line) => line.includes("18.333")),
      strange.join("\n"),
    );
  });

  test("a changed amount in the link too, with control numbers that fit, is found, and so is what it should be", async () => {
    const { said, all } = await person.check(
      withNewNumbers(text.replaceAll("17.333", "18.333").replaceAll("17333", "18333")),
    );
    assert.equal(said, forged());
    for (const amount of ["18.333", "17.333"]) assert(all.includes(amount), amount);
  });

  test("a word that is left out of the text, with a control number that fits, is found", async () => {
    assert.equal((await person.check(withNewNumbers(text.replace("4 uger", "6 uger")))).said, forged());
  });

  test("what somebody has written around it is named as no part of it", async () => {
    const { said, strange } = await person.check(
      `Kommunen har godkendt dette.\n\n${text}\nP.S. Der mangler 5.000 kr.\n`,
    );
    assert.equal(said, sound());
    assert.deepEqual(strange, ["Kommunen har godkendt dette.", "P.S. Der mangler 5.000 kr."]);
  });

  test("new control numbers alone change nothing", async () => {
    assert.equal(withNewNumbers(text), text);
  });

  test("another version is said to be one that cannot be made again here, and its amounts are held against those of today", async () => {
    const older = text
      .replaceAll(/program=\d+\.\d+\.\d+/g, "program=0.9.0")
      .replaceAll("satser=2026.1", "satser=2025.1");
    const { said, all } = await person.check(withNewNumbers(older));
    assert.equal(said, `${person.words("receipt-unchanged")} ${person.words("receipt-text-other-version")}`);
    assert(all.includes("0.9.0"), all);
  });

  test("facts that make no case are said to make none", async () => {
    const { said } = await person.check(withNewNumbers(text.replace("foedt=1988-05-14", "foedt=2018-05-14")));
    assert.equal(said, `${person.words("receipt-unchanged")} ${person.words("receipt-text-no-case")}`);
  });

  /** @type {[string, () => string, string][]} */
  const none = [
    ["an empty file", () => "", "receipt-no-link"],
    ["another text", () => "Kære kommune\n\nJeg vil gerne klage.\n", "receipt-no-link"],
    ["half a receipt", () => text.slice(0, text.length / 2), "receipt-no-link"],
    ["a receipt without its heading", () => text.slice(text.indexOf("\n")), "receipt-no-title"],
    ["a receipt without its control number", () => text.replace(/\(sha256\): \w{64}\n$/, ""), "receipt-no-control"],
    ["a link alone", () => /\S+#v=1\S+/.exec(text)?.[0] ?? "", "receipt-no-title"],
    ["a file that is too large", () => text + "a".repeat(1_000_000), "receipt-too-large"],
    ["a text without a blank", () => "a#v=1&".repeat(150_000), "receipt-no-link"],
    ["one line without end", () => "a".repeat(900_000), "receipt-no-link"],
    ["bytes that are no text", () => "\u0000\uffff\u0007".repeat(300), "receipt-no-link"],
  ];
  for (const [what, made, id] of none) {
    test(`${what} is no receipt, and what is missing is named`, async () => {
      assert.equal((await person.check(made())).said, person.words(id));
    });
  }

  test("the answers in it are opened in the calculator", async () => {
    await person.check(text);
    await person.press("button", person.words("receipt-open"));
    assert.deepEqual(
      (await person.periods()).map(({ payable }) => payable),
      ["17333", "16972", "17736"],
    );
    assert.deepEqual(await page.complaints(), []);
  });
});

test(`a receipt in English is checked on the page in Danish, in ${browser}`, async () => {
  const { situation } = caseNamed("sygedagpenge-until-it-ends");
  const { name, text } = await person.receipt(site.address, situation, "en");
  person.lang = "da";
  assert.equal(name, `receipt-ressourceforloebsydelse-${situation.today}.txt`);
  assert(text.startsWith("RECEIPT FROM FORLØBSBEREGNEREN"), text.slice(0, 60));
  await person.toCheck(site.address);
  assert.equal((await person.check(text)).said, sound());
});

after(() =>
  assert.deepEqual(
    site.requests.filter((request) => /[?&](v|start|foedt)=/.test(request)),
    [],
    "no fact was ever asked for",
  ),
);
