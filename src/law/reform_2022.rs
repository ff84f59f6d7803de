//! The reform of 1 January 2022: LOV 1160/2021.

use crate::calendar::Day;
use crate::law::as_of::ChangeDriver;

/// LOV 1160/2021 § 6: in force from 1 January 2022.
pub const IN_FORCE: Day = Day::constant(2022, 1, 1);

/// LOV 1160/2021 § 3: whether the new wage rule applies. The calendar month of the wage decides, not
/// the grant.
#[must_use]
pub fn wage_rule_in_force(day: Day) -> bool {
    day >= IN_FORCE
}

/// LOV 1160/2021 § 1: whether the new lengths and age limits apply. They apply to a ressourceforløb
/// granted from that day on; it is not settled whether the grant or the start decides.
#[must_use]
pub fn lengths_in_force(granted: Day) -> bool {
    granted >= IN_FORCE
}

/// The day on which the wage rule changes.
#[must_use]
pub fn change_date() -> (ChangeDriver, Day) {
    (ChangeDriver::Rules, IN_FORCE)
}
