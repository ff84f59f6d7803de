//! The second round: each value on its own, and beside the others of the situation.

use super::fault::FaultCode::{
    BeforeStart, IncomeNotWholeMonths, Negative, NotForThisScheme, OutOfRange, Overlapping,
};
use super::fault::Faults;
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
        amount(tax.monthly_allowance, "tax.monthly_allowance", &mut faults);
        faults.add_if(tax.percent < Percent::whole(0), "tax.percent", Negative);
        faults.add_if(tax.percent > ALL, "tax.percent", OutOfRange);
    }
    faults.into_result()
}

fn covered(day: Day, field: impl Into<String>, faults: &mut Faults) {
    faults.add_if(!(FIRST_DAY..=LAST_DAY).contains(&day), field, OutOfRange);
}

fn amount(amount: Kroner, field: impl Into<String>, faults: &mut Faults) {
    if amount < Kroner::ZERO {
        faults.add(field, Negative);
    } else if amount >= TOO_MUCH {
        faults.add(field, OutOfRange);
    }
}

fn dates(situation: &Situation, faults: &mut Faults) {
    let start = situation.start;
    covered(situation.today, "today", faults);
    covered(start, "start", faults);
    let born_in_time = (FIRST_BIRTHDAY..=start).contains(&situation.born) && situation.is_aged(ADULT, start);
    faults.add_if(!born_in_time, "born", OutOfRange);
    for (day, field) in [
        (situation.granted, "granted"),
        (situation.end, "end"),
        (situation.with_parents_until, "with_parents_until"),
        (situation.kontanthjaelp_since, "kontanthjaelp_since"),
    ] {
        if let Some(day) = day {
            covered(day, field, faults);
        }
    }
    let before_start = |day: Option<Day>| day.is_some_and(|day| day < start);
    faults.add_if(situation.granted.is_some_and(|day| day > start), "granted", OutOfRange);
    faults.add_if(before_start(situation.end), "end", BeforeStart);
    faults.add_if(before_start(situation.with_parents_until), "with_parents_until", BeforeStart);
    if let Some(since) = situation.kontanthjaelp_since {
        let counts = matches!(situation.prior, Prior::Kontanthjaelp | Prior::Uddannelseshjaelp);
        faults.add_if(since >= start, "kontanthjaelp_since", OutOfRange);
        faults.add_if(!counts, "kontanthjaelp_since", NotForThisScheme);
    }
    let partial = situation.partial_capacity.is_some() && situation.is_ressourceforloeb();
    faults.add_if(partial, "partial_capacity", NotForThisScheme);
}

fn children(situation: &Situation, faults: &mut Faults) {
    for (index, child) in situation.children.iter().enumerate() {
        let later = situation.born < child.born && child.born <= LAST_DAY;
        faults.add_if(!later, format!("children[{index}].born"), OutOfRange);
        faults.add_if(child.bidrag && child.lives_with, format!("children[{index}].bidrag"), OutOfRange);
    }
}

fn prior(situation: &Situation, faults: &mut Faults) {
    match situation.prior {
        Prior::Sygedagpenge { weekly, entitled_until } => {
            if let Some(weekly) = weekly {
                amount(weekly, "prior.weekly", faults);
            }
            if let Some(day) = entitled_until {
                covered(day, "prior.entitled_until", faults);
            }
        }
        Prior::Foertidspension { .. } => {
            let wrong = situation.scheme == Scheme::Jobafklaringsforloeb;
            faults.add_if(wrong, "prior.benefit", NotForThisScheme);
            faults.add_if(!situation.sanctions.is_empty(), "sanctions", NotForThisScheme);
        }
        _ => {}
    }
}

fn income(situation: &Situation, faults: &mut Faults) {
    for (index, item) in situation.income.iter().enumerate() {
        let field = |name: &str| format!("income[{index}].{name}");
        amount(item.monthly, field("monthly"), faults);
        if let Some(hours) = item.hours {
            faults.add_if(hours < Hours::whole(0), field("hours"), Negative);
            faults.add_if(hours > MOST_HOURS, field("hours"), OutOfRange);
        }
        if let Some(from) = item.from {
            covered(from, field("from"), faults);
            faults.add_if(!from.begins_month(), field("from"), IncomeNotWholeMonths);
        }
        if let Some(to) = item.to {
            covered(to, field("to"), faults);
            faults.add_if(!to.ends_month(), field("to"), IncomeNotWholeMonths);
            faults.add_if(item.from.is_some_and(|from| to < from), field("to"), OutOfRange);
        }
        let wrong = item.kind == IncomeKind::LoenFraJobVedStart && situation.is_ressourceforloeb();
        faults.add_if(wrong, field("kind"), NotForThisScheme);
    }
}

fn leave_and_earlier(situation: &Situation, faults: &mut Faults) {
    for (name, list) in [("leave", &situation.leave), ("earlier", &situation.earlier)] {
        for (index, item) in list.iter().enumerate() {
            interval(*item, &format!("{name}[{index}]"), faults);
        }
        overlaps(name, list, faults, |one, other| share_a_day(*one, *other));
    }
    for (index, leave) in situation.leave.iter().enumerate() {
        faults.add_if(leave.from < situation.start, format!("leave[{index}].from"), BeforeStart);
    }
    for (index, earlier) in situation.earlier.iter().enumerate() {
        faults.add_if(earlier.to >= situation.start, format!("earlier[{index}]"), Overlapping);
    }
}

fn sanctions(situation: &Situation, faults: &mut Faults) {
    for (index, sanction) in situation.sanctions.iter().enumerate() {
        let field = format!("sanctions[{index}]");
        match *sanction {
            Sanction::Periode(days) => {
                interval(days, &field, faults);
                faults.add_if(days.from < situation.start, field + ".from", BeforeStart);
            }
            Sanction::Punkt { on } => {
                covered(on, format!("{field}.on"), faults);
                faults.add_if(on < situation.start, field + ".on", BeforeStart);
            }
        }
    }
    // At most one punktsanktion in a calendar month: LAS § 69 d, stk. 1.
    overlaps("sanctions", &situation.sanctions, faults, |one, other| match (one, other) {
        (Sanction::Periode(one), Sanction::Periode(other)) => share_a_day(*one, *other),
        (Sanction::Punkt { on: one }, Sanction::Punkt { on: other }) => Month::of(*one) == Month::of(*other),
        _ => false,
    });
}

fn interval(days: Interval, field: &str, faults: &mut Faults) {
    covered(days.from, format!("{field}.from"), faults);
    covered(days.to, format!("{field}.to"), faults);
    faults.add_if(days.to < days.from, format!("{field}.to"), OutOfRange);
}

fn share_a_day(one: Interval, other: Interval) -> bool {
    one.span().overlap(other.span()).days() > 0
}

/// Notes each item that meets one before it in the list.
fn overlaps<T>(name: &str, list: &[T], faults: &mut Faults, meet: impl Fn(&T, &T) -> bool) {
    for (index, item) in list.iter().enumerate() {
        let met = list.iter().take(index).any(|before| meet(before, item));
        faults.add_if(met, format!("{name}[{index}]"), Overlapping);
    }
}
