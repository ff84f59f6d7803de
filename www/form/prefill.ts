// What the page around the element knows already of its readers: in which forløb they are, and what they lived on before it.
import { answeredAs } from "./prior-benefits.ts";

export interface Prefill {
  scheme: string;
  prior: string;
}

const SCHEMES = ["ressourceforloeb", "jobafklaringsforloeb"];

/** What is no answer to its question is left out, as is what the scheme does not ask. */
export function prefill(scheme: string, prior: string): Prefill {
  const known = SCHEMES.includes(scheme) ? scheme : "";
  const fits = answeredAs(prior) !== undefined && !(known === "jobafklaringsforloeb" && prior === "foertidspension");
  return { scheme: known, prior: fits ? prior : "" };
}
