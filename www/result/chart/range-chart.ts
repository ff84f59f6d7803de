// The chart if facts are unknown: the lowest and the highest amounts, and the area between them. It has no information that the table of
// ranges does not have.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Estimate, AmountRange } from "../../pkg/forloebsberegner.js";
import type { View } from "../view.ts";
import { formatAmountRange } from "../amounts.ts";
import { chartFrame, percent, todayLine, type Frame } from "./frame.ts";
import { createCursor, cursorBand, cursorControls, pointerArea } from "./cursor.ts";
import type { Cursor, CursorPeriod, CursorState } from "./cursor.ts";
import { localState } from "../../ui/directives/local-state.ts";
import type { I18n } from "../../i18n/i18n.ts";

/** The chart with a cursor, for the screen. */
export function rangeChart(view: View, { periods }: Estimate): unknown {
  const { today, i18n } = view;
  const cursorPeriods = periods.map((period): CursorPeriod => ({
    from: period.from,
    to: period.to,
    amount: i18n.t("answer-walk-amount-before", { amount: formatAmountRange(period, i18n) }),
    reasons: [],
  }));
  const initial = (periods.find(({ to }) => today <= to) ?? periods.at(-1))?.from;
  return localState<CursorState | undefined>(undefined, (state, setState) =>
    figure(view, periods, createCursor(cursorPeriods, initial, i18n, state, setState)),
  );
}

/** The chart without a cursor, for printing. Its ids differ from those of the chart on the screen, which is in the same document. */
export const staticRangeChart = (view: View, { periods }: Estimate): TemplateResult | typeof nothing =>
  figure(view, periods);

function figure({ today, i18n }: View, periods: AmountRange[], cursor?: Cursor): TemplateResult | typeof nothing {
  const from = periods[0]?.from;
  const to = periods.at(-1)?.to;
  if (!from || !to) return nothing;
  const frame = chartFrame(
    { from, to },
    periods.map(({ high }) => high),
    today,
    i18n,
  );
  const ranges = periods.map(frame.horizontalRange);
  const id = cursor ? "chart" : "still-chart";
  return html`<figure class="chart" part=${cursor ? "chart" : nothing}>
    <figcaption class="chart-unit">${i18n.t("answer-chart-unit-before")}</figcaption>
    <svg class="chart-drawing" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-about">
      <title id="${id}-title">${i18n.t("answer-chart-title")}</title>
      <desc id="${id}-about">${description(from, to, periods, i18n)}</desc>
      ${cursor ? cursorBand(ranges, cursor) : nothing} ${periods.map((period) => rangeArea(period, frame))} ${frame.axes}
      ${frame.today === undefined ? nothing : todayLine(frame.today, undefined, i18n)}
      ${edgeLines(periods, frame, "high")} ${edgeLines(periods, frame, "low")} ${cursor ? pointerArea(ranges, cursor) : nothing}
    </svg>
    <p class="chart-note">${i18n.t("answer-range-chart")}</p>
    ${cursor ? cursorControls(cursor, i18n) : nothing}
  </figure>`;
}

/** The area between the lowest and the highest amount of a period. */
function rangeArea(period: AmountRange, { horizontalRange, level }: Frame): SVGTemplateResult {
  const { from, to } = horizontalRange(period);
  const [top, bottom] = [level(period.high), level(period.low)];
  return svg`<rect class="range-room" x=${percent(from)} width=${percent(to - from)} y=${percent(top)} height=${percent(bottom - top)} />`;
}

/** The line of the lowest or of the highest amounts. */
function edgeLines(
  periods: AmountRange[],
  { horizontalRange, level }: Frame,
  edge: "low" | "high",
): SVGTemplateResult[] {
  return periods.map((period, index) => {
    const previous = periods[index - 1];
    const { from, to } = horizontalRange(period);
    const y = percent(level(period[edge]));
    const riser =
      previous &&
      svg`<line class="step-riser" x1=${percent(from)} x2=${percent(from)} y1=${percent(level(previous[edge]))} y2=${y} />`;
    return svg`${riser ?? nothing}<line class="step-level" x1=${percent(from)} x2=${percent(to)} y1=${y} y2=${y} />`;
  });
}

/** The text alternative of the drawing: its dates, every range in order, and a reference to the table. */
function description(from: string, to: string, periods: AmountRange[], i18n: I18n): string {
  const amounts = periods.map((period) =>
    i18n.t("answer-chart-step", { from: i18n.day(period.from), amount: formatAmountRange(period, i18n) }),
  );
  return i18n.t("answer-range-chart-about", { from: i18n.day(from), to: i18n.day(to), amounts: amounts.join("; ") });
}
