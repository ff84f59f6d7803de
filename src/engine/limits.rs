//! The third round of checks: what only the law and the rates can tell of a forløb that is
//! possible.

use super::segment;
use crate::calendar::Span;
use crate::law::{length, level};
use crate::rates::{Code, NotKnown};
use crate::situation::error::{FaultCode, Faults, Place};
use crate::situation::{Prior, Sanction, Situation};

/// Every fault of the third round.
pub(crate) fn check(situation: &Situation, forloeb: Span) -> Result<(), Faults> {
    let mut faults = Faults::default();
    if let Prior::Sygedagpenge { weekly, .. } = situation.prior {
        match level::highest_sygedagpenge(situation.start) {
            Err(not_known) => rate_unknown(not_known, &mut faults),
            Ok(most) if situation.is_ressourceforloeb() && weekly.is_some_and(|weekly| weekly > most.amount) => {
                faults.add("prior.weekly".into(), FaultCode::AboveMaximum, Some(most.amount.to_string()));
            }
            Ok(_) => {}
        }
    }
    let latest = length::latest_end(situation);
    if situation.end.is_some_and(|end| end > latest) {
        faults.add("end".into(), FaultCode::EndAfterMaximum, Some(latest.to_string()));
    }
    after_end(situation, forloeb, &mut faults);
    for piece in segment::pieces(forloeb, &segment::changes(situation)) {
        for not_known in level::not_known(situation, piece.from) {
            rate_unknown(not_known, &mut faults);
        }
    }
    faults.into_result()
}

fn after_end(situation: &Situation, forloeb: Span, faults: &mut Faults) {
    let last = forloeb.last();
    for (index, leave) in situation.leave.iter().enumerate() {
        faults.of(leave.from > last, Place::Item("leave", index), "from", FaultCode::AfterEnd);
    }
    for (index, sanction) in situation.sanctions.iter().enumerate() {
        let (day, name) = match sanction {
            Sanction::Periode(days) => (days.to, "to"),
            Sanction::Punkt { on } => (*on, "on"),
        };
        faults.of(day > last, Place::Item("sanctions", index), name, FaultCode::AfterEnd);
    }
}

fn rate_unknown(not_known: NotKnown, faults: &mut Faults) {
    let field = match not_known.code {
        Code::BarnetillaegBidrag => "children",
        _ => "prior",
    };
    faults.add(field.into(), FaultCode::RateUnknown, Some(not_known.first.to_string()));
}

impl From<NotKnown> for Faults {
    fn from(not_known: NotKnown) -> Self {
        let mut faults = Self::default();
        rate_unknown(not_known, &mut faults);
        faults
    }
}
