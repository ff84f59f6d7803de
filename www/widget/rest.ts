// All that the first answer does without, gathered for the file it comes in.
export { beside, following } from "./below.ts";
export { disclosed } from "./questions/disclosed.ts";
export { sygedagpengeEndFound } from "./questions/sygedagpenge-end.ts";
export { rangeAnswer } from "./range-answer.ts";
export { ratesView } from "./rates.ts";
export { summary } from "./summary.ts";
export { explanations, worked } from "./worked.ts";
