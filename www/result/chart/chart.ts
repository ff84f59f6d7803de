// The step chart: the course in one glance. It says the same as the table below it and nothing else.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Period, Timeline } from "../../pkg/forloebsberegner.js";
import type { Amounts } from "../amounts.ts";
import type { View } from "../view.ts";
import { dayNumber, frame, percent, todayMark } from "./frame.ts";
import { EDGE_EM, placeLabels, type PlacedLabel, type LineSegment } from "./labels.ts";
import { hereMark, touchArea, walk, walkControls, type Stop, type Walk, type Walked } from "./navigation.ts";
import { localState } from "../../ui/directives/local-state.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { reasons } from "../periods.ts";
import { changes, positionOn } from "../position.ts";

/** A period with the amount it is drawn with. */
type Drawn = Period & { amount: string };

export function chart(view: View, amounts: Amounts): unknown {
  const stops = stopsOf(view, amounts);
  const first = positionOn(view.timeline, view.today)?.period.from;
  return localState<Walked | undefined>(undefined, (walked, keep) =>
    figure(view, amounts, walk(stops, first, view.i18n, walked, keep), walked?.said ?? ""),
  );
}

/** For paper: nothing to walk with, and names of its own beside those of the one that is walked through. */
export const stillChart = (view: View, amounts: Amounts): TemplateResult | typeof nothing => figure(view, amounts);

function stopsOf({ timeline, i18n }: View, amounts: Amounts): Stop[] {
  const starts = new Map(changes(timeline.transitions).map((change) => [change.on, change]));
  return timeline.periods.map((period, index) => {
    const amount = amounts.of(period);
    const why = reasons(period, starts.get(period.from), index, i18n).map((reason) =>
      reason.endsWith(".") ? reason : `${reason}.`,
    );
    return {
      from: period.from,
      to: period.to,
      amount:
        amount === undefined
          ? i18n.t("answer-no-whole-month")
          : i18n.t(`answer-walk-amount-${amounts.tax}`, { amount: i18n.kroner(amount) }),
      why: period.basis === "projected" ? [...why, i18n.t("basis-projected")] : why,
    };
  });
}

function figure(view: View, amounts: Amounts, walking?: Walk, said = ""): TemplateResult | typeof nothing {
  const { timeline, today, i18n } = view;
  const periods = timeline.periods.flatMap((period) => {
    const amount = amounts.of(period);
    return amount === undefined ? [] : [{ ...period, amount }];
  });
  const from = timeline.periods[0]?.from;
  const to = timeline.periods.at(-1)?.to;
  if (!from || !to) return nothing;
  const drawn = frame(
    { from, to },
    periods.map(({ amount }) => amount),
    today,
    i18n,
  );
  const stretches = levels(periods, today).map(({ amount, ...rest }) => ({
    ...rest,
    ...drawn.place(rest),
    level: drawn.height(amount),
    text: i18n.figure(amount),
  }));
  const here = periods.find((period) => period.from <= today && today <= period.to);
  const places = timeline.periods.map(drawn.place);
  const name = walking ? "chart" : "still-chart";
  return html`<figure class="chart" part=${walking ? "chart" : nothing}>
    <figcaption class="chart-unit">${i18n.t(`answer-chart-unit-${amounts.tax}`)}</figcaption>
    <svg class="chart-drawing" role="img" aria-labelledby="${name}-title" aria-describedby="${name}-about">
      <title id="${name}-title">${i18n.t("answer-chart-title")}</title>
      <desc id="${name}-about">${about(timeline, periods, i18n)}</desc>
      ${walking ? hereMark(places, walking) : nothing}
      ${drawn.ground}
      ${drawn.now === undefined ? nothing : todayMark(drawn.now, here && drawn.height(here.amount), i18n)}
      ${line(stretches)} ${placeLabels(stretches, drawn.now).map((label) => amountLabel(label))}
      ${walking ? touchArea(places, walking) : nothing}
    </svg>
    ${stretches.some((stretch) => stretch.projected) ? html`<p class="chart-note">${i18n.t("answer-chart-projected")}</p>` : nothing}
    ${walking ? walkControls(walking, said, i18n) : nothing}
  </figure>`;
}

/** Neighbours with the same amount are one stretch; where the figures become projected the line changes, so a new one begins. */
function levels(periods: Drawn[], today: string) {
  const found: { from: string; to: string; amount: string; projected: boolean; rank: number }[] = [];
  for (const { from, to, amount, basis } of periods) {
    const latest = found.at(-1);
    const projected = basis === "projected";
    if (latest?.amount === amount && latest.projected === projected && dayNumber(latest.to) + 1 === dayNumber(from))
      latest.to = to;
    else found.push({ from, to, amount, projected, rank: 0 });
  }
  // Today's amount first, then what comes next, then from the start on.
  const here = found.findIndex((one) => one.from <= today && today <= one.to);
  found.forEach((one, index) => (one.rank = here < 0 || index < here ? index + found.length : index - here));
  return found;
}

function line(stretches: LineSegment[]): SVGTemplateResult[] {
  return stretches.map(({ from, to, level, projected }, index) => {
    const before = stretches[index - 1];
    const riser = before && before.level !== level && before.to === from;
    return svg`<g class="step">
      ${riser ? svg`<line class="step-riser" x1=${percent(from)} x2=${percent(from)} y1=${percent(before.level)} y2=${percent(level)} />` : nothing}
      <line class=${projected ? "step-level is-projected" : "step-level"} x1=${percent(from)} x2=${percent(to)} y1=${percent(level)} y2=${percent(level)} />
    </g>`;
  });
}

function amountLabel({ text, at, anchor, level, above, widths }: PlacedLabel): SVGTemplateResult {
  const dx = { start: `${EDGE_EM}em`, middle: "0", end: `-${EDGE_EM}em` }[anchor];
  return svg`<text class=${`step-amount ${widths.join(" ")}`} x=${percent(at)} y=${percent(level)} dx=${dx} dy=${above ? "-0.45em" : "1.2em"} text-anchor=${anchor}>${text}</text>`;
}

/** For who does not see it: from, to, every amount in order, and that the table has it all. */
function about({ from, to }: Timeline, periods: Drawn[], i18n: I18n): string {
  const amounts = periods.map((period) =>
    i18n.t("answer-chart-step", { from: i18n.day(period.from), amount: i18n.kroner(period.amount) }),
  );
  return i18n.t("answer-chart-about", {
    from: from ? i18n.day(from) : "",
    to: to ? i18n.day(to) : "",
    amounts: amounts.join("; "),
  });
}
