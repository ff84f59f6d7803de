//! Days, spans of days, ages and month borders: the one file that knows `chrono`.
//!
//! Inside the program a [`Span`] is half-open. Both ends are included only where dates are shown
//! or read, see [`Span::closed`] and [`Span::last`].

use std::fmt;

use chrono::{Datelike, Months, NaiveDate, Weekday};
use serde::{Serialize, Serializer};

/// A day of the calendar, written `YYYY-MM-DD`. It cannot be invalid.
///
/// ```
/// # use forloebsberegner::calendar::Day;
/// let born = Day::read("2004-02-29").unwrap();
/// assert_eq!(born.plus_years(18).to_string(), "2022-02-28");
/// assert_eq!(Day::read("2023-02-29"), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
pub struct Day(NaiveDate);

impl Day {
    /// A day known when the program is built.
    ///
    /// # Panics
    /// When there is no such day. Only used for constants, where that stops the build.
    #[must_use]
    #[expect(clippy::panic, reason = "stops the build: constants only")]
    pub const fn literal(year: i32, month: u32, day: u32) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(day) => Self(day),
            None => panic!("no such day"),
        }
    }

    /// Reads exactly `YYYY-MM-DD`; anything else is no day.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return None;
        };
        let number = |digits: &[u8]| {
            digits
                .iter()
                .try_fold(0, |number: u32, digit| digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0')))
        };
        let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
        NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?).map(Self)
    }

    /// The day that lies `days` days after 1 January 1970.
    #[must_use]
    pub fn since_1970(days: i64) -> Self {
        Self::literal(1970, 1, 1).plus_days(days)
    }

    /// The day after.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.succ_opt().unwrap_or(NaiveDate::MAX))
    }

    /// The day before.
    #[must_use]
    pub fn previous(self) -> Self {
        Self(self.0.pred_opt().unwrap_or(NaiveDate::MIN))
    }

    /// `days` days later; days beyond the calendar give its last day.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let later = chrono::TimeDelta::try_days(days)
            .and_then(|days| self.0.checked_add_signed(days))
            .unwrap_or(NaiveDate::MAX);
        Self(later)
    }

    /// The same day of the month `months` months later, or the month's last day if it lacks that
    /// day.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        Self(self.0.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX))
    }

    /// The birthday or anniversary `years` years later; 29 February gives 28 February in a year
    /// without it.
    #[must_use]
    pub fn plus_years(self, years: u32) -> Self {
        self.plus_months(years.saturating_mul(12))
    }

    /// The number of days from this day to `later`, negative if `later` comes first.
    #[must_use]
    pub fn days_to(self, later: Self) -> i64 {
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

    /// Whether a month begins on this day.
    #[must_use]
    pub fn begins_month(self) -> bool {
        self.0.day() == 1
    }

    /// Whether a month ends on this day.
    #[must_use]
    pub fn ends_month(self) -> bool {
        self.next().begins_month()
    }

    /// Monday to Friday.
    #[must_use]
    pub fn is_weekday(self) -> bool {
        !matches!(self.0.weekday(), Weekday::Sat | Weekday::Sun)
    }
}

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
    /// The month in which `day` lies.
    #[must_use]
    pub fn of(day: Day) -> Self {
        Self(day.first_of_month())
    }

    /// The month's days.
    #[must_use]
    pub fn span(self) -> Span {
        Span { from: self.0, until: self.0.first_of_next_month() }
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

/// The days from `from` up to, and not including, `until`. Empty when `until` is not later.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    /// The first day.
    pub from: Day,
    /// The day after the last.
    pub until: Day,
}

impl Span {
    /// The days from `first` to `last`, both included.
    #[must_use]
    pub fn closed(first: Day, last: Day) -> Self {
        Self { from: first, until: last.next() }
    }

    /// The last day. Meaningless for an empty span.
    #[must_use]
    pub fn last(self) -> Day {
        self.until.previous()
    }

    /// The number of days; 0 for an empty span.
    #[must_use]
    pub fn days(self) -> i64 {
        self.from.days_to(self.until).max(0)
    }

    /// Whether `day` lies in the span.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        self.from <= day && day < self.until
    }

    /// The days in both spans.
    #[must_use]
    pub fn overlap(self, other: Self) -> Self {
        Self { from: self.from.max(other.from), until: self.until.min(other.until) }
    }

    /// Every day in order.
    pub fn iter(self) -> impl Iterator<Item = Day> {
        std::iter::successors(Some(self.from), |day| Some(day.next())).take_while(move |day| *day < self.until)
    }

    /// Every month the span touches, in order.
    pub fn months(self) -> impl Iterator<Item = Month> {
        std::iter::successors(Some(self.from.first_of_month()), |day| Some(day.first_of_next_month()))
            .take_while(move |day| *day < self.until)
            .map(Month)
    }

    /// The span cut at each of `days` that lies inside it; the pieces in order.
    #[must_use]
    pub fn cut(self, days: &[Day]) -> Vec<Self> {
        let mut pieces = vec![self];
        for day in days {
            let place = pieces.partition_point(|piece| piece.until <= *day);
            if let Some(piece) = pieces.get_mut(place).filter(|piece| piece.from < *day) {
                let rest = Self { from: *day, until: piece.until };
                piece.until = *day;
                pieces.insert(place + 1, rest);
            }
        }
        pieces
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::read(text).unwrap()
    }

    #[test]
    fn only_ten_characters_of_a_real_day_are_read() {
        assert_eq!(day("2024-02-29").to_string(), "2024-02-29");
        for text in ["", "2023-02-29", "2024-2-29", "2024-02-29 ", "20240229", "2024-13-01", "٢٠٢٤-01-01", "+024-01-01"]
        {
            assert_eq!(Day::read(text), None, "{text}");
        }
    }

    #[test]
    fn years_from_29_february_end_on_the_28th() {
        assert_eq!(day("2024-02-29").plus_years(1), day("2025-02-28"));
        assert_eq!(day("2024-02-29").plus_years(4), day("2028-02-29"));
    }

    #[test]
    fn a_span_is_cut_into_pieces_without_gap() {
        let span = Span::closed(day("2025-01-10"), day("2025-03-31"));
        let cuts = ["2025-02-01", "2025-01-10", "2025-02-01", "2025-04-01", "2025-03-31"].map(day);
        let pieces: Vec<_> = span.cut(&cuts).iter().map(|p| (p.from.to_string(), p.last().to_string())).collect();
        let expected = [("2025-01-10", "2025-01-31"), ("2025-02-01", "2025-03-30"), ("2025-03-31", "2025-03-31")];
        assert_eq!(pieces, expected.map(|(from, to)| (from.to_owned(), to.to_owned())));
    }

    #[test]
    fn an_empty_span_has_no_days() {
        let span = Span::closed(day("2025-01-10"), day("2025-01-08"));
        assert_eq!((span.days(), span.iter().count(), span.contains(day("2025-01-09"))), (0, 0, false));
    }
}
