// The text of the live region: what screen readers announce when the answers have changed the result.
import type { Timeline } from "../pkg/forloebsberegner.js";
import type { I18n } from "../i18n/i18n.ts";
import { formatAmountRange } from "./amounts.ts";
import { firstProjectedPeriod, formatChange } from "./current-amount.ts";
import { ending, positionOn, type Position } from "./position.ts";
import type { View } from "./view.ts";

/** The result in one sentence: the amount and its next change, the range of amounts, or why there is no amount. */
export function statusText({ timeline, today, i18n, estimate }: View): string {
  const position = positionOn(timeline, today);
  if (position && estimate) return i18n.t("answer-range-status", { amount: formatAmountRange(estimate, i18n) });
  if (position) return amountText(position, timeline, i18n);
  const [first] = timeline.notices;
  return first ? i18n.t(`notice-${first.code}`) : i18n.t("answer-not-possible");
}

function amountText({ when, period, next }: Position, timeline: Timeline, i18n: I18n): string {
  const { to } = timeline;
  const endingArg = { ending: ending(timeline) };
  const amount = i18n.t(`answer-status-${when}`, {
    ...endingArg,
    amount: i18n.kroner(period.payable),
    on: i18n.day(when === "after" ? period.to : period.from),
  });
  if (when === "after") return amount;
  if (next) return `${amount} ${i18n.t("answer-status-next", { on: i18n.day(next.on), ...formatChange(next, i18n) })}`;
  if (!to) return amount;
  const lastDay = i18n.t(firstProjectedPeriod(timeline) ? "answer-status-end-as-far-as-known" : "answer-status-end", {
    on: i18n.day(to),
  });
  return `${amount} ${lastDay} ${i18n.t("answer-what-then", endingArg)}`;
}
