// The slim line at the bottom of the questions: the amount now, and the way to the answer.
import { html, nothing, type TemplateResult } from "lit";
import type { Estimate, Period, Timeline } from "../pkg/forloebsberegner.js";
import type { I18n } from "../i18n/i18n.ts";
import { positionOn } from "./position.ts";

export interface AmountBar {
  answered: { timeline: Timeline; estimate?: Estimate | undefined } | undefined;
  today: string;
  i18n: I18n;
  /** The amount is that of the example and not the reader's own. */
  example: boolean;
  /** The amount itself is on the screen. */
  needless: boolean;
  show(): void;
}

export function amountBar({
  answered,
  today,
  i18n,
  example,
  needless,
  show,
}: AmountBar): TemplateResult | typeof nothing {
  if (!answered) return nothing;
  const { timeline, estimate } = answered;
  const where = positionOn(timeline, today);
  const text = where
    ? i18n.t(`ask-line-${where.when}`, { amount: amountIn(where.period, estimate, i18n) })
    : i18n.t("ask-line-none");
  return html`<a
    class="amount-line ${needless ? "is-needless" : ""}"
    href="#answer"
    @click=${(event: Event) => {
      event.preventDefault();
      show();
    }}
    ><span class="amount-line-amount">${example ? `${i18n.t("ask-line-example")} ` : nothing}${text}</span> <span class="amount-line-more">${i18n.t("ask-line-more")}</span></a
  >`;
}

function amountIn({ payable }: Period, estimate: Estimate | undefined, i18n: I18n): string {
  if (!estimate || estimate.low === estimate.high) return i18n.kroner(payable);
  return i18n.t("answer-range", { low: i18n.kroner(estimate.low), high: i18n.kroner(estimate.high) });
}
