//! What is true of every situation: nothing panics, what is read is what was written, and every
//! timeline holds together.

use crate::common::{invariants, json, strategies};
use forloebsberegner::calculate;
use forloebsberegner::situation::Situation;
use forloebsberegner::situation::error::Fault;
use forloebsberegner::situation::reader::Raw;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// A value of any form, with the names of real fields among the others.
fn anything() -> impl Strategy<Value = Raw> {
    let name = select(vec![
        "today", "scheme", "start", "born", "prior", "benefit", "weekly", "children", "income", "kind", "monthly",
        "from", "to", "tax", "x",
    ]);
    let text = prop_oneof![
        select(vec!["2025-01-01", "2024-02-30", "ressourceforloeb", "sygedagpenge", "loen", "100", "-5", "1e9"])
            .prop_map(str::to_owned),
        ".*",
    ];
    let leaf =
        prop_oneof![Just(Raw::Absent), Just(Raw::Other), any::<bool>().prop_map(Raw::Flag), text.prop_map(Raw::Text)];
    leaf.prop_recursive(4, 40, 8, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Raw::List),
            vec((name.clone().prop_map(str::to_owned), inner), 0..8).prop_map(Raw::Fields),
        ]
    })
}

fn place(fault: &Fault) -> (String, String) {
    (fault.field.clone(), serde_json::to_string(&fault.code).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, max_global_rejects: 1_000_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_timeline_holds_together(situation in strategies::situation()) {
        let written = serde_json::to_value(&situation).unwrap();
        if let Ok(read) = Situation::read(&json::raw(&written)) {
            prop_assert_eq!(&read, &situation, "what is read is what was written");
            invariants::hold(&read);
        }
    }

    #[test]
    fn a_day_that_is_given_as_the_end_is_the_end(situation in strategies::situation()) {
        if let Ok(timeline) = calculate(&situation) && let (Some(end), Some(to)) = (situation.end, timeline.to) {
            prop_assert_eq!(end, to);
        }
    }

    #[test]
    fn anything_is_read_or_refused_and_the_faults_are_sorted(raw in anything()) {
        if let Err(faults) = Situation::read(&raw) {
            prop_assert!(!faults.errors().is_empty());
            let places: Vec<_> = faults.errors().iter().map(place).collect();
            prop_assert!(places.is_sorted_by(|one, other| one < other), "{:?}", places);
        }
    }
}

#[test]
fn enough_of_the_generated_situations_are_possible() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let possible = (0..2_000).filter(|_| {
        let situation = strategies::situation().new_tree(&mut runner).unwrap().current();
        let written = serde_json::to_value(&situation).unwrap();
        Situation::read(&json::raw(&written))
            .is_ok_and(|situation| calculate(&situation).is_ok_and(|timeline| !timeline.periods.is_empty()))
    });
    let possible = possible.count();
    assert!(possible > 300, "only {possible} of 2,000 say anything");
}
