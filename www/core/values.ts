// The values of the enums of the rules, in their order. Generated from the Rust types.
export const SCHEMES = ["ressourceforloeb", "jobafklaringsforloeb"] as const;
export const PRIOR_BENEFITS = [
  "sygedagpenge",
  "ledighedsydelse",
  "foertidspension",
  "kontanthjaelp",
  "uddannelseshjaelp",
  "selvforsoergelses_og_hjemrejseydelse",
  "revalideringsydelse",
  "dagpenge",
  "barselsdagpenge",
  "su",
  "jobafklaringsforloeb",
  "fleksloentilskud",
  "ingen",
] as const;
export const INCOME_KINDS = [
  "loen",
  "feriegodtgoerelse",
  "loen_fra_job_ved_start",
  "tilbud",
  "anden",
  "undtaget",
] as const;
export const PARTIAL_CAPACITIES = ["quarter", "half"] as const;
export const SANCTION_KINDS = ["periode", "punkt"] as const;
export const EXTENSION_GROUNDS = [
  "revalidering",
  "afklaring",
  "behandling",
  "rehabiliteringsteam",
  "livstruende",
  "arbejdsskade",
  "foertidspension",
] as const;
export const WORK_KINDS = ["employee", "self_employed"] as const;
export const PAY_PERIODS = ["week", "month", "year"] as const;
