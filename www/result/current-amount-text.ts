// The amount and the next change in one sentence, to be said aloud.
import type { Timeline } from "../pkg/forloebsberegner.js";
import type { Words } from "../i18n/translator.ts";
import { firstGuess, fromTo } from "./current-amount.ts";
import { ending, type Standing } from "./position.ts";

export function nowSentence({ when, period, next }: Standing, timeline: Timeline, words: Words): string {
  const { to } = timeline;
  const about = { ending: ending(timeline) };
  const amount = words.t(`answer-status-${when}`, {
    ...about,
    amount: words.kroner(period.payable),
    on: words.day(when === "after" ? period.to : period.from),
  });
  if (when === "after") return amount;
  if (next) return `${amount} ${words.t("answer-status-next", { on: words.day(next.on), ...fromTo(next, words) })}`;
  if (!to) return amount;
  const same = words.t(firstGuess(timeline) ? "answer-status-end-as-far-as-known" : "answer-status-end", {
    on: words.day(to),
  });
  return `${amount} ${same} ${words.t("answer-what-then", about)}`;
}
