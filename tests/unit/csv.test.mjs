// The files for a spreadsheet and for programs, read back as one reads them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cases, caseNamed } from "../support/cases.mjs";
import { source, viewOf } from "../support/www-source.mjs";

const { periodsSheet, monthsSheet } = await source("/share/csv.ts");
const { jsonExport: json } = await source("/advisor/downloads.ts");
const going = cases.filter(({ expect }) => expect["status"] === "ok");
const separators = { da: ";", en: "," };

/** Rows of cells, as RFC 4180 has them. @param {string} text @param {string} separator */
function rows(text, separator) {
  assert(text.startsWith("\ufeff"), "a spreadsheet knows by its first mark that it is UTF-8");
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n)`, "gy");
  /** @type {string[][]} */
  const found = [[]];
  for (const [, quoted, bare = "", end] of text.slice(1).matchAll(cell)) {
    found.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\r\n") found.push([]);
  }
  assert.deepEqual(found.pop(), [], "the last line ends too");
  return found;
}

for (const lang of /** @type {const} */ (["da", "en"])) {
  describe(`files for a spreadsheet, ${lang}`, () => {
    const amount = (/** @type {string} */ decimal) => (lang === "da" ? decimal.replace(".", ",") : decimal);

    for (const { name, situation } of going) {
      test(name, async () => {
        const view = await viewOf(situation, lang);
        const { periods, payments } = view.timeline;
        const [heading = [], ...each] = rows(periodsSheet(view), separators[lang]);
        assert.equal(each.length, periods.length);
        each.forEach((row, index) => {
          const { from, to, monthly, deduction, payable, steps } = periods[index];
          assert.equal(row.length, heading.length);
          assert.deepEqual(
            [row[0], row[1], ...row.slice(3, 6)],
            [from, to, ...[monthly, deduction, payable].map(amount)],
          );
          for (const { law } of steps)
            assert(row[8]?.replaceAll(/\s/g, " ").includes(`${law.ref} (`) || row[8]?.includes(law.ref), row[8]);
        });
        const [, ...months] = rows(monthsSheet(view), separators[lang]);
        assert.deepEqual(
          months.map(([month, before, after]) => [month, before, after]),
          payments.map((/** @type {any} */ { month, amount: before, after_tax: after = "" }) => [
            month,
            amount(before),
            amount(after),
          ]),
        );
      });
    }
  });
}

test("with facts not known there are the lowest and the highest", async () => {
  const { situation } = caseNamed("sygedagpenge-until-it-ends");
  const { weekly: _weekly, ...prior } = situation.prior;
  const view = await viewOf({ ...situation, prior }, "da", ["prior.weekly"]);
  const [heading, ...each] = rows(periodsSheet(view), ";");
  assert.deepEqual(heading, ["Fra", "Til og med", "Laveste", "Højeste"]);
  assert.deepEqual(
    each,
    view.estimate?.periods.map((/** @type {any} */ { from, to, low, high }) => [from, to, low, high]),
  );
});

test("for programs there is the situation and all that was made of it", async () => {
  const { situation } = caseNamed("sygedagpenge-until-it-ends");
  const view = await viewOf(situation, "da");
  const { program, rates, ...rest } = JSON.parse(json(view));
  assert.match(program, /^\d+\.\d+\.\d+$/);
  assert.equal(rates, view.timeline.rates.version);
  assert.deepEqual(rest, JSON.parse(JSON.stringify({ situation, open: [], timeline: view.timeline })));
});
