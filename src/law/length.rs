//! How long a forløb can last: LAB § 114 (ressourceforløb) and § 110 (jobafklaringsforløb).

use crate::calendar::{Day, Span};
use crate::law::pension_age;
use crate::law::reform_2022;
use crate::situation::{Scheme, Situation};

/// LAB § 114, stk. 3: five years in all, as days.
const FIVE_YEARS: i64 = 1_826;
/// LAB § 114, stk. 1, 2. pkt. and § 110: barsel is left out of the length from this day on.
const LEAVE_LEFT_OUT_FROM: Day = Day::literal(2020, 1, 1);
/// LAB § 110: a jobafklaringsforløb lasts at most two years each time.
const RENEWAL_YEARS: u32 = 2;

/// LAB § 114, stk. 1: at most 3 years when granted from 2022, before that 5. LAB § 110: at most 2
/// years each time.
fn most_years(situation: &Situation) -> u32 {
    match situation.scheme {
        Scheme::Jobafklaringsforloeb => RENEWAL_YEARS,
        Scheme::Ressourceforloeb if reform_2022::lengths_in_force(situation.granted()) => 3,
        Scheme::Ressourceforloeb => 5,
    }
}

fn days_of_years(start: Day, years: u32) -> i64 {
    start.days_to(start.plus_years(years))
}

/// LAB § 114, stk. 3: whether all ressourceforløb together are limited to five years, for those who
/// are 40 and not yet 50 on the start day. The age on that day decides, also when a birthday comes
/// later.
fn is_limited_in_all(situation: &Situation) -> bool {
    let age_decides = situation.is_aged(40, situation.start) && !situation.is_aged(50, situation.start);
    situation.is_ressourceforloeb() && reform_2022::lengths_in_force(situation.granted()) && age_decides
}

/// LAB § 114, stk. 3: the days of the five years that earlier ressourceforløb leave.
fn days_left_in_all(situation: &Situation) -> i64 {
    let earlier: i64 = situation.earlier.iter().map(|interval| interval.span().days()).sum();
    FIVE_YEARS - earlier
}

/// LAB § 114, stk. 3: whether a full forløb would make more than five years in all.
#[must_use]
pub fn is_over_five_years(situation: &Situation) -> bool {
    let full = days_of_years(situation.start, most_years(situation));
    is_limited_in_all(situation) && full > days_left_in_all(situation)
}

/// LAB § 114, stk. 3: whether no day is left, and the person has not asked for more.
#[must_use]
pub fn is_used_up(situation: &Situation) -> bool {
    is_limited_in_all(situation) && !situation.wishes_longer && days_left_in_all(situation) <= 0
}

/// LAB § 114, stk. 1, 2. pkt. and § 110: the day on which `days` days have counted from the start;
/// days of barsel and sorgorlov do not count.
fn day_reached(situation: &Situation, days: i64) -> Day {
    let start = situation.start;
    let counted_from = start.max(LEAVE_LEFT_OUT_FROM);
    let mut leave: Vec<Span> = Vec::new();
    for span in situation.leave.iter().map(|leave| leave.span()) {
        leave.insert(leave.partition_point(|other| other.from < span.from), span);
    }
    leave.iter().fold(start.plus_days(days - 1), |last, span| {
        let left_out = Span { from: span.from.max(counted_from), until: span.until };
        if left_out.from <= last { last.plus_days(left_out.days()) } else { last }
    })
}

/// LAB § 114, stk. 1, 3 and 4, and § 110: the latest last day; never past the day before
/// folkepension age. The default end of the forløb.
#[must_use]
pub fn latest_day(situation: &Situation) -> Day {
    let full = days_of_years(situation.start, most_years(situation));
    let days = if is_limited_in_all(situation) && !situation.wishes_longer {
        full.min(days_left_in_all(situation))
    } else {
        full
    };
    day_reached(situation, days).min(day_before_folkepension(situation))
}

/// LAB § 110: a jobafklaringsforløb can be renewed until folkepension age; LAB § 114: a
/// ressourceforløb ends on its latest day. The latest day that may be given as the end.
#[must_use]
pub fn latest_end(situation: &Situation) -> Day {
    match situation.scheme {
        Scheme::Ressourceforloeb => latest_day(situation),
        Scheme::Jobafklaringsforloeb => day_before_folkepension(situation),
    }
}

/// LAB § 114, stk. 4: only until folkepension age.
fn day_before_folkepension(situation: &Situation) -> Day {
    pension_age::folkepension_day(situation.born).previous()
}

/// The days of the forløb: to the end that is given, else to the latest day.
#[must_use]
pub fn days(situation: &Situation) -> Span {
    Span::closed(situation.start, situation.end.unwrap_or_else(|| latest_day(situation)))
}

/// LAB § 110: the last day of each two years from the start, leave not counted.
#[must_use]
pub fn renewals(situation: &Situation, forloeb: Span) -> Vec<Day> {
    let mut renewals = Vec::new();
    let mut years = RENEWAL_YEARS;
    while !situation.is_ressourceforloeb() {
        let renewal = day_reached(situation, days_of_years(situation.start, years));
        if !forloeb.contains(renewal) {
            break;
        }
        renewals.push(renewal);
        years += RENEWAL_YEARS;
    }
    renewals
}

/// LAB § 114, stk. 1: a ressourceforløb lasts at least one year.
#[must_use]
pub fn is_under_one_year(situation: &Situation, forloeb: Span) -> bool {
    situation.is_ressourceforloeb() && forloeb.until < situation.start.plus_years(1)
}
