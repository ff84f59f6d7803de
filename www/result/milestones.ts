// The days on the way: what happens, when, and by which §; taken home in a calendar file. Days gone by stay in the list, so that
// it reads as one course.
import { html, nothing, type TemplateResult } from "lit";
import type { Law, Timeline, Transition } from "../pkg/forloebsberegner.js";
import type { View } from "./view.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";
import { changes, ending, reason } from "./position.ts";

export interface ImportantDate {
  on: string;
  /** Names the day apart from every other on the same date. */
  what: string;
  title: string;
  more: string;
  law: Law;
}

/** The causes that are days in a life. New rates and a new income are told in the table. */
const LIFE = new Set<Transition["cause"]>([
  "sygedagpenge_ended",
  "child_born",
  "last_child_18",
  "child_18",
  "turned_25",
  "moved_from_parents",
]);

/** `calendarButton` saves the dates in a file. */
export function milestones(
  view: View,
  calendarButton: (days: readonly ImportantDate[]) => unknown,
): TemplateResult | typeof nothing {
  const { today, i18n } = view;
  const days = importantDates(view);
  if (days.length === 0) return nothing;
  return html`<section class="milestones" aria-labelledby="milestones-heading">
    <h3 id="milestones-heading">${i18n.t("answer-milestones")}</h3>
    <ol class="milestone-list">
      ${days.map(
        ({ on, title, more, law }) => html`<li class=${on < today ? "is-past" : ""}>
          <time class="milestone-day" datetime=${on}>${i18n.day(on)}</time>
          <details class="details">
            <summary class="details-summary">${title}</summary>
            <div class="details-text">
              <p>${more} ${lawLink(law, i18n)}</p>
            </div>
          </details>
        </li>`,
      )}
    </ol>
    ${calendarButton(days)}
  </section>`;
}

/** With open facts a change of the amount may come on another day, so only what holds in any case is told. */
export function importantDates(view: View): ImportantDate[] {
  const { timeline, estimate, i18n } = view;
  const milestones = timeline.milestones.map(({ on, what, law }) => ({
    on,
    what,
    title: i18n.t(`milestone-${what}`),
    more: [
      ...(what === "latest_decision_on_next_step" ? whyThen(view) : []),
      i18n.t(moreOf(what, timeline, i18n)),
    ].join(" "),
    law,
  }));
  const lived = estimate
    ? []
    : changes(timeline.transitions).flatMap((change) => change.causes.filter(({ cause }) => LIFE.has(cause)));
  return [...milestones, ...lived.map((one) => dayOfLife(one, i18n))].sort((one, other) =>
    one.on < other.on ? -1 : Number(one.on > other.on),
  );
}

function dayOfLife({ on, cause, before, after, law }: Transition, i18n: I18n): ImportantDate {
  const title = i18n.t(`answer-day-${cause}`);
  const amounts = i18n.t("answer-day-amount", { before: i18n.kroner(before), after: i18n.kroner(after) });
  // A title that says it all is not said twice.
  const more = [i18n.t(`cause-${cause}`), amounts].filter((text) => text !== `${title}.`).join(" ");
  return { on, what: cause, title, more, law };
}

/** Why the forløb ends that day, and where the law gave the day, how. */
function whyThen(view: View): string[] {
  const { timeline, i18n } = view;
  const why = reason(view);
  const said = i18n.t("answer-end-why", { why, ending: ending(timeline) });
  return why === "longest" ? [said, i18n.t("answer-end-longest")] : [said];
}

/** A pension is not ended by the forløb, so its last day is told in words of its own. */
function moreOf(what: string, timeline: Timeline, i18n: I18n): string {
  const own = `milestone-${what}.${ending(timeline)}`;
  return i18n.has(own) ? own : `milestone-${what}.more`;
}
