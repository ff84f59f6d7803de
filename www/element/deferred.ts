// All that the first answer does without, gathered for the file it comes in.
export { Calculator } from "./calculator.ts";
export { explanationSteps } from "../result/explanation-steps.ts";
