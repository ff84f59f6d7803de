// The slim line at the bottom of the questions: the amount now, and the way to the answer.
import { html, nothing, type TemplateResult } from "lit";
import type { Timeline } from "../pkg/forloebsberegner.js";
import type { Words } from "./language.ts";
import { standing } from "./standing.ts";

export interface AmountLine {
  timeline: Timeline | undefined;
  today: string;
  words: Words;
  /** The amount is that of the example and not the reader's own. */
  example: boolean;
  /** The amount itself is on the screen. */
  needless: boolean;
  show(): void;
}

export function amountLine({ timeline, today, words, example, needless, show }: AmountLine): TemplateResult | typeof nothing {
  if (!timeline) return nothing;
  const where = standing(timeline, today);
  const text = where ? words.t(`ask-line-${where.when}`, { amount: words.kroner(where.period.payable) }) : words.t("ask-line-none");
  return html`<a
    class="amount-line ${needless ? "is-needless" : ""}"
    href="#answer"
    @click=${(event: Event) => {
      event.preventDefault();
      show();
    }}
    ><span class="amount-line-amount">${example ? `${words.t("ask-line-example")} ` : nothing}${text}</span> <span class="amount-line-more">${words.t("ask-line-more")}</span></a
  >`;
}
