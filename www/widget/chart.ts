// The step chart: the course in one glance. It says the same as the table below it and nothing else.
// Across, everything is a share of the width and the browser stretches it; down, a share of the height; text is as large
// as the reader's own. So nothing is measured, nothing waits for a script, and it prints.
// This is the one file that turns an amount into a number: to know how high to draw it, never to compute with it.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Period, Timeline } from "../pkg/forloebsberegner.js";
import { EDGE_EM, place, WIDTHS, type Placed } from "./chart-labels.ts";
import { axis, quarters, years, type Mark, type Span } from "./chart-scales.ts";
import type { Words } from "./language.ts";

/** One level stretch of the line. Shares of the width and the height, from 0 to 1, downwards. */
export interface Stretch {
  from: number;
  to: number;
  level: number;
  projected: boolean;
  text: string;
  /** Which label wins where there is no room for all: the lower, the sooner. */
  rank: number;
}

/** Room above the highest step for its label. */
const HEADROOM = 0.14;

export function chart(timeline: Timeline, today: string, words: Words): TemplateResult | typeof nothing {
  const { periods } = timeline;
  const start = periods[0]?.from;
  const end = periods.at(-1)?.to;
  if (!start || !end) return nothing;
  const span = { first: dayNumber(start), end: dayNumber(end) + 1, year: Number(start.slice(0, 4)) };
  const share = (day: number): number => (day - span.first) / (span.end - span.first);
  const highest = Math.max(...periods.map((period) => Number(period.payable)));
  const ticks = axis(highest);
  const top = Math.max(ticks.at(-1) ?? 0, highest / (1 - HEADROOM));
  const height = (amount: number): number => 1 - amount / top;
  const stretches = levels(periods, today).map(({ from, to, amount, ...rest }) => ({
    ...rest,
    from: share(dayNumber(from)),
    to: share(dayNumber(to) + 1),
    level: height(Number(amount)),
    text: words.figure(amount),
  }));
  const now = start <= today && today <= end ? share(dayNumber(today)) : undefined;
  const here = periods.find((period) => period.from <= today && today <= period.to);
  return html`<figure class="chart">
    <figcaption class="chart-unit">${words.t("answer-chart-unit")}</figcaption>
    <svg class="chart-drawing" role="img" aria-labelledby="chart-title chart-about">
      <title id="chart-title">${words.t("answer-chart-title")}</title>
      <desc id="chart-about">${about(timeline, words)}</desc>
      ${ticks.map((tick) => gridline(height(tick), words.figure(String(tick))))}
      ${calendar(span, words.lang)}
      ${now === undefined ? nothing : todayMark(now, here && height(Number(here.payable)), words)}
      ${line(stretches)} ${place(stretches, now).map((label) => amountLabel(label))}
    </svg>
    ${stretches.some((stretch) => stretch.projected) ? html`<p class="chart-note">${words.t("answer-chart-projected")}</p>` : nothing}
  </figure>`;
}

/** Neighbours with the same amount are one stretch; where the figures become projected the line changes, so a new one begins. */
function levels(periods: Period[], today: string) {
  const found: { from: string; to: string; amount: string; projected: boolean; rank: number }[] = [];
  for (const { from, to, payable: amount, basis } of periods) {
    const latest = found.at(-1);
    const projected = basis === "projected";
    if (latest?.amount === amount && latest.projected === projected) latest.to = to;
    else found.push({ from, to, amount, projected, rank: 0 });
  }
  // Today's amount first, then what comes next, then from the start on.
  const here = found.findIndex((one) => one.from <= today && today <= one.to);
  found.forEach((one, index) => (one.rank = here < 0 || index < here ? index + found.length : index - here));
  return found;
}

function line(stretches: Stretch[]): SVGTemplateResult[] {
  return stretches.map(({ from, to, level, projected }, index) => {
    const before = stretches[index - 1];
    const riser = before && before.level !== level;
    return svg`<g class="step">
      ${riser ? svg`<line class="step-riser" x1=${percent(from)} x2=${percent(from)} y1=${percent(before.level)} y2=${percent(level)} />` : nothing}
      <line class=${projected ? "step-level is-projected" : "step-level"} x1=${percent(from)} x2=${percent(to)} y1=${percent(level)} y2=${percent(level)} />
    </g>`;
  });
}

function amountLabel({ text, at, anchor, level, above, widths }: Placed): SVGTemplateResult {
  const dx = { start: `${EDGE_EM}em`, middle: "0", end: `-${EDGE_EM}em` }[anchor];
  return svg`<text class=${`step-amount ${widths.join(" ")}`} x=${percent(at)} y=${percent(level)} dx=${dx} dy=${above ? "-0.45em" : "1.2em"} text-anchor=${anchor}>${text}</text>`;
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

function todayMark(at: number, level: number | undefined, words: Words): SVGTemplateResult {
  return svg`<line class="today-line" x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%" />
    <text class="today-label" x=${percent(at)} y="0" dy="-0.5em" text-anchor=${at < 0.1 ? "start" : at > 0.9 ? "end" : "middle"}>${words.t("answer-chart-today")}</text>
    ${level === undefined ? nothing : svg`<circle class="today-dot" cx=${percent(at)} cy=${percent(level)} r="5" />`}`;
}

/** For who does not see it: from, to, every amount in order, and that the table has it all. */
function about({ periods, from, to }: Timeline, words: Words): string {
  const amounts = periods.map((period) => words.t("answer-chart-step", { from: words.day(period.from), amount: words.kroner(period.payable) }));
  return words.t("answer-chart-about", { from: from ? words.day(from) : "", to: to ? words.day(to) : "", amounts: amounts.join("; ") });
}

/** Only to place a day on the axis: days since 1970, in UTC. */
function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
