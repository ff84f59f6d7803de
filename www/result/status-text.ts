import { currentAmountText } from "./current-amount-text.ts";
import { positionOn } from "./position.ts";
import { rangeText } from "./range-text.ts";
import type { View } from "./view.ts";

/** What is said aloud after a change: the amount and the next change, or that there is no amount and why. */
export function statusText({ timeline, today, i18n, estimate }: View): string {
  const where = positionOn(timeline, today);
  if (where && estimate) return rangeText(estimate, i18n);
  if (where) return currentAmountText(where, timeline, i18n);
  const [first] = timeline.notices;
  return first ? i18n.t(`notice-${first.code}`) : i18n.t("answer-not-possible");
}
