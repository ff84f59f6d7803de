// The two scales of the chart: kroner from zero up, years along, and quarters where the course is short.
import { WIDTHS, type Width } from "./labels.ts";

/** A stretch of the calendar. Shares of the width: where it begins and where its name stands. */
export interface Mark {
  text: string;
  from: number;
  at: number;
  widths: Width[];
}

const STEPS = [500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000] as const;
const DAY_MS = 86_400_000;
/** Four digits, or a month in short, and air, in the size of the chart's text. */
const YEAR_EM = 3;
const MONTH_EM = 3.2;
/** Longer than this, years are enough. */
const MOST_DAYS_WITH_QUARTERS = 800;

/** Round numbers from zero up, the last at or above the highest amount; at most five steps. */
export function axis(highest: number): number[] {
  const top = Math.max(highest, STEPS[0]);
  const step = STEPS.find((one) => top / one <= 5) ?? top;
  return [...Array(Math.ceil(top / step) + 1).keys()].map((index) => step * index);
}

/** A span of days since 1970, and the year it begins in. */
export interface Span {
  first: number;
  end: number;
  year: number;
}

/** The years of a span, each with the widths at which its number has room. */
export function years({ first, end, year: firstYear }: Span): Mark[] {
  const found: Mark[] = [];
  const share = (day: number): number => (day - first) / (end - first);
  for (let year = firstYear; ; year += 1) {
    const from = Math.max(first, Date.UTC(year, 0, 1) / DAY_MS);
    const to = Math.min(end, Date.UTC(year + 1, 0, 1) / DAY_MS);
    if (from >= end) return found;
    const widths = WIDTHS.filter(({ em }) => {
      const every = Math.ceil((YEAR_EM * (end - first)) / 365 / em);
      return every > 1 ? year % every === 0 && to - from > 180 : share(to) - share(from) >= YEAR_EM / em;
    });
    found.push({
      text: String(year),
      from: share(from),
      at: share((from + to) / 2),
      widths: widths.map(({ name }) => name),
    });
  }
}

/** The first days of the quarters, each with the widths at which its month has room. */
export function quarters({ first, end, year }: Span, lang: string): Mark[] {
  if (end - first > MOST_DAYS_WITH_QUARTERS) return [];
  const short = new Intl.DateTimeFormat(lang, { month: "short", timeZone: "UTC" });
  const room = (em: number): boolean => ((end - first) * MONTH_EM) / em <= 90;
  const widths = WIDTHS.filter(({ em }) => room(em)).map(({ name }) => name);
  const found: Mark[] = [];
  for (let month = 0; ; month += 3) {
    const start = Date.UTC(year, month, 1);
    const from = start / DAY_MS;
    if (from >= end) return found;
    if (from < first) continue;
    const share = (from - first) / (end - first);
    found.push({ text: short.format(start), from: share, at: share, widths });
  }
}
