//! The calculation from a valid situation to a timeline.

use super::segment::{self, Segment};
use super::{causes, milestones, notices, payments, validate};
use crate::calendar::DateRange;
use crate::law::trace::Entry;
use crate::law::vocabulary::{Assumption, Notice};
use crate::law::{assumptions, entry, length};
use crate::rates;
use crate::situation::Situation;
use crate::situation::error::ValidationErrors;
use crate::timeline::{Period, Status, Step, Timeline, Transition};

/// Calculates the timeline of a valid situation.
///
/// If the forløb is not possible, the lists of the timeline are empty and its notices give the
/// reasons.
///
/// # Errors
/// Every error of the third validation round, against the law and the rates: an amount above its
/// maximum, an end later than the law allows, an unknown rate.
pub fn calculate(situation: &Situation) -> Result<Timeline, ValidationErrors> {
    let findings = entry::findings(situation);
    if findings.iter().any(|finding| finding.is_blocking) {
        let blocking = findings.into_iter().filter(|finding| finding.is_blocking);
        return Ok(not_possible(blocking.map(|finding| finding.notice).collect()));
    }
    let forloeb = length::forloeb(situation);
    let changes = segment::change_dates(situation);
    let errors = validate::check(situation, forloeb);
    let segments = segment::evaluate_all(situation, forloeb, &changes, errors)?;
    let sanction_bases = segments.iter().map(|segment| (segment.days, segment.sanction_base)).collect::<Vec<_>>();

    let mut periods: Vec<Period> = Vec::new();
    let mut transitions: Vec<Transition> = Vec::new();
    for segment in segment::merge_adjacent(segments) {
        let first = transitions.len();
        if let Some(before) = periods.last() {
            causes::add_transitions(situation, before.payable, &segment, &changes, &mut transitions);
        }
        let causes = transitions.iter().skip(first).map(|transition| transition.cause);
        let about_dates = assumptions::about_dates(segment.days, causes);
        periods.push(period(situation, segment, &about_dates));
    }
    Ok(Timeline {
        status: Status::Ok,
        from: Some(forloeb.from),
        to: Some(forloeb.last()),
        transitions,
        milestones: milestones::collect(situation, forloeb),
        payments: payments::collect(situation, forloeb, &periods, &sanction_bases)?,
        notices: notices::collect(situation, forloeb, &periods),
        periods,
        rates: rates::edition(),
    })
}

fn not_possible(notices: Vec<Notice>) -> Timeline {
    Timeline {
        status: Status::NotPossible,
        from: None,
        to: None,
        periods: Vec::new(),
        transitions: Vec::new(),
        milestones: Vec::new(),
        payments: Vec::new(),
        notices,
        rates: rates::edition(),
    }
}

fn period(situation: &Situation, segment: Segment, about_dates: &[Assumption]) -> Period {
    let basis = segment.basis();
    let Segment { days, level, monthly, trace, mut assumptions, .. } = segment;
    let payable = trace.sum();
    segment::merge_assumptions(&mut assumptions, about_dates);
    Period {
        from: days.from,
        to: days.last(),
        level,
        monthly,
        deduction: monthly - payable,
        payable,
        basis,
        steps: trace.into_entries().map(|entry| step(situation, entry, days)).collect(),
        assumptions,
    }
}

fn step(situation: &Situation, entry: Entry, days: DateRange) -> Step {
    let Entry { rule, amount, numbers, rates } = entry;
    let section = rule.section(situation.scheme, days.from);
    Step { rule, amount, law: section.in_force(days.from), later: section.upcoming(days), numbers, rates }
}
