// The accessibility conformance table: one table row for each row of `tests/accessibility/conformance.csv`.
import type { Lang } from "../../pages/embed/choices.ts";

/** The text of a message, or of one of its attributes with "id.attribute". Throws if there is none. */
export type Translate = (id: string, args?: Record<string, string | number>) => string;

/** The columns of the file, in their order. No cell contains a semicolon, so none is quoted; Danish spreadsheets open it as it is. */
const COLUMNS = ["clause", "level", "title_da", "title_en", "status", "tests", "remark_da", "remark_en"] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

const STATUSES = ["supports", "partly", "not applicable"];

/** The rows as HTML. Throws if the file has other columns or an unknown status. */
export function conformanceRows(csv: string, lang: Lang, t: Translate): string {
  const [header = "", ...lines] = csv.trim().split("\n");
  if (header !== COLUMNS.join(";")) throw new Error(`conformance.csv has other columns: ${header}`);
  return lines.map((line) => tableRow(parseRow(line), lang, t)).join("\n");
}

function parseRow(line: string): Row {
  const cells = line.split(";");
  if (cells.length !== COLUMNS.length) throw new Error(`conformance.csv has ${cells.length} columns in: ${line}`);
  return Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index] ?? ""])) as Row;
}

function tableRow(row: Row, lang: Lang, t: Translate): string {
  if (!STATUSES.includes(row.status)) throw new Error(`${row.clause} has an unknown status: ${row.status}`);
  const level = row.level ? ` (${row.level})` : "";
  return `<tr>
<th scope="row" data-title="${t("column-criterion")}"><span>${row.clause} ${row[`title_${lang}`]}${level}</span></th>
<td data-title="${t("column-conformance")}"><span>${t(`conformance-${row.status.replace(" ", "-")}`)}</span></td>
<td data-title="${t("column-basis")}"><div>${row[`remark_${lang}`]}${testList(row.tests, t)}</div></td>
</tr>`;
}

function testList(cell: string, t: Translate): string {
  const tests = cell.split(" | ").filter(Boolean);
  if (tests.length === 0) return "";
  const items = tests.map((test) => `<li lang="en">${test}</li>`).join("");
  return `<details class="details"><summary class="details-summary">${t("conformance-tests", { count: tests.length })}</summary><ul class="details-text">${items}</ul></details>`;
}
