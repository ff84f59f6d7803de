// The rows of `tests/conformance.csv` as rows of a table: each demand, how far it is met, and what that rests on.
import type { Lang } from "./choices.ts";

/** In the order of the columns. A semicolon is in no text, so it needs no quotes; Danish spreadsheets read it as it is. */
const COLUMNS = ["clause", "level", "title_da", "title_en", "status", "tests", "remark_da", "remark_en"] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

const WORDS = {
  da: {
    supports: "Opfyldt",
    partly: "Delvist opfyldt",
    "not applicable": "Ikke relevant",
    clause: "Krav",
    status: "Vurdering",
    basis: "Grundlag",
    tests: "prøver",
    test: "prøve",
  },
  en: {
    supports: "Supports",
    partly: "Partially supports",
    "not applicable": "Not applicable",
    clause: "Criterion",
    status: "Conformance",
    basis: "Basis",
    tests: "tests",
    test: "test",
  },
} as const;

export function conformance(table: string, lang: Lang): string {
  const [head = "", ...lines] = table.trim().split("\n");
  if (head !== COLUMNS.join(";")) throw new Error(`conformance.csv has other columns: ${head}`);
  return lines.map((line) => row(readRow(line), lang)).join("\n");
}

function readRow(line: string): Row {
  const cells = line.split(";");
  if (cells.length !== COLUMNS.length) throw new Error(`conformance.csv has ${cells.length} columns in: ${line}`);
  return Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? ""])) as Row;
}

function row(of: Row, lang: Lang): string {
  const i18n = WORDS[lang];
  const status = i18n[of.status as "supports" | "partly" | "not applicable"] as string | undefined;
  if (!status) throw new Error(`${of.clause} has no such status: ${of.status}`);
  const level = of.level ? ` (${of.level})` : "";
  return `<tr>
<th scope="row" data-title="${i18n.clause}"><span>${of.clause} ${of[`title_${lang}`]}${level}</span></th>
<td data-title="${i18n.status}"><span>${status}</span></td>
<td data-title="${i18n.basis}"><div>${of[`remark_${lang}`]}${tests(of.tests, i18n)}</div></td>
</tr>`;
}

function tests(named: string, i18n: (typeof WORDS)[Lang]): string {
  const each = named.split(" | ").filter(Boolean);
  if (each.length === 0) return "";
  const list = each.map((test) => `<li lang="en">${test}</li>`).join("");
  return `<details class="details"><summary class="details-summary">${each.length} ${each.length > 1 ? i18n.tests : i18n.test}</summary><ul class="details-text">${list}</ul></details>`;
}
