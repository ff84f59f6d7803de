//! The range of an answer with open facts always holds the final result.

use crate::common::{json, strategies};
use forloebsberegner::calculate;
use forloebsberegner::situation::Situation;
use forloebsberegner::situation::error::{FaultCode, Faults};
use forloebsberegner::situation::reader::Raw;
use forloebsberegner::timeline::Timeline;
use forloebsberegner::{Estimate, estimate};
use proptest::prelude::*;
use serde_json::{Value, json};

fn open(situation: &Value, paths: &[String]) -> Result<Estimate, Faults> {
    estimate(&json::raw(situation), &Raw::List(paths.iter().cloned().map(Raw::Text).collect()))
}

/// Every path that can be open in a situation.
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

fn holds(estimate: &Estimate, timeline: &Timeline) {
    for period in &timeline.periods {
        for range in estimate.periods.iter().filter(|range| range.from <= period.to && period.from <= range.to) {
            let inside = range.low <= period.payable && period.payable <= range.high;
            assert!(inside, "{range:?} does not hold {period:?}");
        }
    }
    let ends = |from: Option<_>, to: Option<_>| (from, to);
    let first = estimate.periods.first().map(|range| range.from);
    let last = estimate.periods.last().map(|range| range.to);
    assert_eq!(ends(first, last), ends(timeline.from, timeline.to));
    assert!(estimate.low <= estimate.high);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_range_holds_the_final_result(situation in strategies::situation(), chosen in any::<u32>()) {
        let written = serde_json::to_value(&situation).unwrap();
        let Ok(read) = Situation::read(&json::raw(&written)) else { return Ok(()) };
        let Ok(timeline) = calculate(&read) else { return Ok(()) };
        let mut paths = paths(&written);
        let mut place = 0;
        paths.retain(|_| { place += 1; chosen >> (place % 32) & 1 == 1 });
        match open(&without(&written, &paths), &paths) {
            Ok(estimate) => holds(&estimate, &timeline),
            // At another end a rate can be needed that is not known.
            Err(faults) => prop_assert!(faults.errors().iter().all(|fault| fault.code == FaultCode::RateUnknown), "{:?}", faults),
        }
    }
}

fn person(prior: &Value) -> Value {
    json!({
        "today": "2026-03-01", "scheme": "ressourceforloeb", "start": "2025-06-01", "end": "2026-12-31",
        "born": "1985-07-07", "prior": prior,
    })
}

#[test]
fn nothing_open_is_no_range() {
    let estimate = open(&person(&json!({"benefit": "kontanthjaelp"})), &[]).unwrap();
    assert_eq!((estimate.low, estimate.ask_next), (estimate.high, None));
}

#[test]
fn sygedagpenge_not_known_lie_between_the_floor_and_the_maximum() {
    let person = person(&json!({"benefit": "sygedagpenge", "entitled_until": "2026-03-31"}));
    let estimate = open(&person, &["prior.weekly".into()]).unwrap();
    assert_eq!((estimate.low.to_string().as_str(), estimate.high.to_string().as_str()), ("13345", "22035"));
    assert_eq!(estimate.ask_next.as_deref(), Some("prior.weekly"));
    let last = estimate.periods.last().unwrap();
    assert_eq!((last.from.to_string(), last.low), ("2026-04-01".to_owned(), last.high));
}

#[test]
fn the_fact_that_moves_most_is_asked_next() {
    let mut person = person(&json!({"benefit": "ledighedsydelse"}));
    person["income"] = json!([{"kind": "anden"}]);
    let estimate = open(&person, &["prior.level".into(), "income[0].monthly".into()]).unwrap();
    assert_eq!(estimate.ask_next.as_deref(), Some("income[0].monthly"));
    assert_eq!(estimate.low.to_string(), "0");
}

#[test]
fn a_fact_that_cannot_be_open_is_refused() {
    for path in ["born", "prior.benefit", "income[0].kind", "", "x.y"] {
        let faults = open(&person(&json!({"benefit": "kontanthjaelp"})), &[path.into()]).unwrap_err();
        assert_eq!(faults.errors()[0].code, FaultCode::UnknownField, "{path}");
    }
}
