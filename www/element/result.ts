// The answer, most important first: the amount today, the course as a chart and as a table with every sum worked out,
// then all that stands below: below.ts.
// Templates only: whatever is shown comes from the timeline, and nothing is computed here.
import { html, nothing, type TemplateResult } from "lit";
import type { Estimate, Situation, Timeline } from "../pkg/forloebsberegner.js";
import { advisor } from "../advisor/advisor.ts";
import type { Amounts } from "../result/amounts.ts";
import { beside, following } from "./result-sections.ts";
import { chart } from "../result/chart/chart.ts";
import type { Contact } from "../info/complaint.ts";
import type { Words } from "../i18n/translator.ts";
import { impossible, notices } from "../result/notices.ts";
import { now } from "../result/current-amount.ts";
import { nowSentence } from "../result/current-amount-text.ts";
import { periods } from "../result/periods.ts";
import { rangeAnswer } from "../result/range-result.ts";
import { rangeSentence } from "../result/range-text.ts";
import type { Part } from "../result/shown-parts.ts";
import { standing } from "../result/position.ts";
import { withTaxSwitch } from "../result/tax-switch.ts";

export interface View {
  situation: Situation;
  timeline: Timeline;
  today: string;
  words: Words;
  /** The answers are an example and not the reader's own. */
  example: boolean;
  /** Where some facts are not known: between what the amounts lie. The timeline is then that of the lowest. */
  estimate?: Estimate | undefined;
  /** The facts that are not known. */
  open: readonly string[];
  /** Leads to the question of a field. */
  onAsk(field: string): void;
  contact: Contact;
  /** Leads back to these answers: the address of a page with the calculator, and all of them in its fragment. */
  link: string;
  /** What the page around the element wants to have. */
  parts: ReadonlySet<Part>;
  /** For whom it is laid out: "advisor", or the person it is about. */
  layout?: string;
}

export function answer(view: View): TemplateResult {
  if (view.layout === "advisor") return advisor(view);
  return html`<div class="answer" part="answer">${view.timeline.status === "ok" ? possible(view) : impossible(view)} ${beside(view)}</div>`;
}

function possible(view: View): TemplateResult {
  const { estimate } = view;
  return html`${estimate ? rangeAnswer(view, estimate) : withTaxSwitch(view, (amounts) => course(view, amounts))} ${following(view)}`;
}

/** The amount, the chart and the table with its sums, before tax or after. */
function course(view: View, amounts: Amounts): TemplateResult {
  const { parts } = view;
  return html`${now(view, amounts)} ${parts.has("chart") ? chart(view, amounts) : nothing}
  ${parts.has("table") ? periods(view, amounts) : nothing} ${notices(view)}`;
}

/** What is said aloud after a change: the amount and the next change, or that there is no amount and why. */
export function statusSentence({ timeline, today, words, estimate }: View): string {
  const where = standing(timeline, today);
  if (where && estimate) return rangeSentence(estimate, words);
  if (where) return nowSentence(where, timeline, words);
  const [first] = timeline.notices;
  return first ? words.t(`notice-${first.code}`) : words.t("answer-not-possible");
}
