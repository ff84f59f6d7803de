// Example lives: the commonest ways into a forløb. With one of them the page opens, so that it is never blank.
import { amountEntry } from "./fields/amount-entry.ts";
import { benefitOf, emptyAnswers, emptyChild, emptyIncome } from "./answers.ts";
import type { Answers } from "./answers.ts";
import { dateEntry, monthEntry } from "./fields/date-entry.ts";
import type { Prefill } from "./prefill.ts";
import { answeredAs } from "./prior-benefits.ts";

/** Each by the name of its sentence. */
export const EXAMPLES: Record<string, () => Answers> = {
  sygedagpenge: () => ({
    ...ressourceforloeb("2025-03-01", "1988-05-14"),
    granted: dateEntry("2025-02-14"),
    prior: "sygedagpenge",
    sygedagpenge: amountEntry("week", "4865"),
    entitledUntil: dateEntry("2025-08-31"),
    children: [{ ...emptyChild(), born: dateEntry("2027-03-01") }],
  }),
  jobafklaring: () => ({
    ...emptyAnswers(),
    scheme: "jobafklaringsforloeb",
    start: dateEntry("2026-02-01"),
    born: dateEntry("1987-04-19"),
    prior: "sygedagpenge",
    income: [
      {
        ...emptyIncome(),
        kind: "loen_fra_job_ved_start",
        amount: amountEntry("month", "8500"),
        to: monthEntry("2026-12"),
      },
    ],
  }),
  kontanthjaelp: () => ({
    ...ressourceforloeb("2025-02-15", "1990-10-30"),
    prior: "kontanthjaelp",
    kontanthjaelpSince: dateEntry("2024-10-21"),
    children: [{ ...emptyChild(), born: dateEntry("2014-04-04") }],
  }),
  loen: () => ({
    ...ressourceforloeb("2025-07-01", "1982-10-10"),
    prior: "kontanthjaelp",
    income: [{ ...emptyIncome(), amount: amountEntry("month", "18000") }],
  }),
  ledighedsydelse: () => ({
    ...ressourceforloeb("2025-02-01", "1977-03-30"),
    prior: "ledighedsydelse",
    level: "89_pct",
  }),
  hjemmeboende: () => ({
    ...ressourceforloeb("2026-01-15", "2002-05-12"),
    granted: dateEntry("2025-12-01"),
    prior: "other",
    priorOther: "uddannelseshjaelp",
    withParents: "open",
  }),
  foertidspension: () => ({
    ...ressourceforloeb("2025-01-01", "1986-02-20"),
    prior: "foertidspension",
    single: "yes",
  }),
};

function ressourceforloeb(start: string, born: string): Answers {
  return { ...emptyAnswers(), scheme: "ressourceforloeb", start: dateEntry(start), born: dateEntry(born) };
}

export interface InitialAnswers {
  /** The name of the life; none where the page around the element has asked for something that no life has. */
  life: string;
  answers: Answers;
}

/** The first of the lives that has what is known already; where there is none, the nearest with that put into it. */
export function initialAnswers({ scheme, prior }: Prefill): InitialAnswers {
  for (const [life, made] of Object.entries(EXAMPLES)) {
    const answers = made();
    if ((!scheme || answers.scheme === scheme) && (!prior || benefitOf(answers) === prior)) return { life, answers };
  }
  const nearest = scheme === "jobafklaringsforloeb" ? "jobafklaring" : "kontanthjaelp";
  return { life: "", answers: { ...(EXAMPLES[nearest]?.() ?? emptyAnswers()), ...answeredAs(prior) } };
}

/** Nothing but what is known already. */
export const blankAnswers = ({ scheme, prior }: Prefill): Answers => ({
  ...emptyAnswers(),
  scheme,
  ...answeredAs(prior),
});
