// The first answer: that of the life the calculator opens with, before there is anything to ask with.
import { html, nothing, type TemplateResult } from "lit";
import { beforeTax } from "../result/amounts.ts";
import { amountLine } from "../result/amount-bar.ts";
import type { View } from "../result/view.ts";
import { reckoned } from "../core/wasm.ts";
import type { Host } from "./host.ts";
import type { Words } from "../i18n/translator.ts";
import type { Opening } from "../form/examples.ts";
import { now } from "../result/current-amount.ts";
import { rulesToday } from "../info/rules-today.ts";
import { situationOf } from "../form/to-situation.ts";

/** `questions` stands where they will be. */
export function firstAnswer(
  host: Host,
  { answers }: Opening,
  words: Words,
  questions: TemplateResult,
  onAsk: (field: string) => void,
): TemplateResult {
  const { day: today, contact, parts, amount, showAnswer: show } = host;
  const situation = situationOf(answers, today, words.lang);
  const result = reckoned(situation, []);
  const answered = Array.isArray(result) ? undefined : result;
  const view: View | undefined = answered && {
    ...answered,
    situation,
    today,
    words,
    example: true,
    open: [],
    contact,
    parts,
    onAsk,
    link: "",
  };
  return html`${rulesToday(today, words)}
    <div class="columns">
      <div class="questions-column">
        ${questions} ${amountLine({ answered, today, words, example: true, needless: amount.seen, show })}
      </div>
      <div class="answer-column" tabindex="-1"><div class="answer" part="answer">${view ? now(view, beforeTax) : nothing}</div></div>
    </div>`;
}
