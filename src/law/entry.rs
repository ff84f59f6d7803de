//! Can the forløb begin? LAB §§ 112, 114 and 115, and the days on which the schemes began and
//! closed.

use crate::calendar::Day;
use crate::law::citation::{Act, Law, Reference};
use crate::law::{length, pension_age, reform_2022, reform_2026};
use crate::situation::{Prior, Scheme, Situation};
use crate::timeline::{Notice, NoticeCode};

/// LOV 1380/2012: ressourceforløb exist from this day.
const RESSOURCEFORLOEB_FROM: Day = Day::literal(2013, 1, 1);
/// LOV 720/2014: jobafklaringsforløb exist from this day.
const JOBAFKLARINGSFORLOEB_FROM: Day = Day::literal(2014, 7, 1);
/// LOV 548/2019: the act on employment was written anew, with other paragraphs.
pub(crate) const NEW_ACT_FROM: Day = Day::literal(2020, 1, 1);

/// What was found at the entrance.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What to tell.
    pub notice: Notice,
    /// Whether it makes the forløb impossible.
    pub prevents: bool,
}

/// Everything found at the entrance, in the order it is told.
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

fn finding(code: NoticeCode, law: Law, prevents: bool) -> Finding {
    Finding { notice: Notice { code, law }, prevents }
}

/// The § of the act of 2020 or, before it, of the act it replaced.
pub(crate) fn lab(situation: &Situation, section: &'static str, before_2020: &'static str) -> Law {
    let section = if situation.start >= NEW_ACT_FROM { section } else { before_2020 };
    Reference::lab(section).in_force(situation.start)
}

/// LOV 1750/2025 § 21, stk. 8: no ressourceforløb is granted from 1 February 2026.
fn closed(situation: &Situation) -> Option<Finding> {
    let closed = situation.is_ressourceforloeb() && reform_2026::is_closed(situation.granted());
    let law = reform_2026::CLOSING.in_force(reform_2026::CLOSED_FROM);
    closed.then(|| finding(NoticeCode::ClosedToNewEntrants, law, true))
}

/// LOV 1380/2012 and LOV 720/2014: nothing can be granted before the scheme exists.
fn not_in_force(situation: &Situation) -> Option<Finding> {
    let (first, act, section) = match situation.scheme {
        Scheme::Ressourceforloeb => (RESSOURCEFORLOEB_FROM, Act::L1380, "LOV 1380/2012"),
        Scheme::Jobafklaringsforloeb => (JOBAFKLARINGSFORLOEB_FROM, Act::L720, "LOV 720/2014"),
    };
    let law = Reference::new(act, section).in_force(first);
    (situation.granted() < first).then(|| finding(NoticeCode::SchemeNotInForce, law, true))
}

/// LAB § 115: with førtidspension only those under 40.
fn foertidspension(situation: &Situation) -> Option<Finding> {
    let receives = matches!(situation.prior, Prior::Foertidspension { .. });
    let law = lab(situation, "LAB § 115, stk. 1", "LAB § 68 b");
    (receives && situation.is_aged(40, situation.start))
        .then(|| finding(NoticeCode::FoertidspensionOnlyUnder40, law, true))
}

/// LAB § 114, stk. 4 and § 110: only until folkepension age.
fn past_folkepension(situation: &Situation) -> Option<Finding> {
    let past = situation.start >= pension_age::folkepension_day(situation.born);
    let law = match (situation.scheme, situation.start >= NEW_ACT_FROM) {
        (_, false) => pension_age::SECTION.in_force(situation.start),
        (Scheme::Ressourceforloeb, true) => Reference::lab("LAB § 114, stk. 4").in_force(situation.start),
        (Scheme::Jobafklaringsforloeb, true) => Reference::lab("LAB § 110").in_force(situation.start),
    };
    past.then(|| finding(NoticeCode::PastFolkepension, law, true))
}

/// LAB § 112, stk. 3, from 2022: with less than six years to folkepension age only if the person
/// wishes it.
fn under_six_years(situation: &Situation) -> Option<Finding> {
    let applies = situation.is_ressourceforloeb() && reform_2022::lengths_in_force(situation.granted());
    let under = pension_age::six_year_line(situation.born) < situation.start
        && situation.start < pension_age::folkepension_day(situation.born);
    let law = Reference::lab("LAB § 112, stk. 3").in_force(situation.start);
    (applies && under).then(|| finding(NoticeCode::UnderSixYearsToFolkepension, law, !situation.wishes_longer))
}

/// LAB § 114, stk. 3, from 2022: from 40 to 50, five years in all unless the person wishes more.
fn over_five_years(situation: &Situation) -> Option<Finding> {
    let law = Reference::lab("LAB § 114, stk. 3").in_force(situation.start);
    let used_up = length::is_used_up(situation);
    length::is_over_five_years(situation).then(|| finding(NoticeCode::TotalOverFiveYears, law, used_up))
}

/// LAB § 114, stk. 4: from 50 (granted before 2022: from 40) a second ressourceforløb only if the
/// person wishes it. The 50th birthday counts as over 50.
fn over_50(situation: &Situation) -> Option<Finding> {
    let reformed = reform_2022::lengths_in_force(situation.granted());
    let age = if reformed { 50 } else { 40 };
    let second = situation.is_ressourceforloeb() && !situation.earlier.is_empty();
    let section = if reformed { "LAB § 114, stk. 4" } else { "LAB § 114" };
    let law = lab(situation, section, "LAB § 68 a, stk. 9");
    (second && situation.is_aged(age, situation.start))
        .then(|| finding(NoticeCode::Over50OnlyOne, law, !situation.wishes_longer))
}
