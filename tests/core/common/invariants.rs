//! The invariants of every timeline.

use forloebsberegner::calculate;
use forloebsberegner::calendar::DateRange;
use forloebsberegner::money::Kroner;
use forloebsberegner::situation::Situation;
use forloebsberegner::timeline::{Period, Status, Timeline};

/// Checks the timeline of a situation. Errors have no invariants.
pub(crate) fn check(situation: &Situation) {
    let Ok(timeline) = calculate(situation) else { return };
    match timeline.status {
        Status::NotPossible => {
            assert!(timeline.periods.is_empty() && timeline.payments.is_empty() && timeline.from.is_none());
            assert!(!timeline.notices.is_empty(), "not possible, without a reason");
        }
        Status::Ok => {
            timeline.periods.iter().for_each(assert_steps_sum_to_payable);
            assert_periods_are_adjacent(&timeline);
            assert_every_change_has_a_cause(&timeline);
            assert_every_month_has_a_payment(&timeline);
            assert_milestones_and_notices_are_ordered(&timeline);
            assert_every_citation_has_a_text(&timeline);
        }
    }
}

fn assert_steps_sum_to_payable(period: &Period) {
    let sum: Kroner = period.steps.iter().map(|step| step.amount).sum();
    assert_eq!(sum, period.payable, "{period:?}");
    assert_eq!(period.monthly - period.deduction, period.payable, "{period:?}");
    assert!(Kroner::ZERO <= period.payable && period.payable <= period.monthly, "{period:?}");
    assert!(period.steps.iter().skip(1).all(|step| step.amount != Kroner::ZERO), "{period:?}");
    assert!(period.assumptions.is_sorted_by(|one, other| one < other), "{period:?}");
    let weakest = period.steps.iter().flat_map(|step| &step.rates).map(|rate| rate.basis).max();
    assert!(weakest.is_none_or(|weakest| weakest <= period.basis), "{period:?}");
}

fn assert_periods_are_adjacent(timeline: &Timeline) {
    assert_eq!(timeline.periods.first().map(|period| period.from), timeline.from);
    assert_eq!(timeline.periods.last().map(|period| period.to), timeline.to);
    for pair in timeline.periods.windows(2) {
        assert_eq!(pair[0].to.tomorrow(), pair[1].from);
        let same = |one: &Period, other: &Period| {
            one.level == other.level
                && one.monthly == other.monthly
                && one.basis == other.basis
                && one.steps.iter().map(|s| (s.rule, s.amount)).eq(other.steps.iter().map(|s| (s.rule, s.amount)))
        };
        assert!(!same(&pair[0], &pair[1]), "adjacent periods with the same amounts: {pair:?}");
    }
}

fn assert_every_change_has_a_cause(timeline: &Timeline) {
    for pair in timeline.periods.windows(2) {
        let causes = timeline.transitions.iter().filter(|transition| transition.on == pair[1].from);
        let changed = pair[0].payable != pair[1].payable;
        assert_eq!(causes.clone().count() > 0, changed, "{pair:?}");
        for transition in causes {
            assert_eq!((transition.before, transition.after), (pair[0].payable, pair[1].payable));
        }
    }
}

fn assert_every_month_has_a_payment(timeline: &Timeline) {
    let (Some(from), Some(to)) = (timeline.from, timeline.to) else { panic!("no first or last day") };
    let months: Vec<_> = DateRange::inclusive(from, to).months().collect();
    assert!(timeline.payments.iter().map(|payment| payment.month).eq(months));
    assert!(timeline.payments.iter().all(|payment| payment.amount >= Kroner::ZERO));
}

fn assert_milestones_and_notices_are_ordered(timeline: &Timeline) {
    let milestones = timeline.milestones.iter().map(|milestone| (milestone.on, milestone.what));
    assert!(milestones.clone().is_sorted());
    let (Some(from), Some(to)) = (timeline.from, timeline.to) else { panic!("no first or last day") };
    assert!(milestones.into_iter().all(|(on, _)| from <= on && on <= to.tomorrow()));
    let notices = timeline.notices.iter().map(|notice| notice.code);
    assert!(notices.clone().is_sorted_by(|one, other| one < other), "{:?}", notices.collect::<Vec<_>>());
}

fn assert_every_citation_has_a_text(timeline: &Timeline) {
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
