// Where a day stands in a timeline: before it, in one of its periods, or after it. Days are compared as they are written.
import type { Period, Timeline, Transition } from "../pkg/forloebsberegner.js";
import type { View } from "./view.ts";

export interface Change {
  on: string;
  before: string;
  after: string;
  causes: Transition[];
}

export interface Position {
  when: "before" | "now" | "after";
  period: Period;
  /** The next change of the amount; absent when there is none before the end. */
  next: Change | undefined;
}

export function positionOn(timeline: Timeline, today: string): Position | undefined {
  const periods = timeline.periods;
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return undefined;
  const next = changes(timeline.transitions).find((change) => change.on > today);
  if (today < first.from) return { when: "before", period: first, next };
  if (today > last.to) return { when: "after", period: last, next: undefined };
  const period = periods.find((one) => one.from <= today && today <= one.to) ?? last;
  return { when: "now", period, next };
}

/** What the last day means: renewals may follow it, a pension goes on after it, folkepension comes the day after. */
export type Ending = "renewal" | "pension" | "folkepension" | "decision";

export function ending({ periods, milestones }: Timeline): Ending {
  const on = (what: Timeline["milestones"][number]["what"]): boolean => milestones.some((one) => one.what === what);
  if (periods.at(-1)?.level === "foertidspension") return "pension";
  if (on("folkepension")) return "folkepension";
  return on("latest_decision_on_next_step") ? "decision" : "renewal";
}

/** Why the last day is that day: folkepension age, the five years in all, the end that was written, or the most the law gives. */
export type Reason = "folkepension" | "given" | "in_all" | "longest";

export function reason({ timeline, situation }: Pick<View, "timeline" | "situation">): Reason {
  if (timeline.milestones.some(({ what }) => what === "folkepension")) return "folkepension";
  if (situation.end) return "given";
  return timeline.notices.some(({ code }) => code === "total_over_five_years") && !situation.wishes_longer
    ? "in_all"
    : "longest";
}

/** Several causes on one day are one change of the amount. */
export function changes(transitions: Transition[]): Change[] {
  const found: Change[] = [];
  for (const one of transitions) {
    const latest = found.at(-1);
    if (latest?.on === one.on) latest.causes.push(one);
    else found.push({ on: one.on, before: one.before, after: one.after, causes: [one] });
  }
  return found;
}
