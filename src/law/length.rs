//! How long can a forløb last? LAB § 114 (ressourceforløb) and § 110 (jobafklaringsforløb).

use crate::calendar::{DateRange, Day};
use crate::law::citation::Section;
use crate::law::vocabulary::{Milestone, MilestoneKind, Notice, NoticeCode};
use crate::law::{pension_age, reform_2022, sections};
use crate::situation::{Scheme, Situation};

/// LAB § 114, stk. 3: five years in total, in days.
const FIVE_YEARS: i64 = 1_826;
/// LAB § 114, stk. 1, 2. pkt. and § 110: leave does not count towards the length from this day on.
const LEAVE_NOT_COUNTED_FROM: Day = Day::constant(2020, 1, 1);
/// LAB § 110: a jobafklaringsforløb is granted for at most two years at a time.
const RENEWAL_YEARS: u32 = 2;

/// LAB § 114, stk. 1: at most 3 years if granted from 2022, otherwise 5. LAB § 110: at most 2 years
/// at a time.
fn max_years(situation: &Situation) -> u32 {
    match situation.scheme {
        Scheme::Jobafklaringsforloeb => RENEWAL_YEARS,
        Scheme::Ressourceforloeb if reform_2022::lengths_in_force(situation.grant_date()) => 3,
        Scheme::Ressourceforloeb => 5,
    }
}

fn days_in_years(start: Day, years: u32) -> i64 {
    start.days_until(start.plus_years(years))
}

/// LAB § 114, stk. 3: whether all ressourceforløb together are limited to five years. That is so for
/// persons from 40 to 49 on the first day; a later birthday does not change it.
fn has_total_limit(situation: &Situation) -> bool {
    let age_decides = situation.has_age(40, situation.start) && !situation.has_age(50, situation.start);
    situation.is_ressourceforloeb() && reform_2022::lengths_in_force(situation.grant_date()) && age_decides
}

/// LAB § 114, stk. 3: the five years less the days of earlier ressourceforløb.
fn remaining_total_days(situation: &Situation) -> i64 {
    let earlier: i64 = situation.earlier.iter().map(|interval| interval.range().days()).sum();
    FIVE_YEARS - earlier
}

/// LAB § 114, stk. 3: whether a forløb of full length exceeds five years in total.
#[must_use]
pub fn exceeds_five_years_in_total(situation: &Situation) -> bool {
    let full = days_in_years(situation.start, max_years(situation));
    has_total_limit(situation) && full > remaining_total_days(situation)
}

/// LAB § 114, stk. 3: whether no day remains and the person does not wish more.
#[must_use]
pub fn is_total_used_up(situation: &Situation) -> bool {
    has_total_limit(situation) && !situation.wishes_longer && remaining_total_days(situation) <= 0
}

/// LAB § 114, stk. 1, 2. pkt. and § 110: the last of `days` counted days from the start. Days of
/// barsel and sorgorlov do not count.
fn last_counted_day(situation: &Situation, days: i64) -> Day {
    let start = situation.start;
    let counted_from = start.max(LEAVE_NOT_COUNTED_FROM);
    let mut leave: Vec<DateRange> = Vec::new();
    for range in situation.leave.iter().map(|leave| leave.range()) {
        leave.insert(leave.partition_point(|other| other.from < range.from), range);
    }
    leave.iter().fold(start.plus_days(days - 1), |last, range| {
        let not_counted = DateRange { from: range.from.max(counted_from), until: range.until };
        if not_counted.from <= last { last.plus_days(not_counted.days()) } else { last }
    })
}

/// LAB § 114, stk. 1, 3 and 4, and § 110: the last day of a forløb of full length, at most the day
/// before folkepension age. The default end of the forløb.
#[must_use]
pub fn default_end(situation: &Situation) -> Day {
    let full = days_in_years(situation.start, max_years(situation));
    let days = if has_total_limit(situation) && !situation.wishes_longer {
        full.min(remaining_total_days(situation))
    } else {
        full
    };
    last_counted_day(situation, days).min(day_before_folkepension(situation))
}

/// The latest end that a situation may state. LAB § 110: a jobafklaringsforløb can be renewed until
/// folkepension age. LAB § 114: a ressourceforløb cannot be renewed.
#[must_use]
pub fn latest_end(situation: &Situation) -> Day {
    match situation.scheme {
        Scheme::Ressourceforloeb => default_end(situation),
        Scheme::Jobafklaringsforloeb => day_before_folkepension(situation),
    }
}

/// LAB § 114, stk. 4: only until folkepension age.
fn day_before_folkepension(situation: &Situation) -> Day {
    pension_age::folkepension_day(situation.born).yesterday()
}

/// The days of the forløb, to the stated or the default end.
#[must_use]
pub fn forloeb(situation: &Situation) -> DateRange {
    DateRange::inclusive(situation.start, situation.end.unwrap_or_else(|| default_end(situation)))
}

/// LAB § 110: the last day of each two years from the start, not counting leave.
fn renewals(situation: &Situation, forloeb: DateRange) -> Vec<Day> {
    let mut renewals = Vec::new();
    let mut years = RENEWAL_YEARS;
    while !situation.is_ressourceforloeb() {
        let renewal = last_counted_day(situation, days_in_years(situation.start, years));
        if !forloeb.contains(renewal) {
            break;
        }
        renewals.push(renewal);
        years += RENEWAL_YEARS;
    }
    renewals
}

/// LAB § 110: each renewal of a jobafklaringsforløb; before 2020 § 68 d of the act it replaced.
pub fn renewal_milestones(situation: &Situation, forloeb: DateRange) -> impl Iterator<Item = Milestone> {
    renewals(situation, forloeb).into_iter().map(|on| {
        let law = sections::lab(on, "LAB § 110", "LAB § 68 d");
        Milestone { on, what: MilestoneKind::RenewalDue, law }
    })
}

/// LAB § 113: the municipality decides the next step before a ressourceforløb ends. Stk. 4 since LOV
/// 1160/2021; before 2020 § 68 a of the act it replaced.
#[must_use]
pub fn next_step_milestone(situation: &Situation, forloeb: DateRange) -> Option<Milestone> {
    let on = forloeb.last();
    let law = if reform_2022::lengths_in_force(on) {
        Section::lab("LAB § 113, stk. 4").in_force(on)
    } else {
        sections::lab(on, "LAB § 113", "LAB § 68 a")
    };
    let milestone = Milestone { on, what: MilestoneKind::LatestDecisionOnNextStep, law };
    situation.is_ressourceforloeb().then_some(milestone)
}

/// LAB § 114, stk. 1: a ressourceforløb lasts at least one year; before 2020 § 68 a, stk. 4 of the act
/// it replaced.
#[must_use]
pub fn under_one_year_notice(situation: &Situation, forloeb: DateRange) -> Option<Notice> {
    let is_shorter = situation.is_ressourceforloeb() && forloeb.until < situation.start.plus_years(1);
    let law = sections::lab(situation.start, "LAB § 114, stk. 1", "LAB § 68 a, stk. 4");
    is_shorter.then_some(Notice { code: NoticeCode::ShorterThanOneYear, law })
}
