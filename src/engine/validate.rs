//! The third validation round: what only the law, the rates and the length of the forløb can show.

use crate::calendar::DateRange;
use crate::law::{length, level};
use crate::rates::UnknownRate;
use crate::situation::error::{ErrorCode, FieldPath, ValidationErrors};
use crate::situation::{Prior, Sanction, Situation};

/// Every error of this round, except the unknown rates of a segment.
pub(super) fn check(situation: &Situation, forloeb: DateRange) -> ValidationErrors {
    let mut errors = ValidationErrors::default();
    sygedagpenge(situation, &mut errors);
    let latest = length::latest_end(situation);
    if situation.end.is_some_and(|end| end > latest) {
        errors.add("end".into(), ErrorCode::EndAfterMaximum, Some(latest.to_string()));
    }
    after_end(situation, forloeb, &mut errors);
    errors
}

fn sygedagpenge(situation: &Situation, errors: &mut ValidationErrors) {
    let Prior::Sygedagpenge { weekly, .. } = situation.prior else { return };
    match level::max_sygedagpenge(situation.start) {
        Err(unknown) => add_unknown_rate(unknown, errors),
        Ok(max) if situation.is_ressourceforloeb() && weekly.is_some_and(|weekly| weekly > max.amount) => {
            errors.add("prior.weekly".into(), ErrorCode::AboveMaximum, Some(max.amount.to_string()));
        }
        Ok(_) => {}
    }
}

fn after_end(situation: &Situation, forloeb: DateRange, errors: &mut ValidationErrors) {
    let last = forloeb.last();
    for (index, leave) in situation.leave.iter().enumerate() {
        errors.add_field_if(leave.from > last, FieldPath::Item("leave", index), "from", ErrorCode::AfterEnd);
    }
    for (index, sanction) in situation.sanctions.iter().enumerate() {
        let (day, name) = match sanction {
            Sanction::Periode(days) => (days.to, "to"),
            Sanction::Punkt { on } => (*on, "on"),
        };
        errors.add_field_if(day > last, FieldPath::Item("sanctions", index), name, ErrorCode::AfterEnd);
    }
}

/// Adds an error of the field that needs the rate, with the first known day as its limit.
pub(super) fn add_unknown_rate(unknown: UnknownRate, errors: &mut ValidationErrors) {
    let field = unknown.code.situation_field();
    errors.add(field.into(), ErrorCode::RateUnknown, Some(unknown.first.to_string()));
}

impl From<UnknownRate> for ValidationErrors {
    fn from(unknown: UnknownRate) -> Self {
        let mut errors = Self::default();
        add_unknown_rate(unknown, &mut errors);
        errors
    }
}
