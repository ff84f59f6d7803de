// The slim line at the bottom of the questions: the amount now, and the way to the answer.
import { html, nothing, type TemplateResult } from "lit";
import type { Estimate, Period, Timeline } from "../pkg/forloebsberegner.js";
import type { Words } from "../i18n/translator.ts";
import { standing } from "./position.ts";

export interface AmountLine {
  answered: { timeline: Timeline; estimate?: Estimate | undefined } | undefined;
  today: string;
  words: Words;
  /** The amount is that of the example and not the reader's own. */
  example: boolean;
  /** The amount itself is on the screen. */
  needless: boolean;
  show(): void;
}

export function amountLine({
  answered,
  today,
  words,
  example,
  needless,
  show,
}: AmountLine): TemplateResult | typeof nothing {
  if (!answered) return nothing;
  const { timeline, estimate } = answered;
  const where = standing(timeline, today);
  const text = where
    ? words.t(`ask-line-${where.when}`, { amount: amountIn(where.period, estimate, words) })
    : words.t("ask-line-none");
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

function amountIn({ payable }: Period, estimate: Estimate | undefined, words: Words): string {
  if (!estimate || estimate.low === estimate.high) return words.kroner(payable);
  return words.t("answer-range", { low: words.kroner(estimate.low), high: words.kroner(estimate.high) });
}
