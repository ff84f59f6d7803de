// The answer, most important first: the amount today, the course as a chart and as a table with every sum worked out,
// then all that stands below: below.ts.
// Templates only: whatever is shown comes from the timeline, and nothing is computed here.
import { html, type TemplateResult } from "lit";
import type { Estimate, Scheme, Timeline } from "../pkg/forloebsberegner.js";
import type { Amounts } from "./after-tax.ts";
import { chart } from "./chart.ts";
import type { Contact } from "./complaint.ts";
import type { Words } from "./language.ts";
import { later } from "./later.ts";
import { impossible, notices } from "./notices.ts";
import { now, nowSentence } from "./now.ts";
import { periods } from "./periods.ts";
import { rangeSentence } from "./range.ts";
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
  return html`<div class="answer">${view.timeline.status === "ok" ? possible(view) : impossible(view)}
  ${later(view.words, (rest) => rest.beside(view))}</div>`;
}

function possible(view: View): TemplateResult {
  const { words, estimate } = view;
  return html`
    ${estimate
      ? later(words, (rest) => rest.rangeAnswer(view, estimate))
      : withTaxSwitch(view, (amounts) => course(view, amounts))}
    ${later(words, (rest) => rest.following(view))}
  `;
}

/** The amount, the chart and the table with its sums, before tax or after. */
function course(view: View, amounts: Amounts): TemplateResult {
  const { timeline, words } = view;
  return html`${now(view, amounts)} ${chart(view, amounts)} ${periods(view, amounts)} ${notices(view)}
  ${later(words, (rest) => rest.explanations(timeline.periods, words, amounts))}`;
}

/** What is said aloud after a change: the amount and the next change, or that there is no amount and why. */
export function statusSentence({ timeline, today, words, estimate }: View): string {
  const where = standing(timeline, today);
  if (where && estimate) return rangeSentence(estimate, words);
  if (where) return nowSentence(where, timeline, words);
  const [first] = timeline.notices;
  return first ? words.t(`notice-${first.code}`) : words.t("answer-not-possible");
}
