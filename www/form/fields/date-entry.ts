// Typed dates and months. An invalid one is passed on as typed, so that the core reports it.

/** A date as typed into three inputs. */
export interface DateEntry {
  day: string;
  month: string;
  year: string;
}

/** A month as typed into two inputs. */
export interface MonthEntry {
  month: string;
  year: string;
}

/** An empty date. */
export const noDate = (): DateEntry => ({ day: "", month: "", year: "" });
/** An empty month. */
export const noMonth = (): MonthEntry => ({ month: "", year: "" });

/** "2025-03-01" → "1", "3", "2025". */
export function dateEntry(iso: string): DateEntry {
  const [year = "", month = "", day = ""] = iso.split("-");
  return { day: withoutLeadingZero(day), month: withoutLeadingZero(month), year };
}

/** "2025-03" or "2025-03-01" → "3", "2025". */
export function monthEntry(iso: string): MonthEntry {
  const { month, year } = dateEntry(iso);
  return { month, year };
}

/** Whether nothing has been typed. */
export function isEmpty(entry: DateEntry | MonthEntry): boolean {
  return Object.values(entry).every((part: string) => part.trim() === "");
}

/** "1", "3", "2025" → "2025-03-01"; nothing for an empty entry. */
export function dateOf(entry: DateEntry): string | undefined {
  if (isEmpty(entry)) return undefined;
  return [entry.year.trim(), padded(entry.month), padded(entry.day)].join("-");
}

/** The first day of a month: "3", "2025" → "2025-03-01"; nothing for an empty entry. */
export function firstDayOf(entry: MonthEntry): string | undefined {
  if (isEmpty(entry)) return undefined;
  return [entry.year.trim(), padded(entry.month), "01"].join("-");
}

/** The last day of a month: "2", "2025" → "2025-02-28"; nothing for an empty entry. */
export function lastDayOf(entry: MonthEntry): string | undefined {
  if (isEmpty(entry)) return undefined;
  const year = entry.year.trim();
  const month = padded(entry.month);
  if (!/^\d{4}$/.test(year) || !/^(0[1-9]|1[0-2])$/.test(month)) return [year, month, ""].join("-");
  // Day 0 of the next month.
  const day = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [year, month, String(day)].join("-");
}

/** Parses a pasted date: "01-03-2025", "1.3.2025" or "2025-03-01". */
export function parsePastedDate(text: string): DateEntry | undefined {
  const danish = /^\s*(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})\s*$/.exec(text);
  if (danish) return { day: danish[1] ?? "", month: danish[2] ?? "", year: danish[3] ?? "" };
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  return iso ? dateEntry(iso[0].trim()) : undefined;
}

/** Today in the visitor's time zone, as YYYY-MM-DD. */
export function localToday(): string {
  const now = new Date();
  return [String(now.getFullYear()), padded(String(now.getMonth() + 1)), padded(String(now.getDate()))].join("-");
}

const padded = (part: string): string => part.trim().padStart(2, "0");
const withoutLeadingZero = (part: string): string => part.replace(/^0/, "");
