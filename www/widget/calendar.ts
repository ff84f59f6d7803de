// The days on the way as a calendar file.
import ical from "ical-generator";
import { plain } from "./plain.ts";
import { noon } from "./language.ts";
import type { Words } from "./language.ts";
import type { Day } from "./milestones.ts";
import { save } from "./save.ts";

export function saveCalendar(days: readonly Day[], today: string, words: Words): void {
  save({ text: calendarFile(days, today, words), name: `${words.t("answer-calendar-file")}.ics`, type: "text/calendar" });
}

export function calendarFile(days: readonly Day[], today: string, words: Words): string {
  const calendar = ical({ name: words.t("answer-calendar-name"), prodId: { company: "Forløbsberegneren", product: "Forløb", language: words.lang } });
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
