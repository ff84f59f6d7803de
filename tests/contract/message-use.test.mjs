// Every message is used, and the first result of a page comes with the messages it uses.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { allSources, importedWith, messageIds, usedMessageIds } from "../support/message-ids.mjs";
import { entries, given } from "../support/text-files.mjs";
import { sentences } from "./first-load-files.mjs";

const pages = new URL("../../www/pages/", import.meta.url);

/** The ids in the attributes of the pages, which pages/page.ts fills in. */
const inPages = readdirSync(pages)
  .filter((name) => name.endsWith(".html"))
  .flatMap((name) => [...readFileSync(new URL(name, pages), "utf8").matchAll(/\bdata-(?:text|label|href)="([^"]*)"/g)])
  .map(([, id = ""]) => id);

/** The ids that messages include in their own text. */
const inMessages = entries("da").flatMap(({ pattern }) => given(pattern).messages);

test("every message that a page or another message names exists", () => {
  assert(inPages.length > 5 && inMessages.length > 5);
  assert.deepEqual(
    [...inPages, ...inMessages].filter((id) => !messageIds.includes(id)),
    [],
  );
});

test("every message is used", () => {
  const used = new Set([...usedMessageIds(allSources), ...inPages, ...inMessages]);
  assert.deepEqual(
    messageIds.filter((id) => !used.has(id)),
    [],
  );
});

/** The sources that the element imports before its first result. The page around it gets its messages later. */
const firstSources = importedWith("element/forloebs-beregner.ts");

test("the sources of the first result are the element's and not those of the form", () => {
  for (const path of ["result/current-amount.ts", "i18n/i18n.ts", "form/to-situation.ts"])
    assert(firstSources.has(path), path);
  for (const path of [
    "element/deferred.ts",
    "element/calculator.ts",
    "form/field-errors.ts",
    "result/chart/chart.ts",
  ]) {
    assert(allSources.has(path), path);
    assert(!firstSources.has(path), path);
  }
});

for (const lang of /** @type {const} */ (["da", "en"])) {
  test(`the files of ${lang} have every message, and the first one those of the first result`, async () => {
    const [first, rest] = await Promise.all([sentences(`v1/${lang}.js`), sentences(`v1/${lang}-rest.js`)]);
    const names = [...new Set(messageIds.map((id) => id.split(".")[0] ?? ""))];
    assert.deepEqual([...first.keys(), ...rest.keys()].sort(), names.sort());
    assert(rest.size > 150, `${rest.size} messages come later`);

    const used = usedMessageIds(firstSources);
    const included = [...first.values()].flatMap(({ value, attributes }) =>
      [value ?? "", ...Object.values(attributes)].flatMap((pattern) => given(pattern).messages),
    );
    assert(used.size > 20, `${used.size} messages in the first result`);
    assert.deepEqual(
      [...used, ...included].filter((id) => rest.has(id.split(".")[0] ?? "")),
      [],
    );
  });
}
