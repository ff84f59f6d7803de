//! The reform of 2026: LOV 1750/2025, and a possible further act from 1 January 2027.

use crate::calendar::Day;
use crate::law::citation::{Act, Section};
use crate::law::sections;
use crate::law::vocabulary::{Milestone, MilestoneKind, Notice, NoticeCode};
use crate::situation::Scheme;

/// LOV 1750/2025 § 21, stk. 8: the last day of a grant of ressourceforløb is 31 January 2026.
pub const CLOSED_FROM: Day = Day::constant(2026, 2, 1);

/// The first day on which the law is not verified: a second act is expected, but no adopted act was
/// found.
pub const UNVERIFIED_FROM: Day = Day::constant(2027, 1, 1);

/// LOV 1750/2025 § 21, stk. 8: the municipality's grant decides, not the start.
pub const CLOSING: Section = Section::new(Act::L1750, "LOV 1750/2025 § 21, stk. 8");

/// LOV 1750/2025 § 4: særlig støtte, LAS § 87, is abolished.
const HOUSING_SUPPORT: Section = Section::new(Act::L1750, "LOV 1750/2025 § 4");

/// LOV 1750/2025 § 21, stk. 8: whether a grant of ressourceforløb on that day is too late.
#[must_use]
pub fn is_closed(granted: Day) -> bool {
    granted >= CLOSED_FROM
}

/// LAS kap. 6 a and 6 b: the chapter of the scheme, which a further act may change.
#[must_use]
pub fn milestone(scheme: Scheme) -> Milestone {
    let on = UNVERIFIED_FROM;
    Milestone { on, what: MilestoneKind::LawMayChange, law: sections::chapter(scheme).in_force(on) }
}

/// LAS kap. 6 a and 6 b: the chapter of the scheme is not verified from 2027. `last` is the last day
/// of the forløb.
#[must_use]
pub fn unverified_notice(scheme: Scheme, last: Day) -> Option<Notice> {
    let law = sections::chapter(scheme).in_force(last);
    (last >= UNVERIFIED_FROM).then_some(Notice { code: NoticeCode::LawUnverifiedFrom2027, law })
}

/// LOV 1750/2025 § 4: særlig støtte is abolished. `last` is the last day of the forløb.
#[must_use]
pub fn housing_support_notice(last: Day) -> Option<Notice> {
    let law = HOUSING_SUPPORT.in_force(last);
    (last >= CLOSED_FROM).then_some(Notice { code: NoticeCode::SpecialHousingSupportAbolished, law })
}
