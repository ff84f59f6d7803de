// The two scales of the chart: kroner from zero up, years along, and quarters where the course is short.
import { WIDTHS, type Width } from "./chart-labels.ts";

/** A stretch of the calendar. Shares of the width: where it begins and where its name stands. */
export interface Mark {
  text: string;
  from: number;
  at: number;
  widths: Width[];
}

const STEPS = [500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000];
const DAY_MS = 86_400_000;
/** Four digits, or a month in short, and air, in the size of the chart's text. */
const YEAR_EM = 3;
const MONTH_EM = 3.2;
/** Longer than this, years are enough. */
const MOST_DAYS_WITH_QUARTERS = 800;

/** Round numbers from zero, at most five of them, the last at or above the highest amount. */
export function axis(highest: number): { top: number; ticks: number[] } {
  const step = STEPS.find((one) => Math.ceil(highest / one) <= 4) ?? highest;
  const count = Math.max(1, Math.ceil(highest / step));
  return { top: step * count, ticks: Array.from({ length: count + 1 }, (_, index) => step * index) };
}

/** The years of a span of days, each with the widths at which its number has room. */
export function years(first: number, end: number): Mark[] {
  const found: Mark[] = [];
  const share = (day: number): number => (day - first) / (end - first);
  for (let year = new Date(first * DAY_MS).getUTCFullYear(); ; year += 1) {
    const from = Math.max(first, Date.UTC(year, 0, 1) / DAY_MS);
    const to = Math.min(end, Date.UTC(year + 1, 0, 1) / DAY_MS);
    if (from >= end) return found;
    const widths = WIDTHS.filter(({ em }) => {
      const every = Math.ceil((YEAR_EM * (end - first)) / 365 / em);
      return every > 1 ? year % every === 0 && to - from > 180 : share(to) - share(from) >= YEAR_EM / em;
    });
    found.push({ text: String(year), from: share(from), at: share((from + to) / 2), widths: widths.map(({ name }) => name) });
  }
}

/** The first days of the quarters, each with the widths at which its month has room. */
export function quarters(first: number, end: number, lang: string): Mark[] {
  if (end - first > MOST_DAYS_WITH_QUARTERS) return [];
  const short = new Intl.DateTimeFormat(lang, { month: "short", timeZone: "UTC" });
  const room = (em: number): boolean => ((end - first) * MONTH_EM) / em <= 90;
  const widths = WIDTHS.filter(({ em }) => room(em)).map(({ name }) => name);
  const found: Mark[] = [];
  for (let month = 0; ; month += 3) {
    const start = new Date(Date.UTC(new Date(first * DAY_MS).getUTCFullYear(), month, 1));
    const from = start.getTime() / DAY_MS;
    if (from >= end) return found;
    if (from < first) continue;
    const share = (from - first) / (end - first);
    found.push({ text: short.format(start), from: share, at: share, widths });
  }
}
