//! Converts amounts between weekly, monthly and yearly.

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use crate::money::{Kroner, Rounding};

/// The period that an amount is paid for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum PayPeriod {
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

impl PayPeriod {
    /// A year is 52 weeks or 12 months, as the authorities convert amounts.
    const fn per_year(self) -> i64 {
        match self {
            Self::Week => 52,
            Self::Month => 12,
            Self::Year => 1,
        }
    }

    /// Converts an amount for this period to an amount for the period `to`.
    ///
    /// Returns whole kroner if they convert back to `amount` in whole kroner, otherwise the amount
    /// rounded to the øre. The maximum of sygedagpenge is therefore exact per week and per month.
    ///
    /// ```
    /// # use forloebsberegner::pay_period::PayPeriod;
    /// let monthly = "21082".parse().unwrap();
    /// assert_eq!(PayPeriod::Month.convert(monthly, PayPeriod::Week).to_string(), "4865");
    /// let yearly = "250000".parse().unwrap();
    /// assert_eq!(PayPeriod::Year.convert(yearly, PayPeriod::Month).to_string(), "20833.33");
    /// ```
    #[must_use]
    pub fn convert(self, amount: Kroner, to: Self) -> Kroner {
        let (from, to) = (self.per_year(), to.per_year());
        let whole = amount.share(from, to, Rounding::WholeKroner);
        if whole.share(to, from, Rounding::WholeKroner) == amount {
            whole
        } else {
            amount.share(from, to, Rounding::Oere)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn converting_to_a_longer_period_and_back_returns_the_amount(oere in 0_i64..100_000_000) {
            let amount = Kroner::from_oere(oere);
            for short in [PayPeriod::Week, PayPeriod::Month] {
                let yearly = short.convert(amount, PayPeriod::Year);
                prop_assert_eq!(PayPeriod::Year.convert(yearly, short), amount);
            }
        }

        /// LAS § 68, stk. 4 needs the weekly amount; the page may ask for the monthly one.
        #[test]
        fn a_weekly_amount_gives_back_its_month_in_whole_kroner(kroner in 0_i64..1_000_000) {
            let monthly = Kroner::from_oere(kroner * 100);
            let weekly = PayPeriod::Month.convert(monthly, PayPeriod::Week);
            prop_assert_eq!(weekly.share(52, 12, Rounding::WholeKroner), monthly);
        }
    }
}
