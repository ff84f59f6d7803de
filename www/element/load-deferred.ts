// Loads what the first result does without: the calculator itself and the steps of each explanation.
import { requireAllMessages } from "../i18n/i18n.ts";
import { provideSteps } from "../result/explanation.ts";
import type { Calculator } from "./calculator.ts";

export interface Deferred {
  Calculator: typeof Calculator;
}

/** From here on, `loadWords` loads all messages of a language. */
export async function loadDeferred(): Promise<Deferred> {
  requireAllMessages();
  const { Calculator, explanationSteps } = await import("./deferred.ts");
  provideSteps(explanationSteps);
  return { Calculator };
}
