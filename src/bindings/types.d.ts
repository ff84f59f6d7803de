// Made from the Rust types: UPDATE_TYPES=1 cargo test typescript

/**
 * Facts about one person. Read it with [`Situation::read`].
 */
export type Situation = { 
/**
 * The day the calculation is made. It changes nothing in the timeline.
 */
today: Day, 
/**
 * Which of the two schemes.
 */
scheme: Scheme, 
/**
 * The municipality's decision (bevilling). Default: `start`.
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
 * The person's birthday.
 */
born: Day, 
/**
 * The last day of living with a parent, from the start on.
 */
with_parents_until?: Day, 
/**
 * Own children, also expected ones.
 */
children?: Array<Child>, 
/**
 * What the person lived on just before.
 */
prior: Prior, 
/**
 * Own income, gross, per calendar month.
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
 * The person has asked for more than the age limits give. Default: no.
 */
wishes_longer?: boolean, 
/**
 * Self-employed and partly ill: what the person can do at most.
 */
partial_capacity?: PartialCapacity, 
/**
 * Unbroken kontanthjælp or uddannelseshjælp straight before the start, from this day.
 */
kontanthjaelp_since?: Day, 
/**
 * Sanctions during the forløb.
 */
sanctions?: Array<Sanction>, 
/**
 * The person's own figures from the tax card.
 */
tax?: Tax, };

/**
 * Which of the two schemes.
 */
export type Scheme = "ressourceforloeb" | "jobafklaringsforloeb";

/**
 * An own child, born or expected.
 */
export type Child = { 
/**
 * The child's birthday.
 */
born: Day, 
/**
 * Whether the child lives with the person. Default: yes.
 */
lives_with?: boolean, 
/**
 * Whether there is a documented bidragspligt for a child that lives elsewhere. Default: no.
 */
bidrag?: boolean, };

/**
 * What the person lived on just before the start.
 */
export type Prior = { "benefit": "sygedagpenge", 
/**
 * Kroner a week, before tax.
 */
weekly?: Kroner, 
/**
 * The last day the right to sygedagpenge would have lasted.
 */
entitled_until?: Day, } | { "benefit": "ledighedsydelse", 
/**
 * Which of its two levels.
 */
level?: LedighedsydelseLevel, } | { "benefit": "foertidspension", 
/**
 * Single, or living with a partner.
 */
single: boolean, } | { "benefit": "kontanthjaelp" } | { "benefit": "uddannelseshjaelp" } | { "benefit": "selvforsoergelses_og_hjemrejseydelse" } | { "benefit": "revalideringsydelse" } | { "benefit": "dagpenge" } | { "benefit": "barselsdagpenge" } | { "benefit": "su" } | { "benefit": "jobafklaringsforloeb" } | { "benefit": "fleksloentilskud" } | { "benefit": "ingen" };

/**
 * The two levels of ledighedsydelse: LAS § 74 a, stk. 2 and 3.
 */
export type LedighedsydelseLevel = "89_pct" | "base";

/**
 * One kind of income in the calendar months it touches.
 */
export type Income = { 
/**
 * Which kind.
 */
kind: IncomeKind, 
/**
 * Kroner a month, gross.
 */
monthly: Kroner, 
/**
 * Hours a month; with `tilbud` only.
 */
hours?: Hours, 
/**
 * First day of the first month. Default: from the start.
 */
from?: Day, 
/**
 * Last day of the last month. Default: open.
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
 * What a self-employed, partly ill person can do at most.
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
 * The person's own figures from the tax card.
 */
export type Tax = { 
/**
 * Trækprocent.
 */
percent: Percent, 
/**
 * Månedsfradrag, kroner.
 */
monthly_allowance: Kroner, };

/**
 * What a forløb pays, from when to when, and why.
 */
export type Timeline = { 
/**
 * Whether the forløb can be at all.
 */
status: Status, 
/**
 * The first day; none when the forløb is not possible.
 */
from?: Day, 
/**
 * The last day; none when the forløb is not possible.
 */
to?: Day, 
/**
 * The days from `from` to `to`, in pieces on which nothing changes.
 */
periods: Array<Period>, 
/**
 * Each change of what is payable, with its causes.
 */
transitions: Array<Transition>, 
/**
 * Days that matter besides the amounts.
 */
milestones: Array<Milestone>, 
/**
 * What each calendar month pays.
 */
payments: Array<Payment>, 
/**
 * What the reader must know.
 */
notices: Array<Notice>, 
/**
 * The edition of the rates that was used.
 */
rates: Edition, };

/**
 * Whether the forløb can be at all.
 */
export type Status = "ok" | "not_possible";

/**
 * Consecutive days with the same amount for the same reasons.
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
 * Which level the amount comes from.
 */
level: Level, 
/**
 * The benefit for a full month before own income.
 */
monthly: Kroner, 
/**
 * What is deducted a month for own income; at most `monthly`.
 */
deduction: Kroner, 
/**
 * What is left for a full month, before tax: the sum of the steps.
 */
payable: Kroner, 
/**
 * The weakest basis among the rates behind the steps.
 */
basis: Basis, 
/**
 * How the amount came about. Their sum is `payable`.
 */
steps: Array<Step>, 
/**
 * What was assumed where the law is silent.
 */
assumptions: Array<Assumption>, };

/**
 * Which level an amount comes from.
 */
export type Level = "sygedagpenge" | "ledighedsydelse" | "foertidspension" | "forsoerger" | "ikke_forsoerger" | "hjemmeboende_u25" | "hjemmeboende_u25_bidrag";

/**
 * One step of a calculation.
 */
export type Step = { 
/**
 * The rule that made it.
 */
rule: Rule, 
/**
 * What it adds, or takes away when negative.
 */
amount: Kroner, 
/**
 * The § in the text in force on the first day of the period.
 */
law: Law, 
/**
 * The texts of it that come into force while the period runs.
 */
later?: Array<Later>, 
/**
 * The person's own numbers behind it, and those on the way.
 */
numbers: Array<Number>, 
/**
 * The rates behind it.
 */
rates: Array<Rate>, };

/**
 * A rule that makes a step.
 */
export type Rule = "las-68-2-1" | "las-68-2-2" | "las-68-2-3" | "las-68-2-4" | "las-68-4" | "las-68-5" | "las-68-6" | "las-68a-1" | "las-68a-2" | "las-68a-3" | "las-69j-2-1" | "las-69j-2-2" | "las-69j-2-3" | "las-69j-2-4" | "las-69j-4" | "las-69j-5" | "las-69j-6" | "las-69j-9" | "las-69j-10" | "not_below_zero";

/**
 * A number behind a step.
 */
export type Number = { 
/**
 * What it is.
 */
name: NumberName, 
/**
 * The number as a decimal text.
 */
amount: Figure, };

/**
 * What a [`Number`] is.
 */
export type NumberName = "kept" | "weekly" | "children" | "wage" | "below" | "above" | "pay" | "hours" | "disregarded";

/**
 * A number of one kind or another; all are written as decimal texts.
 */
export type Figure = string;

/**
 * What is done where the text of the law is silent, in the order they are named. See
 * [`crate::law::assumptions`].
 */
export type Assumption = "effective_same_day" | "part_month_by_days" | "weekly_to_monthly" | "sygedagpenge_not_regulated" | "no_new_extension" | "child_elsewhere_counts" | "full_45_in_2026" | "frozen_after_last_known" | "law_unchanged_2027";

/**
 * A change of what is payable from one day to the next.
 */
export type Transition = { 
/**
 * The first day of the new amount.
 */
on: Day, 
/**
 * What made the difference.
 */
cause: Cause, 
/**
 * Payable on the day before.
 */
before: Kroner, 
/**
 * Payable from this day.
 */
after: Kroner, 
/**
 * The § behind the cause.
 */
law: Law, };

/**
 * What makes a difference, in the order used on one day.
 */
export type Cause = "yearly_regulation" | "sygedagpenge_ended" | "child_born" | "last_child_18" | "child_18" | "turned_25" | "moved_from_parents" | "income_changed" | "law_changed";

/**
 * A day that matters.
 */
export type Milestone = { 
/**
 * The day.
 */
on: Day, 
/**
 * What happens.
 */
what: What, 
/**
 * The § behind it.
 */
law: Law, };

/**
 * What happens on a milestone, in the order used on one day.
 */
export type What = "holiday_right" | "six_years_to_folkepension" | "folkepension" | "latest_decision_on_next_step" | "renewal_due" | "law_may_change";

/**
 * What a calendar month pays.
 */
export type Payment = { 
/**
 * The month.
 */
month: Month, 
/**
 * Before tax, after sanctions.
 */
amount: Kroner, 
/**
 * An estimate after tax, when the figures of the tax card are given.
 */
after_tax?: Kroner, 
/**
 * What the month's sanctions cost.
 */
cuts?: Array<Cut>, };

/**
 * What a sanction costs in a month, while nothing else changes.
 */
export type Cut = { 
/**
 * The kind of sanction.
 */
kind: SanctionKind, 
/**
 * How often it costs: a periodesanktion once for each weekday.
 */
times: Figure, 
/**
 * What it costs once.
 */
each: Kroner, 
/**
 * What it costs in all.
 */
amount: Kroner, 
/**
 * The § behind what it costs.
 */
law: Law, };

/**
 * A kind of sanction.
 */
export type SanctionKind = "periode" | "punkt";

/**
 * Something the reader must know.
 */
export type Notice = { 
/**
 * What it is.
 */
code: NoticeCode, 
/**
 * The § behind it.
 */
law: Law, };

/**
 * What a [`Notice`] says, in the order they are given.
 */
export type NoticeCode = "closed_to_new_entrants" | "scheme_not_in_force" | "foertidspension_only_under_40" | "past_folkepension" | "under_six_years_to_folkepension" | "total_over_five_years" | "over_50_only_one" | "shorter_than_one_year" | "rates_projected" | "law_unverified_from_2027" | "foertidspension_income_not_modelled" | "sygedagpenge_already_ended" | "atp_not_deducted" | "child_must_live_in_denmark" | "special_housing_support_abolished";

/**
 * A paragraph of an act in the text in force on a day.
 */
export type Law = { 
/**
 * The §, as Danish lawyers write it.
 */
ref: string, 
/**
 * Where the text stands.
 */
url: string, 
/**
 * The text: `LBK` number and year of a consolidated act, `LOV` of another.
 */
version: string, 
/**
 * The act in force that day whose change that text does not print.
 */
amended_by?: Text, };

/**
 * A text of an act.
 */
export type Text = { 
/**
 * `LBK` or `LOV`, number and year.
 */
version: string, 
/**
 * Where it stands.
 */
url: string, 
/**
 * Whether it repealed the rule for new people; those who were in go on by the old text.
 */
repealed?: boolean, };

/**
 * A text that comes into force while another is cited.
 */
export type Later = { 
/**
 * The first day of the text.
 */
from: Day, 
/**
 * The text.
 */
text: Text, };

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
 * The day on which the rates were last held against their sources.
 */
checked_on: Day, 
/**
 * The last day for which rates are known. Later amounts are projected.
 */
last_known: Day, 
/**
 * Each amount in force.
 */
rates: Array<Rate>, };

/**
 * The range of an answer with open facts.
 */
export type Estimate = { 
/**
 * The least that can be payable a month on the day of the calculation.
 */
low: Kroner, 
/**
 * The most that can be payable a month on that day.
 */
high: Kroner, 
/**
 * The open fact whose answer narrows the range most.
 */
ask_next?: string, 
/**
 * The range of each day of the forløb, in pieces on which it does not change.
 */
periods: Array<AmountRange>, 
/**
 * The timeline with each open fact at the end that pays least: what is the same whatever the
 * answers stands in it.
 */
lowest: Timeline, };

/**
 * The range of what is payable a month on some days.
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
 * The least.
 */
low: Kroner, 
/**
 * The most.
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
 * What the person worked as.
 */
work: Work, 
/**
 * The ground on which sygedagpenge were extended, if they were.
 */
extension?: Extension, 
/**
 * The first day of the forløb.
 */
start?: Day, };

/**
 * What somebody ill works as.
 */
export type Work = "employee" | "self_employed";

/**
 * A ground for extending sygedagpenge: SDL § 27, stk. 1, nr. 1–7.
 */
export type Extension = "revalidering" | "afklaring" | "behandling" | "rehabiliteringsteam" | "livstruende" | "arbejdsskade" | "foertidspension";

/**
 * About when sygedagpenge would have ended.
 */
export type SygedagpengeEnd = { 
/**
 * The first day that counts.
 */
counted_from: Day, 
/**
 * The day on which the payments end unless they are extended (revurderingstidspunktet).
 */
reassessed_on: Day, 
/**
 * The last day of the right; none where an extension has no length of its own.
 */
entitled_until?: Day, 
/**
 * The § of the 22 weeks.
 */
law: Law, 
/**
 * The § of the extension.
 */
extension_law?: Law, };

/**
 * What an amount is told for.
 */
export type PayPeriod = "week" | "month" | "year";

/**
 * An amount as it stands on a day.
 */
export type Rate = { 
/**
 * Which amount.
 */
code: Code, 
/**
 * Kroner for the unit.
 */
amount: Kroner, 
/**
 * What it is paid for.
 */
unit: Unit, 
/**
 * How sure it is on the day asked for.
 */
basis: Basis, 
/**
 * The first day it was in force.
 */
valid_from: Day, 
/**
 * The § that fixes it.
 */
law_ref: string, 
/**
 * Where it is printed, or how it was computed.
 */
source: string, };

/**
 * An amount that the law fixes and regulates.
 */
export type Code = "forsoerger" | "ikke_forsoerger" | "hjemmeboende_u25" | "barnetillaeg_bidrag" | "loenindtaegtsgraense" | "fradrag_pr_time" | "sygedagpenge_max" | "dagpenge_max" | "ledighedsydelse_89_pct_as_published" | "foertidspension_enlig" | "foertidspension_gift_samlevende" | "punktsanktion_hoej" | "punktsanktion_lav" | "kontanthjaelp_forhoejet_sats" | "kontanthjaelp_grundsats" | "kontanthjaelp_mindstesats" | "kontanthjaelp_boernetillaeg";

/**
 * What an amount is paid for.
 */
export type Unit = "month" | "week" | "hour" | "each";

/**
 * How sure an amount is; the weaker, the greater.
 */
export type Basis = "published" | "computed" | "projected";

/**
 * Which edition of the rates this program holds.
 */
export type Edition = { 
/**
 * The year and number of the edition.
 */
version: string, 
/**
 * The day on which the rates were last held against their sources.
 */
checked_on: Day, 
/**
 * The last day for which rates are known. Later amounts are projected.
 */
last_known: Day, };

/**
 * One thing that is wrong.
 */
export type Fault = { 
/**
 * A path as in `income[2].hours`; empty for the whole.
 */
field: string, 
/**
 * What is wrong.
 */
code: FaultCode, 
/**
 * The limit that was passed: an amount or a day.
 */
limit?: string, };

/**
 * What is wrong, in the order of the codes' bytes.
 */
export type FaultCode = "above_maximum" | "after_end" | "before_start" | "end_after_maximum" | "income_not_whole_months" | "malformed" | "missing" | "negative" | "not_a_date" | "not_for_this_scheme" | "out_of_range" | "overlapping" | "rate_unknown" | "too_many" | "unknown_field";

/**
 * A day of the calendar, written `YYYY-MM-DD`. It cannot be invalid.
 *
 * ```
 * # use forloebsberegner::calendar::Day;
 * let born = Day::read("2004-02-29").unwrap();
 * assert_eq!(born.plus_years(18).to_string(), "2022-02-28");
 * assert_eq!(Day::read("2023-02-29"), None);
 * ```
 */
export type Day = string;

/**
 * A month of the calendar, written `YYYY-MM`.
 */
export type Month = string;

/**
 * An amount of money in Danish kroner, exact to the øre. It cannot be a float.
 *
 * ```
 * # use forloebsberegner::money::{Kroner, Rounding};
 * // 4,865 kroner a week for a month: × 52 ÷ 12.
 * let weekly = Kroner::read("4865").unwrap();
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

/** What `calculate` and `rates` throw. */
export interface CalculationError extends Error { name: "CalculationError"; errors: Array<Fault>; }
