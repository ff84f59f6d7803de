//! The range of an estimate always contains the final result.

use std::cell::Cell;

use forloebsberegner::calculate;
use forloebsberegner::situation::error::{ErrorCode, ValidationErrors};
use forloebsberegner::situation::value;
use forloebsberegner::timeline::Timeline;
use forloebsberegner::{Estimate, estimate};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{check, parse, situation};

fn estimate_without(situation: &Value, paths: &[String]) -> Result<Estimate, ValidationErrors> {
    estimate(&situation.clone().into(), &value::Value::Array(paths.iter().cloned().map(value::Value::String).collect()))
}

/// The path of every fact of the situation that can be unknown.
fn paths(situation: &Value) -> Vec<String> {
    let prior = ["weekly", "entitled_until", "level", "single"].map(|name| ("prior", format!("/prior/{name}"), name));
    let mut paths: Vec<String> = prior
        .iter()
        .filter(|(_, pointer, _)| situation.pointer(pointer).is_some())
        .map(|(object, _, name)| format!("{object}.{name}"))
        .collect();
    paths.push("with_parents_until".into());
    for (list, names) in [("income", ["monthly", "hours"].as_slice()), ("children", &["lives_with"])] {
        for (index, item) in situation[list].as_array().into_iter().flatten().enumerate() {
            let given = names.iter().filter(|name| item.get(**name).is_some());
            paths.extend(given.map(|name| format!("{list}[{index}].{name}")));
        }
    }
    paths
}

/// The situation without the facts at the paths.
fn without(situation: &Value, paths: &[String]) -> Value {
    let mut left = situation.clone();
    for path in paths {
        let pointer = format!("/{}", path.replace(['.', '['], "/").replace(']', ""));
        let (object, name) = pointer.rsplit_once('/').unwrap();
        left.pointer_mut(object).unwrap().as_object_mut().unwrap().remove(name);
    }
    left
}

fn assert_contains(estimate: &Estimate, timeline: &Timeline) {
    for period in &timeline.periods {
        for range in estimate.periods.iter().filter(|range| range.from <= period.to && period.from <= range.to) {
            let inside = range.low <= period.payable && period.payable <= range.high;
            assert!(inside, "{range:?} does not contain {period:?}");
        }
    }
    let ends = |from: Option<_>, to: Option<_>| (from, to);
    let first = estimate.periods.first().map(|range| range.from);
    let last = estimate.periods.last().map(|range| range.to);
    assert_eq!(ends(first, last), ends(timeline.from, timeline.to));
    assert!(estimate.low <= estimate.high);
}

#[test]
fn the_range_contains_the_final_result() {
    const CASES: u32 = 3_000;
    let compared = Cell::new(0);
    check(CASES, (situation(), any::<u32>()), |(situation, chosen)| {
        let json = serde_json::to_value(&situation).unwrap();
        let Ok(parsed) = parse(&json) else { return Ok(()) };
        let Ok(timeline) = calculate(&parsed) else { return Ok(()) };
        let mut paths = paths(&json);
        let mut bit = 0;
        paths.retain(|_| {
            bit += 1;
            chosen >> (bit % 32) & 1 == 1
        });
        match estimate_without(&without(&json, &paths), &paths) {
            Ok(estimate) => {
                assert_contains(&estimate, &timeline);
                compared.set(compared.get() + u32::from(!paths.is_empty() && !timeline.periods.is_empty()));
            }
            // The other bound of a fact may need an unknown rate.
            Err(errors) => {
                let all_unknown = errors.errors().iter().all(|error| error.code == ErrorCode::RateUnknown);
                prop_assert!(all_unknown, "{:?}", errors);
            }
        }
        Ok(())
    });
    assert!(compared.get() > CASES / 10, "only {} of {CASES} compared", compared.get());
}

fn person(prior: &Value) -> Value {
    json!({
        "today": "2026-03-01", "scheme": "ressourceforloeb", "start": "2025-06-01", "end": "2026-12-31",
        "born": "1985-07-07", "prior": prior,
    })
}

#[test]
fn without_unknown_facts_the_range_is_one_amount() {
    let estimate = estimate_without(&person(&json!({"benefit": "kontanthjaelp"})), &[]).unwrap();
    assert_eq!((estimate.low, estimate.ask_next), (estimate.high, None));
}

#[test]
fn unknown_sygedagpenge_range_from_the_family_rate_to_the_maximum() {
    let person = person(&json!({"benefit": "sygedagpenge", "entitled_until": "2026-03-31"}));
    let estimate = estimate_without(&person, &["prior.weekly".into()]).unwrap();
    assert_eq!((estimate.low.to_string().as_str(), estimate.high.to_string().as_str()), ("13345", "22035"));
    assert_eq!(estimate.ask_next.as_deref(), Some("prior.weekly"));
    let last = estimate.periods.last().unwrap();
    assert_eq!((last.from.to_string(), last.low), ("2026-04-01".to_owned(), last.high));
}

#[test]
fn asks_next_for_the_fact_with_the_largest_effect() {
    let mut person = person(&json!({"benefit": "ledighedsydelse"}));
    person["income"] = json!([{"kind": "anden"}]);
    let estimate = estimate_without(&person, &["prior.level".into(), "income[0].monthly".into()]).unwrap();
    assert_eq!(estimate.ask_next.as_deref(), Some("income[0].monthly"));
    assert_eq!(estimate.low.to_string(), "0");
}

#[test]
fn rejects_a_path_that_cannot_be_unknown() {
    for path in ["born", "prior.benefit", "income[0].kind", "", "x.y"] {
        let errors = estimate_without(&person(&json!({"benefit": "kontanthjaelp"})), &[path.into()]).unwrap_err();
        assert_eq!(errors.errors()[0].code, ErrorCode::UnknownField, "{path}");
    }
}
