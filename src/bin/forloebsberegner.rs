//! The command line: reads situations and writes timelines, one per line.

use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{Parser, Subcommand};
use forloebsberegner::calculate;
use forloebsberegner::calendar::Day;
use forloebsberegner::rates::history::History;
use forloebsberegner::rates::{Rate, Rates, Unit};
use forloebsberegner::situation::Situation;
use forloebsberegner::situation::error::ValidationErrors;
use forloebsberegner::situation::value::Value;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;
use serde::Serialize;

/// The bytes read before a batch is calculated: enough to keep every core busy, few enough to hold in
/// memory.
const BATCH_BYTES: usize = 1 << 20;
/// The length beyond which a line cannot be a situation; the rest of it is skipped.
const MAX_LINE_BYTES: usize = 1 << 20;
const SECONDS_PER_DAY: u64 = 86_400;

const CALCULATE_EXAMPLE: &str = r#"Example:
  echo '{"today":"2026-11-22","scheme":"ressourceforloeb","start":"2025-03-01","born":"1988-05-14","prior":{"benefit":"kontanthjaelp"}}' | forloebsberegner calculate

situation.schema.json describes the input, timeline.schema.json the output. An invalid line gives
{"errors":[{"field":…,"code":…}]} and does not stop the following lines."#;

const RATES_EXAMPLE: &str = "Example:
  forloebsberegner rates --on 2026-11-22
  forloebsberegner rates --all --json";

/// Calculates ressourceforløbsydelse over time: what is paid, when it changes, and why.
///
/// It makes no decisions; the municipality does.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads one situation per line (NDJSON) from standard input and writes one timeline, or the
    /// errors, per line in the same order. The exit status is 2 if any line has errors.
    #[command(after_help = CALCULATE_EXAMPLE)]
    Calculate,
    /// Prints the rates in force with their sources.
    #[command(after_help = RATES_EXAMPLE)]
    Rates {
        /// The day, as YYYY-MM-DD. Default: today.
        #[arg(long, value_name = "DATE")]
        on: Option<Day>,
        /// Every known rate, with its first and last day.
        #[arg(long, conflicts_with = "on")]
        all: bool,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Prints random situations for tests, one per line (NDJSON). The same seed prints the same
    /// situations.
    #[cfg(feature = "generate")]
    Situations {
        /// The seed.
        #[arg(long)]
        seed: u64,
        /// The number of situations.
        #[arg(long)]
        count: usize,
    },
}

/// The reason for a failed command.
enum Failure {
    /// Some lines have errors.
    InvalidLines,
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
        #[cfg(feature = "generate")]
        Command::Situations { seed, count } => print_situations(seed, count),
        Command::Rates { on, json, .. } => print_rates(on.unwrap_or_else(today), json),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // The reader closed the pipe, as `head` does: not an error.
        Err(Failure::Io(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::InvalidLines) => ExitCode::from(2),
        Err(Failure::Io(error)) => report(&error.to_string()),
        Err(Failure::Message(message)) => report(&message),
    }
}

fn report(message: &str) -> ExitCode {
    // If standard error is closed, there is nowhere to report to.
    let _ = writeln!(io::stderr(), "forloebsberegner: {message}");
    ExitCode::FAILURE
}

/// The current date in UTC. Nothing else reads a clock.
fn today() -> Day {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Day::from_unix_days(i64::try_from(seconds / SECONDS_PER_DAY).unwrap_or(0))
}

/// Calculates batches of lines on every core and writes the results in order. Holds one batch in
/// memory, whatever the length of the input.
fn calculate_lines(input: impl io::Read) -> Result<(), Failure> {
    let mut input = BufReader::with_capacity(BATCH_BYTES, input);
    let mut output = BufWriter::new(io::stdout().lock());
    let progress = progress();
    let mut failed = false;
    skip_byte_order_mark(&mut input)?;
    loop {
        let lines = read_batch(&mut input)?;
        if lines.is_empty() {
            break;
        }
        let results: Vec<(Vec<u8>, bool)> = lines.par_iter().map(|line| calculate_line(line)).collect();
        for (text, is_timeline) in results {
            failed |= !is_timeline;
            output.write_all(&text)?;
        }
        output.flush()?;
        progress.inc(u64::try_from(lines.len()).unwrap_or(0));
    }
    progress.finish();
    if failed { Err(Failure::InvalidLines) } else { Ok(()) }
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

/// Reads the available lines: at least one, unless the input has ended. Waits only for the first
/// line, so that a program can write one line, read its result and write the next.
fn read_batch(input: &mut BufReader<impl io::Read>) -> io::Result<Vec<Vec<u8>>> {
    let mut lines = Vec::new();
    let mut bytes = 0;
    while bytes < BATCH_BYTES && (lines.is_empty() || input.buffer().contains(&b'\n')) {
        let Some(line) = read_line(input)? else { break };
        bytes += line.len();
        if !line.iter().all(u8::is_ascii_whitespace) {
            lines.push(line);
        }
    }
    Ok(lines)
}

/// Skips the byte order mark that some programs write at the start of a text.
fn skip_byte_order_mark(input: &mut impl BufRead) -> io::Result<()> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    if input.fill_buf()?.starts_with(MARK) {
        input.consume(MARK.len());
    }
    Ok(())
}

/// Reads the next line without its line break. Returns only the start of a line that is too long.
fn read_line(input: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    let mut read = 0;
    loop {
        let available = input.fill_buf()?;
        if available.is_empty() {
            return Ok((read > 0).then_some(line));
        }
        let end = available.iter().position(|byte| *byte == b'\n');
        let part = available.get(..end.unwrap_or(available.len())).unwrap_or_default();
        let room = part.len().min(MAX_LINE_BYTES.saturating_sub(line.len()));
        line.extend_from_slice(part.get(..room).unwrap_or_default());
        let used = part.len() + usize::from(end.is_some());
        input.consume(used);
        read += used;
        if end.is_some() {
            return Ok(Some(line));
        }
    }
}

/// The result for one line with a line break, and whether it is a timeline.
fn calculate_line(line: &[u8]) -> (Vec<u8>, bool) {
    let value = serde_json::from_slice::<serde_json::Value>(line).map_or(Value::Other, Value::from);
    match Situation::parse(&value).and_then(|situation| calculate(&situation)) {
        Ok(timeline) => (json_line(&timeline), true),
        Err(errors) => (json_line::<ValidationErrors>(&errors), false),
    }
}

fn json_line<T: Serialize>(value: &T) -> Vec<u8> {
    let mut text = serde_json::to_vec(value).unwrap_or_default();
    text.push(b'\n');
    text
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
    let (code, basis): (&str, &str) = (rate.code.into(), rate.basis.into());
    let last = last.map_or_else(String::new, |last| format!(" to {last}"));
    writeln!(output, "{:>9} kr. {unit:<8} {code}", rate.amount.to_string())?;
    writeln!(output, "{:>23}from {}{last} · {basis} · {}", "", rate.valid_from(), rate.law_ref())?;
    writeln!(output, "{:>23}{}", "", rate.source())
}

#[cfg(feature = "generate")]
fn print_situations(seed: u64, count: usize) -> Result<(), Failure> {
    let mut output = BufWriter::new(io::stdout().lock());
    for situation in forloebsberegner::generate::json(seed, count) {
        output.write_all(&json_line(&situation))?;
    }
    output.flush()?;
    Ok(())
}
