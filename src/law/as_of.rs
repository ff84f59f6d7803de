//! The day on which each fact is looked at.
//!
//! Usually all are the same day. To find out what made an amount change, one fact is looked at the
//! day before or the day after the others.

use crate::calendar::Day;

/// A fact that decides an amount and can change from one day to the next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fact {
    /// Every amount in the rates.
    Rates,
    /// Whether the right to sygedagpenge would still be there.
    Sygedagpenge,
    /// Which children are born.
    Births,
    /// Which children have turned 18.
    Eighteenth,
    /// Whether the person has turned 25.
    TwentyFifth,
    /// Whether the person lives with a parent.
    Home,
    /// The month's own income.
    Income,
    /// Which rules are in force.
    Rules,
}

impl Fact {
    /// Every fact, in the order the causes of a change are named.
    pub const ALL: [Self; 8] = [
        Self::Rates,
        Self::Sygedagpenge,
        Self::Births,
        Self::Eighteenth,
        Self::TwentyFifth,
        Self::Home,
        Self::Income,
        Self::Rules,
    ];
}

/// A day for each [`Fact`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Moment {
    day: Day,
    exception: Option<(Fact, Day)>,
}

impl Moment {
    /// Every fact as it is on `day`.
    #[must_use]
    pub fn on(day: Day) -> Self {
        Self { day, exception: None }
    }

    /// The same, but for one fact.
    #[must_use]
    pub fn but(self, fact: Fact, day: Day) -> Self {
        Self { exception: Some((fact, day)), ..self }
    }

    /// The day on which `fact` is looked at.
    #[must_use]
    pub fn of(self, fact: Fact) -> Day {
        match self.exception {
            Some((exception, day)) if exception == fact => day,
            _ => self.day,
        }
    }
}
