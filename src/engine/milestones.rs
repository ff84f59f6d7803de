//! Collects the milestones within the forløb.

use crate::calendar::DateRange;
use crate::law::vocabulary::{Milestone, MilestoneKind};
use crate::law::{holiday, length, pension_age, reform_2026};
use crate::situation::Situation;

/// The milestones from the first to the last day of the forløb, ordered by day and kind.
pub(super) fn collect(situation: &Situation, forloeb: DateRange) -> Vec<Milestone> {
    let last = forloeb.last();
    let mut milestones: Vec<Milestone> = Vec::new();
    let mut add = |milestone: Milestone| {
        // A forløb that lasts until folkepension age ends on the day before it.
        let until = if milestone.what == MilestoneKind::Folkepension { forloeb.until } else { last };
        if (forloeb.from..=until).contains(&milestone.on) {
            let order = |other: &Milestone| (other.on, other.what) <= (milestone.on, milestone.what);
            let index = milestones.partition_point(order);
            milestones.insert(index, milestone);
        }
    };
    holiday::milestone(situation, forloeb).into_iter().for_each(&mut add);
    pension_age::six_years_milestone(situation).into_iter().for_each(&mut add);
    add(pension_age::folkepension_milestone(situation));
    length::next_step_milestone(situation, forloeb).into_iter().for_each(&mut add);
    length::renewal_milestones(situation, forloeb).for_each(&mut add);
    add(reform_2026::milestone(situation.scheme));
    milestones
}
