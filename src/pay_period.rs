//! The same amount for a week, a month and a year, so that each can be told as one knows it.

use crate::money::{Kroner, Rounding};
use crate::words::words;

words! {
    /// What an amount is told for.
    pub enum PayPeriod {
        /// A week.
        Week = "week",
        /// A month.
        Month = "month",
        /// A year.
        Year = "year",
    }
}

impl PayPeriod {
    /// As the authorities normalise amounts: 52 weeks and 12 months are a year.
    const fn in_a_year(self) -> i64 {
        match self {
            Self::Week => 52,
            Self::Month => 12,
            Self::Year => 1,
        }
    }
}

/// The amount of a `known` period for a `wanted` one: in whole kroner where these, told back in
/// whole kroner, are the known amount, else to the øre. So whoever has the highest sygedagpenge can
/// say so by the week or by the month.
///
/// ```
/// # use forloebsberegner::money::Kroner;
/// # use forloebsberegner::pay_period::{PayPeriod, per};
/// let month = Kroner::read("21082").unwrap();
/// assert_eq!(per(month, PayPeriod::Month, PayPeriod::Week).to_string(), "4865");
/// let year = Kroner::read("250000").unwrap();
/// assert_eq!(per(year, PayPeriod::Year, PayPeriod::Month).to_string(), "20833.33");
/// ```
#[must_use]
pub fn per(amount: Kroner, known: PayPeriod, wanted: PayPeriod) -> Kroner {
    let (have, want) = (known.in_a_year(), wanted.in_a_year());
    let whole = amount.share(have, want, Rounding::WholeKroner);
    if whole.share(want, have, Rounding::WholeKroner) == amount {
        whole
    } else {
        amount.share(have, want, Rounding::Oere)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Told for a longer period and back, an amount is the same.
        #[test]
        fn an_amount_comes_back(oere in 0_i64..100_000_000) {
            let amount = Kroner::from_oere(oere);
            for (short, long) in [(PayPeriod::Week, PayPeriod::Year), (PayPeriod::Month, PayPeriod::Year)] {
                prop_assert_eq!(per(per(amount, short, long), long, short), amount);
            }
        }

        /// A month in whole kroner, told as a week, gives that month by LAS § 68, stk. 4.
        #[test]
        fn a_week_gives_its_month_back(kroner in 0_i64..1_000_000) {
            let month = Kroner::from_oere(kroner * 100);
            let week = per(month, PayPeriod::Month, PayPeriod::Week);
            prop_assert_eq!(week.share(52, 12, Rounding::WholeKroner), month);
        }
    }
}
