//! When there is a right to holiday: LAS § 69, stk. 6 and BEK 762/2025 § 2.

use crate::calendar::{Day, Span};
use crate::law::citation::{Law, Reference};
use crate::situation::{Prior, Situation};

/// LAS § 69, stk. 6: after 12 months in a row.
const MONTHS: u32 = 12;
/// LOV 296/2016: from this day ressourceforløb have a holiday rule of their own.
const OWN_RULE_FROM: Day = Day::literal(2016, 4, 1);

/// LAS § 69, stk. 6 and BEK 762/2025 § 2: holiday after 12 calendar months with benefit; a part of
/// a month counts as a whole one, and months of kontanthjælp straight before count. The first day
/// of the right, if it lies in the forløb.
#[must_use]
pub fn first_day(situation: &Situation, forloeb: Span) -> Option<Day> {
    if matches!(situation.prior, Prior::Foertidspension { .. }) {
        return None;
    }
    let counted_from = situation.kontanthjaelp_since.unwrap_or(situation.start);
    let right = counted_from.first_of_month().plus_months(MONTHS).max(forloeb.from);
    forloeb.contains(right).then_some(right)
}

/// The § behind the right. That § 69 k gives it in a jobafklaringsforløb is read from its mirroring
/// of § 69.
#[must_use]
pub fn law(situation: &Situation, day: Day) -> Law {
    let section = match (situation.is_ressourceforloeb(), day >= OWN_RULE_FROM) {
        (false, _) => "LAS § 69 k",
        (true, true) => "LAS § 69, stk. 6",
        (true, false) => "LAS § 69",
    };
    Reference::las(section).in_force(day)
}
