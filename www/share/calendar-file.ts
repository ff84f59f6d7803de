// The days on the way as a calendar file.
import { html, nothing, type TemplateResult } from "lit";
import ical from "ical-generator";
import { plain } from "../i18n/strip-soft-hyphens.ts";
import { noon } from "../i18n/translator.ts";
import type { Words } from "../i18n/translator.ts";
import type { Day } from "../result/milestones.ts";
import type { View } from "../result/view.ts";
import { save } from "../ui/save-file.ts";

/** For the days to come. */
export function calendarButton(
  { today, words }: Pick<View, "today" | "words">,
  all: readonly Day[],
): TemplateResult | typeof nothing {
  const days = all.filter(({ on }) => on >= today);
  if (days.length === 0) return nothing;
  return html`<p class="buttons">
      <button
        type="button"
        part="button"
        class="button button-secondary"
        aria-describedby="calendar-about"
        @click=${() => {
          saveCalendar(days, today, words);
        }}
      >
        ${words.t("answer-calendar")}
      </button>
    </p>
    <p class="answer-small" id="calendar-about">${words.t("answer-calendar-about")}</p>`;
}

function saveCalendar(days: readonly Day[], today: string, words: Words): void {
  save({
    text: calendarFile(days, today, words),
    name: `${words.t("answer-calendar-file")}.ics`,
    type: "text/calendar",
  });
}

export function calendarFile(days: readonly Day[], today: string, words: Words): string {
  const calendar = ical({
    name: words.t("answer-calendar-name"),
    prodId: { company: "Forløbsberegneren", product: "Forløb", language: words.lang },
  });
  for (const { on, what, title, more, law } of days) {
    calendar.createEvent({
      // Saved again, a day takes the place of itself.
      id: `${on}-${what}@forloebsberegner`,
      stamp: noon(today),
      start: noon(on),
      allDay: true,
      summary: plain(title),
      description: plain(`${more}\n${law.ref} (${law.version}): ${law.url}\n\n${words.t("page-footer")}`),
    });
  }
  return calendar.toString();
}
