// The step chart: the course in one glance. It says the same as the table below it and nothing else.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Period, Timeline } from "../../pkg/forloebsberegner.js";
import type { Amounts } from "../amounts.ts";
import type { View } from "../view.ts";
import { dayNumber, frame, percent, todayMark } from "./frame.ts";
import { EDGE_EM, place, type Placed, type Stretch } from "./labels.ts";
import { hereMark, touchArea, walk, walkControls, type Stop, type Walk, type Walked } from "./navigation.ts";
import { kept } from "../../ui/directives/local-state.ts";
import type { Words } from "../../i18n/translator.ts";
import { reasons } from "../periods.ts";
import { changes, standing } from "../position.ts";

/** A period with the amount it is drawn with. */
type Drawn = Period & { amount: string };

export function chart(view: View, amounts: Amounts): unknown {
  const stops = stopsOf(view, amounts);
  const first = standing(view.timeline, view.today)?.period.from;
  return kept<Walked | undefined>(undefined, (walked, keep) =>
    figure(view, amounts, walk(stops, first, view.words, walked, keep), walked?.said ?? ""),
  );
}

/** For paper: nothing to walk with, and names of its own beside those of the one that is walked through. */
export const stillChart = (view: View, amounts: Amounts): TemplateResult | typeof nothing => figure(view, amounts);

function stopsOf({ timeline, words }: View, amounts: Amounts): Stop[] {
  const starts = new Map(changes(timeline.transitions).map((change) => [change.on, change]));
  return timeline.periods.map((period, index) => {
    const amount = amounts.of(period);
    const why = reasons(period, starts.get(period.from), index, words).map((reason) =>
      reason.endsWith(".") ? reason : `${reason}.`,
    );
    return {
      from: period.from,
      to: period.to,
      amount:
        amount === undefined
          ? words.t("answer-no-whole-month")
          : words.t(`answer-walk-amount-${amounts.tax}`, { amount: words.kroner(amount) }),
      why: period.basis === "projected" ? [...why, words.t("basis-projected")] : why,
    };
  });
}

function figure(view: View, amounts: Amounts, walking?: Walk, said = ""): TemplateResult | typeof nothing {
  const { timeline, today, words } = view;
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
    words,
  );
  const stretches = levels(periods, today).map(({ amount, ...rest }) => ({
    ...rest,
    ...drawn.place(rest),
    level: drawn.height(amount),
    text: words.figure(amount),
  }));
  const here = periods.find((period) => period.from <= today && today <= period.to);
  const places = timeline.periods.map(drawn.place);
  const name = walking ? "chart" : "still-chart";
  return html`<figure class="chart" part=${walking ? "chart" : nothing}>
    <figcaption class="chart-unit">${words.t(`answer-chart-unit-${amounts.tax}`)}</figcaption>
    <svg class="chart-drawing" role="img" aria-labelledby="${name}-title" aria-describedby="${name}-about">
      <title id="${name}-title">${words.t("answer-chart-title")}</title>
      <desc id="${name}-about">${about(timeline, periods, words)}</desc>
      ${walking ? hereMark(places, walking) : nothing}
      ${drawn.ground}
      ${drawn.now === undefined ? nothing : todayMark(drawn.now, here && drawn.height(here.amount), words)}
      ${line(stretches)} ${place(stretches, drawn.now).map((label) => amountLabel(label))}
      ${walking ? touchArea(places, walking) : nothing}
    </svg>
    ${stretches.some((stretch) => stretch.projected) ? html`<p class="chart-note">${words.t("answer-chart-projected")}</p>` : nothing}
    ${walking ? walkControls(walking, said, words) : nothing}
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

function line(stretches: Stretch[]): SVGTemplateResult[] {
  return stretches.map(({ from, to, level, projected }, index) => {
    const before = stretches[index - 1];
    const riser = before && before.level !== level && before.to === from;
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

/** For who does not see it: from, to, every amount in order, and that the table has it all. */
function about({ from, to }: Timeline, periods: Drawn[], words: Words): string {
  const amounts = periods.map((period) =>
    words.t("answer-chart-step", { from: words.day(period.from), amount: words.kroner(period.amount) }),
  );
  return words.t("answer-chart-about", {
    from: from ? words.day(from) : "",
    to: to ? words.day(to) : "",
    amounts: amounts.join("; "),
  });
}
