//! Days that matter besides the amounts, from the first day of the forløb to the last.

use crate::calendar::{Day, Span};
use crate::law::citation::{Law, Reference};
use crate::law::entry::NEW_ACT_FROM;
use crate::law::{holiday, length, pension_age, reform_2022, reform_2026};
use crate::situation::Situation;
use crate::timeline::{Milestone, What};

/// The milestones of a forløb by day, and on one day in the order of [`What`].
pub(crate) fn of(situation: &Situation, forloeb: Span) -> Vec<Milestone> {
    let folkepension = pension_age::folkepension_day(situation.born);
    let reformed = situation.is_ressourceforloeb() && reform_2022::lengths_in_force(situation.granted());
    let last = forloeb.last();
    let six_years = reformed.then(|| pension_age::six_year_line(situation.born));
    let decision = situation.is_ressourceforloeb().then_some(last);

    let mut milestones: Vec<Milestone> = Vec::new();
    let mut add = |what, on: Option<Day>, law: &dyn Fn(Day) -> Law| {
        // The day after the last one still belongs to the forløb's end.
        let until = if what == What::Folkepension { forloeb.until } else { last };
        if let Some(on) = on.filter(|on| (forloeb.from..=until).contains(on)) {
            let place = milestones.partition_point(|other| (other.on, other.what) <= (on, what));
            milestones.insert(place, Milestone { on, what, law: law(on) });
        }
    };
    add(What::HolidayRight, holiday::first_day(situation, forloeb), &|on| holiday::law(situation, on));
    add(What::SixYearsToFolkepension, six_years, &|on| Reference::lab("LAB § 112, stk. 3").in_force(on));
    add(What::Folkepension, Some(folkepension), &|on| pension_age::SECTION.in_force(on));
    add(What::LatestDecisionOnNextStep, decision, &next_step);
    for renewal in length::renewals(situation, forloeb) {
        add(What::RenewalDue, Some(renewal), &renewal_law);
    }
    add(What::LawMayChange, Some(reform_2026::UNVERIFIED_FROM), &|on| chapter(situation).in_force(on));
    milestones
}

/// LAB § 113: before the end the municipality decides the next step. Stk. 4 since LOV 1160/2021;
/// before 2020 § 68 a of the act it replaced.
fn next_step(on: Day) -> Law {
    Reference::lab(if reform_2022::lengths_in_force(on) {
        "LAB § 113, stk. 4"
    } else if on >= NEW_ACT_FROM {
        "LAB § 113"
    } else {
        "LAB § 68 a"
    })
    .in_force(on)
}

/// LAB § 110: at most two years each time; before 2020 § 68 d of the act it replaced.
fn renewal_law(on: Day) -> Law {
    Reference::lab(if on >= NEW_ACT_FROM { "LAB § 110" } else { "LAB § 68 d" }).in_force(on)
}

/// The chapter of the scheme.
pub(crate) fn chapter(situation: &Situation) -> Reference {
    Reference::las(if situation.is_ressourceforloeb() { "LAS kap. 6 a" } else { "LAS kap. 6 b" })
}
