//! The calculation from a valid situation to a timeline.

use super::{limits, segment};
use crate::law::{entry, length};
use crate::rates;
use crate::situation::Situation;
use crate::situation::error::Faults;
use crate::timeline::{self, Status, Timeline};

/// The timeline of a situation. When the forløb is not possible its lists are empty and the notices
/// say why.
///
/// # Errors
/// Every fault that only shows against the law and the rates: an amount above the maximum, an end
/// later than the law allows, a rate that is not known.
pub fn calculate(situation: &Situation) -> Result<Timeline, Faults> {
    let findings = entry::findings(situation);
    if findings.iter().any(|finding| finding.prevents) {
        let reasons = findings.into_iter().filter(|finding| finding.prevents);
        return Ok(not_possible(reasons.map(|finding| finding.notice).collect()));
    }
    let forloeb = length::days(situation);
    limits::check(situation, forloeb)?;
    Ok(segment::timeline(situation, forloeb)?)
}

fn not_possible(notices: Vec<timeline::Notice>) -> Timeline {
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
