//! When does the right to holiday begin? LAS § 69, stk. 6 and BEK 762/2025 § 2.

use crate::calendar::{DateRange, Day};
use crate::law::citation::Section;
use crate::law::vocabulary::{Milestone, MilestoneKind};
use crate::situation::{Prior, Scheme, Situation};

/// LAS § 69, stk. 6: after 12 consecutive months.
const MONTHS: u32 = 12;
/// LOV 296/2016: LAS § 69 has its own rule on holiday during a ressourceforløb from this day.
const OWN_RULE_FROM: Day = Day::constant(2016, 4, 1);

/// LAS § 69, stk. 6 and BEK 762/2025 § 2: the right begins after 12 calendar months with benefit. A
/// part of a month counts as a month, and so do months of kontanthjælp immediately before. Returns
/// the first day of the right if it is in the forløb.
#[must_use]
pub fn first_day(situation: &Situation, forloeb: DateRange) -> Option<Day> {
    if matches!(situation.prior, Prior::Foertidspension { .. }) {
        return None;
    }
    let counted_from = situation.kontanthjaelp_since.unwrap_or(situation.start);
    let right = counted_from.first_of_month().plus_months(MONTHS).max(forloeb.from);
    forloeb.contains(right).then_some(right)
}

/// LAS § 69, stk. 6. That § 69 k gives the same right in a jobafklaringsforløb is inferred from its
/// parallel wording.
#[must_use]
pub fn milestone(situation: &Situation, forloeb: DateRange) -> Option<Milestone> {
    let on = first_day(situation, forloeb)?;
    let section = match situation.scheme {
        Scheme::Jobafklaringsforloeb => "LAS § 69 k",
        Scheme::Ressourceforloeb if on >= OWN_RULE_FROM => "LAS § 69, stk. 6",
        Scheme::Ressourceforloeb => "LAS § 69",
    };
    Some(Milestone { on, what: MilestoneKind::HolidayRight, law: Section::las(section).in_force(on) })
}
