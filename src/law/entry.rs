//! Can the forløb start? LAB §§ 112, 114 and 115, and the days on which the schemes were introduced
//! and closed.

use crate::calendar::Day;
use crate::law::citation::{Act, Citation, Section};
use crate::law::vocabulary::{Notice, NoticeCode};
use crate::law::{length, pension_age, reform_2022, reform_2026, sections};
use crate::situation::{Prior, Scheme, Situation};

/// LOV 1380/2012: ressourceforløb exist from this day.
const RESSOURCEFORLOEB_FROM: Day = Day::constant(2013, 1, 1);
/// LOV 720/2014: jobafklaringsforløb exist from this day.
const JOBAFKLARINGSFORLOEB_FROM: Day = Day::constant(2014, 7, 1);

/// A condition on the start of a forløb that the reader must know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The notice to show.
    pub notice: Notice,
    /// Whether the forløb is not possible.
    pub is_blocking: bool,
}

/// Every finding, in the order of the notices.
#[must_use]
pub fn findings(situation: &Situation) -> Vec<Finding> {
    [
        closed(situation),
        not_in_force(situation),
        foertidspension(situation),
        past_folkepension(situation),
        under_six_years(situation),
        over_five_years(situation),
        over_50(situation),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn finding(code: NoticeCode, law: Citation, is_blocking: bool) -> Finding {
    Finding { notice: Notice { code, law }, is_blocking }
}

/// LOV 1750/2025 § 21, stk. 8: no ressourceforløb is granted from 1 February 2026.
fn closed(situation: &Situation) -> Option<Finding> {
    let closed = situation.is_ressourceforloeb() && reform_2026::is_closed(situation.grant_date());
    let law = reform_2026::CLOSING.in_force(reform_2026::CLOSED_FROM);
    closed.then(|| finding(NoticeCode::ClosedToNewEntrants, law, true))
}

/// LOV 1380/2012 and LOV 720/2014: no grant before the scheme exists.
fn not_in_force(situation: &Situation) -> Option<Finding> {
    let (first, act, section) = match situation.scheme {
        Scheme::Ressourceforloeb => (RESSOURCEFORLOEB_FROM, Act::L1380, "LOV 1380/2012"),
        Scheme::Jobafklaringsforloeb => (JOBAFKLARINGSFORLOEB_FROM, Act::L720, "LOV 720/2014"),
    };
    let law = Section::new(act, section).in_force(first);
    (situation.grant_date() < first).then(|| finding(NoticeCode::SchemeNotInForce, law, true))
}

/// LAB § 115: with førtidspension only for persons under 40.
fn foertidspension(situation: &Situation) -> Option<Finding> {
    let receives = matches!(situation.prior, Prior::Foertidspension { .. });
    let law = sections::lab(situation.start, "LAB § 115, stk. 1", "LAB § 68 b");
    (receives && situation.has_age(40, situation.start))
        .then(|| finding(NoticeCode::FoertidspensionOnlyUnder40, law, true))
}

/// LAB § 114, stk. 4 and § 110: only until folkepension age. Before 2020 the limit follows from PL
/// § 1 a.
fn past_folkepension(situation: &Situation) -> Option<Finding> {
    let past = situation.start >= pension_age::folkepension_day(situation.born);
    let section = match situation.scheme {
        _ if situation.start < sections::NEW_LAB_FROM => pension_age::SECTION,
        Scheme::Ressourceforloeb => Section::lab("LAB § 114, stk. 4"),
        Scheme::Jobafklaringsforloeb => Section::lab("LAB § 110"),
    };
    past.then(|| finding(NoticeCode::PastFolkepension, section.in_force(situation.start), true))
}

/// LAB § 112, stk. 3, from 2022: with less than six years to folkepension age only if the person
/// wishes it.
fn under_six_years(situation: &Situation) -> Option<Finding> {
    let applies = situation.is_ressourceforloeb() && reform_2022::lengths_in_force(situation.grant_date());
    let under = pension_age::six_year_line(situation.born) < situation.start
        && situation.start < pension_age::folkepension_day(situation.born);
    let law = Section::lab("LAB § 112, stk. 3").in_force(situation.start);
    (applies && under).then(|| finding(NoticeCode::UnderSixYearsToFolkepension, law, !situation.wishes_longer))
}

/// LAB § 114, stk. 3, from 2022: from 40 to 50, five years in total unless the person wishes more.
fn over_five_years(situation: &Situation) -> Option<Finding> {
    let law = Section::lab("LAB § 114, stk. 3").in_force(situation.start);
    let is_used_up = length::is_total_used_up(situation);
    length::exceeds_five_years_in_total(situation).then(|| finding(NoticeCode::TotalOverFiveYears, law, is_used_up))
}

/// LAB § 114, stk. 4: from 50 (granted before 2022: from 40) a second ressourceforløb only if the
/// person wishes it. The 50th birthday counts as over 50.
fn over_50(situation: &Situation) -> Option<Finding> {
    let reformed = reform_2022::lengths_in_force(situation.grant_date());
    let age = if reformed { 50 } else { 40 };
    let second = situation.is_ressourceforloeb() && !situation.earlier.is_empty();
    let section = if reformed { "LAB § 114, stk. 4" } else { "LAB § 114" };
    let law = sections::lab(situation.start, section, "LAB § 68 a, stk. 9");
    (second && situation.has_age(age, situation.start))
        .then(|| finding(NoticeCode::Over50OnlyOne, law, !situation.wishes_longer))
}
