//! The second validation round: each value, and its consistency with the other values.

use super::error::ErrorCode::{BeforeStart, IncomeNotWholeMonths, Negative, NotForThisScheme, OutOfRange, Overlapping};
use super::error::{FieldPath, ValidationErrors};
use super::{IncomeKind, Interval, Prior, Sanction, Scheme, Situation};
use crate::calendar::{Day, Month};
use crate::money::{Hours, Kroner, Percent};

const MIN_DATE: Day = Day::constant(2000, 1, 1);
const MAX_DATE: Day = Day::constant(2100, 12, 31);
const MIN_BIRTH_DATE: Day = Day::constant(1900, 1, 1);
const MIN_AGE: u32 = 18;
/// 1,000,000 kroner: every amount is lower.
const AMOUNT_LIMIT: Kroner = Kroner::from_oere(100_000_000);
/// The hours of the longest month.
const MAX_HOURS: Hours = Hours::whole(744);
const MAX_PERCENT: Percent = Percent::whole(100);

/// Returns every error of this round.
pub(super) fn check(situation: &Situation) -> Result<(), ValidationErrors> {
    let mut errors = ValidationErrors::default();
    dates(situation, &mut errors);
    children(situation, &mut errors);
    prior(situation, &mut errors);
    income(situation, &mut errors);
    leave_and_earlier(situation, &mut errors);
    sanctions(situation, &mut errors);
    if let Some(tax) = &situation.tax {
        let path = FieldPath::Field("tax");
        amount(tax.monthly_allowance, path, "monthly_allowance", &mut errors);
        errors.add_field_if(tax.percent < Percent::whole(0), path, "percent", Negative);
        errors.add_field_if(tax.percent > MAX_PERCENT, path, "percent", OutOfRange);
    }
    errors.into_result()
}

pub(super) fn date_in_range(day: Option<Day>, path: FieldPath, name: &str, errors: &mut ValidationErrors) {
    let outside = day.is_some_and(|day| day < MIN_DATE || MAX_DATE < day);
    errors.add_field_if(outside, path, name, OutOfRange);
}

fn amount(amount: Kroner, path: FieldPath, name: &str, errors: &mut ValidationErrors) {
    errors.add_field_if(amount < Kroner::ZERO, path, name, Negative);
    errors.add_field_if(amount >= AMOUNT_LIMIT, path, name, OutOfRange);
}

fn dates(situation: &Situation, errors: &mut ValidationErrors) {
    let (start, whole) = (situation.start, FieldPath::Root);
    for (day, name) in [
        (Some(situation.today), "today"),
        (Some(start), "start"),
        (situation.granted, "granted"),
        (situation.end, "end"),
        (situation.with_parents_until, "with_parents_until"),
        (situation.kontanthjaelp_since, "kontanthjaelp_since"),
    ] {
        date_in_range(day, whole, name, errors);
    }
    let born_in_time = MIN_BIRTH_DATE <= situation.born && situation.has_age(MIN_AGE, start);
    errors.add_field_if(!born_in_time, whole, "born", OutOfRange);
    let before_start = |day: Option<Day>| day.is_some_and(|day| day < start);
    errors.add_field_if(situation.grant_date() > start, whole, "granted", OutOfRange);
    errors.add_field_if(before_start(situation.end), whole, "end", BeforeStart);
    errors.add_field_if(before_start(situation.with_parents_until), whole, "with_parents_until", BeforeStart);
    if let Some(since) = situation.kontanthjaelp_since {
        let counts = matches!(situation.prior, Prior::Kontanthjaelp | Prior::Uddannelseshjaelp);
        errors.add_field_if(since >= start, whole, "kontanthjaelp_since", OutOfRange);
        errors.add_field_if(!counts, whole, "kontanthjaelp_since", NotForThisScheme);
    }
    let partial = situation.partial_capacity.is_some() && situation.is_ressourceforloeb();
    errors.add_field_if(partial, whole, "partial_capacity", NotForThisScheme);
}

fn children(situation: &Situation, errors: &mut ValidationErrors) {
    for (index, child) in situation.children.iter().enumerate() {
        let path = FieldPath::Item("children", index);
        let later = situation.born < child.born && child.born <= MAX_DATE;
        errors.add_field_if(!later, path, "born", OutOfRange);
        errors.add_field_if(child.bidrag && child.lives_with, path, "bidrag", OutOfRange);
    }
}

fn prior(situation: &Situation, errors: &mut ValidationErrors) {
    let path = FieldPath::Field("prior");
    match situation.prior {
        Prior::Sygedagpenge { weekly, entitled_until } => {
            amount(weekly.unwrap_or_default(), path, "weekly", errors);
            date_in_range(entitled_until, path, "entitled_until", errors);
        }
        Prior::Foertidspension { .. } => {
            let is_wrong_scheme = situation.scheme == Scheme::Jobafklaringsforloeb;
            errors.add_field_if(is_wrong_scheme, path, "benefit", NotForThisScheme);
            errors.add_if(!situation.sanctions.is_empty(), FieldPath::Field("sanctions"), NotForThisScheme);
        }
        _ => {}
    }
}

fn income(situation: &Situation, errors: &mut ValidationErrors) {
    for (index, item) in situation.income.iter().enumerate() {
        let path = FieldPath::Item("income", index);
        let hours = item.hours.unwrap_or_default();
        amount(item.monthly, path, "monthly", errors);
        errors.add_field_if(hours < Hours::whole(0), path, "hours", Negative);
        errors.add_field_if(hours > MAX_HOURS, path, "hours", OutOfRange);
        date_in_range(item.from, path, "from", errors);
        date_in_range(item.to, path, "to", errors);
        let starts_within_month = item.from.is_some_and(|from| !from.is_first_of_month());
        errors.add_field_if(starts_within_month, path, "from", IncomeNotWholeMonths);
        if let Some(to) = item.to {
            errors.add_field_if(!to.is_last_of_month(), path, "to", IncomeNotWholeMonths);
            errors.add_field_if(item.from.is_some_and(|from| to < from), path, "to", OutOfRange);
        }
        let is_wrong_scheme = item.kind == IncomeKind::LoenFraJobVedStart && situation.is_ressourceforloeb();
        errors.add_field_if(is_wrong_scheme, path, "kind", NotForThisScheme);
    }
}

fn leave_and_earlier(situation: &Situation, errors: &mut ValidationErrors) {
    for (name, list) in [("leave", &situation.leave), ("earlier", &situation.earlier)] {
        for (index, item) in list.iter().enumerate() {
            let path = FieldPath::Item(name, index);
            interval(*item, path, errors);
            let overlaps = list.iter().take(index).any(|before| share_days(*before, *item));
            errors.add_if(overlaps, path, Overlapping);
        }
    }
    for (index, leave) in situation.leave.iter().enumerate() {
        errors.add_field_if(leave.from < situation.start, FieldPath::Item("leave", index), "from", BeforeStart);
    }
    for (index, earlier) in situation.earlier.iter().enumerate() {
        errors.add_if(earlier.to >= situation.start, FieldPath::Item("earlier", index), Overlapping);
    }
}

fn sanctions(situation: &Situation, errors: &mut ValidationErrors) {
    let start = situation.start;
    for (index, sanction) in situation.sanctions.iter().enumerate() {
        let path = FieldPath::Item("sanctions", index);
        match *sanction {
            Sanction::Periode(days) => {
                interval(days, path, errors);
                errors.add_field_if(days.from < start, path, "from", BeforeStart);
            }
            Sanction::Punkt { on } => {
                date_in_range(Some(on), path, "on", errors);
                errors.add_field_if(on < start, path, "on", BeforeStart);
            }
        }
        let overlaps = situation.sanctions.iter().take(index).any(|before| overlap(*before, *sanction));
        errors.add_if(overlaps, path, Overlapping);
    }
}

/// Whether two sanctions cannot both exist. LAS § 69 d, stk. 1: at most one punktsanktion in a calendar
/// month.
fn overlap(one: Sanction, other: Sanction) -> bool {
    match (one, other) {
        (Sanction::Periode(one), Sanction::Periode(other)) => share_days(one, other),
        (Sanction::Punkt { on: one }, Sanction::Punkt { on: other }) => Month::of(one) == Month::of(other),
        _ => false,
    }
}

fn interval(days: Interval, path: FieldPath, errors: &mut ValidationErrors) {
    date_in_range(Some(days.from), path, "from", errors);
    date_in_range(Some(days.to), path, "to", errors);
    errors.add_field_if(days.to < days.from, path, "to", OutOfRange);
}

fn share_days(one: Interval, other: Interval) -> bool {
    one.range().overlap(other.range()).days() > 0
}
