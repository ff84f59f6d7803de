import { nowSentence } from "./current-amount-text.ts";
import { standing } from "./position.ts";
import { rangeSentence } from "./range-text.ts";
import type { View } from "./view.ts";

/** What is said aloud after a change: the amount and the next change, or that there is no amount and why. */
export function statusSentence({ timeline, today, words, estimate }: View): string {
  const where = standing(timeline, today);
  if (where && estimate) return rangeSentence(estimate, words);
  if (where) return nowSentence(where, timeline, words);
  const [first] = timeline.notices;
  return first ? words.t(`notice-${first.code}`) : words.t("answer-not-possible");
}
