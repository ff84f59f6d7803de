import type { FieldError } from "../pkg/forloebsberegner.js";
import type { View } from "../result/view.ts";
import type { Answers } from "../form/answers.ts";
import { evaluate } from "../core/wasm.ts";
import { errorOnPage, sortByPageOrder } from "../form/field-errors.ts";
import type { Lang } from "../i18n/i18n.ts";
import { unknownFields } from "../form/unknowns.ts";
import { relevance, type Relevance } from "../form/relevance.ts";
import { toSituation } from "../form/to-situation.ts";

/** A result with the situation it is for: the timeline has neither the unknown facts nor all answers. */
export type EvaluatedSituation = Pick<View, "situation" | "timeline" | "estimate" | "open">;

const NOT_RELEVANT: Relevance = { withParents: false, wishesLonger: false };

/** The result for the current answers, or the errors in them. */
export class CalculationState {
  evaluated: EvaluatedSituation | undefined;
  errors: FieldError[] = [];
  relevant = NOT_RELEVANT;

  /** `isBeingEdited`: the visitor is typing in this field. */
  update(answers: Answers, today: string, lang: Lang, isBeingEdited: (field: string) => boolean): void {
    const situation = toSituation(answers, today, lang);
    const unknown = unknownFields(answers);
    const result = evaluate(situation, unknown);
    this.relevant = relevance(situation, unknown, this.relevant);
    if (!Array.isArray(result)) {
      this.evaluated = { ...result, situation, open: unknown };
      this.errors = [];
      return;
    }
    this.errors = sortByPageOrder(result.map((error) => errorOnPage(error, answers)));
    // While a field is being edited, the last result stays. An error in any other field removes it.
    if (!this.errors.every(({ field }) => isBeingEdited(field))) this.evaluated = undefined;
  }

  /** Forgets the result, for answers that replace the current ones. */
  reset(): void {
    this.evaluated = undefined;
    this.relevant = NOT_RELEVANT;
  }
}
