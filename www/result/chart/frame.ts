// The frame of a chart: the two axes, and the line of today. Positions are shares of the width and of the height, which the browser
// stretches, and the text has the size of the page's text. So nothing is measured and no script runs on a resize or before printing.
// This is the only file that converts amounts to numbers: for their position on the axis, never for a calculation.
import { nothing, svg, type SVGTemplateResult } from "lit";
import type { I18n } from "../../i18n/i18n.ts";
import type { PeriodDates } from "../position.ts";
import { WIDTHS } from "./labels.ts";
import { amountTicks, quarterTicks, yearTicks, type CalendarTick, type DateRange } from "./scales.ts";

/** The left and the right end of some dates, as shares of the width. */
export interface HorizontalRange {
  from: number;
  to: number;
}

/** Positions in a chart, and its axes. */
export interface Frame {
  horizontalRange(dates: PeriodDates): HorizontalRange;
  /** The position of an amount, as a share of the height from the top. */
  level(amount: string): number;
  /** The position of today, as a share of the width; absent if the chart does not show today. */
  today: number | undefined;
  /** The axes with their lines and labels, which the chart draws first. */
  axes: SVGTemplateResult;
}

/** The share of the height that is free above the highest amount, for its label. */
const HEADROOM = 0.14;

/** The frame for a chart of some dates and amounts. */
export function chartFrame({ from: start, to: end }: PeriodDates, amounts: string[], today: string, i18n: I18n): Frame {
  const dates = { start: dayNumber(start), end: dayNumber(end) + 1, year: Number(start.slice(0, 4)) };
  const share = (day: number): number => (day - dates.start) / (dates.end - dates.start);
  const highest = Math.max(0, ...amounts.map(Number));
  const ticks = amountTicks(highest);
  const top = Math.max(ticks.at(-1) ?? 0, highest / (1 - HEADROOM));
  const level = (amount: number): number => 1 - amount / top;
  return {
    horizontalRange: ({ from, to }) => ({ from: share(dayNumber(from)), to: share(dayNumber(to) + 1) }),
    level: (amount) => level(Number(amount)),
    today: start <= today && today <= end ? share(dayNumber(today)) : undefined,
    axes: svg`${ticks.map((tick) => amountTick(level(tick), i18n.figure(String(tick))))} ${calendarAxis(dates, i18n.lang)}`,
  };
}

function amountTick(level: number, label: string): SVGTemplateResult {
  return svg`<line class=${level === 1 ? "axis" : "grid"} x1="0" x2="100%" y1=${percent(level)} y2=${percent(level)} />
    <text class="tick" x="0" y=${percent(level)} dx="-0.6em" dy="0.35em" text-anchor="end">${label}</text>`;
}

/** The labels of the years are one line below those of the quarters, at the widths that have room for quarters. */
function calendarAxis(dates: DateRange, lang: string): SVGTemplateResult[] {
  const quarters = quarterTicks(dates, lang);
  const withQuarters = WIDTHS.map(({ name }) => name).filter((name) =>
    quarters.some(({ widths }) => widths.includes(name)),
  );
  const years = yearTicks(dates).flatMap((year) => [
    calendarTick({ ...year, widths: year.widths.filter((name) => withQuarters.includes(name)) }, "2.9em", "104%"),
    calendarTick({ ...year, widths: year.widths.filter((name) => !withQuarters.includes(name)) }, "1.6em", "104%"),
  ]);
  return [...quarters.map((quarter) => calendarTick(quarter, "1.6em", "102%")), ...years];
}

/** `labelOffset` is that of the label below the axis, `lineEnd` the lower end of the tick line. */
function calendarTick(
  { label, start, labelAt, widths }: CalendarTick,
  labelOffset: string,
  lineEnd: string,
): SVGTemplateResult {
  return svg`${start > 0 ? svg`<line class="calendar-tick" x1=${percent(start)} x2=${percent(start)} y1="100%" y2=${lineEnd} />` : nothing}
    ${widths.length > 0 ? svg`<text class=${`tick ${widths.join(" ")}`} x=${percent(labelAt)} y="100%" dy=${labelOffset} text-anchor=${labelAt === 0 ? "start" : "middle"}>${label}</text>` : nothing}`;
}

/** The line of today at `x`, and a dot at the level of its amount if that is one. */
export function todayLine(x: number, level: number | undefined, i18n: I18n): SVGTemplateResult {
  return svg`<line class="today-line" x1=${percent(x)} x2=${percent(x)} y1="0" y2="100%" />
    <text class="today-label" x=${percent(x)} y="0" dy="-0.5em" text-anchor=${x < 0.1 ? "start" : x > 0.9 ? "end" : "middle"}>${i18n.t("answer-chart-today")}</text>
    ${level === undefined ? nothing : svg`<circle class="today-dot" cx=${percent(x)} cy=${percent(level)} r="5" />`}`;
}

/** The days since 1970 of a date, in UTC: for its position on the axis only. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** 0.25 → "25%" */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
