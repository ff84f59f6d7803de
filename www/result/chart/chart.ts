// The step chart of the amounts. It has no information that the table of periods does not have.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Period, Timeline } from "../../pkg/forloebsberegner.js";
import type { Amounts } from "../amounts.ts";
import type { View } from "../view.ts";
import { chartFrame, dayNumber, percent, todayLine } from "./frame.ts";
import { EDGE_EM, placeLabels, type PlacedLabel, type Segment } from "./labels.ts";
import { createCursor, cursorBand, cursorControls, pointerArea } from "./cursor.ts";
import type { Cursor, CursorPeriod, CursorState } from "./cursor.ts";
import { localState } from "../../ui/directives/local-state.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { containsDate, reasonSentences } from "../periods.ts";
import { positionOn } from "../position.ts";

/** A period with the amount the chart shows for it. */
type ChartPeriod = Period & { amount: string };

/** The chart with a cursor, for the screen. */
export function chart(view: View, amounts: Amounts): unknown {
  const periods = cursorPeriods(view, amounts);
  const initial = positionOn(view.timeline, view.today)?.period.from;
  return localState<CursorState | undefined>(undefined, (state, setState) =>
    figure(view, amounts, createCursor(periods, initial, view.i18n, state, setState)),
  );
}

/** The chart without a cursor, for printing. Its ids differ from those of the chart on the screen, which is in the same document. */
export const staticChart = (view: View, amounts: Amounts): TemplateResult | typeof nothing => figure(view, amounts);

function cursorPeriods({ timeline, i18n }: View, amounts: Amounts): CursorPeriod[] {
  return timeline.periods.map((period) => {
    const amount = amounts.forPeriod(period);
    const reasons = reasonSentences(period, timeline, i18n).map((reason) =>
      reason.endsWith(".") ? reason : `${reason}.`,
    );
    return {
      from: period.from,
      to: period.to,
      amount:
        amount === undefined
          ? i18n.t("answer-no-whole-month")
          : i18n.t(`answer-walk-amount-${amounts.tax}`, { amount: i18n.kroner(amount) }),
      reasons: period.basis === "projected" ? [...reasons, i18n.t("basis-projected")] : reasons,
    };
  });
}

function figure(view: View, amounts: Amounts, cursor?: Cursor): TemplateResult | typeof nothing {
  const { timeline, today, i18n } = view;
  const periods = timeline.periods.flatMap((period) => {
    const amount = amounts.forPeriod(period);
    return amount === undefined ? [] : [{ ...period, amount }];
  });
  const from = timeline.periods[0]?.from;
  const to = timeline.periods.at(-1)?.to;
  if (!from || !to) return nothing;
  const frame = chartFrame(
    { from, to },
    periods.map(({ amount }) => amount),
    today,
    i18n,
  );
  const segments = mergeEqualAmounts(periods, today).map(({ amount, ...segment }) => ({
    ...segment,
    ...frame.horizontalRange(segment),
    level: frame.level(amount),
    text: i18n.figure(amount),
  }));
  const current = periods.find((period) => containsDate(period, today));
  const ranges = timeline.periods.map(frame.horizontalRange);
  const id = cursor ? "chart" : "still-chart";
  return html`<figure class="chart" part=${cursor ? "chart" : nothing}>
    <figcaption class="chart-unit">${i18n.t(`answer-chart-unit-${amounts.tax}`)}</figcaption>
    <svg class="chart-drawing" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-about">
      <title id="${id}-title">${i18n.t("answer-chart-title")}</title>
      <desc id="${id}-about">${description(timeline, periods, i18n)}</desc>
      ${cursor ? cursorBand(ranges, cursor) : nothing}
      ${frame.axes}
      ${frame.today === undefined ? nothing : todayLine(frame.today, current && frame.level(current.amount), i18n)}
      ${segmentLines(segments)} ${placeLabels(segments, frame.today).map((label) => amountLabel(label))}
      ${cursor ? pointerArea(ranges, cursor) : nothing}
    </svg>
    ${segments.some((segment) => segment.projected) ? html`<p class="chart-note">${i18n.t("answer-chart-projected")}</p>` : nothing}
    ${cursor ? cursorControls(cursor, i18n) : nothing}
  </figure>`;
}

/**
 * The segments of the line: adjacent periods with the same amount are one. Projected amounts have another line style, so they start a new
 * segment.
 */
function mergeEqualAmounts(periods: ChartPeriod[], today: string) {
  const segments: { from: string; to: string; amount: string; projected: boolean; labelRank: number }[] = [];
  for (const { from, to, amount, basis } of periods) {
    const latest = segments.at(-1);
    const projected = basis === "projected";
    if (latest?.amount === amount && latest.projected === projected && dayNumber(latest.to) + 1 === dayNumber(from))
      latest.to = to;
    else segments.push({ from, to, amount, projected, labelRank: 0 });
  }
  // The label of today's amount comes first, then those after it, then those before it.
  const current = segments.findIndex((segment) => containsDate(segment, today));
  segments.forEach((segment, index) => {
    segment.labelRank = current < 0 || index < current ? index + segments.length : index - current;
  });
  return segments;
}

function segmentLines(segments: Segment[]): SVGTemplateResult[] {
  return segments.map(({ from, to, level, projected }, index) => {
    const previous = segments[index - 1];
    const hasRiser = previous && previous.level !== level && previous.to === from;
    return svg`<g class="step">
      ${hasRiser ? svg`<line class="step-riser" x1=${percent(from)} x2=${percent(from)} y1=${percent(previous.level)} y2=${percent(level)} />` : nothing}
      <line class=${projected ? "step-level is-projected" : "step-level"} x1=${percent(from)} x2=${percent(to)} y1=${percent(level)} y2=${percent(level)} />
    </g>`;
  });
}

function amountLabel({ text, x, anchor, level, above, widths }: PlacedLabel): SVGTemplateResult {
  const dx = { start: `${EDGE_EM}em`, middle: "0", end: `-${EDGE_EM}em` }[anchor];
  return svg`<text class=${`step-amount ${widths.join(" ")}`} x=${percent(x)} y=${percent(level)} dx=${dx} dy=${above ? "-0.45em" : "1.2em"} text-anchor=${anchor}>${text}</text>`;
}

/** The text alternative of the drawing: its dates, every amount in order, and a reference to the table. */
function description({ from, to }: Timeline, periods: ChartPeriod[], i18n: I18n): string {
  const amounts = periods.map((period) =>
    i18n.t("answer-chart-step", { from: i18n.day(period.from), amount: i18n.kroner(period.amount) }),
  );
  return i18n.t("answer-chart-about", {
    from: from ? i18n.day(from) : "",
    to: to ? i18n.day(to) : "",
    amounts: amounts.join("; "),
  });
}
