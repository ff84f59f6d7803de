//! Finds the causes of a change in the payable amount by counterfactual evaluation.
//!
//! A driver is a cause if it makes a difference alone: if the amount on the day of the change is
//! another with only this driver still on the day before, or if the amount on the day before is
//! another with only this driver already on the day of the change. The law files evaluate both, so no
//! rule is written twice.

use super::segment::{self, Segment};
use crate::calendar::Day;
use crate::law::as_of::{AsOf, ChangeDriver};
use crate::law::family;
use crate::law::vocabulary::Cause;
use crate::money::Kroner;
use crate::situation::Situation;
use crate::timeline::Transition;

/// Adds a transition for each cause of the change from the payable amount `before` to that of
/// `after`. If no driver makes a difference alone, every driver that changed on the day is a cause.
pub(super) fn add_transitions(
    situation: &Situation,
    before: Kroner,
    after: &Segment,
    changes: &[(ChangeDriver, Day)],
    transitions: &mut Vec<Transition>,
) {
    let (day, eve) = (after.days.from, after.days.from.yesterday());
    let payable = after.trace.sum();
    if before == payable {
        return;
    }
    // An unknown amount counts as different from every other.
    let payable_as_of = |as_of| segment::payable(situation, as_of);
    let mut drivers = Vec::new();
    for driver in ChangeDriver::ALL {
        let differs_on_day = payable_as_of(AsOf::day(day).with(driver, eve)) != Some(payable);
        if differs_on_day || payable_as_of(AsOf::day(eve).with(driver, day)) != Some(before) {
            drivers.push(driver);
        }
    }
    if drivers.is_empty() {
        drivers.extend(ChangeDriver::ALL.into_iter().filter(|driver| changes.contains(&(*driver, day))));
    }
    for driver in drivers {
        let cause = cause(situation, driver, day);
        let law = cause.section(situation.scheme, after.level).in_force(day);
        transitions.push(Transition { on: day, cause, before, after: payable, law });
    }
}

fn cause(situation: &Situation, driver: ChangeDriver, day: Day) -> Cause {
    match driver {
        ChangeDriver::Rates => Cause::YearlyRegulation,
        ChangeDriver::Sygedagpenge => Cause::SygedagpengeEnded,
        ChangeDriver::Births => Cause::ChildBorn,
        ChangeDriver::Eighteenth if family::children(situation, AsOf::day(day)).next().is_none() => Cause::LastChild18,
        ChangeDriver::Eighteenth => Cause::Child18,
        ChangeDriver::TwentyFifth => Cause::Turned25,
        ChangeDriver::Home => Cause::MovedFromParents,
        ChangeDriver::Income => Cause::IncomeChanged,
        ChangeDriver::Rules => Cause::LawChanged,
    }
}
