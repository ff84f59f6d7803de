// The life the page opens with, so that it is never blank: a plain course with two changes still to come.
import { amountEntry } from "./amount-entry.ts";
import { noAnswers, noChild } from "./answers.ts";
import type { Answers } from "./answers.ts";
import { dateEntry } from "./date-entry.ts";

export function exampleAnswers(): Answers {
  return {
    ...noAnswers(),
    scheme: "ressourceforloeb",
    granted: dateEntry("2025-02-14"),
    start: dateEntry("2025-03-01"),
    born: dateEntry("1988-05-14"),
    prior: "sygedagpenge",
    sygedagpenge: amountEntry("week", "4865"),
    entitledUntil: dateEntry("2025-08-31"),
    children: [{ ...noChild(), born: dateEntry("2027-03-01") }],
  };
}
