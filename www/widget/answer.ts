// The answer, most important first: the amount today, the course as a chart and as a table with every sum worked out,
// then what happens on the way, month by month, and what has been taken for granted.
// Templates only: whatever is shown comes from the timeline, and nothing is computed here.
import { html, nothing, type TemplateResult } from "lit";
import type { Timeline } from "../pkg/forloebsberegner.js";
import { chart } from "./chart.ts";
import { assumptions } from "./explanation.ts";
import type { Words } from "./language.ts";
import { outward, unbroken } from "./law-link.ts";
import { milestones } from "./milestones.ts";
import { impossible, notices } from "./notices.ts";
import { now, nowSentence } from "./now.ts";
import { payments } from "./payments.ts";
import { periods } from "./periods.ts";
import { standing } from "./standing.ts";

export interface View {
  timeline: Timeline;
  today: string;
  words: Words;
  /** The answers are an example and not the reader's own. */
  example: boolean;
  /** The sanctions asked about, so that the months they lower can say so. */
  sanctions: readonly { from?: string; to?: string; on?: string }[];
  /** The answers say that more than the age limits give has been asked for. */
  wishesLonger: boolean;
}

export function answer(view: View): TemplateResult {
  return html`<div class="answer">${view.timeline.status === "ok" ? possible(view) : impossible(view)}</div>`;
}

function possible(view: View): TemplateResult {
  const { timeline, today, words } = view;
  return html`
    ${now(view)} ${chart(timeline, today, words)} ${periods(view)} ${notices(view)}
    ${milestones(timeline, today, words)} ${payments(view)} ${assumptions(timeline.periods, words)}
    ${ratesChecked(timeline, words)} ${repealed(timeline, words)}
  `;
}

/** What is said aloud after a change: the amount and the next change, or that there is no amount and why. */
export function statusSentence({ timeline, today, words }: View): string {
  const where = standing(timeline, today);
  if (where) return nowSentence(where, timeline, words);
  const [first] = timeline.notices;
  return first ? words.t(`notice-${first.code}`) : words.t("answer-not-possible");
}

function ratesChecked({ rates }: Timeline, words: Words): TemplateResult {
  const checked = { checked: words.day(rates.checked_on), last: words.day(rates.last_known) };
  return html`<p class="answer-small">${words.t("answer-rates-checked", checked)} ${words.t("answer-law-names")}</p>`;
}

/** A rule that is closed to new people goes on for the reader: said in full once, and beside each § in a word. */
function repealed({ periods, milestones, notices: list }: Timeline, words: Words): TemplateResult | typeof nothing {
  const laws = [...periods.flatMap((period) => period.steps), ...milestones, ...list].map(({ law }) => law);
  const by = laws.map((law) => law.amended_by).find((text) => text?.repealed);
  return by ? html`<p class="answer-small">${words.t("answer-repealed")} ${outward(by.url, unbroken(`${by.version} § 21, stk. 8`), words)}.</p>` : nothing;
}
