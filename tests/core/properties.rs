//! Properties of every generated situation and of arbitrary input.

use forloebsberegner::situation::Situation;
use forloebsberegner::situation::error::FieldError;
use forloebsberegner::situation::value::Value;
use forloebsberegner::{calculate, generate};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::common::{check, invariants, parse, situation};

const CASES: u32 = 4_000;

/// Untyped values of any shape, often with the names of real fields.
fn value() -> impl Strategy<Value = Value> {
    let name = select(vec![
        "today", "scheme", "start", "born", "prior", "benefit", "weekly", "children", "income", "kind", "monthly",
        "from", "to", "tax", "x",
    ]);
    let text = prop_oneof![
        select(vec!["2025-01-01", "2024-02-30", "ressourceforloeb", "sygedagpenge", "loen", "100", "-5", "1e9"])
            .prop_map(str::to_owned),
        ".*",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        Just(Value::Other),
        any::<bool>().prop_map(Value::Bool),
        text.prop_map(Value::String)
    ];
    leaf.prop_recursive(4, 40, 8, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::Array),
            vec((name.clone().prop_map(str::to_owned), inner), 0..8).prop_map(Value::Object),
        ]
    })
}

fn order(error: &FieldError) -> (String, String) {
    (error.field.clone(), serde_json::to_string(&error.code).unwrap())
}

#[test]
fn every_timeline_satisfies_the_invariants() {
    check(CASES, situation(), |situation| {
        if let Ok(parsed) = parse(&serde_json::to_value(&situation).unwrap()) {
            invariants::check(&parsed);
        }
        Ok(())
    });
}

#[test]
fn parsing_a_serialized_situation_returns_the_situation() {
    check(CASES, situation(), |situation| {
        if let Ok(parsed) = parse(&serde_json::to_value(&situation).unwrap()) {
            prop_assert_eq!(parsed, situation);
        }
        Ok(())
    });
}

#[test]
fn a_stated_end_is_the_last_day() {
    check(CASES, situation(), |situation| {
        if let Ok(timeline) = calculate(&situation)
            && let (Some(end), Some(to)) = (situation.end, timeline.to)
        {
            prop_assert_eq!(end, to);
        }
        Ok(())
    });
}

#[test]
fn arbitrary_input_parses_or_has_sorted_errors() {
    check(CASES, value(), |value| {
        if let Err(errors) = Situation::parse(&value) {
            prop_assert!(!errors.errors().is_empty());
            let order: Vec<_> = errors.errors().iter().map(order).collect();
            prop_assert!(order.is_sorted_by(|one, other| one < other), "{:?}", order);
        }
        Ok(())
    });
}

/// The properties above hold for errors too; without valid situations they would test nothing.
#[test]
fn enough_generated_situations_have_periods() {
    let has_periods = |situation: Situation| {
        parse(&serde_json::to_value(&situation).unwrap())
            .is_ok_and(|situation| calculate(&situation).is_ok_and(|timeline| !timeline.periods.is_empty()))
    };
    let count = generate::situations(1, 2_000).filter(|situation| has_periods(situation.clone())).count();
    assert!(count > 300, "only {count} of 2,000 have periods");
}

#[test]
fn a_seed_always_generates_the_same_situations() {
    let first = |seed| generate::situations(seed, 20).collect::<Vec<_>>();
    assert_eq!(first(7), first(7));
    assert_ne!(first(7), first(8));
}
