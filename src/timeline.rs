//! What goes out: the timeline. Types only; what they mean to a reader stands in the texts of the
//! page.

use serde::{Serialize, Serializer};

use crate::calendar::{Day, Month};
use crate::law::citation::{Later, Law};
use crate::money::{Hours, Kroner};
use crate::rates::{Basis, Edition, Rate};
use crate::situation::SanctionKind;
use crate::words::words;

/// What a forløb pays, from when to when, and why.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Timeline {
    /// Whether the forløb can be at all.
    pub status: Status,
    /// The first day; none when the forløb is not possible.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub from: Option<Day>,
    /// The last day; none when the forløb is not possible.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub to: Option<Day>,
    /// The days from `from` to `to`, in pieces on which nothing changes.
    pub periods: Vec<Period>,
    /// Each change of what is payable, with its causes.
    pub transitions: Vec<Transition>,
    /// Days that matter besides the amounts.
    pub milestones: Vec<Milestone>,
    /// What each calendar month pays.
    pub payments: Vec<Payment>,
    /// What the reader must know.
    pub notices: Vec<Notice>,
    /// The edition of the rates that was used.
    pub rates: Edition,
}

words! {
    /// Whether the forløb can be at all.
    pub enum Status {
        /// It can; the lists hold the answer.
        Ok = "ok",
        /// It cannot; the notices say why.
        NotPossible = "not_possible",
    }
}

/// Consecutive days with the same amount for the same reasons.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// Which level the amount comes from.
    pub level: Level,
    /// The benefit for a full month before own income.
    pub monthly: Kroner,
    /// What is deducted a month for own income; at most `monthly`.
    pub deduction: Kroner,
    /// What is left for a full month, before tax: the sum of the steps.
    pub payable: Kroner,
    /// The weakest basis among the rates behind the steps.
    pub basis: Basis,
    /// How the amount came about. Their sum is `payable`.
    pub steps: Vec<Step>,
    /// What was assumed where the law is silent.
    pub assumptions: Vec<Assumption>,
}

words! {
    /// Which level an amount comes from.
    pub enum Level {
        /// The amount of the sygedagpenge received until then: LAS § 68, stk. 4.
        Sygedagpenge = "sygedagpenge",
        /// The amount of the ledighedsydelse received until then: LAS § 68, stk. 5.
        Ledighedsydelse = "ledighedsydelse",
        /// Førtidspension is kept: LAS § 68, stk. 6.
        Foertidspension = "foertidspension",
        /// With a child to support: stk. 2, nr. 1.
        Forsoerger = "forsoerger",
        /// Without a child to support: stk. 2, nr. 2.
        IkkeForsoerger = "ikke_forsoerger",
        /// Under 25 and living with a parent: stk. 2, nr. 3.
        HjemmeboendeU25 = "hjemmeboende_u25",
        /// Under 25, living with a parent, with bidragspligt: stk. 2, nr. 4.
        HjemmeboendeU25Bidrag = "hjemmeboende_u25_bidrag",
    }
}

/// One step of a calculation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Step {
    /// The rule that made it.
    pub rule: Rule,
    /// What it adds, or takes away when negative.
    pub amount: Kroner,
    /// The § in the text in force on the first day of the period.
    pub law: Law,
    /// The texts of it that come into force while the period runs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub later: Vec<Later>,
    /// The person's own numbers behind it, and those on the way.
    pub numbers: Vec<Number>,
    /// The rates behind it.
    pub rates: Vec<Rate>,
}

words! {
    /// A rule that makes a step.
    #[expect(missing_docs, reason = "each is named as its §")]
    pub enum Rule {
        Las68Stk2Nr1 = "las-68-2-1",
        Las68Stk2Nr2 = "las-68-2-2",
        Las68Stk2Nr3 = "las-68-2-3",
        Las68Stk2Nr4 = "las-68-2-4",
        Las68Stk4 = "las-68-4",
        Las68Stk5 = "las-68-5",
        Las68Stk6 = "las-68-6",
        Las68aStk1 = "las-68a-1",
        Las68aStk2 = "las-68a-2",
        Las68aStk3 = "las-68a-3",
        Las69jStk2Nr1 = "las-69j-2-1",
        Las69jStk2Nr2 = "las-69j-2-2",
        Las69jStk2Nr3 = "las-69j-2-3",
        Las69jStk2Nr4 = "las-69j-2-4",
        Las69jStk4 = "las-69j-4",
        Las69jStk5 = "las-69j-5",
        Las69jStk6 = "las-69j-6",
        Las69jStk9 = "las-69j-9",
        Las69jStk10 = "las-69j-10",
        NotBelowZero = "not_below_zero",
    }
}

/// A number behind a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Number {
    /// What it is.
    pub name: NumberName,
    /// The number as a decimal text.
    pub amount: Figure,
}

words! {
    /// What a [`Number`] is.
    pub enum NumberName {
        /// What the benefit before would have given a month, where the rate by family is higher, kroner.
        Kept = "kept",
        /// Sygedagpenge a week, kroner.
        Weekly = "weekly",
        /// Children with bidrag.
        Children = "children",
        /// Wage and holiday pay of the month, kroner.
        Wage = "wage",
        /// The part of the wage up to the threshold, kroner.
        Below = "below",
        /// The part of the wage above the threshold, kroner.
        Above = "above",
        /// Pay in an offer, kroner.
        Pay = "pay",
        /// Hours in an offer that count.
        Hours = "hours",
        /// What the hours take out of the pay, kroner.
        Disregarded = "disregarded",
    }
}

/// A number of one kind or another; all are written as decimal texts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
pub enum Figure {
    /// An amount of money.
    Kroner(Kroner),
    /// Hours.
    Hours(Hours),
    /// A count.
    Count(usize),
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Kroner(kroner) => kroner.serialize(serializer),
            Self::Hours(hours) => hours.serialize(serializer),
            Self::Count(count) => serializer.collect_str(count),
        }
    }
}

words! {
    /// What is done where the text of the law is silent, in the order they are named. See
    /// [`crate::law::assumptions`].
    pub enum Assumption {
        /// A birthday, a birth or moving out changes the level from that very day.
        EffectiveSameDay = "effective_same_day",
        /// A part of a month pays by calendar days.
        PartMonthByDays = "part_month_by_days",
        /// A month of sygedagpenge is the week × 52 ÷ 12.
        WeeklyToMonthly = "weekly_to_monthly",
        /// The sygedagpenge amount stays the same until it ends, unless it is the maximum.
        SygedagpengeNotRegulated = "sygedagpenge_not_regulated",
        /// An extension of sygedagpenge given after the start does not count.
        NoNewExtension = "no_new_extension",
        /// A child that lives elsewhere gives the rate with a child to support.
        ChildElsewhereCounts = "child_elsewhere_counts",
        /// The rates of 2026 are regulated by the full 4.5 %.
        Full45In2026 = "full_45_in_2026",
        /// After the last known rates the latest are used unchanged.
        FrozenAfterLastKnown = "frozen_after_last_known",
        /// The rules of 2026 are used from 2027 on.
        LawUnchanged2027 = "law_unchanged_2027",
    }
}

/// A change of what is payable from one day to the next.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Transition {
    /// The first day of the new amount.
    pub on: Day,
    /// What made the difference.
    pub cause: Cause,
    /// Payable on the day before.
    pub before: Kroner,
    /// Payable from this day.
    pub after: Kroner,
    /// The § behind the cause.
    pub law: Law,
}

words! {
    /// What makes a difference, in the order used on one day.
    pub enum Cause {
        /// A new amount in the rates.
        YearlyRegulation = "yearly_regulation",
        /// The right to sygedagpenge would have ended.
        SygedagpengeEnded = "sygedagpenge_ended",
        /// A child is born.
        ChildBorn = "child_born",
        /// The last child turns 18.
        LastChild18 = "last_child_18",
        /// A child turns 18 and another counts.
        Child18 = "child_18",
        /// The person turns 25.
        Turned25 = "turned_25",
        /// The person no longer lives with a parent.
        MovedFromParents = "moved_from_parents",
        /// The month's own income is another.
        IncomeChanged = "income_changed",
        /// The wage rule of 1 January 2022.
        LawChanged = "law_changed",
    }
}

/// A day that matters.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Milestone {
    /// The day.
    pub on: Day,
    /// What happens.
    pub what: What,
    /// The § behind it.
    pub law: Law,
}

words! {
    /// What happens on a milestone, in the order used on one day.
    pub enum What {
        /// There is a right to holiday from this day.
        HolidayRight = "holiday_right",
        /// Six years are left to folkepension age.
        SixYearsToFolkepension = "six_years_to_folkepension",
        /// Folkepension age is reached.
        Folkepension = "folkepension",
        /// The municipality has decided the next step by this day.
        LatestDecisionOnNextStep = "latest_decision_on_next_step",
        /// A jobafklaringsforløb must be renewed to go on.
        RenewalDue = "renewal_due",
        /// A new act may change the rules.
        LawMayChange = "law_may_change",
    }
}

/// What a calendar month pays.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Payment {
    /// The month.
    pub month: Month,
    /// Before tax, after sanctions.
    pub amount: Kroner,
    /// An estimate after tax, when the figures of the tax card are given.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub after_tax: Option<Kroner>,
    /// What the month's sanctions cost.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub cuts: Vec<Cut>,
}

/// What a sanction costs in a month, while nothing else changes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Cut {
    /// The kind of sanction.
    pub kind: SanctionKind,
    /// How often it costs: a periodesanktion once for each weekday.
    pub times: Figure,
    /// What it costs once.
    pub each: Kroner,
    /// What it costs in all.
    pub amount: Kroner,
    /// The § behind what it costs.
    pub law: Law,
}

/// Something the reader must know.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Notice {
    /// What it is.
    pub code: NoticeCode,
    /// The § behind it.
    pub law: Law,
}

words! {
    /// What a [`Notice`] says, in the order they are given.
    pub enum NoticeCode {
        /// No ressourceforløb can be granted from 1 February 2026.
        ClosedToNewEntrants = "closed_to_new_entrants",
        /// The scheme did not exist yet.
        SchemeNotInForce = "scheme_not_in_force",
        /// With førtidspension only those under 40 can be in a ressourceforløb.
        FoertidspensionOnlyUnder40 = "foertidspension_only_under_40",
        /// Folkepension age is reached at the start.
        PastFolkepension = "past_folkepension",
        /// Less than six years are left to folkepension age.
        UnderSixYearsToFolkepension = "under_six_years_to_folkepension",
        /// From 40 to 50, all ressourceforløb together last at most five years.
        TotalOverFiveYears = "total_over_five_years",
        /// From 50, a second ressourceforløb needs the person's wish.
        Over50OnlyOne = "over_50_only_one",
        /// A ressourceforløb lasts at least one year.
        ShorterThanOneYear = "shorter_than_one_year",
        /// Amounts after the last known rates are projected.
        RatesProjected = "rates_projected",
        /// The law from 2027 on is not known.
        LawUnverifiedFrom2027 = "law_unverified_from_2027",
        /// Income beside førtidspension is not calculated.
        FoertidspensionIncomeNotModelled = "foertidspension_income_not_modelled",
        /// The right to sygedagpenge had ended before the start.
        SygedagpengeAlreadyEnded = "sygedagpenge_already_ended",
        /// ATP is not deducted in the estimate after tax.
        AtpNotDeducted = "atp_not_deducted",
        /// The child must live in Denmark.
        ChildMustLiveInDenmark = "child_must_live_in_denmark",
        /// Særlig støtte to housing was abolished.
        SpecialHousingSupportAbolished = "special_housing_support_abolished",
    }
}
