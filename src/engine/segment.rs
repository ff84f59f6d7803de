//! Cuts the forløb where anything may change, and puts the pieces together to a timeline. Knows no
//! law: it asks the law files on each day that may differ.

use super::payments;
use super::{milestones, notices};
use crate::calendar::{Day, Span};
use crate::law::as_of::{Fact, Moment};
use crate::law::trace::{Entry, Trace};
use crate::law::{assumptions, family, income, level, reform_2022, reform_2026, sanctions};
use crate::money::Kroner;
use crate::rates::{self, Basis, NotKnown};
use crate::situation::{Prior, Situation};
use crate::timeline::{Assumption, Cause, Level, Period, Status, Step, Timeline, Transition};

/// What is paid on a day: the level, its amount before own income, and the trace of what is left.
#[derive(Debug)]
struct Benefit {
    level: Level,
    monthly: Kroner,
    trace: Trace,
}

/// Days on which nothing that decides the amount changes.
#[derive(Debug)]
struct Stretch {
    days: Span,
    benefit: Benefit,
    /// The amount the family gives, whatever the level.
    by_family: Kroner,
    assumptions: Vec<Assumption>,
}

/// The timeline of a forløb that is possible.
pub(crate) fn timeline(situation: &Situation, forloeb: Span) -> Result<Timeline, NotKnown> {
    let changes = changes(situation);
    let stretches = stretches(situation, forloeb, &changes)?;
    let sanctioned = stretches.iter().map(sanctioned).collect::<Vec<_>>();
    let mut periods: Vec<Period> = Vec::new();
    let mut transitions: Vec<Transition> = Vec::new();
    for piece in joined(stretches) {
        let first = transitions.len();
        if let Some(before) = periods.last() {
            add_transitions(situation, before.payable, &piece, &changes, &mut transitions);
        }
        let begins_with = transitions.iter().skip(first).map(|transition| transition.cause);
        let borders = assumptions::of_borders(piece.days, begins_with);
        periods.push(period(situation, piece, &borders));
    }
    Ok(Timeline {
        status: Status::Ok,
        from: Some(forloeb.from),
        to: Some(forloeb.last()),
        transitions,
        milestones: milestones::of(situation, forloeb),
        payments: payments::of(situation, forloeb, &periods, &sanctioned)?,
        notices: notices::of(situation, forloeb, &periods),
        periods,
        rates: rates::edition(),
    })
}

/// What a sanction on these days is taken from.
fn sanctioned(stretch: &Stretch) -> (Span, sanctions::Benefit) {
    let Benefit { level, trace, .. } = &stretch.benefit;
    let benefit =
        sanctions::Benefit { level: *level, by_family: stretch.by_family, full: trace.full(), payable: trace.sum() };
    (stretch.days, benefit)
}

/// What is paid at a moment.
fn benefit(situation: &Situation, moment: Moment) -> Result<Benefit, NotKnown> {
    let level::Entitlement { level, mut trace } = level::entitlement(situation, moment)?;
    let monthly = trace.sum();
    income::deduct(situation, moment, &mut trace)?;
    Ok(Benefit { level, monthly, trace })
}

/// Every day on which a fact may change.
pub(crate) fn changes(situation: &Situation) -> Vec<(Fact, Day)> {
    let mut changes = vec![reform_2022::change()];
    rates::changes(&mut changes);
    level::changes(situation, &mut changes);
    family::changes(situation, &mut changes);
    income::changes(situation, &mut changes);
    changes
}

/// The forløb in pieces on which no fact changes and no interpretation begins.
pub(crate) fn pieces(forloeb: Span, changes: &[(Fact, Day)]) -> Vec<Span> {
    let mut days = vec![rates::edition().last_known.next(), reform_2026::UNVERIFIED_FROM];
    days.extend(changes.iter().map(|(_, day)| *day));
    forloeb.cut(&days)
}

fn stretches(situation: &Situation, forloeb: Span, changes: &[(Fact, Day)]) -> Result<Vec<Stretch>, NotKnown> {
    let stretch = |days: Span| {
        let moment = Moment::on(days.from);
        let benefit = benefit(situation, moment)?;
        let by_family = match situation.prior {
            Prior::Foertidspension { .. } => Kroner::ZERO,
            _ => level::by_family(situation, moment)?.trace.full(),
        };
        let assumptions = assumptions::of_days(situation, benefit.level, days.from);
        Ok(Stretch { days, benefit, by_family, assumptions })
    };
    let mut stretches = Vec::new();
    for days in pieces(forloeb, changes) {
        stretches.push(stretch(days)?);
    }
    Ok(stretches)
}

/// Joins neighbours with the same amounts for the same reasons.
fn joined(stretches: Vec<Stretch>) -> Vec<Stretch> {
    let mut joined: Vec<Stretch> = Vec::new();
    for stretch in stretches {
        match joined.last_mut() {
            Some(before) if agrees(before, &stretch) => {
                before.days.until = stretch.days.until;
                assume(&mut before.assumptions, &stretch.assumptions);
            }
            _ => joined.push(stretch),
        }
    }
    joined
}

/// Adds interpretations in their order, each once.
fn assume(assumptions: &mut Vec<Assumption>, more: &[Assumption]) {
    for assumption in more {
        if let Err(place) = assumptions.binary_search(assumption) {
            assumptions.insert(place, *assumption);
        }
    }
}

fn agrees(one: &Stretch, other: &Stretch) -> bool {
    let (a, b) = (&one.benefit, &other.benefit);
    a.level == b.level && a.monthly == b.monthly && basis(one) == basis(other) && a.trace.agrees(&b.trace)
}

/// The weakest basis behind the amount; after the last known rates everything is projected.
fn basis(stretch: &Stretch) -> Basis {
    let projected = stretch.days.from > rates::edition().last_known;
    if projected { Basis::Projected } else { stretch.benefit.trace.basis() }
}

fn period(situation: &Situation, piece: Stretch, borders: &[Assumption]) -> Period {
    let from = piece.days.from;
    let basis = basis(&piece);
    let Benefit { level, monthly, trace } = piece.benefit;
    let payable = trace.sum();
    let mut assumptions = piece.assumptions;
    assume(&mut assumptions, borders);
    let step = |entry: Entry| {
        let Entry { rule, amount, numbers, rates } = entry;
        let reference = rule.reference(situation.scheme, from);
        Step { rule, amount, law: reference.in_force(from), later: reference.later(piece.days), numbers, rates }
    };
    Period {
        from,
        to: piece.days.last(),
        level,
        monthly,
        deduction: monthly - payable,
        payable,
        basis,
        steps: trace.into_entries().map(step).collect(),
        assumptions,
    }
}

/// The causes of a change of what is payable: each fact that makes a difference alone, undone on
/// the day or done alone on the day before. If none does, every fact that changed.
fn add_transitions(
    situation: &Situation,
    was: Kroner,
    after: &Stretch,
    changes: &[(Fact, Day)],
    transitions: &mut Vec<Transition>,
) {
    let (day, eve) = (after.days.from, after.days.from.previous());
    let is = after.benefit.trace.sum();
    if was == is {
        return;
    }
    // An amount that is not known differs from every other.
    let payable = |moment| benefit(situation, moment).ok().map(|benefit| benefit.trace.sum());
    let mut facts = Vec::new();
    for fact in Fact::ALL {
        let undone = payable(Moment::on(day).but(fact, eve)) != Some(is);
        if undone || payable(Moment::on(eve).but(fact, day)) != Some(was) {
            facts.push(fact);
        }
    }
    if facts.is_empty() {
        facts.extend(Fact::ALL.into_iter().filter(|fact| changes.contains(&(*fact, day))));
    }
    for fact in facts {
        let cause = cause(situation, fact, day);
        let law = cause.reference(situation.scheme, after.benefit.level).in_force(day);
        transitions.push(Transition { on: day, cause, before: was, after: is, law });
    }
}

fn cause(situation: &Situation, fact: Fact, day: Day) -> Cause {
    match fact {
        Fact::Rates => Cause::YearlyRegulation,
        Fact::Sygedagpenge => Cause::SygedagpengeEnded,
        Fact::Births => Cause::ChildBorn,
        Fact::Eighteenth if family::children(situation, Moment::on(day)).next().is_none() => Cause::LastChild18,
        Fact::Eighteenth => Cause::Child18,
        Fact::TwentyFifth => Cause::Turned25,
        Fact::Home => Cause::MovedFromParents,
        Fact::Income => Cause::IncomeChanged,
        Fact::Rules => Cause::LawChanged,
    }
}
