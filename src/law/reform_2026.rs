//! The reform of 2026: LOV 1750/2025, and what may come on 1 January 2027.

use crate::calendar::Day;
use crate::law::citation::{Act, Reference};

/// LOV 1750/2025 § 21, stk. 8: the last day a ressourceforløb could be granted is 31 January 2026.
pub const CLOSED_FROM: Day = Day::literal(2026, 2, 1);

/// The day from which the law is not known: a second act is expected, and none was found adopted.
pub const UNVERIFIED_FROM: Day = Day::literal(2027, 1, 1);

/// LOV 1750/2025 § 21, stk. 8: the municipality's grant decides, not the start.
pub const CLOSING: Reference = Reference::new(Act::L1750, "LOV 1750/2025 § 21, stk. 8");

/// LOV 1750/2025 § 4: særlig støtte, LAS § 87, is abolished.
pub const HOUSING_SUPPORT: Reference = Reference::new(Act::L1750, "LOV 1750/2025 § 4");

/// LOV 1750/2025 § 21, stk. 8: whether a ressourceforløb granted on that day comes too late.
#[must_use]
pub fn is_closed(granted: Day) -> bool {
    granted >= CLOSED_FROM
}
