//! The second round: each value on its own, and beside the others of the situation.

use super::error::FaultCode::{BeforeStart, IncomeNotWholeMonths, Negative, NotForThisScheme, OutOfRange, Overlapping};
use super::error::{Faults, Place};
use super::{IncomeKind, Interval, Prior, Sanction, Scheme, Situation};
use crate::calendar::{Day, Month};
use crate::money::{Hours, Kroner, Percent};

const FIRST_DAY: Day = Day::literal(2000, 1, 1);
const LAST_DAY: Day = Day::literal(2100, 12, 31);
const FIRST_BIRTHDAY: Day = Day::literal(1900, 1, 1);
const ADULT: u32 = 18;
/// 1,000,000 kroner: no amount is that high.
const TOO_MUCH: Kroner = Kroner::from_oere(100_000_000);
/// The hours of the longest month.
const MOST_HOURS: Hours = Hours::whole(744);
const ALL: Percent = Percent::whole(100);

/// Every fault of the values.
pub(super) fn check(situation: &Situation) -> Result<(), Faults> {
    let mut faults = Faults::default();
    dates(situation, &mut faults);
    children(situation, &mut faults);
    prior(situation, &mut faults);
    income(situation, &mut faults);
    leave_and_earlier(situation, &mut faults);
    sanctions(situation, &mut faults);
    if let Some(tax) = &situation.tax {
        let place = Place::Field("tax");
        amount(tax.monthly_allowance, place, "monthly_allowance", &mut faults);
        faults.of(tax.percent < Percent::whole(0), place, "percent", Negative);
        faults.of(tax.percent > ALL, place, "percent", OutOfRange);
    }
    faults.into_result()
}

pub(super) fn covered(day: Option<Day>, place: Place, name: &str, faults: &mut Faults) {
    let outside = day.is_some_and(|day| day < FIRST_DAY || LAST_DAY < day);
    faults.of(outside, place, name, OutOfRange);
}

fn amount(amount: Kroner, place: Place, name: &str, faults: &mut Faults) {
    faults.of(amount < Kroner::ZERO, place, name, Negative);
    faults.of(amount >= TOO_MUCH, place, name, OutOfRange);
}

fn dates(situation: &Situation, faults: &mut Faults) {
    let (start, whole) = (situation.start, Place::Whole);
    for (day, name) in [
        (Some(situation.today), "today"),
        (Some(start), "start"),
        (situation.granted, "granted"),
        (situation.end, "end"),
        (situation.with_parents_until, "with_parents_until"),
        (situation.kontanthjaelp_since, "kontanthjaelp_since"),
    ] {
        covered(day, whole, name, faults);
    }
    let born_in_time = FIRST_BIRTHDAY <= situation.born && situation.is_aged(ADULT, start);
    faults.of(!born_in_time, whole, "born", OutOfRange);
    let before_start = |day: Option<Day>| day.is_some_and(|day| day < start);
    faults.of(situation.granted() > start, whole, "granted", OutOfRange);
    faults.of(before_start(situation.end), whole, "end", BeforeStart);
    faults.of(before_start(situation.with_parents_until), whole, "with_parents_until", BeforeStart);
    if let Some(since) = situation.kontanthjaelp_since {
        let counts = matches!(situation.prior, Prior::Kontanthjaelp | Prior::Uddannelseshjaelp);
        faults.of(since >= start, whole, "kontanthjaelp_since", OutOfRange);
        faults.of(!counts, whole, "kontanthjaelp_since", NotForThisScheme);
    }
    let partial = situation.partial_capacity.is_some() && situation.is_ressourceforloeb();
    faults.of(partial, whole, "partial_capacity", NotForThisScheme);
}

fn children(situation: &Situation, faults: &mut Faults) {
    for (index, child) in situation.children.iter().enumerate() {
        let place = Place::Item("children", index);
        let later = situation.born < child.born && child.born <= LAST_DAY;
        faults.of(!later, place, "born", OutOfRange);
        faults.of(child.bidrag && child.lives_with, place, "bidrag", OutOfRange);
    }
}

fn prior(situation: &Situation, faults: &mut Faults) {
    let place = Place::Field("prior");
    match situation.prior {
        Prior::Sygedagpenge { weekly, entitled_until } => {
            amount(weekly.unwrap_or_default(), place, "weekly", faults);
            covered(entitled_until, place, "entitled_until", faults);
        }
        Prior::Foertidspension { .. } => {
            let wrong = situation.scheme == Scheme::Jobafklaringsforloeb;
            faults.of(wrong, place, "benefit", NotForThisScheme);
            faults.at(!situation.sanctions.is_empty(), Place::Field("sanctions"), NotForThisScheme);
        }
        _ => {}
    }
}

fn income(situation: &Situation, faults: &mut Faults) {
    for (index, item) in situation.income.iter().enumerate() {
        let place = Place::Item("income", index);
        let hours = item.hours.unwrap_or_default();
        amount(item.monthly, place, "monthly", faults);
        faults.of(hours < Hours::whole(0), place, "hours", Negative);
        faults.of(hours > MOST_HOURS, place, "hours", OutOfRange);
        covered(item.from, place, "from", faults);
        covered(item.to, place, "to", faults);
        let cut_month = item.from.is_some_and(|from| !from.begins_month());
        faults.of(cut_month, place, "from", IncomeNotWholeMonths);
        if let Some(to) = item.to {
            faults.of(!to.ends_month(), place, "to", IncomeNotWholeMonths);
            faults.of(item.from.is_some_and(|from| to < from), place, "to", OutOfRange);
        }
        let wrong = item.kind == IncomeKind::LoenFraJobVedStart && situation.is_ressourceforloeb();
        faults.of(wrong, place, "kind", NotForThisScheme);
    }
}

fn leave_and_earlier(situation: &Situation, faults: &mut Faults) {
    for (name, list) in [("leave", &situation.leave), ("earlier", &situation.earlier)] {
        for (index, item) in list.iter().enumerate() {
            let place = Place::Item(name, index);
            interval(*item, place, faults);
            let met = list.iter().take(index).any(|before| share_a_day(*before, *item));
            faults.at(met, place, Overlapping);
        }
    }
    for (index, leave) in situation.leave.iter().enumerate() {
        faults.of(leave.from < situation.start, Place::Item("leave", index), "from", BeforeStart);
    }
    for (index, earlier) in situation.earlier.iter().enumerate() {
        faults.at(earlier.to >= situation.start, Place::Item("earlier", index), Overlapping);
    }
}

fn sanctions(situation: &Situation, faults: &mut Faults) {
    let start = situation.start;
    for (index, sanction) in situation.sanctions.iter().enumerate() {
        let place = Place::Item("sanctions", index);
        match *sanction {
            Sanction::Periode(days) => {
                interval(days, place, faults);
                faults.of(days.from < start, place, "from", BeforeStart);
            }
            Sanction::Punkt { on } => {
                covered(Some(on), place, "on", faults);
                faults.of(on < start, place, "on", BeforeStart);
            }
        }
        let met = situation.sanctions.iter().take(index).any(|before| meet(*before, *sanction));
        faults.at(met, place, Overlapping);
    }
}

/// At most one punktsanktion in a calendar month: LAS § 69 d, stk. 1.
fn meet(one: Sanction, other: Sanction) -> bool {
    match (one, other) {
        (Sanction::Periode(one), Sanction::Periode(other)) => share_a_day(one, other),
        (Sanction::Punkt { on: one }, Sanction::Punkt { on: other }) => Month::of(one) == Month::of(other),
        _ => false,
    }
}

fn interval(days: Interval, place: Place, faults: &mut Faults) {
    covered(Some(days.from), place, "from", faults);
    covered(Some(days.to), place, "to", faults);
    faults.of(days.to < days.from, place, "to", OutOfRange);
}

fn share_a_day(one: Interval, other: Interval) -> bool {
    one.span().overlap(other.span()).days() > 0
}
