// The bar at the bottom of the form with the amount of today and a link to the result.
import { html, nothing, type TemplateResult } from "lit";
import type { I18n } from "../i18n/i18n.ts";
import { formatAmountRange } from "./amounts.ts";
import { positionOn } from "./position.ts";
import type { View } from "./view.ts";

/** What the amount bar shows. */
export interface AmountBarOptions {
  /** The result; the bar is not rendered without one. */
  evaluated: Pick<View, "timeline" | "estimate"> | undefined;
  today: string;
  i18n: I18n;
  /** Whether the amount is that of an example and not the visitor's own. */
  example: boolean;
  /** Whether the amount in the result is in the viewport, so that the bar would repeat it. */
  isAmountVisible: boolean;
  /** Moves to the result. */
  showAnswer(): void;
}

/** A link to the result with the amount of today as its text. */
export function amountBar({
  evaluated,
  today,
  i18n,
  example,
  isAmountVisible,
  showAnswer,
}: AmountBarOptions): TemplateResult | typeof nothing {
  if (!evaluated) return nothing;
  const { timeline, estimate } = evaluated;
  const position = positionOn(timeline, today);
  const text = position
    ? i18n.t(`ask-line-${position.when}`, {
        amount: estimate ? formatAmountRange(estimate, i18n) : i18n.kroner(position.period.payable),
      })
    : i18n.t("ask-line-none");
  return html`<a
    class="amount-line ${isAmountVisible ? "is-needless" : ""}"
    href="#answer"
    @click=${(event: Event) => {
      event.preventDefault();
      showAnswer();
    }}
    ><span class="amount-line-amount">${example ? `${i18n.t("ask-line-example")} ` : nothing}${text}</span> <span class="amount-line-more">${i18n.t("ask-line-more")}</span></a
  >`;
}
