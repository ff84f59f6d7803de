//! What a sanction costs: LAS §§ 69 a–69 d (ressourceforløb) and §§ 69 l–69 o
//! (jobafklaringsforløb).

use crate::calendar::{Day, Span};
use crate::law::citation::Reference;
use crate::money::{Kroner, Rounding};
use crate::rates::{self, Code, NotKnown};
use crate::situation::{SanctionKind, Scheme};
use crate::timeline::Level;

/// What the benefit is on the day of a sanction.
#[derive(Clone, Copy, Debug)]
pub struct Benefit {
    /// The level.
    pub level: Level,
    /// The amount by LAS § 68, stk. 2 or § 69 j, stk. 2.
    pub by_family: Kroner,
    /// The full amount of the level.
    pub full: Kroner,
    /// What is payable.
    pub payable: Kroner,
}

impl Benefit {
    /// LAS § 69 a, stk. 4 and § 69 l, stk. 4: a periodesanktion costs for each weekday a year of
    /// the benefit ÷ 260, in whole kroner.
    #[must_use]
    pub fn periodesanktion(self) -> Kroner {
        self.reduced(self.by_family.share(12, 260, Rounding::WholeKroner))
    }

    /// LAS § 69 d, stk. 2 and § 69 o, stk. 2: a punktsanktion costs a fixed amount, the lower one at
    /// the two rates for the young who live with their parents.
    ///
    /// # Errors
    /// On a day before the first known amount.
    pub fn punktsanktion(self, on: Day) -> Result<Kroner, NotKnown> {
        let code = match self.level {
            Level::HjemmeboendeU25 | Level::HjemmeboendeU25Bidrag => Code::PunktsanktionLav,
            _ => Code::PunktsanktionHoej,
        };
        Ok(self.reduced(rates::rate(code, on)?.amount))
    }

    /// LAS § 69 a, stk. 4 and § 69 d, stk. 5: a reduced benefit is cut in the same proportion.
    fn reduced(self, cut: Kroner) -> Kroner {
        cut.in_proportion(self.payable, self.full, Rounding::Oere)
    }
}

/// The weekdays among `days`, for each of which a periodesanktion costs.
#[must_use]
pub fn weekdays(days: Span) -> usize {
    days.iter().filter(|day| day.is_weekday()).count()
}

/// The § behind what a sanction costs.
#[must_use]
pub fn reference(scheme: Scheme, kind: SanctionKind) -> Reference {
    Reference::las(match (scheme, kind) {
        (Scheme::Ressourceforloeb, SanctionKind::Periode) => "LAS § 69 a, stk. 4",
        (Scheme::Ressourceforloeb, SanctionKind::Punkt) => "LAS § 69 d, stk. 2",
        (Scheme::Jobafklaringsforloeb, SanctionKind::Periode) => "LAS § 69 l, stk. 4",
        (Scheme::Jobafklaringsforloeb, SanctionKind::Punkt) => "LAS § 69 o, stk. 2",
    })
}
