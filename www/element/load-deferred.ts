// Loads what the first result does without: the calculator itself and the steps of each explanation.
import { wantRest } from "../i18n/translator.ts";
import { provideSteps } from "../result/explanation.ts";
import type { Calculator } from "./calculator.ts";

export interface Deferred {
  Calculator: typeof Calculator;
}

/** From here on, `loadWords` loads all messages of a language. */
export async function loadDeferred(): Promise<Deferred> {
  wantRest();
  const { Calculator, worked } = await import("./deferred.ts");
  provideSteps(worked);
  return { Calculator };
}
