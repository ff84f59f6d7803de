// The days on the way as a calendar file, made here and saved by the browser: nothing is sent or fetched.
import ical from "ical-generator";
import { plain } from "./plain.ts";
import { noon } from "./language.ts";
import type { Words } from "./language.ts";
import type { Day } from "./milestones.ts";

let saved = "";

export function saveCalendar(days: readonly Day[], today: string, words: Words): void {
  const file = new Blob([calendarFile(days, today, words)], { type: "text/calendar;charset=utf-8" });
  // A browser may still be reading when the click is over, so an address is given up when the next is made.
  URL.revokeObjectURL(saved);
  saved = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = saved;
  link.download = `${words.t("answer-calendar-file")}.ics`;
  link.click();
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
