// Example lives, each chosen with one press: the commonest ways into a forløb.
import { html, type TemplateResult } from "lit";
import { amountEntry } from "./amount-entry.ts";
import { noAnswers, noChild, noIncome } from "./answers.ts";
import type { Answers } from "./answers.ts";
import { dateEntry, monthEntry } from "./date-entry.ts";
import { exampleAnswers } from "./example.ts";
import type { Words } from "./language.ts";

const LIVES: Record<string, () => Answers> = {
  sygedagpenge: exampleAnswers,
  jobafklaring: () => ({
    ...noAnswers(),
    scheme: "jobafklaringsforloeb",
    start: dateEntry("2026-02-01"),
    born: dateEntry("1987-04-19"),
    prior: "sygedagpenge",
    income: [{ ...noIncome(), kind: "loen_fra_job_ved_start", amount: amountEntry("month", "8500"), to: monthEntry("2026-12") }],
  }),
  kontanthjaelp: () => ({
    ...ressourceforloeb("2025-02-15", "1990-10-30"),
    prior: "kontanthjaelp",
    kontanthjaelpSince: dateEntry("2024-10-21"),
    children: [{ ...noChild(), born: dateEntry("2014-04-04") }],
  }),
  loen: () => ({
    ...ressourceforloeb("2025-07-01", "1982-10-10"),
    prior: "kontanthjaelp",
    income: [{ ...noIncome(), amount: amountEntry("month", "18000") }],
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
  return { ...noAnswers(), scheme: "ressourceforloeb", start: dateEntry(start), born: dateEntry(born) };
}

export interface Presets {
  words: Words;
  /** The example that stands in the fields as it came; none once it has been changed. */
  chosen: string;
  unfolded: boolean;
  fill(name: string, answers: Answers): void;
}

export function presets({ words, chosen, unfolded, fill }: Presets): TemplateResult {
  return html`<details class="details presets" ?open=${unfolded}>
    <summary class="details-summary">${words.t("presets-heading")}</summary>
    <ul class="preset-list">
      ${Object.entries(LIVES).map(
        ([name, life]) =>
          html`<li>
            <button type="button" class="preset" aria-pressed=${chosen === name ? "true" : "false"} @click=${() => {
              fill(name, life());
            }}>${words.t(`preset-${name}`)}</button>
          </li>`,
      )}
    </ul>
  </details>`;
}
