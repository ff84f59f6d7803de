//! What is left after tax? An estimate from the figures of the person's tax card.

use crate::calendar::Day;
use crate::law::citation::Section;
use crate::law::vocabulary::{Notice, NoticeCode};
use crate::money::{Kroner, Rounding};
use crate::situation::{Situation, Tax};

/// BEK 839/2025 § 18, nr. 3: the benefit is A-indkomst. AMBL § 2: AM-bidrag is due on personal work
/// only, so not here. ATP is not deducted. The tax is rounded to the øre.
#[must_use]
pub fn after_tax(amount: Kroner, tax: Tax) -> Kroner {
    let taxed = (amount - tax.monthly_allowance).clamp_at_zero();
    amount - taxed.percent(tax.percent, Rounding::Oere)
}

/// LAS § 79: ATP, which [`after_tax`] leaves out. `last` is the last day of the forløb.
#[must_use]
pub fn atp_notice(situation: &Situation, last: Day) -> Option<Notice> {
    let notice = || Notice { code: NoticeCode::AtpNotDeducted, law: Section::las("LAS § 79").in_force(last) };
    situation.tax.is_some().then(notice)
}
