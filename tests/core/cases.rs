//! Every worked case agrees with the calculation, exact to the øre; and what is true of every
//! timeline is true of its answer.

use std::fs;
use std::path::PathBuf;

use crate::common::{invariants, json};
use forloebsberegner::calculate;
use forloebsberegner::situation::Situation;
use serde_json::Value;

fn cases() -> Vec<(PathBuf, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let case = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            (path, case)
        })
        .collect()
}

fn answer(situation: &Value) -> Value {
    match Situation::read(&json::raw(situation)).and_then(|situation| calculate(&situation)) {
        Ok(timeline) => serde_json::to_value(timeline).unwrap(),
        Err(faults) => serde_json::to_value(faults).unwrap(),
    }
}

/// Everything expected that is not in the answer: amounts as numbers, words and dates exactly.
fn differences(path: &str, expected: &Value, answer: &Value, found: &mut Vec<String>) {
    match (expected, answer) {
        (Value::Object(expected), Value::Object(answer)) => {
            for (name, expected) in expected {
                let answer = answer.get(name).unwrap_or(&Value::Null);
                differences(&format!("{path}.{name}"), expected, answer, found);
            }
        }
        (Value::Array(expected), Value::Array(answer)) if expected.len() == answer.len() => {
            for (index, (expected, answer)) in expected.iter().zip(answer).enumerate() {
                differences(&format!("{path}[{index}]"), expected, answer, found);
            }
        }
        (Value::String(expected), Value::String(answer)) if same(expected, answer) => {}
        _ if expected == answer => {}
        _ => found.push(format!("{path}: expected {expected}, got {answer}")),
    }
}

fn same(expected: &str, answer: &str) -> bool {
    let number = |text: &str| text.parse::<rust_decimal::Decimal>().ok();
    expected == answer || (number(expected).is_some() && number(expected) == number(answer))
}

#[test]
fn every_case_agrees() {
    let cases = cases();
    assert_eq!(cases.len(), 36, "a case is missing or new: say how many there are");
    let mut found = Vec::new();
    for (path, case) in &cases {
        let name = path.file_stem().unwrap().to_string_lossy();
        differences(&name, &case["expect"], &answer(&case["situation"]), &mut found);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_case_holds_what_is_true_of_every_timeline() {
    for (_, case) in cases() {
        if let Ok(situation) = Situation::read(&json::raw(&case["situation"])) {
            invariants::hold(&situation);
        }
    }
}

#[test]
fn today_changes_nothing() {
    for (path, case) in cases() {
        let mut other = case["situation"].clone();
        other["today"] = "2013-01-01".into();
        assert_eq!(answer(&other), answer(&case["situation"]), "{}", path.display());
    }
}
