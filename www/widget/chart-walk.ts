// The walk through the chart: from period to period, each told in a sentence. By the buttons, by the arrow keys on them, or by a
// finger on the drawing; what is said aloud is only what was walked to, never a change that came with new answers.
import { html, type TemplateResult } from "lit";
import type { Period } from "../pkg/forloebsberegner.js";
import type { Amounts } from "./after-tax.ts";
import type { View } from "./answer.ts";
import { reasons } from "./periods.ts";
import { changes, standing } from "./standing.ts";

/** Where the reader has walked to: the first day of the period, which stays when other answers move its place in the list. */
export interface Walked {
  from: string;
  said: string;
}

export interface Walk {
  /** The place of the period in the timeline: where the reader stands, at first that of the amount in large figures. */
  here: number;
  to(index: number): void;
}

export function walk(view: View, amounts: Amounts, walked: Walked | undefined, keep: (walked: Walked) => void): Walk {
  const { periods } = view.timeline;
  const at = (period: Pick<Period, "from"> | undefined): number => periods.findIndex(({ from }) => from === period?.from);
  const here = [at(walked), at(standing(view.timeline, view.today)?.period)].find((index) => index >= 0) ?? 0;
  return {
    here,
    to(index) {
      const period = periods[index];
      if (!period || index === here) return;
      keep({ from: period.from, said: sentences(index, view, amounts).join(" ") });
    },
  };
}

export function walkControls({ here, to }: Walk, said: string, view: View, amounts: Amounts): TemplateResult {
  const { words } = view;
  const last = view.timeline.periods.length - 1;
  const [which, amount, ...why] = sentences(here, view, amounts);
  const byKey = (event: KeyboardEvent): void => {
    const target = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: last }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    to(target);
  };
  const button = (name: "previous" | "next", target: number): TemplateResult => html`<button
    type="button"
    class="button button-secondary walk-${name}"
    aria-disabled=${target < 0 || target > last ? "true" : "false"}
    @click=${() => {
      to(target);
    }}
  >
    ${words.t(`answer-walk-${name}`)}
  </button>`;
  // At an end a button stays in its place, so that the focus does.
  return html`<div class="walk">
    <div class="walk-buttons" role="group" aria-label=${words.t("answer-walk-name")} @keydown=${byKey}>
      ${button("previous", here - 1)} ${button("next", here + 1)}
    </div>
    <p class="walk-period">${which} <strong>${amount}</strong> ${why.join(" ")}</p>
    <p class="sr-only" role="status">${said}</p>
  </div>`;
}

/** Which of them it is with its days, its amount, and why it is another than before. */
function sentences(index: number, { timeline, words }: View, amounts: Amounts): string[] {
  const { periods, transitions } = timeline;
  const period = periods[index];
  if (!period) return [];
  const amount = amounts.of(period);
  const days = { from: words.day(period.from), to: words.day(period.to) };
  const change = changes(transitions).find(({ on }) => on === period.from);
  return [
    words.t("answer-walk-period", { number: index + 1, count: periods.length, ...days }),
    amount === undefined ? words.t("answer-no-whole-month") : words.t(`answer-walk-amount-${amounts.tax}`, { amount: words.kroner(amount) }),
    ...reasons(period, change, index, words).map((reason) => (reason.endsWith(".") ? reason : `${reason}.`)),
    ...(period.basis === "projected" ? [words.t("basis-projected")] : []),
  ];
}
