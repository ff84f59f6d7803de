//! The words of the law that appear in a timeline: levels, rules, causes, milestones, notices and
//! assumptions. Each enum variant has one fixed string, its word in JSON and in TypeScript.

use serde::{Serialize, Serializer};
use strum::{IntoStaticStr, VariantArray};

use crate::calendar::Day;
use crate::law::citation::Citation;
use crate::money::{Hours, Kroner};

/// The level of the benefit: which provision sets its amount.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum Level {
    /// The amount of the sygedagpenge before the forløb: LAS § 68, stk. 4.
    Sygedagpenge,
    /// The amount of the ledighedsydelse before the forløb: LAS § 68, stk. 5.
    Ledighedsydelse,
    /// The førtidspension continues: LAS § 68, stk. 6.
    Foertidspension,
    /// Supports a child: LAS § 68 and § 69 j, stk. 2, nr. 1.
    Forsoerger,
    /// Supports no child: LAS § 68 and § 69 j, stk. 2, nr. 2.
    IkkeForsoerger,
    /// Under 25 and lives with a parent: LAS § 68 and § 69 j, stk. 2, nr. 3.
    HjemmeboendeU25,
    /// Under 25, lives with a parent and has bidragspligt: LAS § 68 and § 69 j, stk. 2, nr. 4.
    HjemmeboendeU25Bidrag,
}

/// The rule behind a step of a calculation. Each variant is named after its § of LAS; the wire word
/// stays the same when an amendment renumbers the §.
#[expect(missing_docs, reason = "each variant is named after its §")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum Rule {
    #[strum(to_string = "las-68-2-1")]
    Las68Stk2Nr1,
    #[strum(to_string = "las-68-2-2")]
    Las68Stk2Nr2,
    #[strum(to_string = "las-68-2-3")]
    Las68Stk2Nr3,
    #[strum(to_string = "las-68-2-4")]
    Las68Stk2Nr4,
    #[strum(to_string = "las-68-4")]
    Las68Stk4,
    #[strum(to_string = "las-68-5")]
    Las68Stk5,
    #[strum(to_string = "las-68-6")]
    Las68Stk6,
    #[strum(to_string = "las-68a-1")]
    Las68aStk1,
    #[strum(to_string = "las-68a-2")]
    Las68aStk2,
    #[strum(to_string = "las-68a-3")]
    Las68aStk3,
    #[strum(to_string = "las-69j-2-1")]
    Las69jStk2Nr1,
    #[strum(to_string = "las-69j-2-2")]
    Las69jStk2Nr2,
    #[strum(to_string = "las-69j-2-3")]
    Las69jStk2Nr3,
    #[strum(to_string = "las-69j-2-4")]
    Las69jStk2Nr4,
    #[strum(to_string = "las-69j-4")]
    Las69jStk4,
    #[strum(to_string = "las-69j-5")]
    Las69jStk5,
    #[strum(to_string = "las-69j-6")]
    Las69jStk6,
    #[strum(to_string = "las-69j-9")]
    Las69jStk9,
    #[strum(to_string = "las-69j-10")]
    Las69jStk10,
    NotBelowZero,
}

/// A number that a step was calculated from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Number {
    /// The meaning of the number.
    pub name: NumberName,
    /// The number, as a decimal text.
    pub amount: NumberValue,
}

/// The meaning of a [`Number`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum NumberName {
    /// The monthly amount of the prior benefit, where the family rate is higher, kroner.
    Kept,
    /// Sygedagpenge per week, kroner.
    Weekly,
    /// The number of children with bidrag.
    Children,
    /// Wage and holiday pay in the month, kroner.
    Wage,
    /// The part of the wage up to the threshold, kroner.
    Below,
    /// The part of the wage above the threshold, kroner.
    Above,
    /// Pay in an offer, kroner.
    Pay,
    /// The hours in an offer that count.
    Hours,
    /// The part of the pay disregarded for the hours, kroner.
    Disregarded,
}

/// A number of any unit, serialized as a decimal text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
pub enum NumberValue {
    /// An amount of money.
    Kroner(Kroner),
    /// Hours.
    Hours(Hours),
    /// A count.
    Count(usize),
}

impl Serialize for NumberValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Kroner(kroner) => kroner.serialize(serializer),
            Self::Hours(hours) => hours.serialize(serializer),
            Self::Count(count) => serializer.collect_str(count),
        }
    }
}

/// An assumption made where the law is silent, in output order. See [`crate::law::assumptions`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum Assumption {
    /// A birthday, a birth or moving out changes the level from the same day.
    EffectiveSameDay,
    /// Part of a month is paid in proportion to calendar days.
    PartMonthByDays,
    /// Monthly sygedagpenge are the weekly amount × 52 ÷ 12.
    WeeklyToMonthly,
    /// The sygedagpenge amount is not regulated, unless it is the maximum.
    SygedagpengeNotRegulated,
    /// An extension of sygedagpenge granted after the start does not count.
    NoNewExtension,
    /// A child who lives elsewhere also gives the rate for those who support a child.
    ChildElsewhereCounts,
    /// The rates of 2026 are regulated by the full 4.5 %.
    #[strum(to_string = "full_45_in_2026")]
    Full45In2026,
    /// After the last known rates, the latest amounts continue unchanged.
    FrozenAfterLastKnown,
    /// The rules of 2026 apply from 2027 on.
    #[strum(to_string = "law_unchanged_2027")]
    LawUnchanged2027,
}

/// The cause of a change in the payable amount, in output order for one day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum Cause {
    /// A rate changed.
    YearlyRegulation,
    /// The right to sygedagpenge would have ended.
    SygedagpengeEnded,
    /// A child was born.
    ChildBorn,
    /// The last child under 18 turned 18.
    #[strum(to_string = "last_child_18")]
    LastChild18,
    /// A child turned 18 and another is under 18.
    #[strum(to_string = "child_18")]
    Child18,
    /// The person turned 25.
    #[strum(to_string = "turned_25")]
    Turned25,
    /// The person moved from a parent.
    MovedFromParents,
    /// The person's own income changed.
    IncomeChanged,
    /// The wage rule changed on 1 January 2022.
    LawChanged,
}

/// A date the reader must know, beside the changes of the amount.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Milestone {
    /// The day.
    pub on: Day,
    /// The event.
    pub what: MilestoneKind,
    /// The § it rests on.
    pub law: Citation,
}

/// The event of a milestone, in output order for one day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum MilestoneKind {
    /// The right to holiday begins.
    HolidayRight,
    /// Six years remain to folkepension age.
    SixYearsToFolkepension,
    /// The person reaches folkepension age.
    Folkepension,
    /// The municipality must have decided the next step by this day.
    LatestDecisionOnNextStep,
    /// The jobafklaringsforløb ends unless the municipality renews it.
    RenewalDue,
    /// A new act may change the rules.
    LawMayChange,
}

/// A condition or limitation the reader must know.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Notice {
    /// The kind of notice.
    pub code: NoticeCode,
    /// The § it rests on.
    pub law: Citation,
}

/// The kind of a [`Notice`], in output order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum NoticeCode {
    /// No ressourceforløb can be granted from 1 February 2026.
    ClosedToNewEntrants,
    /// The scheme did not exist at the grant.
    SchemeNotInForce,
    /// With førtidspension only those under 40 can be in a ressourceforløb.
    #[strum(to_string = "foertidspension_only_under_40")]
    FoertidspensionOnlyUnder40,
    /// The person has reached folkepension age at the start.
    PastFolkepension,
    /// Less than six years remain to folkepension age.
    UnderSixYearsToFolkepension,
    /// From 40 to 50, all ressourceforløb together last at most five years.
    TotalOverFiveYears,
    /// From 50, a second ressourceforløb requires that the person wishes it.
    #[strum(to_string = "over_50_only_one")]
    Over50OnlyOne,
    /// A ressourceforløb lasts at least one year.
    ShorterThanOneYear,
    /// The amounts after the last known rates are projected.
    RatesProjected,
    /// The law from 2027 on is not known.
    #[strum(to_string = "law_unverified_from_2027")]
    LawUnverifiedFrom2027,
    /// Income beside førtidspension is not calculated.
    FoertidspensionIncomeNotModelled,
    /// The right to sygedagpenge had ended before the start.
    SygedagpengeAlreadyEnded,
    /// ATP is not deducted in the estimate after tax.
    AtpNotDeducted,
    /// The child must live in Denmark.
    ChildMustLiveInDenmark,
    /// Særlig støtte for housing is abolished.
    SpecialHousingSupportAbolished,
}
