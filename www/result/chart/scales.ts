// The ticks of the two axes of a chart: amounts from zero up, and years, with quarters if the forløb is short.
import { WIDTHS, type Width } from "./labels.ts";

/** A tick of the calendar axis. Positions are shares of the width. */
export interface CalendarTick {
  label: string;
  start: number;
  labelAt: number;
  /** The widths with room for the label. */
  widths: Width[];
}

/** A half-open range of dates in days since 1970, and the year it starts in. */
export interface DateRange {
  start: number;
  end: number;
  year: number;
}

const AMOUNT_STEPS = [500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000] as const;
const DAY_MS = 86_400_000;
/** The width of four digits with a space, in the text size of the chart. */
const YEAR_EM = 3;
/** The width of a short month name with a space. */
const MONTH_EM = 3.2;
/** A longer forløb has no quarters. */
const MAX_DAYS_WITH_QUARTERS = 800;

/** Round amounts from zero up to the highest amount or just above it, in at most five steps. */
export function amountTicks(highest: number): number[] {
  const top = Math.max(highest, AMOUNT_STEPS[0]);
  const step = AMOUNT_STEPS.find((candidate) => top / candidate <= 5) ?? top;
  return [...Array(Math.ceil(top / step) + 1).keys()].map((index) => step * index);
}

/** The years of a range. If there is no room for each, only every second, third, … has a label. */
export function yearTicks({ start, end, year: firstYear }: DateRange): CalendarTick[] {
  const ticks: CalendarTick[] = [];
  const share = (day: number): number => (day - start) / (end - start);
  for (let year = firstYear; ; year += 1) {
    const from = Math.max(start, Date.UTC(year, 0, 1) / DAY_MS);
    const to = Math.min(end, Date.UTC(year + 1, 0, 1) / DAY_MS);
    if (from >= end) return ticks;
    const widths = WIDTHS.filter(({ em }) => {
      const interval = Math.ceil((YEAR_EM * (end - start)) / 365 / em);
      return interval > 1 ? year % interval === 0 && to - from > 180 : share(to) - share(from) >= YEAR_EM / em;
    });
    ticks.push({
      label: String(year),
      start: share(from),
      labelAt: share((from + to) / 2),
      widths: widths.map(({ name }) => name),
    });
  }
}

/** The quarters that start in a range, labelled with their first month; none if the range is too long. */
export function quarterTicks({ start, end, year }: DateRange, lang: string): CalendarTick[] {
  if (end - start > MAX_DAYS_WITH_QUARTERS) return [];
  const monthName = new Intl.DateTimeFormat(lang, { month: "short", timeZone: "UTC" });
  const hasRoom = (em: number): boolean => ((end - start) * MONTH_EM) / em <= 90;
  const widths = WIDTHS.filter(({ em }) => hasRoom(em)).map(({ name }) => name);
  const ticks: CalendarTick[] = [];
  for (let month = 0; ; month += 3) {
    const date = Date.UTC(year, month, 1);
    const day = date / DAY_MS;
    if (day >= end) return ticks;
    if (day < start) continue;
    const position = (day - start) / (end - start);
    ticks.push({ label: monthName.format(date), start: position, labelAt: position, widths });
  }
}
