// The position of today in a timeline, the changes of the amount, and the end of the forløb. ISO dates compare as strings.
import type { Milestone, Period, Timeline, Transition } from "../pkg/forloebsberegner.js";
import type { View } from "./view.ts";

/** The first and the last day of a period, both included. */
export type PeriodDates = Pick<Period, "from" | "to">;

/** A change of the amount on one day. */
export interface AmountChange {
  on: string;
  before: string;
  after: string;
  causes: Transition[];
}

/** The position of a date in a timeline. */
export interface Position {
  when: "before" | "now" | "after";
  /** The period with the date; before the start the first, after the end the last. */
  period: Period;
  /** The next change of the amount; absent if there is none before the end. */
  next: AmountChange | undefined;
}

/** The position of a date; nothing if the timeline has no periods. */
export function positionOn(timeline: Timeline, date: string): Position | undefined {
  const periods = timeline.periods;
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return undefined;
  const next = amountChanges(timeline.transitions).find((change) => change.on > date);
  if (date < first.from) return { when: "before", period: first, next };
  if (date > last.to) return { when: "after", period: last, next: undefined };
  const period = periods.find(({ from, to }) => from <= date && date <= to) ?? last;
  return { when: "now", period, next };
}

/** After the last day: a renewal, the next decision of the municipality, folkepension, or the førtidspension that continues. */
export type Ending = "renewal" | "pension" | "folkepension" | "decision";

/** What may follow the last day of a forløb that is possible. */
export function ending({ periods, milestones }: Timeline): Ending {
  const has = (kind: Milestone["what"]): boolean => milestones.some(({ what }) => what === kind);
  if (periods.at(-1)?.level === "foertidspension") return "pension";
  if (has("folkepension")) return "folkepension";
  return has("latest_decision_on_next_step") ? "decision" : "renewal";
}

/** The reasons for the last day: folkepension, the end in the answers, five years in all, or the longest forløb the law allows. */
export type EndReason = "folkepension" | "given" | "in_all" | "longest";

/** Why a forløb ends on its last day. */
export function endReason({ timeline, situation }: Pick<View, "timeline" | "situation">): EndReason {
  if (timeline.milestones.some(({ what }) => what === "folkepension")) return "folkepension";
  if (situation.end) return "given";
  return timeline.notices.some(({ code }) => code === "total_over_five_years") && !situation.wishes_longer
    ? "in_all"
    : "longest";
}

/** The changes of the amount. Transitions on the same day are the causes of one change. */
export function amountChanges(transitions: Transition[]): AmountChange[] {
  const changes: AmountChange[] = [];
  for (const transition of transitions) {
    const latest = changes.at(-1);
    if (latest?.on === transition.on) latest.causes.push(transition);
    else changes.push({ on: transition.on, before: transition.before, after: transition.after, causes: [transition] });
  }
  return changes;
}
