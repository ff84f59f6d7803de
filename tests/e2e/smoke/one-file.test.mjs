import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { dist } from "../../contract/first-load-files.mjs";
import { browser, open } from "../support/browsers/open.mjs";
import { Person } from "../support/user.mjs";

// Alone in a folder, as somebody has it who was handed nothing else.
const folder = mkdtempSync(join(tmpdir(), "forloebsberegner-"));
const text = readFileSync(new URL("forloebsberegner.html", dist), "utf8");

/** The address of a copy. @param {string} name @param {string} written */
function copy(name, written) {
  const file = join(folder, name);
  writeFileSync(file, written);
  return pathToFileURL(file).href;
}

const address = copy("forloebsberegner.html", text);

const page = await open();
const person = new Person(page);
after(async () => {
  await page.close();
  rmSync(folder, { recursive: true });
});

/** What was fetched since the page was opened, but for what the file itself holds. @returns {Promise<string[]>} */
const fetched = () =>
  page.run(
    `performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !name.startsWith("data:"))`,
  );

describe(`the page as one file, from disk, in ${browser}`, () => {
  test("shows the figure and all that follows, and asks for nothing", async () => {
    await person.visit(address, { today: "2026-11-22" });
    assert(Number(await person.figure()) > 10_000);
    assert((await person.periods()).length > 1);
    assert.deepEqual(await fetched(), []);
    const links = `[...document.querySelectorAll("a")].map((each) => each.getAttribute("href")).filter((each) => !/[?#]/.test(each))`;
    assert.deepEqual(await page.run(links), [], "no file beside it is needed");
    assert.deepEqual(await page.complaints(), []);
  });

  test("changes its language where it is", async () => {
    const before = await person.figure();
    await person.press(".languages a", "English");
    person.lang = "en";
    assert.deepEqual(await person.read("h1"), [person.words("page-title")]);
    assert.equal(await person.figure(), before);
    await person.press(".languages a", "Dansk");
    person.lang = "da";
    assert.deepEqual(await person.read("h1"), [person.words("page-title")]);
    assert.deepEqual(await fetched(), []);
    assert.deepEqual(await page.complaints(), []);
  });

  test("opens in English where the address asks for it", async () => {
    await person.visit(address, { today: "2026-11-22", lang: "en" });
    assert.deepEqual(await person.read("h1"), [person.words("page-title")]);
    assert(Number(await person.figure()) > 10_000);
    assert.deepEqual(await fetched(), []);
  });

  test("has the rules as JavaScript too, for where WebAssembly may not run", async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`;
    await person.visit(copy("strict.html", text.replace("<head>", `<head>${policy}`)), { today: "2026-11-22" });
    assert(Number(await person.figure()) > 10_000);
    assert.deepEqual(await fetched(), []);
  });

  test("carries the licences of all that is in it", () => {
    assert(text.includes(readFileSync(new URL("v1/THIRD-PARTY-LICENSES.txt", dist), "utf8")));
  });
});
