//! Whom the person supports, and whom the person lives with.

use crate::calendar::Day;
use crate::law::as_of::{Fact, Moment};
use crate::situation::{Child, Situation};

/// LAS § 2, stk. 1: children are supported until they are 18.
const CHILDHOOD: u32 = 18;
/// LAS § 68, stk. 2, nr. 3 and § 69 j, stk. 2, nr. 3: living with a parent matters until 25.
const INDEPENDENCE: u32 = 25;

/// LAS § 2, stk. 1: the person's own children under 18, from birth to the day before the 18th
/// birthday. Expected children count from their birth.
pub fn children(situation: &Situation, moment: Moment) -> impl Iterator<Item = &Child> {
    let born = moment.of(Fact::Births);
    let aged = moment.of(Fact::Eighteenth);
    situation.children.iter().filter(move |child| child.born <= born && aged < eighteenth(child))
}

/// LAS § 68, stk. 2, nr. 3 and § 69 j, stk. 2, nr. 3: under 25 and living with one parent or both.
#[must_use]
pub fn is_young_at_home(situation: &Situation, moment: Moment) -> bool {
    let under_25 = !situation.is_aged(INDEPENDENCE, moment.of(Fact::TwentyFifth));
    let at_home = situation.with_parents_until.is_some_and(|until| moment.of(Fact::Home) <= until);
    under_25 && at_home
}

/// The day a child turns 18.
#[must_use]
pub fn eighteenth(child: &Child) -> Day {
    child.born.plus_years(CHILDHOOD)
}

/// The days on which the family may change, with the fact that changes.
pub fn changes(situation: &Situation, changes: &mut Vec<(Fact, Day)>) {
    for child in &situation.children {
        changes.push((Fact::Births, child.born));
        changes.push((Fact::Eighteenth, eighteenth(child)));
    }
    changes.push((Fact::TwentyFifth, situation.born.plus_years(INDEPENDENCE)));
    changes.extend(situation.with_parents_until.map(|until| (Fact::Home, until.next())));
}
