//! The date each input is evaluated on. Usually one date for all inputs. To find what caused a
//! change, one input is evaluated a day earlier or later while the others stay fixed.

use crate::calendar::Day;

/// An input of the calculation that can change from one day to the next and cause a new amount.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChangeDriver {
    /// The rates.
    Rates,
    /// The right to sygedagpenge without the forløb.
    Sygedagpenge,
    /// The births of the children.
    Births,
    /// The 18th birthdays of the children.
    Eighteenth,
    /// The person's 25th birthday.
    TwentyFifth,
    /// Living with a parent.
    Home,
    /// The person's own income.
    Income,
    /// The rules in force.
    Rules,
}

impl ChangeDriver {
    /// Every driver, in the order of the causes of one change.
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

/// An evaluation date, with at most one [`ChangeDriver`] evaluated on another date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AsOf {
    day: Day,
    exception: Option<(ChangeDriver, Day)>,
}

impl AsOf {
    /// Every driver on `day`.
    #[must_use]
    pub fn day(day: Day) -> Self {
        Self { day, exception: None }
    }

    /// The same, with `driver` on another day.
    #[must_use]
    pub fn with(self, driver: ChangeDriver, day: Day) -> Self {
        Self { exception: Some((driver, day)), ..self }
    }

    /// The day to evaluate `driver` on.
    #[must_use]
    pub fn day_of(self, driver: ChangeDriver) -> Day {
        match self.exception {
            Some((exception, day)) if exception == driver => day,
            _ => self.day,
        }
    }
}
