// The CSV and JSON downloads, parsed again.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cases, caseNamed } from "../support/cases.mjs";
import { source, viewOf } from "../support/www-source.mjs";

const { periodsCsv, monthsCsv } = await source("/share/csv.ts");
const { jsonExport } = await source("/advisor/downloads.ts");
const withPayments = cases.filter(({ expect }) => expect["status"] === "ok");
const separators = { da: ";", en: "," };

/** Parses the rows of a CSV file (RFC 4180). @param {string} text @param {string} separator */
function rows(text, separator) {
  assert(text.startsWith("\ufeff"), "a byte order mark tells a spreadsheet that the file is UTF-8");
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n)`, "gy");
  /** @type {string[][]} */
  const parsed = [[]];
  for (const [, quoted, bare = "", end] of text.slice(1).matchAll(cell)) {
    parsed.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\r\n") parsed.push([]);
  }
  assert.deepEqual(parsed.pop(), [], "the last line is terminated");
  return parsed;
}

for (const lang of /** @type {const} */ (["da", "en"])) {
  describe(`CSV files, ${lang}`, () => {
    const amount = (/** @type {string} */ decimal) => (lang === "da" ? decimal.replace(".", ",") : decimal);

    for (const { name, situation } of withPayments) {
      test(name, async () => {
        const view = await viewOf(situation, lang);
        const { periods, payments } = view.timeline;
        const [header = [], ...lines] = rows(periodsCsv(view), separators[lang]);
        assert.equal(lines.length, periods.length);
        lines.forEach((row, index) => {
          const { from, to, monthly, deduction, payable, steps } = periods[index];
          assert.equal(row.length, header.length);
          assert.deepEqual(
            [row[0], row[1], ...row.slice(3, 6)],
            [from, to, ...[monthly, deduction, payable].map(amount)],
          );
          for (const { law } of steps) assert(row[8]?.includes(`${law.ref} (`), row[8]);
        });
        const [, ...months] = rows(monthsCsv(view), separators[lang]);
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

test("the periods of a range have the lowest and the highest amount", async () => {
  const { situation } = caseNamed("sygedagpenge-until-it-ends");
  const { weekly: _weekly, ...prior } = situation.prior;
  const view = await viewOf({ ...situation, prior }, "da", ["prior.weekly"]);
  const [header, ...lines] = rows(periodsCsv(view), ";");
  assert.deepEqual(header, ["Fra", "Til og med", "Laveste", "Højeste"]);
  assert.deepEqual(
    lines,
    view.estimate?.periods.map((/** @type {any} */ { from, to, low, high }) => [from, to, low, high]),
  );
});

test("the JSON download has the situation, the timeline and the versions", async () => {
  const { situation } = caseNamed("sygedagpenge-until-it-ends");
  const view = await viewOf(situation, "da");
  const { program, rates, ...rest } = JSON.parse(jsonExport(view));
  assert.match(program, /^\d+\.\d+\.\d+$/);
  assert.equal(rates, view.timeline.rates.version);
  assert.deepEqual(rest, JSON.parse(JSON.stringify({ situation, open: [], timeline: view.timeline })));
});
