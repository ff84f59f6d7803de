// What the calculation makes of the answers, kept from one drawing of the page to the next.
import type { Fault } from "../pkg/forloebsberegner.js";
import type { View } from "../result/view.ts";
import type { Answers } from "../form/answers.ts";
import { evaluate } from "../core/wasm.ts";
import { errorOnPage, sortByPageOrder } from "../form/field-errors.ts";
import type { Lang } from "../i18n/i18n.ts";
import { unknownFields } from "../form/unknowns.ts";
import { relevance, type Relevance } from "../form/relevance.ts";
import { toSituation } from "../form/to-situation.ts";

/** The timeline, and the situation beside it: a timeline holds no wishes, and not what was left to be reckoned. */
export type Evaluated = Pick<View, "situation" | "timeline" | "estimate" | "open">;

const NOTHING: Relevance = { withParents: false, wishesLonger: false };

export class CalculationState {
  answered: Evaluated | undefined;
  faults: Fault[] = [];
  relevant = NOTHING;

  /** `isTyped`: somebody is in the middle of this field. */
  update(answers: Answers, today: string, lang: Lang, isTyped: (field: string) => boolean): void {
    const situation = toSituation(answers, today, lang);
    const open = unknownFields(answers);
    const result = evaluate(situation, open);
    this.relevant = relevance(situation, open, this.relevant);
    if (!Array.isArray(result)) {
      this.answered = { ...result, situation, open };
      this.faults = [];
      return;
    }
    this.faults = sortByPageOrder(result.map((fault) => errorOnPage(fault, answers)));
    // Somebody in the middle of a date keeps the answer to what stood there before; a field left with a fault does not.
    if (!this.faults.every(({ field }) => isTyped(field))) this.answered = undefined;
  }

  forget(): void {
    this.answered = undefined;
    this.relevant = NOTHING;
  }
}
