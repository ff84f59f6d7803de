// The walk through a chart: from stop to stop, each told in a sentence. By the buttons, by the arrow keys on them, or by a
// finger on the drawing; what is said aloud is only what was walked to, never a change that came with new answers.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { percent, type Days, type Place } from "./frame.ts";
import type { I18n } from "../../i18n/i18n.ts";

/** Where the reader has walked to: the first day of the stop, which stays when other answers move its place in the list. */
export interface Walked {
  from: string;
  said: string;
}

/** The days of one stop and what is said of them: the amount, and why it is another than before. */
export interface Stop extends Days {
  amount: string;
  why: string[];
}

export interface Walk {
  stops: readonly Stop[];
  /** The place of the stop the reader stands at. */
  here: number;
  to(index: number): void;
}

/** `first` is the first day of the stop where the walk begins. */
export function walk(
  stops: readonly Stop[],
  first: string | undefined,
  i18n: I18n,
  walked: Walked | undefined,
  keep: (walked: Walked) => void,
): Walk {
  const at = (day: string | undefined): number => stops.findIndex(({ from }) => from === day);
  const here = [at(walked?.from), at(first)].find((index) => index >= 0) ?? 0;
  return {
    stops,
    here,
    to(index) {
      const stop = stops[index];
      if (!stop || index === here) return;
      keep({ from: stop.from, said: [which(stops, index, i18n), stop.amount, ...stop.why].join(" ") });
    },
  };
}

export function walkControls({ stops, here, to }: Walk, said: string, i18n: I18n): TemplateResult | typeof nothing {
  const last = stops.length - 1;
  const stop = stops[here];
  if (!stop || last === 0) return nothing;
  const byKey = (event: KeyboardEvent): void => {
    const target = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: last }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    to(target);
  };
  const button = (name: "previous" | "next", target: number): TemplateResult => html`<button
    type="button"
    part="button"
    class="button button-secondary walk-${name}"
    aria-disabled=${target < 0 || target > last ? "true" : "false"}
    @click=${() => {
      to(target);
    }}
  >
    ${i18n.t(`answer-walk-${name}`)}
  </button>`;
  // At an end a button stays in its place, so that the focus does.
  return html`<div class="walk">
    <div class="walk-buttons" role="group" aria-label=${i18n.t("answer-walk-name")} @keydown=${byKey}>
      ${button("previous", here - 1)} ${button("next", here + 1)}
    </div>
    <p class="walk-period">${which(stops, here, i18n)} <strong>${stop.amount}</strong> ${stop.why.join(" ")}</p>
    <p class="sr-only" role="status">${said}</p>
  </div>`;
}

function which(stops: readonly Stop[], index: number, i18n: I18n): string {
  const days = { from: i18n.day(stops[index]?.from ?? ""), to: i18n.day(stops[index]?.to ?? "") };
  return i18n.t("answer-walk-period", { number: index + 1, count: stops.length, ...days });
}

/** The stop walked to, as a band behind the lines. */
export function hereMark(places: readonly Place[], { here }: Walk): SVGTemplateResult | typeof nothing {
  const place = places[here];
  if (!place || places.length === 1) return nothing;
  return svg`<rect class="walk-here" x=${percent(place.from)} width=${percent(place.to - place.from)} y="0" height="100%" />`;
}

/** Over the whole drawing: a finger that is lifted or slides walks to the stop under it. */
export function touchArea(places: readonly Place[], { to }: Walk): SVGTemplateResult {
  const point = (event: PointerEvent): void => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const at = (event.clientX - left) / width;
    to(places.findIndex((place) => place.from <= at && at < place.to));
  };
  const slide = (event: PointerEvent): void => {
    if (event.buttons !== 0) point(event);
  };
  // Not a click: what is clicked is told to a screen reader as a thing of its own.
  return svg`<rect class="walk-area" width="100%" height="100%" @pointerup=${point} @pointermove=${slide} />`;
}
