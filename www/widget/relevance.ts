// Some questions matter to few: whether one lives with a parent, whether one has asked for a longer forløb. Who they matter to
// is the law's business, so the calculation is asked: if no answer changes the timeline, the question is not put.
import type { Situation } from "../pkg/forloebsberegner.js";
import { NO_KNOWN_DAY } from "./answers.ts";
import { calculate } from "./calculation.ts";

export interface Relevance {
  withParents: boolean;
  wishesLonger: boolean;
}

/** While the answers have faults nothing can be told: then what was known before still stands. */
export function relevance(situation: Situation, before: Relevance): Relevance {
  return {
    withParents: differ(situation, { with_parents_until: NO_KNOWN_DAY }, ["with_parents_until"]) ?? before.withParents,
    wishesLonger: differ(situation, { wishes_longer: true }, ["wishes_longer"]) ?? before.wishesLonger,
  };
}

function differ(situation: Situation, yes: Partial<Situation>, asked: (keyof Situation)[]): boolean | undefined {
  const no = { ...situation };
  for (const field of asked) Reflect.deleteProperty(no, field);
  const [withIt, without] = [calculate({ ...no, ...yes }), calculate(no)];
  if (Array.isArray(withIt) || Array.isArray(without)) return undefined;
  return JSON.stringify(withIt) !== JSON.stringify(without);
}
