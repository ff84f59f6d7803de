// What every chart of the answer stands in: kroner from zero up, the calendar along, and today as a hairline.
// Across, everything is a share of the width and the browser stretches it; down, a share of the height; text is as large
// as the reader's own. So nothing is measured, nothing waits for a script, and it prints.
// This is the one file that turns an amount into a number: to know how high to draw it, never to compute with it.
import { nothing, svg, type SVGTemplateResult } from "lit";
import type { Period } from "../../pkg/forloebsberegner.js";
import { WIDTHS } from "./labels.ts";
import { axis, quarters, years, type Mark, type Span } from "./scales.ts";
import type { I18n } from "../../i18n/i18n.ts";

/** Days from the first to the last, both included. */
export type Days = Pick<Period, "from" | "to">;

/** Where some days lie, as shares of the width. */
export interface Place {
  from: number;
  to: number;
}

export interface Frame {
  place(days: Days): Place;
  /** How far down an amount lies, as a share of the height. */
  height(amount: string): number;
  /** Where today lies, when it is one of the days. */
  now: number | undefined;
  /** The lines and names behind what is drawn. */
  ground: SVGTemplateResult;
}

/** Room above the highest step for its label. */
const HEADROOM = 0.14;

export function frame({ from: start, to: end }: Days, amounts: string[], today: string, i18n: I18n): Frame {
  const span = { first: dayNumber(start), end: dayNumber(end) + 1, year: Number(start.slice(0, 4)) };
  const share = (day: number): number => (day - span.first) / (span.end - span.first);
  const highest = Math.max(0, ...amounts.map(Number));
  const ticks = axis(highest);
  const top = Math.max(ticks.at(-1) ?? 0, highest / (1 - HEADROOM));
  const height = (amount: number): number => 1 - amount / top;
  return {
    place: ({ from, to }) => ({ from: share(dayNumber(from)), to: share(dayNumber(to) + 1) }),
    height: (amount) => height(Number(amount)),
    now: start <= today && today <= end ? share(dayNumber(today)) : undefined,
    ground: svg`${ticks.map((tick) => gridline(height(tick), i18n.figure(String(tick))))} ${calendar(span, i18n.lang)}`,
  };
}

function gridline(level: number, text: string): SVGTemplateResult {
  return svg`<line class=${level === 1 ? "axis" : "grid"} x1="0" x2="100%" y1=${percent(level)} y2=${percent(level)} />
    <text class="tick" x="0" y=${percent(level)} dx="-0.6em" dy="0.35em" text-anchor="end">${text}</text>`;
}

/** Years stand under the axis; where quarters are named, one line lower. */
function calendar(span: Span, lang: string): SVGTemplateResult[] {
  const months = quarters(span, lang);
  const lower = WIDTHS.map(({ name }) => name).filter((name) => months.some(({ widths }) => widths.includes(name)));
  const marks = years(span).flatMap((year) => [
    mark({ ...year, widths: year.widths.filter((name) => lower.includes(name)) }, "2.9em", "104%"),
    mark({ ...year, widths: year.widths.filter((name) => !lower.includes(name)) }, "1.6em", "104%"),
  ]);
  return [...months.map((month) => mark(month, "1.6em", "102%")), ...marks];
}

function mark({ text, at, from, widths }: Mark, down: string, tick: string): SVGTemplateResult {
  return svg`${from > 0 ? svg`<line class="calendar-tick" x1=${percent(from)} x2=${percent(from)} y1="100%" y2=${tick} />` : nothing}
    ${widths.length > 0 ? svg`<text class=${`tick ${widths.join(" ")}`} x=${percent(at)} y="100%" dy=${down} text-anchor=${at === 0 ? "start" : "middle"}>${text}</text>` : nothing}`;
}

/** `level` is where the amount of today lies, when it is one. */
export function todayMark(at: number, level: number | undefined, i18n: I18n): SVGTemplateResult {
  return svg`<line class="today-line" x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%" />
    <text class="today-label" x=${percent(at)} y="0" dy="-0.5em" text-anchor=${at < 0.1 ? "start" : at > 0.9 ? "end" : "middle"}>${i18n.t("answer-chart-today")}</text>
    ${level === undefined ? nothing : svg`<circle class="today-dot" cx=${percent(at)} cy=${percent(level)} r="5" />`}`;
}

/** Only to place a day on the axis: days since 1970, in UTC. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
