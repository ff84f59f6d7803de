// The answers the calculator opens with: an example, or what the host page knows about its readers.
import type { Scheme } from "../pkg/forloebsberegner.js";
import type { MessageKey } from "../i18n/i18n.ts";
import { amountEntry } from "./fields/amount-entry.ts";
import { benefitAnswer, benefitOf, emptyAnswers, emptyChild, emptyIncome } from "./answers.ts";
import type { Answers, Benefit } from "./answers.ts";
import { dateEntry, monthEntry } from "./fields/date-entry.ts";

/** The name of an example; each has a message with its description. */
export type ExampleName = MessageKey<"preset-">;

/** The most common ways into a forløb, in the order of the page. The calculator opens with the first one, so that a result is visible. */
export const EXAMPLES: ReadonlyMap<ExampleName, () => Answers> = new Map<ExampleName, () => Answers>([
  [
    "sygedagpenge",
    () => ({
      ...ressourceforloeb("2025-03-01", "1988-05-14"),
      granted: dateEntry("2025-02-14"),
      prior: "sygedagpenge",
      sygedagpenge: amountEntry("week", "4865"),
      entitledUntil: dateEntry("2025-08-31"),
      children: [{ ...emptyChild(), born: dateEntry("2027-03-01") }],
    }),
  ],
  [
    "jobafklaring",
    () => ({
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
  ],
  [
    "kontanthjaelp",
    () => ({
      ...ressourceforloeb("2025-02-15", "1990-10-30"),
      prior: "kontanthjaelp",
      kontanthjaelpSince: dateEntry("2024-10-21"),
      children: [{ ...emptyChild(), born: dateEntry("2014-04-04") }],
    }),
  ],
  [
    "loen",
    () => ({
      ...ressourceforloeb("2025-07-01", "1982-10-10"),
      prior: "kontanthjaelp",
      income: [{ ...emptyIncome(), amount: amountEntry("month", "18000") }],
    }),
  ],
  [
    "ledighedsydelse",
    () => ({
      ...ressourceforloeb("2025-02-01", "1977-03-30"),
      prior: "ledighedsydelse",
      level: "89_pct",
    }),
  ],
  [
    "hjemmeboende",
    () => ({
      ...ressourceforloeb("2026-01-15", "2002-05-12"),
      granted: dateEntry("2025-12-01"),
      prior: "other",
      priorOther: "uddannelseshjaelp",
      withParents: "open",
    }),
  ],
  [
    "foertidspension",
    () => ({
      ...ressourceforloeb("2025-01-01", "1986-02-20"),
      prior: "foertidspension",
      single: "yes",
    }),
  ],
]);

function ressourceforloeb(start: string, born: string): Answers {
  return { ...emptyAnswers(), scheme: "ressourceforloeb", start: dateEntry(start), born: dateEntry(born) };
}

/** What the host page knows about its readers, from the attributes `scheme` and `prior`; "" for what it does not know. */
export interface Prefill {
  scheme: Scheme | "";
  prior: Benefit | "";
}

// Not from core/values.ts: this module is part of the first load, and would bring the whole of that one along.
const SCHEMES: Record<Scheme, true> = { ressourceforloeb: true, jobafklaringsforloeb: true };
const isScheme = (text: string): text is Scheme => Object.hasOwn(SCHEMES, text);

/** Parses the attributes. Values that are no answer, or that the scheme does not offer, are ignored. */
export function prefill(scheme: string, prior: string): Prefill {
  const knownScheme = isScheme(scheme) ? scheme : "";
  const answer = benefitAnswer(prior);
  return { scheme: knownScheme, prior: answer ? benefitOf({ ...emptyAnswers(), scheme: knownScheme, ...answer }) : "" };
}

/** The answers the calculator opens with. */
export interface InitialAnswers {
  /** "" if the answers are none of the examples, because no example matches the prefill. */
  example: ExampleName | "";
  answers: Answers;
}

/** The first example that matches the prefill; without a match, an example of the same scheme with the prefilled benefit. */
export function initialAnswers({ scheme, prior }: Prefill): InitialAnswers {
  for (const [example, create] of EXAMPLES) {
    const answers = create();
    if ((!scheme || answers.scheme === scheme) && (!prior || benefitOf(answers) === prior)) return { example, answers };
  }
  const nearest = scheme === "jobafklaringsforloeb" ? "jobafklaring" : "kontanthjaelp";
  return { example: "", answers: { ...(EXAMPLES.get(nearest)?.() ?? emptyAnswers()), ...benefitAnswer(prior) } };
}

/** An empty form with the prefill. */
export const blankAnswers = ({ scheme, prior }: Prefill): Answers => ({
  ...emptyAnswers(),
  scheme,
  ...benefitAnswer(prior),
});
