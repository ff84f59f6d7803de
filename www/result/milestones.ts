// The important dates of the forløb: the milestones of the timeline, and the changes of the amount on days that the visitor knows.
// Past dates stay in the list, so that it shows the whole forløb.
import { html, nothing, type TemplateResult } from "lit";
import type { Cause, Citation, Timeline, Transition, MilestoneKind } from "../pkg/forloebsberegner.js";
import type { View } from "./view.ts";
import type { I18n, MessageKey } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";
import { amountChanges, ending, endReason } from "./position.ts";

/** A cause that is an event in the life of the visitor. The table of periods shows the others: new rates, income or law. */
type LifeEvent = MessageKey<"answer-day-"> & Cause;

/** An entry of the list of important dates, and of the calendar file. */
export interface ImportantDate {
  on: string;
  /** With `on` it identifies the date: no two dates on the same day have the same kind. */
  kind: MilestoneKind | LifeEvent;
  title: string;
  details: string;
  law: Citation;
}

const LIFE_EVENTS = {
  sygedagpenge_ended: true,
  child_born: true,
  last_child_18: true,
  child_18: true,
  turned_25: true,
  moved_from_parents: true,
} satisfies Record<LifeEvent, true>;

const isLifeEvent = (cause: Cause): cause is LifeEvent => cause in LIFE_EVENTS;

/** The list of important dates. `calendarButton` saves them in a calendar file. */
export function milestones(
  view: View,
  calendarButton: (dates: readonly ImportantDate[]) => unknown,
): TemplateResult | typeof nothing {
  const { today, i18n } = view;
  const dates = importantDates(view);
  if (dates.length === 0) return nothing;
  return html`<section class="milestones" aria-labelledby="milestones-heading">
    <h3 id="milestones-heading">${i18n.t("answer-milestones")}</h3>
    <ol class="milestone-list">
      ${dates.map(
        ({ on, title, details, law }) => html`<li class=${on < today ? "is-past" : ""}>
          <time class="milestone-day" datetime=${on}>${i18n.day(on)}</time>
          <details class="details">
            <summary class="details-summary">${title}</summary>
            <div class="details-text">
              <p>${details} ${lawLink(law, i18n)}</p>
            </div>
          </details>
        </li>`,
      )}
    </ol>
    ${calendarButton(dates)}
  </section>`;
}

/** The important dates in order. With unknown facts the life events are left out: the amount may change on other days. */
export function importantDates(view: View): ImportantDate[] {
  const { timeline, estimate, i18n } = view;
  const milestoneDates = timeline.milestones.map(({ on, what, law }): ImportantDate => ({
    on,
    kind: what,
    title: i18n.t(`milestone-${what}`),
    details: [
      ...(what === "latest_decision_on_next_step" ? endReasonSentences(view) : []),
      milestoneDetails(what, timeline, i18n),
    ].join(" "),
    law,
  }));
  const lifeEventDates = estimate
    ? []
    : amountChanges(timeline.transitions)
        .flatMap(({ causes }) => causes)
        .flatMap((transition) => lifeEventDate(transition, i18n) ?? []);
  return [...milestoneDates, ...lifeEventDates].sort((one, other) =>
    one.on < other.on ? -1 : Number(one.on > other.on),
  );
}

function lifeEventDate({ on, cause, before, after, law }: Transition, i18n: I18n): ImportantDate | undefined {
  if (!isLifeEvent(cause)) return undefined;
  const title = i18n.t(`answer-day-${cause}`);
  const amounts = i18n.t("answer-day-amount", { before: i18n.kroner(before), after: i18n.kroner(after) });
  // The sentence about the cause may only repeat the title.
  const details = [i18n.t(`cause-${cause}`), amounts].filter((text) => text !== `${title}.`).join(" ");
  return { on, kind: cause, title, details, law };
}

/** Why the forløb ends, and how the law sets the last day if it does. */
function endReasonSentences(view: View): string[] {
  const { timeline, i18n } = view;
  const why = endReason(view);
  const reason = i18n.t("answer-end-why", { why, ending: ending(timeline) });
  return why === "longest" ? [reason, i18n.t("answer-end-longest")] : [reason];
}

/** The details of a milestone. The last day has other ones for førtidspension, which does not end with the forløb. */
function milestoneDetails(kind: MilestoneKind, timeline: Timeline, i18n: I18n): string {
  const forEnding = `milestone-${kind}.${ending(timeline)}`;
  return i18n.t(i18n.has(forEnding) ? forEnding : `milestone-${kind}.more`);
}
