// The amount and the next change in one sentence, to be said aloud.
import type { Timeline } from "../pkg/forloebsberegner.js";
import type { I18n } from "../i18n/i18n.ts";
import { firstGuess, fromTo } from "./current-amount.ts";
import { ending, type Position } from "./position.ts";

export function currentAmountText({ when, period, next }: Position, timeline: Timeline, i18n: I18n): string {
  const { to } = timeline;
  const about = { ending: ending(timeline) };
  const amount = i18n.t(`answer-status-${when}`, {
    ...about,
    amount: i18n.kroner(period.payable),
    on: i18n.day(when === "after" ? period.to : period.from),
  });
  if (when === "after") return amount;
  if (next) return `${amount} ${i18n.t("answer-status-next", { on: i18n.day(next.on), ...fromTo(next, i18n) })}`;
  if (!to) return amount;
  const same = i18n.t(firstGuess(timeline) ? "answer-status-end-as-far-as-known" : "answer-status-end", {
    on: i18n.day(to),
  });
  return `${amount} ${same} ${i18n.t("answer-what-then", about)}`;
}
