//! The reform of 1 January 2022: LOV 1160/2021.

use crate::calendar::Day;
use crate::law::as_of::Fact;

/// LOV 1160/2021 § 6: in force from 1 January 2022.
pub const IN_FORCE: Day = Day::literal(2022, 1, 1);

/// LOV 1160/2021 § 3: the calendar month decides which wage rule is used, not the grant.
#[must_use]
pub fn wage_rule_in_force(day: Day) -> bool {
    day >= IN_FORCE
}

/// LOV 1160/2021 § 1: the new lengths and age limits are for a ressourceforløb granted from that
/// day on. Whether the cut is by grant or by start is not settled.
#[must_use]
pub fn lengths_in_force(granted: Day) -> bool {
    granted >= IN_FORCE
}

/// The day on which the wage rule changes.
#[must_use]
pub fn change() -> (Fact, Day) {
    (Fact::Rules, IN_FORCE)
}
