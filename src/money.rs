//! Amounts of money, hours and percentages.
//!
//! An amount is a whole number of øre in an `i64`, not a `rust_decimal`: every amount in the law is a
//! whole number of øre, and every division is rounded at once as its § requires, so no finer value
//! exists. With `rust_decimal` the WebAssembly module is 7.7 kB larger after brotli (44.8 instead of
//! 37.0 kB), and the limit is 40. The tests compare each operation with `rust_decimal`.
//!
//! Valid input cannot overflow: each amount is below 1,000,000 kroner (10⁸ øre), a calculation adds
//! at most 60 of them, and the largest product multiplies such a sum by 10⁸. Larger products
//! saturate.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A parsed decimal number, in hundredths. Convert it to [`Kroner`], [`Hours`] or [`Percent`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Decimal(i64);

/// An amount of money in Danish kroner, exact to the øre.
///
/// ```
/// # use forloebsberegner::money::{Kroner, Rounding};
/// // 4,865 kroner a week as a monthly amount: × 52 ÷ 12.
/// let weekly: Kroner = "4865".parse().unwrap();
/// assert_eq!(weekly.share(52, 12, Rounding::WholeKroner).to_string(), "21082");
/// assert_eq!(weekly.share(52, 12, Rounding::Oere).to_string(), "21081.67");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
pub struct Kroner(i64);

/// Hours of work with at most two decimals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
pub struct Hours(i64);

/// A percentage with at most two decimals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
pub struct Percent(i64);

/// The unit an amount is rounded to, half away from zero. Each call site cites the § that requires
/// it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rounding {
    /// To whole kroner.
    WholeKroner,
    /// To the øre.
    Oere,
}

impl Rounding {
    /// `numerator ÷ denominator` øre, rounded. The denominator is positive.
    fn divide(self, numerator: i64, denominator: i64) -> Kroner {
        let unit = match self {
            Self::WholeKroner => 100,
            Self::Oere => 1,
        };
        let divisor = denominator.saturating_mul(unit).max(1);
        let (units, rest) = (numerator / divisor, numerator % divisor);
        let away = if rest.abs() >= divisor - rest.abs() { numerator.signum() } else { 0 };
        Kroner((units + away) * unit)
    }
}

impl Kroner {
    /// 0 kroner.
    pub const ZERO: Self = Self(0);

    /// Creates an amount from øre.
    #[must_use]
    pub const fn from_oere(oere: i64) -> Self {
        Self(oere)
    }

    /// This amount × `numerator` ÷ `denominator`.
    #[must_use]
    pub fn share(self, numerator: i64, denominator: i64, rounding: Rounding) -> Self {
        rounding.divide(self.0.saturating_mul(numerator), denominator)
    }

    /// This amount × `part` ÷ `whole`. Returns zero if this amount and `whole` are both zero.
    #[must_use]
    pub fn in_proportion(self, part: Self, whole: Self, rounding: Rounding) -> Self {
        self.share(part.0, whole.0, rounding)
    }

    /// `percent` of this amount.
    #[must_use]
    pub fn percent(self, percent: Percent, rounding: Rounding) -> Self {
        self.share(percent.0, 10_000, rounding)
    }

    /// This amount − `per_hour` × `hours`.
    #[must_use]
    pub fn minus_hourly(self, per_hour: Self, hours: Hours, rounding: Rounding) -> Self {
        rounding.divide(self.0 * 100 - per_hour.0 * hours.0, 100)
    }

    /// The sum of a percentage of one amount and a percentage of another, rounded once.
    #[must_use]
    pub fn sum_of_percentages(
        (first, first_percent): (Self, i64),
        (second, second_percent): (Self, i64),
        rounding: Rounding,
    ) -> Self {
        rounding.divide(first.0 * first_percent + second.0 * second_percent, 100)
    }

    /// This amount × `count`.
    #[must_use]
    pub fn times(self, count: i64) -> Self {
        self.share(count, 1, Rounding::Oere)
    }

    /// This amount, or zero if it is negative.
    #[must_use]
    pub fn clamp_at_zero(self) -> Self {
        self.max(Self::ZERO)
    }
}

impl Hours {
    /// Creates a number of whole hours.
    #[must_use]
    pub const fn whole(hours: i64) -> Self {
        Self(hours * 100)
    }
}

impl Sum for Hours {
    fn sum<I: Iterator<Item = Self>>(hours: I) -> Self {
        Self(hours.map(|hours| hours.0).sum())
    }
}

impl Percent {
    /// Creates a whole percentage.
    #[must_use]
    pub const fn whole(percent: i64) -> Self {
        Self(percent * 100)
    }
}

impl FromStr for Decimal {
    type Err = ParseDecimalError;

    /// Parses an optional minus and digits with at most two decimals after a point. A number with
    /// too many digits saturates, so that validation reports it as too large, not as malformed.
    fn from_str(text: &str) -> Result<Self, ParseDecimalError> {
        parse_hundredths(text).map(Self).ok_or(ParseDecimalError)
    }
}

fn parse_hundredths(text: &str) -> Option<i64> {
    const MAX: i64 = 1_000_000_000_000;
    let (digits, sign) = text.strip_prefix('-').map_or((text, 1), |digits| (digits, -1));
    let point = digits.bytes().position(|byte| byte == b'.');
    let (whole, decimals) = match point {
        Some(at) => (digits.get(..at)?, digits.get(at + 1..)?),
        None => (digits, "00"),
    };
    let scale = match decimals.len() {
        1 => 10,
        2 => 1,
        _ => return None,
    };
    if whole.is_empty() {
        return None;
    }
    let mut hundredths = 0;
    for digit in whole.bytes().chain(decimals.bytes()) {
        if !digit.is_ascii_digit() {
            return None;
        }
        hundredths = (hundredths * 10 + i64::from(digit - b'0')).min(MAX);
    }
    Some(sign * hundredths * scale)
}

/// A text is not a decimal number with at most two decimals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ParseDecimalError;

impl fmt::Display for ParseDecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number with at most two decimals")
    }
}

impl std::error::Error for ParseDecimalError {}

impl Add for Kroner {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Kroner {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Kroner {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Kroner {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Kroner {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// Writes no decimals for a whole number, otherwise two.
fn write_hundredths(hundredths: i64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if hundredths < 0 {
        f.write_str("-")?;
    }
    let hundredths = hundredths.unsigned_abs();
    write!(f, "{}", hundredths / 100)?;
    match hundredths % 100 {
        0 => Ok(()),
        rest => write!(f, ".{rest:02}"),
    }
}

macro_rules! impl_decimal_text {
    ($($number:ty),*) => {$(
        impl fmt::Display for $number {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_hundredths(self.0, f)
            }
        }
        impl From<Decimal> for $number {
            fn from(decimal: Decimal) -> Self {
                Self(decimal.0)
            }
        }
        impl FromStr for $number {
            type Err = ParseDecimalError;
            fn from_str(text: &str) -> Result<Self, ParseDecimalError> {
                text.parse::<Decimal>().map(Self::from)
            }
        }
        impl Serialize for $number {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )*};
}
impl_decimal_text!(Kroner, Hours, Percent);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal::{Decimal as Exact, RoundingStrategy};

    #[test]
    fn parses_digits_with_at_most_two_decimals() {
        for (text, written) in [
            ("17736", "17736"),
            ("21081.67", "21081.67"),
            ("5.5", "5.50"),
            ("007", "7"),
            ("-0", "0"),
            ("-3.10", "-3.10"),
        ] {
            assert_eq!(text.parse::<Kroner>().unwrap().to_string(), written, "{text}");
        }
        for text in ["", "-", ".5", "5.", "1.234", "1e3", "+5", " 5", "5 ", "1,5", "--1", "½", "1.-5"] {
            assert!(text.parse::<Kroner>().is_err(), "{text}");
        }
        assert!("999999999999999999999999999".parse::<Kroner>().unwrap() > Kroner::from_oere(100_000_000));
    }

    fn decimal(oere: i64) -> Exact {
        Exact::new(oere, 2)
    }

    fn rounded(exact: Exact, rounding: Rounding) -> String {
        let places = match rounding {
            Rounding::WholeKroner => 0,
            Rounding::Oere => 2,
        };
        let rounded = exact.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
        let text = format!("{rounded:.2}");
        let text = if text == "-0.00" { "0.00".to_owned() } else { text };
        text.strip_suffix(".00").map_or(text.clone(), str::to_owned)
    }

    proptest! {
        #[test]
        fn every_operation_equals_rust_decimal(
            oere in -100_000_000_i64..100_000_000,
            part in 0_i64..100_000_000,
            whole in 1_i64..100_000_000,
            kroner in any::<bool>(),
        ) {
            let rounding = if kroner { Rounding::WholeKroner } else { Rounding::Oere };
            let amount = Kroner(oere);
            let d = decimal(oere);
            prop_assert_eq!(amount.share(52, 12, rounding).to_string(), rounded(d * Exact::from(52) / Exact::from(12), rounding));
            prop_assert_eq!(amount.percent(Percent(part % 10_001), rounding).to_string(), rounded(d * decimal(part % 10_001) / Exact::from(100), rounding));
            prop_assert_eq!(amount.in_proportion(Kroner(part), Kroner(whole), rounding).to_string(), rounded(d * decimal(part) / decimal(whole), rounding));
            prop_assert_eq!(amount.minus_hourly(Kroner(part % 10_000), Hours(whole % 74_400), rounding).to_string(), rounded(d - decimal(part % 10_000) * decimal(whole % 74_400), rounding));
            let shares = Kroner::sum_of_percentages((amount, 30), (Kroner(part), 55), rounding);
            prop_assert_eq!(shares.to_string(), rounded(d * decimal(30) + decimal(part) * decimal(55), rounding));
        }
    }
}
