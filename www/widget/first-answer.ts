// The first answer: that of the life the calculator opens with, before there is anything to ask with.
import { html, nothing, type TemplateResult } from "lit";
import { beforeTax } from "./after-tax.ts";
import { amountLine } from "./amount-line.ts";
import type { View } from "./answer.ts";
import { reckoned } from "./calculation.ts";
import type { ForloebsBeregner } from "./forloebs-beregner.ts";
import type { Words } from "./language.ts";
import type { Opening } from "./lives.ts";
import { now } from "./now.ts";
import { rulesToday } from "./rules-today.ts";
import { situationOf } from "./situation.ts";

/** `questions` stands where they will be. */
export function firstAnswer(
  host: ForloebsBeregner,
  { answers }: Opening,
  words: Words,
  questions: TemplateResult,
  onAsk: (field: string) => void,
): TemplateResult {
  const { day: today, contact, parts, amount, showAnswer: show } = host;
  const situation = situationOf(answers, today, words.lang);
  const result = reckoned(situation, []);
  const answered = Array.isArray(result) ? undefined : result;
  const view: View | undefined = answered && { ...answered, situation, today, words, example: true, open: [], contact, parts, onAsk, link: "" };
  return html`${rulesToday(today, words)}
    <div class="columns">
      <div class="questions-column">
        ${questions} ${amountLine({ answered, today, words, example: true, needless: amount.seen, show })}
      </div>
      <div class="answer-column" tabindex="-1"><div class="answer" part="answer">${view ? now(view, beforeTax) : nothing}</div></div>
    </div>`;
}
