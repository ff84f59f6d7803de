//! Which children the person supports, and whether the person lives with a parent.

use crate::calendar::Day;
use crate::law::as_of::{AsOf, ChangeDriver};
use crate::law::citation::Section;
use crate::law::vocabulary::{Notice, NoticeCode};
use crate::situation::{Child, Scheme, Situation};

/// LAS § 2, stk. 1: a parent must support a child under 18.
const CHILD_UNTIL_AGE: u32 = 18;
/// LAS § 68, stk. 2, nr. 3 and § 69 j, stk. 2, nr. 3: living with a parent matters under 25.
const YOUNG_UNTIL_AGE: u32 = 25;

/// LAS § 2, stk. 1: the person's own children under 18, from birth to the day before the 18th
/// birthday. Expected children count from their birth.
pub fn children(situation: &Situation, as_of: AsOf) -> impl Iterator<Item = &Child> {
    let births = as_of.day_of(ChangeDriver::Births);
    let eighteenths = as_of.day_of(ChangeDriver::Eighteenth);
    situation.children.iter().filter(move |child| child.born <= births && eighteenths < eighteenth_birthday(child))
}

/// LAS § 68, stk. 2, nr. 3 and § 69 j, stk. 2, nr. 3: whether the person is under 25 and lives with
/// one or both parents.
#[must_use]
pub fn is_young_with_parents(situation: &Situation, as_of: AsOf) -> bool {
    let under_25 = !situation.has_age(YOUNG_UNTIL_AGE, as_of.day_of(ChangeDriver::TwentyFifth));
    let with_parents = situation.with_parents_until.is_some_and(|until| as_of.day_of(ChangeDriver::Home) <= until);
    under_25 && with_parents
}

/// LAS § 2, stk. 1: the day on which the support of a child ends.
#[must_use]
pub fn eighteenth_birthday(child: &Child) -> Day {
    child.born.plus_years(CHILD_UNTIL_AGE)
}

/// The days on which the family may change, each with its driver.
pub fn change_dates(situation: &Situation, changes: &mut Vec<(ChangeDriver, Day)>) {
    for child in &situation.children {
        changes.push((ChangeDriver::Births, child.born));
        changes.push((ChangeDriver::Eighteenth, eighteenth_birthday(child)));
    }
    changes.push((ChangeDriver::TwentyFifth, situation.born.plus_years(YOUNG_UNTIL_AGE)));
    changes.extend(situation.with_parents_until.map(|until| (ChangeDriver::Home, until.tomorrow())));
}

/// LAS § 68, stk. 3 and § 69 j, stk. 3: the rate for those who support a child requires that the
/// child lives in Denmark. `from` is the first day at that rate.
#[must_use]
pub fn child_residence_notice(scheme: Scheme, from: Day) -> Notice {
    let section = match scheme {
        Scheme::Ressourceforloeb => "LAS § 68, stk. 3",
        Scheme::Jobafklaringsforloeb => "LAS § 69 j, stk. 3",
    };
    Notice { code: NoticeCode::ChildMustLiveInDenmark, law: Section::las(section).in_force(from) }
}
