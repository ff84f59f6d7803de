// Some questions matter to few: whether one lives with a parent, whether one has asked for a longer forløb. Who they matter to
// is the law's business, so the calculation is asked: if no answer changes the timeline, the question is not put.
import type { Situation } from "../pkg/forloebsberegner.js";
import { evaluate } from "../core/wasm.ts";
import { NO_KNOWN_DAY } from "./to-situation.ts";

export interface Relevance {
  withParents: boolean;
  wishesLonger: boolean;
}

/** While the answers have faults nothing can be told: then what was known before still stands. */
export function relevance(situation: Situation, open: string[], before: Relevance): Relevance {
  const matters = (yes: Partial<Situation>, asked: keyof Situation) => differ(situation, open, yes, asked);
  return {
    withParents: matters({ with_parents_until: NO_KNOWN_DAY }, "with_parents_until") ?? before.withParents,
    wishesLonger: matters({ wishes_longer: true }, "wishes_longer") ?? before.wishesLonger,
  };
}

function differ(
  situation: Situation,
  open: string[],
  yes: Partial<Situation>,
  asked: keyof Situation,
): boolean | undefined {
  const no = { ...situation };
  Reflect.deleteProperty(no, asked);
  const others = open.filter((path) => path !== asked);
  const [withIt, without] = [evaluate({ ...no, ...yes }, others), evaluate(no, others)];
  if (Array.isArray(withIt) || Array.isArray(without)) return undefined;
  return JSON.stringify(withIt) !== JSON.stringify(without);
}
