//! The command line: one result per line, in order, for any input.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_forloebsberegner");

const LINE: &str = r#"{"today":"2026-03-01","scheme":"ressourceforloeb","start":"2024-09-01","end":"END","born":"1995-06-17","prior":{"benefit":"kontanthjaelp"}}"#;

fn start(arguments: &[&str]) -> Child {
    Command::new(PROGRAM)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn calculate(input: &[u8]) -> Output {
    let mut child = start(&["calculate"]);
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    output
}

fn lines(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn rates(arguments: &[&str]) -> Output {
    let arguments = [&["rates"], arguments].concat();
    start(&arguments).wait_with_output().unwrap()
}

#[test]
fn the_example_in_the_help_works() {
    let help = start(&["calculate", "--help"]).wait_with_output().unwrap();
    let text = String::from_utf8(help.stdout).unwrap();
    let example = text.split('\'').nth(1).unwrap();
    let result = &lines(&calculate(example.as_bytes()))[0];
    assert_eq!(result["status"], "ok");
    let rates = start(&["rates", "--help"]).wait_with_output().unwrap();
    assert!(String::from_utf8(rates.stdout).unwrap().contains("rates --on 2026-11-22"));
}

#[test]
fn empty_input_gives_empty_output() {
    for input in ["", "\n", "\n  \n\r\n"] {
        let output = calculate(input.as_bytes());
        assert_eq!((output.status.code(), output.stdout.len(), output.stderr.len()), (Some(0), 0, 0));
    }
}

#[test]
fn an_invalid_line_does_not_stop_the_following_lines() {
    let good = LINE.replace("END", "2025-08-31");
    let input = format!("{good}\nnonsense\n\n[]\n\u{feff}\n{good}");
    let output = calculate(input.as_bytes());
    let results = lines(&output);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(results.len(), 5);
    assert_eq!(results[0]["to"], "2025-08-31");
    for invalid in &results[1..4] {
        assert_eq!(invalid, &serde_json::json!({"errors": [{"field": "", "code": "malformed"}]}));
    }
    assert_eq!(results[4], results[0]);
    assert!(output.stderr.is_empty(), "no progress bar without a terminal");
}

#[test]
fn skips_a_byte_order_mark() {
    let output = calculate(format!("\u{feff}{}", LINE.replace("END", "2025-08-31")).as_bytes());
    assert_eq!(lines(&output)[0]["to"], "2025-08-31");
}

#[test]
fn rejects_invalid_utf_8() {
    let output = calculate(b"\xff\xfe{}\n");
    assert_eq!(lines(&output)[0]["errors"][0]["code"], "malformed");
}

#[test]
fn keeps_the_order_of_many_lines() {
    let days = || (0..5_000).map(|index| format!("2025-{:02}-{:02}", index % 8 + 1, index / 8 % 28 + 1));
    let input = days().fold(String::new(), |mut input, day| {
        let _ = writeln!(input, "{}", LINE.replace("END", &day));
        input
    });
    let output = calculate(input.as_bytes());
    let ends: Vec<String> = lines(&output).iter().map(|line| line["to"].as_str().unwrap().to_owned()).collect();
    assert_eq!(output.status.code(), Some(0));
    assert!(ends.into_iter().eq(days()));
}

#[test]
fn writes_a_result_before_it_reads_the_next_line() {
    let mut child = start(&["calculate"]);
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..3 {
        writeln!(stdin, "{}", LINE.replace("END", "2025-08-31")).unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert!(line.contains("\"to\":\"2025-08-31\""));
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn rejects_an_overlong_line_and_reads_the_next() {
    let mut child = start(&["calculate"]);
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        for _ in 0..64 {
            stdin.write_all(&vec![b'x'; 1 << 20]).unwrap();
        }
        writeln!(stdin, "\n{}", LINE.replace("END", "2025-08-31")).unwrap();
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let results = lines(&output);
    assert_eq!(results[0]["errors"][0]["code"], "malformed");
    assert_eq!(results[1]["to"], "2025-08-31");
}

#[test]
fn a_closed_output_pipe_is_not_an_error() {
    let mut child = start(&["calculate"]);
    let mut stdin = child.stdin.take().unwrap();
    drop(child.stdout.take());
    let line = LINE.replace("END", "2025-08-31");
    // Write until the pipe breaks.
    while writeln!(stdin, "{line}").is_ok() {}
    drop(stdin);
    let mut errors = String::new();
    child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    assert_eq!((child.wait().unwrap().code(), errors.as_str()), (Some(0), ""));
}

#[test]
fn prints_rates_with_their_sources() {
    let output = rates(&["--on", "2026-06-01"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert!(text.contains("17736 kr. a month  forsoerger"), "{text}");
    assert!(text.contains("from 2026-01-01 · computed · LAS § 68, stk. 2, nr. 1"), "{text}");
}

#[test]
fn prints_the_rates_of_the_given_day_as_json() {
    let json = |day| serde_json::from_slice::<Value>(&rates(&["--on", day, "--json"]).stdout).unwrap();
    let amount = |rates: &Value| rates["rates"][0]["amount"].clone();
    assert_eq!((amount(&json("2025-12-31")), amount(&json("2026-01-01"))), ("16972".into(), "17736".into()));
    assert_eq!(json("2027-01-01")["rates"][0]["basis"], "projected");
    let has_published_weekly = |day| {
        json(day)["rates"].as_array().unwrap().iter().any(|rate| rate["unit"] == "week" && rate["amount"] == "4185")
    };
    assert!(has_published_weekly("2024-12-31") && !has_published_weekly("2025-01-01"), "published for 2024 only");
    assert_eq!(json("2013-01-01")["rates"].as_array().unwrap().len(), 7, "sygedagpenge start on the 7th");
}

#[test]
fn prints_every_rate_with_its_first_and_last_day() {
    let history: Value = serde_json::from_slice(&rates(&["--all", "--json"]).stdout).unwrap();
    assert_eq!((&history["last_known"], &history["rates"][0]["code"]), (&"2026-12-31".into(), &"forsoerger".into()));
    let days = |amount: &str| {
        let dated = history["rates"].as_array().unwrap().iter().find(|rate| rate["amount"] == amount).unwrap();
        (dated["valid_from"].as_str().unwrap().to_owned(), dated["valid_to"].as_str().unwrap().to_owned())
    };
    assert_eq!(days("16972"), ("2025-01-01".into(), "2025-12-31".into()));
    assert_eq!(days("17736"), ("2026-01-01".into(), "2026-12-31".into()));
    assert_eq!(days("4185"), ("2024-01-01".into(), "2024-12-31".into()), "published for 2024 only");

    let text = String::from_utf8(rates(&["--all"]).stdout).unwrap();
    assert!(text.contains("from 2025-01-01 to 2025-12-31 · "), "{text}");
    assert_eq!(rates(&["--all", "--on", "2026-01-01"]).status.code(), Some(2));
}

#[test]
fn rejects_days_before_the_first_rates() {
    let output = rates(&["--on", "2012-12-31"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("no rates are known before 2013-01-01"));
    assert_eq!(rates(&["--on", "31-12-2025"]).status.code(), Some(2));
}

#[test]
fn prints_generated_situations_that_calculate_reads() {
    let situations = |seed| start(&["situations", "--seed", seed, "--count", "50"]).wait_with_output().unwrap().stdout;
    let first = situations("1");
    assert_eq!(first, situations("1"));
    assert_ne!(first, situations("2"));
    let results = lines(&calculate(&first));
    assert_eq!(results.len(), 50);
    let is_malformed =
        |result: &Value| result["errors"].as_array().is_some_and(|errors| errors[0]["code"] == "malformed");
    assert!(!results.iter().any(is_malformed), "{results:?}");
    assert!(results.iter().any(|result| result["status"] == "ok"), "{results:?}");
}
