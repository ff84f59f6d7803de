// Whether the questions that matter to few visitors change this visitor's result. The law decides that, so the core calculates the
// timeline with and without the answer; if they are equal, the form leaves the question out.
import type { Situation } from "../pkg/forloebsberegner.js";
import { evaluate } from "../core/wasm.ts";
import { NO_KNOWN_DAY } from "./to-situation.ts";

/** Whether each question can change the result. */
export interface Relevance {
  withParents: boolean;
  wishesLonger: boolean;
}

/** The relevance for a situation; `previous` if the situation has errors, as there is nothing to compare. */
export function relevance(situation: Situation, unknown: string[], previous: Relevance): Relevance {
  const matters = (answer: Partial<Situation>, field: keyof Situation) =>
    changesTimeline(situation, unknown, answer, field);
  return {
    withParents: matters({ with_parents_until: NO_KNOWN_DAY }, "with_parents_until") ?? previous.withParents,
    wishesLonger: matters({ wishes_longer: true }, "wishes_longer") ?? previous.wishesLonger,
  };
}

function changesTimeline(
  situation: Situation,
  unknown: string[],
  answer: Partial<Situation>,
  field: keyof Situation,
): boolean | undefined {
  const unanswered = { ...situation };
  Reflect.deleteProperty(unanswered, field);
  const otherUnknown = unknown.filter((path) => path !== field);
  const withAnswer = evaluate({ ...unanswered, ...answer }, otherUnknown);
  const withoutAnswer = evaluate(unanswered, otherUnknown);
  if (Array.isArray(withAnswer) || Array.isArray(withoutAnswer)) return undefined;
  return JSON.stringify(withAnswer) !== JSON.stringify(withoutAnswer);
}
