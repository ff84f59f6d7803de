// What somebody may have lived on before the forløb, and how it is answered.
import type { Answers } from "./answers.ts";

/** The common ones are radio buttons; the rest give the same amount and wait behind the last of them. */
export const COMMON = ["sygedagpenge", "ledighedsydelse", "kontanthjaelp", "foertidspension"];
export const OTHERS = [
  "uddannelseshjaelp",
  "selvforsoergelses_og_hjemrejseydelse",
  "revalideringsydelse",
  "dagpenge",
  "barselsdagpenge",
  "su",
  "jobafklaringsforloeb",
  "fleksloentilskud",
  "ingen",
];

/** Nothing where it is none of them. */
export function answeredAs(benefit: string): Pick<Answers, "prior" | "priorOther"> | undefined {
  if (COMMON.includes(benefit)) return { prior: benefit, priorOther: "" };
  return OTHERS.includes(benefit) ? { prior: "other", priorOther: benefit } : undefined;
}
