// A day or a month as somebody types it: three fields or two, kept exactly as typed.
// Nothing is judged here. What is odd goes on as it stands, and the calculation says that it is no date.

export interface DateEntry {
  day: string;
  month: string;
  year: string;
}

export interface MonthEntry {
  month: string;
  year: string;
}

export const noDate = (): DateEntry => ({ day: "", month: "", year: "" });
export const noMonth = (): MonthEntry => ({ month: "", year: "" });

export function dateEntry(iso: string): DateEntry {
  const [year = "", month = "", day = ""] = iso.split("-");
  return { day: bare(day), month: bare(month), year };
}

export function monthEntry(iso: string): MonthEntry {
  const { month, year } = dateEntry(iso);
  return { month, year };
}

export function isEmpty(entry: DateEntry | MonthEntry): boolean {
  return Object.values(entry).every((part: string) => part.trim() === "");
}

/** "1", "3", "2025" → "2025-03-01"; nothing typed → absent. */
export function dateOf(entry: DateEntry): string | undefined {
  if (isEmpty(entry)) return undefined;
  return [entry.year.trim(), padded(entry.month), padded(entry.day)].join("-");
}

/** An income is given in whole months; the calculation wants the first day of the first one … */
export function firstDayOf(entry: MonthEntry): string | undefined {
  if (isEmpty(entry)) return undefined;
  return [entry.year.trim(), padded(entry.month), "01"].join("-");
}

/** … and the last day of the last. Day 0 of the month after is that day; the calendar is the browser's, not ours. */
export function lastDayOf(entry: MonthEntry): string | undefined {
  if (isEmpty(entry)) return undefined;
  const year = entry.year.trim();
  const month = padded(entry.month);
  if (!/^\d{4}$/.test(year) || !/^(0[1-9]|1[0-2])$/.test(month)) return [year, month, ""].join("-");
  const day = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [year, month, String(day)].join("-");
}

/** A whole date pasted into one of the three fields: "01-03-2025", "1.3.2025", "2025-03-01". */
export function pastedDate(text: string): DateEntry | undefined {
  const danish = /^\s*(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})\s*$/.exec(text);
  if (danish) return { day: danish[1] ?? "", month: danish[2] ?? "", year: danish[3] ?? "" };
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  return iso ? dateEntry(iso[0].trim()) : undefined;
}

/** The page's only clock: the day it is where the reader sits. */
export function todayHere(): string {
  const now = new Date();
  return [String(now.getFullYear()), padded(String(now.getMonth() + 1)), padded(String(now.getDate()))].join("-");
}

const padded = (part: string): string => part.trim().padStart(2, "0");
const bare = (part: string): string => part.replace(/^0/, "");
