// The days on the way as a calendar file.
import ical from "ical-generator";
import { plain } from "../i18n/strip-soft-hyphens.ts";
import { noon } from "../i18n/translator.ts";
import type { Words } from "../i18n/translator.ts";
import type { Day } from "../result/milestones.ts";
import { save } from "../ui/save-file.ts";

export function saveCalendar(days: readonly Day[], today: string, words: Words): void {
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
