// Generated from the Rust types: UPDATE_TYPESCRIPT=1 cargo test typescript

export const SCHEMES = [
  "ressourceforloeb",
  "jobafklaringsforloeb",
] as const;

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

export const LEDIGHEDSYDELSE_LEVELS = [
  "89_pct",
  "base",
] as const;

export const INCOME_KINDS = [
  "loen",
  "feriegodtgoerelse",
  "loen_fra_job_ved_start",
  "tilbud",
  "anden",
  "undtaget",
] as const;

export const PARTIAL_CAPACITIES = [
  "quarter",
  "half",
] as const;

export const SANCTION_KINDS = [
  "periode",
  "punkt",
] as const;

export const STATUSES = [
  "ok",
  "not_possible",
] as const;

export const LEVELS = [
  "sygedagpenge",
  "ledighedsydelse",
  "foertidspension",
  "forsoerger",
  "ikke_forsoerger",
  "hjemmeboende_u25",
  "hjemmeboende_u25_bidrag",
] as const;

export const RULES = [
  "las-68-2-1",
  "las-68-2-2",
  "las-68-2-3",
  "las-68-2-4",
  "las-68-4",
  "las-68-5",
  "las-68-6",
  "las-68a-1",
  "las-68a-2",
  "las-68a-3",
  "las-69j-2-1",
  "las-69j-2-2",
  "las-69j-2-3",
  "las-69j-2-4",
  "las-69j-4",
  "las-69j-5",
  "las-69j-6",
  "las-69j-9",
  "las-69j-10",
  "not_below_zero",
] as const;

export const NUMBER_NAMES = [
  "kept",
  "weekly",
  "children",
  "wage",
  "below",
  "above",
  "pay",
  "hours",
  "disregarded",
] as const;

export const ASSUMPTIONS = [
  "effective_same_day",
  "part_month_by_days",
  "weekly_to_monthly",
  "sygedagpenge_not_regulated",
  "no_new_extension",
  "child_elsewhere_counts",
  "full_45_in_2026",
  "frozen_after_last_known",
  "law_unchanged_2027",
] as const;

export const CAUSES = [
  "yearly_regulation",
  "sygedagpenge_ended",
  "child_born",
  "last_child_18",
  "child_18",
  "turned_25",
  "moved_from_parents",
  "income_changed",
  "law_changed",
] as const;

export const MILESTONE_KINDS = [
  "holiday_right",
  "six_years_to_folkepension",
  "folkepension",
  "latest_decision_on_next_step",
  "renewal_due",
  "law_may_change",
] as const;

export const NOTICE_CODES = [
  "closed_to_new_entrants",
  "scheme_not_in_force",
  "foertidspension_only_under_40",
  "past_folkepension",
  "under_six_years_to_folkepension",
  "total_over_five_years",
  "over_50_only_one",
  "shorter_than_one_year",
  "rates_projected",
  "law_unverified_from_2027",
  "foertidspension_income_not_modelled",
  "sygedagpenge_already_ended",
  "atp_not_deducted",
  "child_must_live_in_denmark",
  "special_housing_support_abolished",
] as const;

export const WORK_KINDS = [
  "employee",
  "self_employed",
] as const;

export const EXTENSIONS = [
  "revalidering",
  "afklaring",
  "behandling",
  "rehabiliteringsteam",
  "livstruende",
  "arbejdsskade",
  "foertidspension",
] as const;

export const PAY_PERIODS = [
  "week",
  "month",
  "year",
] as const;

export const RATE_CODES = [
  "forsoerger",
  "ikke_forsoerger",
  "hjemmeboende_u25",
  "barnetillaeg_bidrag",
  "loenindtaegtsgraense",
  "fradrag_pr_time",
  "sygedagpenge_max",
  "dagpenge_max",
  "ledighedsydelse_89_pct_as_published",
  "foertidspension_enlig",
  "foertidspension_gift_samlevende",
  "punktsanktion_hoej",
  "punktsanktion_lav",
  "kontanthjaelp_forhoejet_sats",
  "kontanthjaelp_grundsats",
  "kontanthjaelp_mindstesats",
  "kontanthjaelp_boernetillaeg",
] as const;

export const UNITS = [
  "month",
  "week",
  "hour",
  "each",
] as const;

export const BASES = [
  "published",
  "computed",
  "projected",
] as const;

export const ERROR_CODES = [
  "above_maximum",
  "after_end",
  "before_start",
  "end_after_maximum",
  "income_not_whole_months",
  "malformed",
  "missing",
  "negative",
  "not_a_date",
  "not_for_this_scheme",
  "out_of_range",
  "overlapping",
  "rate_unknown",
  "too_many",
  "unknown_field",
] as const;
