// The important dates as a calendar file.
import { html, nothing, type TemplateResult } from "lit";
import ical from "ical-generator";
import { stripSoftHyphens } from "../i18n/strip-soft-hyphens.ts";
import { noonUtc } from "../i18n/i18n.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { ImportantDate } from "../result/milestones.ts";
import type { View } from "../result/view.ts";
import { saveFile } from "../ui/save-file.ts";

/** A button that saves the dates to come; nothing if there are none. */
export function calendarButton(
  { today, i18n }: Pick<View, "today" | "i18n">,
  dates: readonly ImportantDate[],
): TemplateResult | typeof nothing {
  const upcoming = dates.filter(({ on }) => on >= today);
  if (upcoming.length === 0) return nothing;
  return html`<p class="buttons">
      <button
        type="button"
        part="button"
        class="button button-secondary"
        aria-describedby="calendar-about"
        @click=${() => {
          saveCalendar(upcoming, today, i18n);
        }}
      >
        ${i18n.t("answer-calendar")}
      </button>
    </p>
    <p class="answer-small" id="calendar-about">${i18n.t("answer-calendar-about")}</p>`;
}

function saveCalendar(dates: readonly ImportantDate[], today: string, i18n: I18n): void {
  saveFile({
    text: calendarFile(dates, today, i18n),
    name: `${i18n.t("answer-calendar-file")}.ics`,
    type: "text/calendar",
  });
}

/** The dates in iCalendar format, as events without a time. */
function calendarFile(dates: readonly ImportantDate[], today: string, i18n: I18n): string {
  const calendar = ical({
    name: i18n.t("answer-calendar-name"),
    prodId: { company: "Forløbsberegneren", product: "Forløb", language: i18n.lang },
  });
  for (const { on, kind, title, details, law } of dates) {
    calendar.createEvent({
      // The same id each time: imported again, an event replaces itself.
      id: `${on}-${kind}@forloebsberegner`,
      stamp: noonUtc(today),
      start: noonUtc(on),
      allDay: true,
      summary: stripSoftHyphens(title),
      description: stripSoftHyphens(`${details}\n${law.ref} (${law.version}): ${law.url}\n\n${i18n.t("page-footer")}`),
    });
  }
  return calendar.toString();
}
