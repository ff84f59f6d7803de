//! Cuts a forløb into segments: days on which no input changes.

use super::validate;
use crate::calendar::{DateRange, Day};
use crate::law::as_of::{AsOf, ChangeDriver};
use crate::law::level::Entitlement;
use crate::law::sanctions::SanctionBase;
use crate::law::trace::Trace;
use crate::law::vocabulary::{Assumption, Level};
use crate::law::{assumptions, family, income, level, reform_2022, reform_2026};
use crate::money::Kroner;
use crate::rates::{self, Basis, UnknownRate};
use crate::situation::Situation;
use crate::situation::error::ValidationErrors;

/// Days on which the amount and its reasons do not change.
#[derive(Debug)]
pub(super) struct Segment {
    pub(super) days: DateRange,
    pub(super) level: Level,
    /// The monthly amount before deductions for own income.
    pub(super) monthly: Kroner,
    /// The trace of the payable amount.
    pub(super) trace: Trace,
    pub(super) sanction_base: SanctionBase,
    pub(super) assumptions: Vec<Assumption>,
}

impl Segment {
    fn new(situation: &Situation, days: DateRange, entitlement: Entitlement) -> Result<Self, UnknownRate> {
        let as_of = AsOf::day(days.from);
        let Entitlement { level, mut trace } = entitlement;
        let monthly = trace.sum();
        income::deduct(situation, as_of, &mut trace)?;
        let sanction_base = SanctionBase::new(situation, as_of, level, &trace)?;
        let assumptions = assumptions::about_amount(situation, level, days.from);
        Ok(Self { days, level, monthly, trace, sanction_base, assumptions })
    }

    /// The weakest basis of the amount. After the last known rates every amount is projected.
    pub(super) fn basis(&self) -> Basis {
        let is_projected = self.days.from > rates::edition().last_known;
        if is_projected { Basis::Projected } else { self.trace.basis() }
    }

    fn has_same_amounts(&self, other: &Self) -> bool {
        self.level == other.level
            && self.monthly == other.monthly
            && self.basis() == other.basis()
            && self.trace.has_same_amounts(&other.trace)
    }
}

/// The payable amount on a date, or `None` if it needs an unknown rate.
pub(super) fn payable(situation: &Situation, as_of: AsOf) -> Option<Kroner> {
    let Entitlement { mut trace, .. } = level::entitlement(situation, as_of).ok()?;
    income::deduct(situation, as_of, &mut trace).ok()?;
    Some(trace.sum())
}

/// Every day on which an input may change, with its driver.
pub(super) fn change_dates(situation: &Situation) -> Vec<(ChangeDriver, Day)> {
    let mut changes = vec![reform_2022::change_date()];
    changes.extend(rates::change_dates().map(|day| (ChangeDriver::Rates, day)));
    level::change_dates(situation, &mut changes);
    family::change_dates(situation, &mut changes);
    income::change_dates(situation, &mut changes);
    changes
}

/// Evaluates every segment of the forløb.
///
/// # Errors
/// The given `errors` and every unknown rate of a level. If there are none, the first unknown rate of
/// a deduction.
pub(super) fn evaluate_all(
    situation: &Situation,
    forloeb: DateRange,
    changes: &[(ChangeDriver, Day)],
    mut errors: ValidationErrors,
) -> Result<Vec<Segment>, ValidationErrors> {
    // Assumptions begin on the first two days.
    let mut days = vec![rates::edition().last_known.tomorrow(), reform_2026::UNVERIFIED_FROM];
    days.extend(changes.iter().map(|(_, day)| *day));
    let mut segments = Vec::new();
    let mut unknown_in_deduction = None;
    for days in forloeb.split_at(&days) {
        match level::entitlement(situation, AsOf::day(days.from)) {
            Err(unknown) => unknown.into_iter().for_each(|rate| validate::add_unknown_rate(rate, &mut errors)),
            Ok(entitlement) => match Segment::new(situation, days, entitlement) {
                Err(unknown) => {
                    unknown_in_deduction.get_or_insert(unknown);
                }
                Ok(segment) => segments.push(segment),
            },
        }
    }
    errors.into_result()?;
    match unknown_in_deduction {
        None => Ok(segments),
        Some(unknown) => Err(unknown.into()),
    }
}

/// Merges adjacent segments that have the same amounts for the same reasons.
pub(super) fn merge_adjacent(segments: Vec<Segment>) -> Vec<Segment> {
    let mut merged: Vec<Segment> = Vec::new();
    for segment in segments {
        match merged.last_mut() {
            Some(before) if before.has_same_amounts(&segment) => {
                before.days.until = segment.days.until;
                merge_assumptions(&mut before.assumptions, &segment.assumptions);
            }
            _ => merged.push(segment),
        }
    }
    merged
}

/// Adds assumptions in their order, without duplicates.
pub(super) fn merge_assumptions(assumptions: &mut Vec<Assumption>, more: &[Assumption]) {
    for assumption in more {
        if let Err(index) = assumptions.binary_search(assumption) {
            assumptions.insert(index, *assumption);
        }
    }
}
