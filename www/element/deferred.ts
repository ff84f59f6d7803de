// The entry point of the deferred chunk: all that the first result does without.
export { Calculator } from "./calculator.ts";
export { explanationSteps } from "../result/explanation-steps.ts";
