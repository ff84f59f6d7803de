// The cursor of a chart: it selects one period and shows it in a sentence below the drawing. Buttons, arrow keys on the buttons, and
// touch or mouse on the drawing move it.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { percent, type HorizontalRange } from "./frame.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { PeriodDates } from "../position.ts";

/** A period that the cursor can select, with its sentences. */
export interface CursorPeriod extends PeriodDates {
  amount: string;
  /** Why the amount differs from the one before. */
  reasons: string[];
}

/** What a chart remembers of its cursor between renders. */
export interface CursorState {
  /** The first day of the selected period. It stays selected when other answers change its index. */
  from: string;
  /** The text of the live region. It is set when the cursor moves, and not when the answers change. */
  announcement: string;
}

/** The cursor of one render of a chart. */
export interface Cursor {
  periods: readonly CursorPeriod[];
  /** The index of the selected period. */
  index: number;
  announcement: string;
  moveTo(index: number): void;
}

/** The cursor for the state of a chart. `initial` is the first day of the period selected before the visitor moves the cursor. */
export function createCursor(
  periods: readonly CursorPeriod[],
  initial: string | undefined,
  i18n: I18n,
  state: CursorState | undefined,
  setState: (state: CursorState) => void,
): Cursor {
  const indexOf = (from: string | undefined): number => periods.findIndex((period) => period.from === from);
  const index = [indexOf(state?.from), indexOf(initial)].find((candidate) => candidate >= 0) ?? 0;
  return {
    periods,
    index,
    announcement: state?.announcement ?? "",
    moveTo(target) {
      const period = periods[target];
      if (!period || target === index) return;
      setState({
        from: period.from,
        announcement: [periodText(periods, target, i18n), period.amount, ...period.reasons].join(" "),
      });
    },
  };
}

/** The buttons of the cursor, and the sentence about the selected period; nothing if there is only one period. */
export function cursorControls(
  { periods, index, announcement, moveTo }: Cursor,
  i18n: I18n,
): TemplateResult | typeof nothing {
  const last = periods.length - 1;
  const selected = periods[index];
  if (!selected || last === 0) return nothing;
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: last }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };
  // At an end the button is not disabled, so that it keeps the focus.
  const button = (name: "previous" | "next", target: number): TemplateResult => html`<button
    type="button"
    part="button"
    class="button button-secondary walk-${name}"
    aria-disabled=${target < 0 || target > last ? "true" : "false"}
    @click=${() => {
      moveTo(target);
    }}
  >
    ${i18n.t(`answer-walk-${name}`)}
  </button>`;
  return html`<div class="walk">
    <div class="walk-buttons" role="group" aria-label=${i18n.t("answer-walk-name")} @keydown=${onKeyDown}>
      ${button("previous", index - 1)} ${button("next", index + 1)}
    </div>
    <p class="walk-period">${periodText(periods, index, i18n)} <strong>${selected.amount}</strong> ${selected.reasons.join(" ")}</p>
    <p class="sr-only" role="status">${announcement}</p>
  </div>`;
}

/** The number of a period among all of them, and its dates. */
function periodText(periods: readonly CursorPeriod[], index: number, i18n: I18n): string {
  const dates = { from: i18n.day(periods[index]?.from ?? ""), to: i18n.day(periods[index]?.to ?? "") };
  return i18n.t("answer-walk-period", { number: index + 1, count: periods.length, ...dates });
}

/** A band behind the lines of the drawing that marks the selected period. `ranges` are those of the periods of the cursor. */
export function cursorBand(ranges: readonly HorizontalRange[], { index }: Cursor): SVGTemplateResult | typeof nothing {
  const selected = ranges[index];
  if (!selected || ranges.length === 1) return nothing;
  return svg`<rect class="walk-here" x=${percent(selected.from)} width=${percent(selected.to - selected.from)} y="0" height="100%" />`;
}

/** An area over the whole drawing: the cursor moves to the period where a pointer is lifted or drawn along. */
export function pointerArea(ranges: readonly HorizontalRange[], { moveTo }: Cursor): SVGTemplateResult {
  const onPointerUp = (event: PointerEvent): void => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const x = (event.clientX - left) / width;
    moveTo(ranges.findIndex(({ from, to }) => from <= x && x < to));
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.buttons !== 0) onPointerUp(event);
  };
  // No click listener: screen readers would present the area as a control of its own.
  return svg`<rect class="walk-area" width="100%" height="100%" @pointerup=${onPointerUp} @pointermove=${onPointerMove} />`;
}
