// The chart while some facts are open: the least and the most, and the room between them. The table below it says the same.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Estimate, Range } from "../../pkg/forloebsberegner.js";
import type { View } from "../view.ts";
import { frame, percent, todayMark, type Frame } from "./frame.ts";
import { hereMark, touchArea, walk, walkControls, type Stop, type Walk, type Walked } from "./navigation.ts";
import { kept } from "../../ui/directives/local-state.ts";
import type { Words } from "../../i18n/translator.ts";

type Written = (range: Range) => string;

export function rangeChart({ today, words }: View, { periods }: Estimate, written: Written): unknown {
  const stops = periods.map((range): Stop => ({
    from: range.from,
    to: range.to,
    amount: words.t("answer-walk-amount-before", { amount: written(range) }),
    why: [],
  }));
  const first = (periods.find(({ to }) => today <= to) ?? periods.at(-1))?.from;
  return kept<Walked | undefined>(undefined, (walked, keep) =>
    figure(periods, { today, words, written }, walk(stops, first, words, walked, keep), walked?.said ?? ""),
  );
}

/** For paper: nothing to walk with, and names of its own beside those of the one that is walked through. */
export const stillRangeChart = (
  { today, words }: View,
  { periods }: Estimate,
  written: Written,
): TemplateResult | typeof nothing => figure(periods, { today, words, written });

interface Drawn {
  today: string;
  words: Words;
  written: Written;
}

function figure(
  periods: Range[],
  { today, words, written }: Drawn,
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
    words,
  );
  const steps = periods.map((range) =>
    words.t("answer-chart-step", { from: words.day(range.from), amount: written(range) }),
  );
  const places = periods.map(drawn.place);
  const name = walking ? "chart" : "still-chart";
  return html`<figure class="chart" part=${walking ? "chart" : nothing}>
    <figcaption class="chart-unit">${words.t("answer-chart-unit-before")}</figcaption>
    <svg class="chart-drawing" role="img" aria-labelledby="${name}-title" aria-describedby="${name}-about">
      <title id="${name}-title">${words.t("answer-chart-title")}</title>
      <desc id="${name}-about">${about(from, to, steps, words)}</desc>
      ${walking ? hereMark(places, walking) : nothing} ${periods.map((range) => room(range, drawn))} ${drawn.ground}
      ${drawn.now === undefined ? nothing : todayMark(drawn.now, undefined, words)}
      ${edge(periods, drawn, "high")} ${edge(periods, drawn, "low")} ${walking ? touchArea(places, walking) : nothing}
    </svg>
    <p class="chart-note">${words.t("answer-range-chart")}</p>
    ${walking ? walkControls(walking, said, words) : nothing}
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

function about(from: string, to: string, steps: string[], words: Words): string {
  return words.t("answer-range-chart-about", { from: words.day(from), to: words.day(to), amounts: steps.join("; ") });
}
