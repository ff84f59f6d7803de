// Generated from the Rust types: UPDATE_TYPESCRIPT=1 cargo test typescript

/**
 * Facts about one person. [`Situation::parse`] returns a valid one.
 */
export type Situation = { 
/**
 * The day of the calculation. It does not change the timeline.
 */
today: Day, 
/**
 * The scheme.
 */
scheme: Scheme, 
/**
 * The day of the municipality's grant (bevilling). Default: `start`.
 */
granted?: Day, 
/**
 * The first day of the forløb.
 */
start: Day, 
/**
 * The last day, if known. Default: the latest day the law allows.
 */
end?: Day, 
/**
 * The person's date of birth.
 */
born: Day, 
/**
 * The last day of living with a parent, from the start on.
 */
with_parents_until?: Day, 
/**
 * Own children, including expected ones.
 */
children?: Array<Child>, 
/**
 * The benefit immediately before the forløb.
 */
prior: Prior, 
/**
 * Own income before tax, per calendar month.
 */
income?: Array<Income>, 
/**
 * Barsel or sorgorlov.
 */
leave?: Array<Interval>, 
/**
 * Earlier ressourceforløb.
 */
earlier?: Array<Interval>, 
/**
 * The person wishes more than the age limits allow. Default: no.
 */
wishes_longer?: boolean, 
/**
 * The capacity of a self-employed person who is partly ill.
 */
partial_capacity?: PartialCapacity, 
/**
 * The first day of unbroken kontanthjælp or uddannelseshjælp until the start.
 */
kontanthjaelp_since?: Day, 
/**
 * Sanctions during the forløb.
 */
sanctions?: Array<Sanction>, 
/**
 * The figures of the person's tax card.
 */
tax?: Tax, };

/**
 * The two schemes.
 */
export type Scheme = "ressourceforloeb" | "jobafklaringsforloeb";

/**
 * An own child, born or expected.
 */
export type Child = { 
/**
 * The child's date of birth, or the expected date.
 */
born: Day, 
/**
 * Whether the child lives with the person. Default: yes.
 */
lives_with?: boolean, 
/**
 * Whether the person has a documented bidragspligt for a child who lives elsewhere. Default: no.
 */
bidrag?: boolean, };

/**
 * The benefit immediately before the forløb.
 */
export type Prior = { "benefit": "sygedagpenge", 
/**
 * Kroner per week, before tax.
 */
weekly?: Kroner, 
/**
 * The last day of the right to sygedagpenge without the forløb.
 */
entitled_until?: Day, } | { "benefit": "ledighedsydelse", 
/**
 * The level.
 */
level?: LedighedsydelseLevel, } | { "benefit": "foertidspension", 
/**
 * Whether the person is single, as opposed to living with a partner.
 */
single: boolean, } | { "benefit": "kontanthjaelp" } | { "benefit": "uddannelseshjaelp" } | { "benefit": "selvforsoergelses_og_hjemrejseydelse" } | { "benefit": "revalideringsydelse" } | { "benefit": "dagpenge" } | { "benefit": "barselsdagpenge" } | { "benefit": "su" } | { "benefit": "jobafklaringsforloeb" } | { "benefit": "fleksloentilskud" } | { "benefit": "ingen" };

/**
 * The two levels of ledighedsydelse: LAS § 74 a, stk. 2 and 3.
 */
export type LedighedsydelseLevel = "89_pct" | "base";

/**
 * Income of one kind in a range of calendar months.
 */
export type Income = { 
/**
 * The kind.
 */
kind: IncomeKind, 
/**
 * Kroner per month, before tax.
 */
monthly: Kroner, 
/**
 * Hours per month; with `tilbud` only.
 */
hours?: Hours, 
/**
 * The first day of the first month. Default: from the start.
 */
from?: Day, 
/**
 * The last day of the last month. Default: open-ended.
 */
to?: Day, };

/**
 * A kind of income.
 */
export type IncomeKind = "loen" | "feriegodtgoerelse" | "loen_fra_job_ved_start" | "tilbud" | "anden" | "undtaget";

/**
 * Days from `from` to `to`, both included.
 */
export type Interval = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, };

/**
 * The share of the work that a self-employed, partly ill person can do.
 */
export type PartialCapacity = "quarter" | "half";

/**
 * A sanction.
 */
export type Sanction = { "kind": "periode" } & Interval | { "kind": "punkt", 
/**
 * The day.
 */
on: Day, };

/**
 * The figures of the person's tax card.
 */
export type Tax = { 
/**
 * The withholding rate (trækprocent).
 */
percent: Percent, 
/**
 * The monthly allowance (månedsfradrag), kroner.
 */
monthly_allowance: Kroner, };

/**
 * The benefit during a forløb: periods, changes, payments and their reasons.
 */
export type Timeline = { 
/**
 * Whether the forløb is possible.
 */
status: Status, 
/**
 * The first day. Absent if the forløb is not possible.
 */
from?: Day, 
/**
 * The last day. Absent if the forløb is not possible.
 */
to?: Day, 
/**
 * The days from `from` to `to`, in periods without changes.
 */
periods: Array<Period>, 
/**
 * Each change of the payable amount, one entry per cause.
 */
transitions: Array<Transition>, 
/**
 * Dates the reader must know, beside the changes of the amount.
 */
milestones: Array<Milestone>, 
/**
 * The payment of each calendar month.
 */
payments: Array<Payment>, 
/**
 * Conditions and limitations the reader must know.
 */
notices: Array<Notice>, 
/**
 * The edition of the rates used.
 */
rates: Edition, };

/**
 * Whether the forløb is possible.
 */
export type Status = "ok" | "not_possible";

/**
 * Consecutive days with the same amount and the same steps.
 */
export type Period = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, 
/**
 * The level of the benefit.
 */
level: Level, 
/**
 * The benefit for a full month, before deductions for own income.
 */
monthly: Kroner, 
/**
 * The monthly deduction for own income, at most `monthly`.
 */
deduction: Kroner, 
/**
 * The payable amount for a full month, before tax: the sum of the steps.
 */
payable: Kroner, 
/**
 * The weakest basis among the rates behind the steps.
 */
basis: Basis, 
/**
 * The calculation. The sum of the steps is `payable`.
 */
steps: Array<Step>, 
/**
 * The assumptions made where the law is silent.
 */
assumptions: Array<Assumption>, };

/**
 * The level of the benefit: which provision sets its amount.
 */
export type Level = "sygedagpenge" | "ledighedsydelse" | "foertidspension" | "forsoerger" | "ikke_forsoerger" | "hjemmeboende_u25" | "hjemmeboende_u25_bidrag";

/**
 * One step of a calculation.
 */
export type Step = { 
/**
 * The rule behind it.
 */
rule: Rule, 
/**
 * The amount it adds; negative for a deduction.
 */
amount: Kroner, 
/**
 * The § as in force on the first day of the period.
 */
law: Citation, 
/**
 * The versions of the § that enter into force during the period.
 */
later?: Array<UpcomingVersion>, 
/**
 * The person's own numbers behind it, and intermediate results.
 */
numbers: Array<Number>, 
/**
 * The rates behind it.
 */
rates: Array<Rate>, };

/**
 * The rule behind a step of a calculation. Each variant is named after its § of LAS; the wire word
 * stays the same when an amendment renumbers the §.
 */
export type Rule = "las-68-2-1" | "las-68-2-2" | "las-68-2-3" | "las-68-2-4" | "las-68-4" | "las-68-5" | "las-68-6" | "las-68a-1" | "las-68a-2" | "las-68a-3" | "las-69j-2-1" | "las-69j-2-2" | "las-69j-2-3" | "las-69j-2-4" | "las-69j-4" | "las-69j-5" | "las-69j-6" | "las-69j-9" | "las-69j-10" | "not_below_zero";

/**
 * A number that a step was calculated from.
 */
export type Number = { 
/**
 * The meaning of the number.
 */
name: NumberName, 
/**
 * The number, as a decimal text.
 */
amount: NumberValue, };

/**
 * The meaning of a [`Number`].
 */
export type NumberName = "kept" | "weekly" | "children" | "wage" | "below" | "above" | "pay" | "hours" | "disregarded";

/**
 * A number of any unit, serialized as a decimal text.
 */
export type NumberValue = string;

/**
 * An assumption made where the law is silent, in output order. See [`crate::law::assumptions`].
 */
export type Assumption = "effective_same_day" | "part_month_by_days" | "weekly_to_monthly" | "sygedagpenge_not_regulated" | "no_new_extension" | "child_elsewhere_counts" | "full_45_in_2026" | "frozen_after_last_known" | "law_unchanged_2027";

/**
 * A change of the payable amount from one day to the next.
 */
export type Transition = { 
/**
 * The first day of the new amount.
 */
on: Day, 
/**
 * The cause of the change.
 */
cause: Cause, 
/**
 * The payable amount on the day before.
 */
before: Kroner, 
/**
 * The payable amount from this day.
 */
after: Kroner, 
/**
 * The § behind the cause.
 */
law: Citation, };

/**
 * The cause of a change in the payable amount, in output order for one day.
 */
export type Cause = "yearly_regulation" | "sygedagpenge_ended" | "child_born" | "last_child_18" | "child_18" | "turned_25" | "moved_from_parents" | "income_changed" | "law_changed";

/**
 * A date the reader must know, beside the changes of the amount.
 */
export type Milestone = { 
/**
 * The day.
 */
on: Day, 
/**
 * The event.
 */
what: MilestoneKind, 
/**
 * The § it rests on.
 */
law: Citation, };

/**
 * The event of a milestone, in output order for one day.
 */
export type MilestoneKind = "holiday_right" | "six_years_to_folkepension" | "folkepension" | "latest_decision_on_next_step" | "renewal_due" | "law_may_change";

/**
 * The payment of a calendar month.
 */
export type Payment = { 
/**
 * The month.
 */
month: Month, 
/**
 * The amount before tax, after sanctions.
 */
amount: Kroner, 
/**
 * An estimate after tax, if the situation has the figures of the tax card.
 */
after_tax?: Kroner, 
/**
 * The deductions for sanctions in the month.
 */
cuts?: Array<SanctionDeduction>, };

/**
 * The deduction for one sanction in a month, for days with one amount.
 */
export type SanctionDeduction = { 
/**
 * The kind of sanction.
 */
kind: SanctionKind, 
/**
 * The number of deductions: one for each weekday of a periodesanktion.
 */
times: NumberValue, 
/**
 * The amount of one deduction.
 */
each: Kroner, 
/**
 * The total amount.
 */
amount: Kroner, 
/**
 * The § that sets the amount.
 */
law: Citation, };

/**
 * A kind of sanction.
 */
export type SanctionKind = "periode" | "punkt";

/**
 * A condition or limitation the reader must know.
 */
export type Notice = { 
/**
 * The kind of notice.
 */
code: NoticeCode, 
/**
 * The § it rests on.
 */
law: Citation, };

/**
 * The kind of a [`Notice`], in output order.
 */
export type NoticeCode = "closed_to_new_entrants" | "scheme_not_in_force" | "foertidspension_only_under_40" | "past_folkepension" | "under_six_years_to_folkepension" | "total_over_five_years" | "over_50_only_one" | "shorter_than_one_year" | "rates_projected" | "law_unverified_from_2027" | "foertidspension_income_not_modelled" | "sygedagpenge_already_ended" | "atp_not_deducted" | "child_must_live_in_denmark" | "special_housing_support_abolished";

/**
 * A section of an act in the version in force on a day.
 */
export type Citation = { 
/**
 * The §, as Danish lawyers write it.
 */
ref: string, 
/**
 * The address of the text.
 */
url: string, 
/**
 * The version: `LBK`, number and year of a consolidated act, or `LOV` of another act.
 */
version: string, 
/**
 * The act in force that day that amends the version without being part of its text.
 */
amended_by?: LawText, };

/**
 * A published version of an act.
 */
export type LawText = { 
/**
 * `LBK` or `LOV`, number and year.
 */
version: string, 
/**
 * The address of the text.
 */
url: string, 
/**
 * Whether it repealed the rule for new people. Those already in a forløb keep the old rule.
 */
repealed?: boolean, };

/**
 * A version that enters into force during the cited days.
 */
export type UpcomingVersion = { 
/**
 * The first day in force.
 */
from: Day, 
/**
 * The version.
 */
text: LawText, };

/**
 * The rates in force on a day.
 */
export type Rates = { 
/**
 * The day.
 */
on: Day, 
/**
 * The edition's year and number.
 */
version: string, 
/**
 * The day on which the rates were last compared with their sources.
 */
checked_on: Day, 
/**
 * The last day for which rates are known. Later amounts are projected.
 */
last_known: Day, 
/**
 * Every amount in force.
 */
rates: Array<Rate>, };

/**
 * The range of a result with unknown facts.
 */
export type Estimate = { 
/**
 * The lowest monthly payable amount on the day of the calculation.
 */
low: Kroner, 
/**
 * The highest monthly payable amount on that day.
 */
high: Kroner, 
/**
 * The path of the unknown fact that narrows the range most.
 */
ask_next?: string, 
/**
 * The range on each day of the forløb, in periods without changes.
 */
periods: Array<AmountRange>, 
/**
 * The timeline of the scenario with the lowest amount. It has everything that is the same in
 * every scenario.
 */
lowest: Timeline, };

/**
 * The range of the monthly payable amount on some days.
 */
export type AmountRange = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
to: Day, 
/**
 * The lowest amount.
 */
low: Kroner, 
/**
 * The highest amount.
 */
high: Kroner, };

/**
 * One unbroken illness.
 */
export type Illness = { 
/**
 * The first day of absence.
 */
first_day: Day, 
/**
 * The kind of work.
 */
work: Work, 
/**
 * The ground of the extension of sygedagpenge, if any.
 */
extension?: Extension, 
/**
 * The first day of the forløb.
 */
start?: Day, };

/**
 * The kind of work of a person on sygedagpenge.
 */
export type Work = "employee" | "self_employed";

/**
 * The ground of an extension of sygedagpenge: SDL § 27, stk. 1, nr. 1–7.
 */
export type Extension = "revalidering" | "afklaring" | "behandling" | "rehabiliteringsteam" | "livstruende" | "arbejdsskade" | "foertidspension";

/**
 * The estimated end of sygedagpenge.
 */
export type SygedagpengeEnd = { 
/**
 * The first day that counts.
 */
counted_from: Day, 
/**
 * The day on which payment ends unless it is extended (revurderingstidspunktet).
 */
reassessed_on: Day, 
/**
 * The last day of the right. Absent if the extension has no fixed length.
 */
entitled_until?: Day, 
/**
 * The § on the 22 weeks.
 */
law: Citation, 
/**
 * The § on the extension.
 */
extension_law?: Citation, };

/**
 * The period that an amount is paid for.
 */
export type PayPeriod = "week" | "month" | "year";

/**
 * An amount on a given day.
 */
export type Rate = { 
/**
 * The code.
 */
code: RateCode, 
/**
 * The amount in kroner per unit.
 */
amount: Kroner, 
/**
 * The unit.
 */
unit: Unit, 
/**
 * The certainty on the given day.
 */
basis: Basis, 
/**
 * The first day in force.
 */
valid_from: Day, 
/**
 * The § that sets the amount.
 */
law_ref: string, 
/**
 * Where the amount is published, or how it was computed.
 */
source: string, };

/**
 * An amount set and regulated by law.
 */
export type RateCode = "forsoerger" | "ikke_forsoerger" | "hjemmeboende_u25" | "barnetillaeg_bidrag" | "loenindtaegtsgraense" | "fradrag_pr_time" | "sygedagpenge_max" | "dagpenge_max" | "ledighedsydelse_89_pct_as_published" | "foertidspension_enlig" | "foertidspension_gift_samlevende" | "punktsanktion_hoej" | "punktsanktion_lav" | "kontanthjaelp_forhoejet_sats" | "kontanthjaelp_grundsats" | "kontanthjaelp_mindstesats" | "kontanthjaelp_boernetillaeg";

/**
 * The unit that an amount is paid for.
 */
export type Unit = "month" | "week" | "hour" | "each";

/**
 * The certainty of an amount, from the strongest to the weakest.
 */
export type Basis = "published" | "computed" | "projected";

/**
 * The edition of the rates.
 */
export type Edition = { 
/**
 * The year and number of the edition.
 */
version: string, 
/**
 * The day on which the rates were last compared with their sources.
 */
checked_on: Day, 
/**
 * The last day for which rates are known. Later amounts are projected.
 */
last_known: Day, };

/**
 * An error of one field.
 */
export type FieldError = { 
/**
 * The path of the field, as in `income[2].hours`. Empty for the whole input.
 */
field: string, 
/**
 * The kind of error.
 */
code: ErrorCode, 
/**
 * The exceeded limit: an amount or a day.
 */
limit?: string, };

/**
 * The kind of an error. The variants are in the byte order of their words.
 */
export type ErrorCode = "above_maximum" | "after_end" | "before_start" | "end_after_maximum" | "income_not_whole_months" | "malformed" | "missing" | "negative" | "not_a_date" | "not_for_this_scheme" | "out_of_range" | "overlapping" | "rate_unknown" | "too_many" | "unknown_field";

/**
 * A valid date of the Gregorian calendar, parsed from and displayed as `YYYY-MM-DD`.
 *
 * ```
 * # use forloebsberegner::calendar::Day;
 * let born: Day = "2004-02-29".parse().unwrap();
 * assert_eq!(born.plus_years(18).to_string(), "2022-02-28");
 * assert!("2023-02-29".parse::<Day>().is_err());
 * ```
 */
export type Day = string;

/**
 * A month of the calendar, written `YYYY-MM`.
 */
export type Month = string;

/**
 * An amount of money in Danish kroner, exact to the øre.
 *
 * ```
 * # use forloebsberegner::money::{Kroner, Rounding};
 * // 4,865 kroner a week as a monthly amount: × 52 ÷ 12.
 * let weekly: Kroner = "4865".parse().unwrap();
 * assert_eq!(weekly.share(52, 12, Rounding::WholeKroner).to_string(), "21082");
 * assert_eq!(weekly.share(52, 12, Rounding::Oere).to_string(), "21081.67");
 * ```
 */
export type Kroner = string;

/**
 * Hours of work with at most two decimals.
 */
export type Hours = string;

/**
 * A percentage with at most two decimals.
 */
export type Percent = string;

/** The error that `calculate`, `estimate`, `sygedagpenge_end` and `rates` throw. */
export interface CalculationError extends Error { name: "CalculationError"; errors: Array<FieldError>; }
