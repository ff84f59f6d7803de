//! What goes out: the timeline. Types only; what they mean to a reader stands in the texts of the
//! page.

use serde::{Serialize, Serializer};

use crate::calendar::{Day, Month};
use crate::law::citation::Law;
use crate::money::{Hours, Kroner};
use crate::rates::{Basis, Edition, Rate};

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

/// Whether the forløb can be at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It can; the lists hold the answer.
    Ok,
    /// It cannot; the notices say why.
    NotPossible,
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

/// Which level an amount comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The amount of the sygedagpenge received until then: LAS § 68, stk. 4.
    Sygedagpenge,
    /// The amount of the ledighedsydelse received until then: LAS § 68, stk. 5.
    Ledighedsydelse,
    /// Førtidspension is kept: LAS § 68, stk. 6.
    Foertidspension,
    /// With a child to support: stk. 2, nr. 1.
    Forsoerger,
    /// Without a child to support: stk. 2, nr. 2.
    IkkeForsoerger,
    /// Under 25 and living with a parent: stk. 2, nr. 3.
    #[serde(rename = "hjemmeboende_u25")]
    HjemmeboendeU25,
    /// Under 25, living with a parent, with bidragspligt: stk. 2, nr. 4.
    #[serde(rename = "hjemmeboende_u25_bidrag")]
    HjemmeboendeU25Bidrag,
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
    /// The person's own numbers behind it, and those on the way.
    pub numbers: Vec<Number>,
    /// The rates behind it.
    pub rates: Vec<Rate>,
}

/// A rule that makes a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[expect(missing_docs, reason = "each is named as its §")]
pub enum Rule {
    #[serde(rename = "las-68-2-1")]
    Las68Stk2Nr1,
    #[serde(rename = "las-68-2-2")]
    Las68Stk2Nr2,
    #[serde(rename = "las-68-2-3")]
    Las68Stk2Nr3,
    #[serde(rename = "las-68-2-4")]
    Las68Stk2Nr4,
    #[serde(rename = "las-68-4")]
    Las68Stk4,
    #[serde(rename = "las-68-5")]
    Las68Stk5,
    #[serde(rename = "las-68-6")]
    Las68Stk6,
    #[serde(rename = "las-68a-1")]
    Las68aStk1,
    #[serde(rename = "las-68a-2")]
    Las68aStk2,
    #[serde(rename = "las-68a-3")]
    Las68aStk3,
    #[serde(rename = "las-69j-2-1")]
    Las69jStk2Nr1,
    #[serde(rename = "las-69j-2-2")]
    Las69jStk2Nr2,
    #[serde(rename = "las-69j-2-3")]
    Las69jStk2Nr3,
    #[serde(rename = "las-69j-2-4")]
    Las69jStk2Nr4,
    #[serde(rename = "las-69j-4")]
    Las69jStk4,
    #[serde(rename = "las-69j-5")]
    Las69jStk5,
    #[serde(rename = "las-69j-6")]
    Las69jStk6,
    #[serde(rename = "las-69j-9")]
    Las69jStk9,
    #[serde(rename = "las-69j-10")]
    Las69jStk10,
    #[serde(rename = "not_below_zero")]
    NotBelowZero,
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

/// What a [`Number`] is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NumberName {
    /// Sygedagpenge a week, kroner.
    Weekly,
    /// Children with bidrag.
    Children,
    /// Wage and holiday pay of the month, kroner.
    Wage,
    /// The part of the wage up to the threshold, kroner.
    Below,
    /// The part of the wage above the threshold, kroner.
    Above,
    /// Pay in an offer, kroner.
    Pay,
    /// Hours in an offer that count.
    Hours,
    /// What the hours take out of the pay, kroner.
    Disregarded,
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

/// What is done where the text of the law is silent, in the order they are named. See
/// [`crate::law::interpretation`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Assumption {
    /// A birthday, a birth or moving out changes the level from that very day.
    EffectiveSameDay,
    /// A part of a month pays by calendar days.
    PartMonthByDays,
    /// A month of sygedagpenge is the week × 52 ÷ 12.
    WeeklyToMonthly,
    /// The sygedagpenge amount stays the same until it ends, unless it is the maximum.
    SygedagpengeNotRegulated,
    /// An extension of sygedagpenge given after the start does not count.
    NoNewExtension,
    /// A child that lives elsewhere gives the rate with a child to support.
    ChildElsewhereCounts,
    /// The rates of 2026 are regulated by the full 4.5 %.
    #[serde(rename = "full_45_in_2026")]
    Full45In2026,
    /// After the last known rates the latest are used unchanged.
    FrozenAfterLastKnown,
    /// The rules of 2026 are used from 2027 on.
    #[serde(rename = "law_unchanged_2027")]
    LawUnchanged2027,
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

/// What makes a difference, in the order used on one day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// A new amount in the rates.
    YearlyRegulation,
    /// The right to sygedagpenge would have ended.
    SygedagpengeEnded,
    /// A child is born.
    ChildBorn,
    /// The last child turns 18.
    #[serde(rename = "last_child_18")]
    LastChild18,
    /// A child turns 18 and another counts.
    #[serde(rename = "child_18")]
    Child18,
    /// The person turns 25.
    #[serde(rename = "turned_25")]
    Turned25,
    /// The person no longer lives with a parent.
    MovedFromParents,
    /// The month's own income is another.
    IncomeChanged,
    /// The wage rule of 1 January 2022.
    LawChanged,
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

/// What happens on a milestone, in the order used on one day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// There is a right to holiday from this day.
    HolidayRight,
    /// Six years are left to folkepension age.
    SixYearsToFolkepension,
    /// Folkepension age is reached.
    Folkepension,
    /// The municipality has decided the next step by this day.
    LatestDecisionOnNextStep,
    /// A jobafklaringsforløb must be renewed to go on.
    RenewalDue,
    /// A new act may change the rules.
    LawMayChange,
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

/// What a [`Notice`] says, in the order they are given.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum NoticeCode {
    /// No ressourceforløb can be granted from 1 February 2026.
    ClosedToNewEntrants,
    /// The scheme did not exist yet.
    SchemeNotInForce,
    /// With førtidspension only those under 40 can be in a ressourceforløb.
    #[serde(rename = "foertidspension_only_under_40")]
    FoertidspensionOnlyUnder40,
    /// Folkepension age is reached at the start.
    PastFolkepension,
    /// Less than six years are left to folkepension age.
    UnderSixYearsToFolkepension,
    /// From 40 to 50, all ressourceforløb together last at most five years.
    TotalOverFiveYears,
    /// From 50, a second ressourceforløb needs the person's wish.
    #[serde(rename = "over_50_only_one")]
    Over50OnlyOne,
    /// A ressourceforløb lasts at least one year.
    ShorterThanOneYear,
    /// Amounts after the last known rates are projected.
    RatesProjected,
    /// The law from 2027 on is not known.
    #[serde(rename = "law_unverified_from_2027")]
    LawUnverifiedFrom2027,
    /// Income beside førtidspension is not calculated.
    FoertidspensionIncomeNotModelled,
    /// The right to sygedagpenge had ended before the start.
    SygedagpengeAlreadyEnded,
    /// ATP is not deducted in the estimate after tax.
    AtpNotDeducted,
    /// The child must live in Denmark.
    ChildMustLiveInDenmark,
    /// Særlig støtte to housing was abolished.
    SpecialHousingSupportAbolished,
}
