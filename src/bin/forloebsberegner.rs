//! The command line: situations in, timelines out, one a line.

use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{Parser, Subcommand};
use forloebsberegner::calculate;
use forloebsberegner::calendar::Day;
use forloebsberegner::rates::history::History;
use forloebsberegner::rates::{Rate, Rates, Unit};
use forloebsberegner::situation::Situation;
use forloebsberegner::situation::error::Faults;
use forloebsberegner::situation::reader::Raw;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;
use serde::Serialize;
use serde_json::Value;

/// How much is read before a batch is calculated: enough for both cores, little enough to hold.
const BATCH: usize = 1 << 20;
/// An input line that is longer than this is no situation; the rest of it is skipped.
const LONGEST_LINE: usize = 1 << 20;
const SECONDS_A_DAY: u64 = 86_400;

const CALCULATE_EXAMPLE: &str = r#"Example:
  echo '{"today":"2026-11-22","scheme":"ressourceforloeb","start":"2025-03-01","born":"1988-05-14","prior":{"benefit":"kontanthjaelp"}}' | forloebsberegner calculate

What can go in is written in situation.schema.json, what comes out in timeline.schema.json.
A line that is no situation gives {"errors":[{"field":…,"code":…}]}, and the next is read all the same."#;

const RATES_EXAMPLE: &str = "Example:
  forloebsberegner rates --on 2026-11-22
  forloebsberegner rates --all --json";

/// Ressourceforløbsydelse over time: what is paid, when it changes, and why.
///
/// It decides nothing; the municipality does.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read one situation a line (NDJSON) on standard input and write one timeline, or its errors,
    /// a line, in the same order. The exit status is 2 if any line failed.
    #[command(after_help = CALCULATE_EXAMPLE)]
    Calculate,
    /// Print the rates in force with their sources.
    #[command(after_help = RATES_EXAMPLE)]
    Rates {
        /// The day, as YYYY-MM-DD. Default: today.
        #[arg(long, value_name = "DATE", value_parser = read_day)]
        on: Option<Day>,
        /// Every rate there has been, with its first and its last day.
        #[arg(long, conflicts_with = "on")]
        all: bool,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
}

/// Why the command ended without doing all of its work.
enum Failure {
    /// Some lines were no situation.
    Lines,
    Io(io::Error),
    Message(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Calculate => calculate_lines(io::stdin().lock()),
        Command::Rates { all: true, json, .. } => print_history(json),
        Command::Rates { on, json, .. } => print_rates(on.unwrap_or_else(today), json),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read our output has seen enough.
        Err(Failure::Io(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Lines) => ExitCode::from(2),
        Err(Failure::Io(error)) => complain(&error.to_string()),
        Err(Failure::Message(message)) => complain(&message),
    }
}

fn complain(message: &str) -> ExitCode {
    // Nobody is left to tell when standard error is closed.
    let _ = writeln!(io::stderr(), "forloebsberegner: {message}");
    ExitCode::FAILURE
}

fn read_day(text: &str) -> Result<Day, String> {
    Day::read(text).ok_or_else(|| "not a day of the form YYYY-MM-DD".to_owned())
}

/// Today in UTC, the only clock of the program.
fn today() -> Day {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Day::since_1970(i64::try_from(seconds / SECONDS_A_DAY).unwrap_or(0))
}

/// Batches of lines are calculated on every core and written in order. What is held in memory is
/// one batch, however long the input.
fn calculate_lines(input: impl io::Read) -> Result<(), Failure> {
    let mut input = BufReader::with_capacity(BATCH, input);
    let mut output = BufWriter::new(io::stdout().lock());
    let progress = progress();
    let mut failed = false;
    skip_byte_order_mark(&mut input)?;
    loop {
        let lines = batch(&mut input)?;
        if lines.is_empty() {
            break;
        }
        let answers: Vec<(Vec<u8>, bool)> = lines.par_iter().map(|line| answer(line)).collect();
        for (text, ok) in answers {
            failed |= !ok;
            output.write_all(&text)?;
        }
        output.flush()?;
        progress.inc(u64::try_from(lines.len()).unwrap_or(0));
    }
    progress.finish();
    if failed { Err(Failure::Lines) } else { Ok(()) }
}

fn progress() -> ProgressBar {
    let bar = ProgressBar::no_length();
    bar.set_draw_target(if io::stderr().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    });
    if let Ok(style) = ProgressStyle::with_template("{spinner} {human_pos} situations, {per_sec}, {elapsed}") {
        bar.set_style(style);
    }
    bar
}

/// The lines that are at hand: at least one, unless the input has ended. It waits for the first
/// line only, so that a program that asks line by line is answered line by line.
fn batch(input: &mut BufReader<impl io::Read>) -> io::Result<Vec<Vec<u8>>> {
    let mut lines = Vec::new();
    let mut held = 0;
    while held < BATCH && (lines.is_empty() || input.buffer().contains(&b'\n')) {
        let Some(line) = next_line(input)? else { break };
        held += line.len();
        if !line.iter().all(u8::is_ascii_whitespace) {
            lines.push(line);
        }
    }
    Ok(lines)
}

/// Some programs begin a text with a mark that is no part of its first line.
fn skip_byte_order_mark(input: &mut impl BufRead) -> io::Result<()> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    if input.fill_buf()?.starts_with(MARK) {
        input.consume(MARK.len());
    }
    Ok(())
}

/// The next line without its end; of a line that is too long only the beginning.
fn next_line(input: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    let mut read = 0;
    loop {
        let available = input.fill_buf()?;
        if available.is_empty() {
            return Ok((read > 0).then_some(line));
        }
        let end = available.iter().position(|byte| *byte == b'\n');
        let part = available.get(..end.unwrap_or(available.len())).unwrap_or_default();
        let room = part.len().min(LONGEST_LINE.saturating_sub(line.len()));
        line.extend_from_slice(part.get(..room).unwrap_or_default());
        let used = part.len() + usize::from(end.is_some());
        input.consume(used);
        read += used;
        if end.is_some() {
            return Ok(Some(line));
        }
    }
}

/// The answer to one line, with its line end, and whether it is a timeline.
fn answer(line: &[u8]) -> (Vec<u8>, bool) {
    let raw = match serde_json::from_slice(line) {
        Ok(value) => raw(value),
        Err(_) => Raw::Other,
    };
    match Situation::read(&raw).and_then(|situation| calculate(&situation)) {
        Ok(timeline) => (json_line(&timeline), true),
        Err(faults) => (json_line::<Faults>(&faults), false),
    }
}

fn json_line<T: Serialize>(value: &T) -> Vec<u8> {
    let mut text = serde_json::to_vec(value).unwrap_or_default();
    text.push(b'\n');
    text
}

fn raw(value: Value) -> Raw {
    match value {
        Value::Null => Raw::Absent,
        Value::Bool(flag) => Raw::Flag(flag),
        Value::String(text) => Raw::Text(text),
        Value::Array(items) => Raw::List(items.into_iter().map(raw).collect()),
        Value::Object(fields) => Raw::Fields(fields.into_iter().map(|(name, value)| (name, raw(value))).collect()),
        Value::Number(_) => Raw::Other,
    }
}

fn print_rates(on: Day, json: bool) -> Result<(), Failure> {
    let rates = Rates::on(on).ok_or_else(|| Failure::Message(format!("no rates are known before {}", Rates::FIRST)))?;
    let mut output = BufWriter::new(io::stdout().lock());
    if json {
        output.write_all(&json_line(&rates))?;
    } else {
        let Rates { version, checked_on, last_known, .. } = rates;
        writeln!(output, "Rates on {on} · edition {version} · checked on {checked_on} · known to {last_known}\n")?;
        for rate in rates.rates {
            print_rate(&mut output, rate, None)?;
        }
    }
    output.flush()?;
    Ok(())
}

fn print_history(json: bool) -> Result<(), Failure> {
    let history = History::known();
    let mut output = BufWriter::new(io::stdout().lock());
    if json {
        output.write_all(&json_line(&history))?;
    } else {
        for dated in history.rates {
            print_rate(&mut output, dated.rate, Some(dated.valid_to))?;
        }
    }
    output.flush()?;
    Ok(())
}

fn print_rate(output: &mut impl Write, rate: Rate, last: Option<Day>) -> io::Result<()> {
    let unit = match rate.unit() {
        Unit::Month => "a month",
        Unit::Week => "a week",
        Unit::Hour => "an hour",
        Unit::Each => "each",
    };
    let (code, basis) = (rate.code, rate.basis);
    let last = last.map_or_else(String::new, |last| format!(" to {last}"));
    writeln!(output, "{:>9} kr. {unit:<8} {code}", rate.amount.to_string())?;
    writeln!(output, "{:>23}from {}{last} · {basis} · {}", "", rate.valid_from(), rate.law_ref())?;
    writeln!(output, "{:>23}{}", "", rate.source())
}
