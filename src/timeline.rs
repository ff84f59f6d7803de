//! The output of a calculation. Types only; the page's texts explain them to the reader.

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use crate::calendar::{Day, Month};
use crate::law::citation::{Citation, UpcomingVersion};
use crate::law::vocabulary::{Assumption, Cause, Level, Milestone, Notice, Number, NumberValue, Rule};
use crate::money::Kroner;
use crate::rates::{Basis, Edition, Rate};
use crate::situation::SanctionKind;

/// The benefit during a forløb: periods, changes, payments and their reasons.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct Timeline {
    /// Whether the forløb is possible.
    pub status: Status,
    /// The first day. Absent if the forløb is not possible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The last day. Absent if the forløb is not possible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// The days from `from` to `to`, in periods without changes.
    pub periods: Vec<Period>,
    /// Each change of the payable amount, one entry per cause.
    pub transitions: Vec<Transition>,
    /// Dates the reader must know, beside the changes of the amount.
    pub milestones: Vec<Milestone>,
    /// The payment of each calendar month.
    pub payments: Vec<Payment>,
    /// Conditions and limitations the reader must know.
    pub notices: Vec<Notice>,
    /// The edition of the rates used.
    pub rates: Edition,
}

/// Whether the forløb is possible.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum Status {
    /// The forløb is possible; the lists hold the result.
    Ok,
    /// The forløb is not possible; the notices give the reasons.
    NotPossible,
}

/// Consecutive days with the same amount and the same steps.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// The level of the benefit.
    pub level: Level,
    /// The benefit for a full month, before deductions for own income.
    pub monthly: Kroner,
    /// The monthly deduction for own income, at most `monthly`.
    pub deduction: Kroner,
    /// The payable amount for a full month, before tax: the sum of the steps.
    pub payable: Kroner,
    /// The weakest basis among the rates behind the steps.
    pub basis: Basis,
    /// The calculation. The sum of the steps is `payable`.
    pub steps: Vec<Step>,
    /// The assumptions made where the law is silent.
    pub assumptions: Vec<Assumption>,
}

/// One step of a calculation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Step {
    /// The rule behind it.
    pub rule: Rule,
    /// The amount it adds; negative for a deduction.
    pub amount: Kroner,
    /// The § as in force on the first day of the period.
    pub law: Citation,
    /// The versions of the § that enter into force during the period.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub later: Vec<UpcomingVersion>,
    /// The person's own numbers behind it, and intermediate results.
    pub numbers: Vec<Number>,
    /// The rates behind it.
    pub rates: Vec<Rate>,
}

/// A change of the payable amount from one day to the next.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Transition {
    /// The first day of the new amount.
    pub on: Day,
    /// The cause of the change.
    pub cause: Cause,
    /// The payable amount on the day before.
    pub before: Kroner,
    /// The payable amount from this day.
    pub after: Kroner,
    /// The § behind the cause.
    pub law: Citation,
}

/// The payment of a calendar month.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct Payment {
    /// The month.
    pub month: Month,
    /// The amount before tax, after sanctions.
    pub amount: Kroner,
    /// An estimate after tax, if the situation has the figures of the tax card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_tax: Option<Kroner>,
    /// The deductions for sanctions in the month.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub cuts: Vec<SanctionDeduction>,
}

/// The deduction for one sanction in a month, for days with one amount.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SanctionDeduction {
    /// The kind of sanction.
    pub kind: SanctionKind,
    /// The number of deductions: one for each weekday of a periodesanktion.
    pub times: NumberValue,
    /// The amount of one deduction.
    pub each: Kroner,
    /// The total amount.
    pub amount: Kroner,
    /// The § that sets the amount.
    pub law: Citation,
}
