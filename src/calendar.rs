//! Dates, months and date ranges. The only file that uses `chrono`.
//!
//! A [`DateRange`] is half-open. Input and output use ranges with both days included, see
//! [`DateRange::inclusive`] and [`DateRange::last`].

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate, Weekday};
use serde::{Serialize, Serializer};

/// A valid date of the Gregorian calendar, parsed from and displayed as `YYYY-MM-DD`.
///
/// ```
/// # use forloebsberegner::calendar::Day;
/// let born: Day = "2004-02-29".parse().unwrap();
/// assert_eq!(born.plus_years(18).to_string(), "2022-02-28");
/// assert!("2023-02-29".parse::<Day>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
pub struct Day(NaiveDate);

impl Day {
    /// Creates a day at compile time.
    ///
    /// # Panics
    /// If the date is invalid. In a `const` the panic is a compile error.
    #[must_use]
    #[expect(clippy::panic, reason = "only used in constants, where it is a compile error")]
    pub const fn constant(year: i32, month: u32, day: u32) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(day) => Self(day),
            None => panic!("invalid date"),
        }
    }

    /// The day `days` days after 1 January 1970.
    #[must_use]
    pub fn from_unix_days(days: i64) -> Self {
        Self::constant(1970, 1, 1).plus_days(days)
    }

    /// The day after.
    #[must_use]
    pub fn tomorrow(self) -> Self {
        Self(self.0.succ_opt().unwrap_or(NaiveDate::MAX))
    }

    /// The day before.
    #[must_use]
    pub fn yesterday(self) -> Self {
        Self(self.0.pred_opt().unwrap_or(NaiveDate::MIN))
    }

    /// `days` days later. Saturates at the last date of the calendar.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let later = chrono::TimeDelta::try_days(days)
            .and_then(|days| self.0.checked_add_signed(days))
            .unwrap_or(NaiveDate::MAX);
        Self(later)
    }

    /// The same day of the month `months` months later, or the last day of a month that is too
    /// short.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        Self(self.0.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX))
    }

    /// The birthday or anniversary `years` years later. 29 February becomes 28 February in a common
    /// year.
    #[must_use]
    pub fn plus_years(self, years: u32) -> Self {
        self.plus_months(years.saturating_mul(12))
    }

    /// The number of days from this day to `later`. Negative if `later` is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i64 {
        later.0.signed_duration_since(self.0).num_days()
    }

    /// The first day of this day's month.
    #[must_use]
    pub fn first_of_month(self) -> Self {
        Self(self.0.with_day(1).unwrap_or(self.0))
    }

    /// The first day of the month after this day's month.
    #[must_use]
    pub fn first_of_next_month(self) -> Self {
        self.first_of_month().plus_months(1)
    }

    /// Whether this is the first day of a month.
    #[must_use]
    pub fn is_first_of_month(self) -> bool {
        self.0.day() == 1
    }

    /// Whether this is the last day of a month.
    #[must_use]
    pub fn is_last_of_month(self) -> bool {
        self.tomorrow().is_first_of_month()
    }

    /// Whether this is a day from Monday to Friday.
    #[must_use]
    pub fn is_weekday(self) -> bool {
        !matches!(self.0.weekday(), Weekday::Sat | Weekday::Sun)
    }
}

impl FromStr for Day {
    type Err = ParseDayError;

    /// Parses exactly `YYYY-MM-DD`, without a sign or white space.
    fn from_str(text: &str) -> Result<Self, ParseDayError> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(ParseDayError);
        };
        let number = |digits: &[u8]| {
            digits
                .iter()
                .try_fold(0, |number: u32, digit| digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0')))
        };
        let date = || {
            let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
            NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?)
        };
        date().map(Self).ok_or(ParseDayError)
    }
}

/// A text is not a date of the form `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ParseDayError;

impl fmt::Display for ParseDayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date of the form YYYY-MM-DD")
    }
}

impl std::error::Error for ParseDayError {}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A month of the calendar, written `YYYY-MM`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
pub struct Month(Day);

impl Month {
    /// The month that contains `day`.
    #[must_use]
    pub fn of(day: Day) -> Self {
        Self(day.first_of_month())
    }

    /// The days of the month.
    #[must_use]
    pub fn range(self) -> DateRange {
        DateRange { from: self.0, until: self.0.first_of_next_month() }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0.0.year(), self.0.0.month())
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The days from `from` up to, but not including, `until`. Empty unless `until` is later.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DateRange {
    /// The first day.
    pub from: Day,
    /// The day after the last day.
    pub until: Day,
}

impl DateRange {
    /// The days from `first` to `last`, both included.
    #[must_use]
    pub fn inclusive(first: Day, last: Day) -> Self {
        Self { from: first, until: last.tomorrow() }
    }

    /// The last day. Meaningless for an empty range.
    #[must_use]
    pub fn last(self) -> Day {
        self.until.yesterday()
    }

    /// The number of days. 0 for an empty range.
    #[must_use]
    pub fn days(self) -> i64 {
        self.from.days_until(self.until).max(0)
    }

    /// Whether the range contains `day`.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        self.from <= day && day < self.until
    }

    /// The days in both ranges.
    #[must_use]
    pub fn overlap(self, other: Self) -> Self {
        Self { from: self.from.max(other.from), until: self.until.min(other.until) }
    }

    /// Every day, in order.
    pub fn iter(self) -> impl Iterator<Item = Day> {
        std::iter::successors(Some(self.from), |day| Some(day.tomorrow())).take_while(move |day| *day < self.until)
    }

    /// Every month with a day in the range, in order.
    pub fn months(self) -> impl Iterator<Item = Month> {
        std::iter::successors(Some(self.from.first_of_month()), |day| Some(day.first_of_next_month()))
            .take_while(move |day| *day < self.until)
            .map(Month)
    }

    /// Splits the range before each of `days` inside it. Returns the parts in order.
    #[must_use]
    pub fn split_at(self, days: &[Day]) -> Vec<Self> {
        let mut parts = vec![self];
        for day in days {
            let index = parts.partition_point(|part| part.until <= *day);
            if let Some(part) = parts.get_mut(index).filter(|part| part.from < *day) {
                let rest = Self { from: *day, until: part.until };
                part.until = *day;
                parts.insert(index + 1, rest);
            }
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn parses_only_valid_dates_of_ten_characters() {
        assert_eq!(day("2024-02-29").to_string(), "2024-02-29");
        for text in ["", "2023-02-29", "2024-2-29", "2024-02-29 ", "20240229", "2024-13-01", "٢٠٢٤-01-01", "+024-01-01"]
        {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }

    #[test]
    fn adding_years_to_29_february_gives_28_february_in_a_common_year() {
        assert_eq!(day("2024-02-29").plus_years(1), day("2025-02-28"));
        assert_eq!(day("2024-02-29").plus_years(4), day("2028-02-29"));
    }

    #[test]
    fn split_at_returns_adjacent_parts() {
        let range = DateRange::inclusive(day("2025-01-10"), day("2025-03-31"));
        let cuts = ["2025-02-01", "2025-01-10", "2025-02-01", "2025-04-01", "2025-03-31"].map(day);
        let parts: Vec<_> = range.split_at(&cuts).iter().map(|p| (p.from.to_string(), p.last().to_string())).collect();
        let expected = [("2025-01-10", "2025-01-31"), ("2025-02-01", "2025-03-30"), ("2025-03-31", "2025-03-31")];
        assert_eq!(parts, expected.map(|(from, to)| (from.to_owned(), to.to_owned())));
    }

    #[test]
    fn an_empty_range_has_no_days() {
        let range = DateRange::inclusive(day("2025-01-10"), day("2025-01-08"));
        assert_eq!((range.days(), range.iter().count(), range.contains(day("2025-01-09"))), (0, 0, false));
    }
}
