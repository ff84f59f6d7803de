//! What is left after tax, as an estimate from the person's own tax card.

use crate::money::{Kroner, Rounding};
use crate::situation::Tax;

/// BEK 839/2025 § 18, nr. 3: the benefit is A-indkomst. AMBL § 2: no AM-bidrag, which is for
/// personal work only. ATP is not deducted here. The tax is rounded to the øre.
#[must_use]
pub fn after_tax(amount: Kroner, tax: Tax) -> Kroner {
    let taxed = (amount - tax.monthly_allowance).not_below_zero();
    amount - taxed.percent(tax.percent, Rounding::Oere)
}
