//! The golden cases in `tests/cases`, each with a calculation by hand. Amounts are exact to the øre.

use std::fs;
use std::path::PathBuf;

use crate::common::{invariants, parse};
use forloebsberegner::calculate;
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

fn result(situation: &Value) -> Value {
    match parse(situation).and_then(|situation| calculate(&situation)) {
        Ok(timeline) => serde_json::to_value(timeline).unwrap(),
        Err(errors) => serde_json::to_value(errors).unwrap(),
    }
}

/// Adds each expected value that the result lacks. Compares amounts as numbers, other texts exactly.
fn add_differences(path: &str, expected: &Value, result: &Value, differences: &mut Vec<String>) {
    match (expected, result) {
        (Value::Object(expected), Value::Object(result)) => {
            for (name, expected) in expected {
                let result = result.get(name).unwrap_or(&Value::Null);
                add_differences(&format!("{path}.{name}"), expected, result, differences);
            }
        }
        (Value::Array(expected), Value::Array(result)) if expected.len() == result.len() => {
            for (index, (expected, result)) in expected.iter().zip(result).enumerate() {
                add_differences(&format!("{path}[{index}]"), expected, result, differences);
            }
        }
        (Value::String(expected), Value::String(result)) if is_same(expected, result) => {}
        _ if expected == result => {}
        _ => differences.push(format!("{path}: expected {expected}, got {result}")),
    }
}

fn is_same(expected: &str, result: &str) -> bool {
    let number = |text: &str| text.parse::<rust_decimal::Decimal>().ok();
    expected == result || (number(expected).is_some() && number(expected) == number(result))
}

#[test]
fn every_golden_case_has_the_expected_result() {
    let cases = cases();
    assert_eq!(cases.len(), 36, "the number of golden cases changed");
    let mut differences = Vec::new();
    for (path, case) in &cases {
        let name = path.file_stem().unwrap().to_string_lossy();
        add_differences(&name, &case["expect"], &result(&case["situation"]), &mut differences);
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn every_golden_case_satisfies_the_invariants() {
    for (_, case) in cases() {
        if let Ok(situation) = parse(&case["situation"]) {
            invariants::check(&situation);
        }
    }
}

#[test]
fn today_does_not_change_the_timeline() {
    for (path, case) in cases() {
        let mut other = case["situation"].clone();
        other["today"] = "2013-01-01".into();
        assert_eq!(result(&other), result(&case["situation"]), "{}", path.display());
    }
}
