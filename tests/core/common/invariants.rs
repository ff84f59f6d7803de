//! What is true of every timeline, whatever the situation.

use forloebsberegner::calculate;
use forloebsberegner::calendar::Span;
use forloebsberegner::money::Kroner;
use forloebsberegner::situation::Situation;
use forloebsberegner::timeline::{Period, Status, Timeline};

/// Checks the answer to a situation; faults have nothing to check.
pub(crate) fn hold(situation: &Situation) {
    let Ok(timeline) = calculate(situation) else { return };
    match timeline.status {
        Status::NotPossible => {
            assert!(timeline.periods.is_empty() && timeline.payments.is_empty() && timeline.from.is_none());
            assert!(!timeline.notices.is_empty(), "not possible, and nobody says why");
        }
        Status::Ok => {
            timeline.periods.iter().for_each(amounts_add_up);
            periods_follow_each_other(&timeline);
            every_change_has_a_cause(&timeline);
            every_month_is_paid(&timeline);
            every_law_has_a_text(&timeline);
        }
    }
}

fn amounts_add_up(period: &Period) {
    let sum: Kroner = period.steps.iter().map(|step| step.amount).sum();
    assert_eq!(sum, period.payable, "{period:?}");
    assert_eq!(period.monthly - period.deduction, period.payable, "{period:?}");
    assert!(Kroner::ZERO <= period.payable && period.payable <= period.monthly, "{period:?}");
    assert!(period.steps.iter().skip(1).all(|step| step.amount != Kroner::ZERO), "{period:?}");
    assert!(period.assumptions.is_sorted_by(|one, other| one < other), "{period:?}");
    let weakest = period.steps.iter().flat_map(|step| &step.rates).map(|rate| rate.basis).max();
    assert!(weakest.is_none_or(|weakest| weakest <= period.basis), "{period:?}");
}

fn periods_follow_each_other(timeline: &Timeline) {
    assert_eq!(timeline.periods.first().map(|period| period.from), timeline.from);
    assert_eq!(timeline.periods.last().map(|period| period.to), timeline.to);
    for pair in timeline.periods.windows(2) {
        assert_eq!(pair[0].to.next(), pair[1].from);
        let same = |one: &Period, other: &Period| {
            one.level == other.level
                && one.monthly == other.monthly
                && one.basis == other.basis
                && one.steps.iter().map(|s| (s.rule, s.amount)).eq(other.steps.iter().map(|s| (s.rule, s.amount)))
        };
        assert!(!same(&pair[0], &pair[1]), "two periods that are one: {pair:?}");
    }
}

fn every_change_has_a_cause(timeline: &Timeline) {
    for pair in timeline.periods.windows(2) {
        let causes = timeline.transitions.iter().filter(|transition| transition.on == pair[1].from);
        let changed = pair[0].payable != pair[1].payable;
        assert_eq!(causes.clone().count() > 0, changed, "{pair:?}");
        for transition in causes {
            assert_eq!((transition.before, transition.after), (pair[0].payable, pair[1].payable));
        }
    }
}

fn every_month_is_paid(timeline: &Timeline) {
    let (Some(from), Some(to)) = (timeline.from, timeline.to) else { panic!("no first or last day") };
    let months: Vec<_> = Span::closed(from, to).months().collect();
    assert!(timeline.payments.iter().map(|payment| payment.month).eq(months));
    assert!(timeline.payments.iter().all(|payment| payment.amount >= Kroner::ZERO));
    let milestones = timeline.milestones.iter().map(|milestone| (milestone.on, milestone.what));
    assert!(milestones.clone().is_sorted());
    assert!(milestones.into_iter().all(|(on, _)| from <= on && on <= to.next()));
}

fn every_law_has_a_text(timeline: &Timeline) {
    let steps = timeline.periods.iter().flat_map(|period| &period.steps).map(|step| step.law);
    let transitions = timeline.transitions.iter().map(|transition| transition.law);
    let milestones = timeline.milestones.iter().map(|milestone| milestone.law);
    let notices = timeline.notices.iter().map(|notice| notice.law);
    for law in steps.chain(transitions).chain(milestones).chain(notices) {
        assert!(law.section.contains('§') || law.section.contains("kap.") || law.section.starts_with("LOV"), "{law:?}");
        assert!(law.text.url.starts_with("https://www.retsinformation.dk/eli/lta/"), "{law:?}");
        assert!(!law.text.version.is_empty(), "{law:?}");
    }
}
