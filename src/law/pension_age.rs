//! When does the person reach folkepension age? PL § 1 a. The ages are data,
//! `src/data/pension_age.csv`.

use crate::calendar::Day;
use crate::law::citation::{Act, Section};
use crate::law::reform_2022;
use crate::law::vocabulary::{Milestone, MilestoneKind};
use crate::situation::Situation;

include!(concat!(env!("OUT_DIR"), "/pension_age.rs"));

/// PL § 1 a.
pub const SECTION: Section = Section::new(Act::Pl, "PL § 1 a");

/// LAB § 112, stk. 3: six years before folkepension age, in months.
const SIX_YEARS: u32 = 6 * 12;

/// PL § 1 a: the age in months, by date of birth.
fn age_in_months(born: Day) -> u32 {
    let later = PENSION_AGES.partition_point(|(from, _)| *from <= born);
    let row = later.checked_sub(1).and_then(|index| PENSION_AGES.get(index));
    row.or(PENSION_AGES.first()).map_or(0, |(_, months)| *months)
}

/// PL § 1 a: the day on which the person reaches folkepension age.
///
/// ```
/// # use forloebsberegner::{calendar::Day, law::pension_age};
/// let born: Day = "1962-12-31".parse().unwrap();
/// assert_eq!(pension_age::folkepension_day(born).to_string(), "2029-12-31");
/// assert_eq!(pension_age::folkepension_day(born.tomorrow()).to_string(), "2031-01-01");
/// ```
#[must_use]
pub fn folkepension_day(born: Day) -> Day {
    born.plus_months(age_in_months(born))
}

/// LAB § 112, stk. 3: the day six years before folkepension age.
#[must_use]
pub fn six_year_line(born: Day) -> Day {
    born.plus_months(age_in_months(born).saturating_sub(SIX_YEARS))
}

/// PL § 1 a: folkepension age.
#[must_use]
pub fn folkepension_milestone(situation: &Situation) -> Milestone {
    let on = folkepension_day(situation.born);
    Milestone { on, what: MilestoneKind::Folkepension, law: SECTION.in_force(on) }
}

/// LAB § 112, stk. 3, from 2022: six years before folkepension age, in a ressourceforløb.
#[must_use]
pub fn six_years_milestone(situation: &Situation) -> Option<Milestone> {
    let applies = situation.is_ressourceforloeb() && reform_2022::lengths_in_force(situation.grant_date());
    let on = six_year_line(situation.born);
    let law = Section::lab("LAB § 112, stk. 3").in_force(on);
    applies.then_some(Milestone { on, what: MilestoneKind::SixYearsToFolkepension, law })
}
