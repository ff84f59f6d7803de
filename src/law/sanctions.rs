//! What is deducted for a sanction? LAS §§ 69 a–69 d (ressourceforløb) and §§ 69 l–69 o
//! (jobafklaringsforløb).

use crate::calendar::{DateRange, Day};
use crate::law::as_of::AsOf;
use crate::law::citation::Section;
use crate::law::level;
use crate::law::trace::Trace;
use crate::law::vocabulary::Level;
use crate::money::{Kroner, Rounding};
use crate::rates::{self, RateCode, UnknownRate};
use crate::situation::{SanctionKind, Scheme, Situation};

/// The amounts of the benefit that a sanction is calculated from.
#[derive(Clone, Copy, Debug)]
pub struct SanctionBase {
    level: Level,
    /// The amount under LAS § 68, stk. 2 or § 69 j, stk. 2.
    family_amount: Kroner,
    /// The full amount of the level.
    full: Kroner,
    /// The payable amount.
    payable: Kroner,
}

impl SanctionBase {
    /// LAS § 69 a, stk. 4 and § 69 l, stk. 4: the base of a sanction while the benefit has this level
    /// and trace.
    ///
    /// # Errors
    /// If a rate is unknown on the day.
    pub fn new(situation: &Situation, as_of: AsOf, level: Level, trace: &Trace) -> Result<Self, UnknownRate> {
        let family_amount = level::family_amount(situation, as_of)?;
        Ok(Self { level, family_amount, full: trace.full_amount(), payable: trace.sum() })
    }

    /// LAS § 69 a, stk. 4 and § 69 l, stk. 4: the deduction of a periodesanktion for one weekday is the
    /// yearly benefit ÷ 260, in whole kroner.
    #[must_use]
    pub fn periodesanktion(self) -> Kroner {
        self.in_proportion(self.family_amount.share(12, 260, Rounding::WholeKroner))
    }

    /// LAS § 69 d, stk. 2 and § 69 o, stk. 2: the deduction of a punktsanktion is a fixed amount, the
    /// lower one at the two levels for those under 25 who live with a parent.
    ///
    /// # Errors
    /// If the amount is unknown on the day.
    pub fn punktsanktion(self, on: Day) -> Result<Kroner, UnknownRate> {
        let code = match self.level {
            Level::HjemmeboendeU25 | Level::HjemmeboendeU25Bidrag => RateCode::PunktsanktionLav,
            _ => RateCode::PunktsanktionHoej,
        };
        Ok(self.in_proportion(rates::rate(code, on)?.amount))
    }

    /// LAS § 69 a, stk. 4 and § 69 d, stk. 5: the deduction from a reduced benefit is reduced in
    /// proportion.
    fn in_proportion(self, deduction: Kroner) -> Kroner {
        deduction.in_proportion(self.payable, self.full, Rounding::Oere)
    }
}

/// LAS § 69 a, stk. 4 and § 69 l, stk. 4: the number of weekdays in a periodesanktion.
#[must_use]
pub fn weekdays(days: DateRange) -> usize {
    days.iter().filter(|day| day.is_weekday()).count()
}

/// The § that sets the deduction.
#[must_use]
pub fn section(scheme: Scheme, kind: SanctionKind) -> Section {
    Section::las(match (scheme, kind) {
        (Scheme::Ressourceforloeb, SanctionKind::Periode) => "LAS § 69 a, stk. 4",
        (Scheme::Ressourceforloeb, SanctionKind::Punkt) => "LAS § 69 d, stk. 2",
        (Scheme::Jobafklaringsforloeb, SanctionKind::Periode) => "LAS § 69 l, stk. 4",
        (Scheme::Jobafklaringsforloeb, SanctionKind::Punkt) => "LAS § 69 o, stk. 2",
    })
}
