// The chart while some facts are open: the least and the most, and the room between them. The table below it says the same.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Estimate, Range } from "../../pkg/forloebsberegner.js";
import type { View } from "../view.ts";
import { frame, percent, todayMark, type Frame } from "./frame.ts";
import { hereMark, touchArea, walk, walkControls, type Stop, type Walk, type Walked } from "./navigation.ts";
import { localState } from "../../ui/directives/local-state.ts";
import type { I18n } from "../../i18n/i18n.ts";

type Written = (range: Range) => string;

export function rangeChart({ today, i18n }: View, { periods }: Estimate, written: Written): unknown {
  const stops = periods.map((range): Stop => ({
    from: range.from,
    to: range.to,
    amount: i18n.t("answer-walk-amount-before", { amount: written(range) }),
    why: [],
  }));
  const first = (periods.find(({ to }) => today <= to) ?? periods.at(-1))?.from;
  return localState<Walked | undefined>(undefined, (walked, keep) =>
    figure(periods, { today, i18n, written }, walk(stops, first, i18n, walked, keep), walked?.said ?? ""),
  );
}

/** For paper: nothing to walk with, and names of its own beside those of the one that is walked through. */
export const stillRangeChart = (
  { today, i18n }: View,
  { periods }: Estimate,
  written: Written,
): TemplateResult | typeof nothing => figure(periods, { today, i18n, written });

interface Drawn {
  today: string;
  i18n: I18n;
  written: Written;
}

function figure(
  periods: Range[],
  { today, i18n, written }: Drawn,
  walking?: Walk,
  said = "",
): TemplateResult | typeof nothing {
  const from = periods[0]?.from;
  const to = periods.at(-1)?.to;
  if (!from || !to) return nothing;
  const drawn = frame(
    { from, to },
    periods.map(({ high }) => high),
    today,
    i18n,
  );
  const steps = periods.map((range) =>
    i18n.t("answer-chart-step", { from: i18n.day(range.from), amount: written(range) }),
  );
  const places = periods.map(drawn.place);
  const name = walking ? "chart" : "still-chart";
  return html`<figure class="chart" part=${walking ? "chart" : nothing}>
    <figcaption class="chart-unit">${i18n.t("answer-chart-unit-before")}</figcaption>
    <svg class="chart-drawing" role="img" aria-labelledby="${name}-title" aria-describedby="${name}-about">
      <title id="${name}-title">${i18n.t("answer-chart-title")}</title>
      <desc id="${name}-about">${about(from, to, steps, i18n)}</desc>
      ${walking ? hereMark(places, walking) : nothing} ${periods.map((range) => room(range, drawn))} ${drawn.ground}
      ${drawn.now === undefined ? nothing : todayMark(drawn.now, undefined, i18n)}
      ${edge(periods, drawn, "high")} ${edge(periods, drawn, "low")} ${walking ? touchArea(places, walking) : nothing}
    </svg>
    <p class="chart-note">${i18n.t("answer-range-chart")}</p>
    ${walking ? walkControls(walking, said, i18n) : nothing}
  </figure>`;
}

function room(range: Range, { place, height }: Frame): SVGTemplateResult {
  const { from, to } = place(range);
  const [top, bottom] = [height(range.high), height(range.low)];
  return svg`<rect class="range-room" x=${percent(from)} width=${percent(to - from)} y=${percent(top)} height=${percent(bottom - top)} />`;
}

function edge(periods: Range[], { place, height }: Frame, end: "low" | "high"): SVGTemplateResult[] {
  return periods.map((range, index) => {
    const before = periods[index - 1];
    const { from, to } = place(range);
    const level = percent(height(range[end]));
    const riser =
      before &&
      svg`<line class="step-riser" x1=${percent(from)} x2=${percent(from)} y1=${percent(height(before[end]))} y2=${level} />`;
    return svg`${riser ?? nothing}<line class="step-level" x1=${percent(from)} x2=${percent(to)} y1=${level} y2=${level} />`;
  });
}

function about(from: string, to: string, steps: string[], i18n: I18n): string {
  return i18n.t("answer-range-chart-about", { from: i18n.day(from), to: i18n.day(to), amounts: steps.join("; ") });
}
