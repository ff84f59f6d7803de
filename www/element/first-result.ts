import { html, nothing, type TemplateResult } from "lit";
import { beforeTax } from "../result/amounts.ts";
import { amountBar } from "../result/amount-bar.ts";
import type { View } from "../result/view.ts";
import { evaluate } from "../core/wasm.ts";
import type { Host } from "./host.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { InitialAnswers } from "../form/examples.ts";
import { currentAmount } from "../result/current-amount.ts";
import { rulesToday } from "../info/rules-today.ts";
import { toSituation } from "../form/to-situation.ts";

/** The result for the initial answers, before the form is loaded. `placeholder` is rendered in place of the form. */
export function firstResult(
  host: Host,
  { answers }: InitialAnswers,
  i18n: I18n,
  placeholder: TemplateResult,
  onAsk: (field: string) => void,
): TemplateResult {
  const { day: today, contact, parts, amount, showAnswer } = host;
  const situation = toSituation(answers, today, i18n.lang);
  const result = evaluate(situation, []);
  const evaluated = Array.isArray(result) ? undefined : result;
  const view: View | undefined = evaluated && {
    ...evaluated,
    situation,
    today,
    i18n,
    example: true,
    open: [],
    contact,
    parts,
    onAsk,
    link: "",
  };
  return html`${rulesToday(today, i18n)}
    <div class="columns">
      <div class="questions-column">
        ${placeholder} ${amountBar({ evaluated, today, i18n, example: true, isAmountVisible: amount.isVisible, showAnswer })}
      </div>
      <div class="answer-column" tabindex="-1"><div class="answer" part="answer">${view ? currentAmount(view, beforeTax) : nothing}</div></div>
    </div>`;
}
