// The answer, most important first: the amount today, the course as a chart and as a table with every sum worked out,
// then what happens on the way, month by month, what has been taken for granted, and what comes after.
// Templates only: whatever is shown comes from the timeline, and nothing is computed here.
import { html, nothing, type TemplateResult } from "lit";
import type { Estimate, Scheme, Timeline } from "../pkg/forloebsberegner.js";
import type { Amounts } from "./after-tax.ts";
import { after } from "./after.ts";
import { chart } from "./chart.ts";
import { complaint, type Contact } from "./complaint.ts";
import { elsewhere } from "./elsewhere.ts";
import { assumptions, explanations } from "./explanation.ts";
import type { Words } from "./language.ts";
import { outward, unbroken } from "./law-link.ts";
import { milestones } from "./milestones.ts";
import { impossible, notices } from "./notices.ts";
import { now, nowSentence } from "./now.ts";
import { payments } from "./payments.ts";
import { periods } from "./periods.ts";
import { printButton } from "./print.ts";
import { rangeCourse, rangeNow, rangePeriods, rangeSentence } from "./range.ts";
import { road } from "./road.ts";
import { standing } from "./standing.ts";
import { withTaxSwitch } from "./tax-switch.ts";

export interface View {
  timeline: Timeline;
  scheme: Scheme;
  today: string;
  words: Words;
  /** The answers are an example and not the reader's own. */
  example: boolean;
  /** The answers say that more than the age limits give has been asked for. */
  wishesLonger: boolean;
  /** Where some facts are not known: between what the amounts lie. The timeline is then that of the lowest. */
  estimate?: Estimate | undefined;
  /** The facts that are not known. */
  open: readonly string[];
  /** The last day was answered and not reckoned. */
  endGiven: boolean;
  /** Leads to the question of a field. */
  onAsk(field: string): void;
  contact: Contact;
}

export function answer(view: View): TemplateResult {
  return html`<div class="answer">${view.timeline.status === "ok" ? possible(view) : impossible(view)} ${beside(view)}</div>`;
}

function possible(view: View): TemplateResult {
  const { timeline, words, estimate } = view;
  return html`
    ${estimate ? between(view, estimate) : withTaxSwitch(view, (amounts) => course(view, amounts))}
    ${milestones(view)} ${estimate ? nothing : payments(view)} ${assumptions(timeline.periods, words)}
    ${after(view)}
  `;
}

/** The amount, the chart and the table with its sums, before tax or after. */
function course(view: View, amounts: Amounts): TemplateResult {
  const { timeline, words } = view;
  return html`${now(view, amounts)} ${chart(view, amounts)} ${periods(view, amounts)} ${notices(view)}
  ${explanations(timeline.periods, words, amounts)}`;
}

/** The same while some facts are open: the sums wait for them. */
function between(view: View, estimate: Estimate): TemplateResult {
  return html`${rangeNow(view, estimate)} ${rangeCourse(view, estimate)} ${rangePeriods(view, estimate)} ${notices(view)}`;
}

/** What holds whether or not there is a forløb. */
function beside(view: View): TemplateResult {
  return html`${road(view)} ${elsewhere(view)} ${complaint(view)} ${ratesChecked(view)} ${repealed(view.timeline, view.words)}
  ${printButton(view.words)}`;
}

/** What is said aloud after a change: the amount and the next change, or that there is no amount and why. */
export function statusSentence({ timeline, today, words, estimate }: View): string {
  const where = standing(timeline, today);
  if (where && estimate) return rangeSentence(estimate, words);
  if (where) return nowSentence(where, timeline, words);
  const [first] = timeline.notices;
  return first ? words.t(`notice-${first.code}`) : words.t("answer-not-possible");
}

function ratesChecked({ timeline: { rates }, words }: View): TemplateResult {
  const checked = { checked: words.day(rates.checked_on), last: words.day(rates.last_known) };
  return html`<p class="answer-small">${words.t("answer-rates-checked", checked)} ${words.t("answer-law-names")}</p>`;
}

/** A rule that is closed to new people goes on for the reader: said in full once, and beside each § in a word. */
function repealed({ periods, milestones, notices: list }: Timeline, words: Words): TemplateResult | typeof nothing {
  const laws = [...periods.flatMap((period) => period.steps), ...milestones, ...list].map(({ law }) => law);
  const later = periods.flatMap((period) => period.steps).flatMap((step) => step.later ?? []);
  const by = [...laws.map((law) => law.amended_by), ...later.map(({ text }) => text)].find((text) => text?.repealed);
  return by ? html`<p class="answer-small">${words.t("answer-repealed")} ${outward(by.url, unbroken(`${by.version} § 21, stk. 8`), words)}.</p>` : nothing;
}
