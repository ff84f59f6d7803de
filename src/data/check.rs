//! Parses the data files. Rejects a gap, an overlap, an unsorted row, a missing source and an amount
//! that contradicts the yearly regulation.
//!
//! Used by the build script, and by the tests of each rejection.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// One row of `rates.csv`.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) valid_from: NaiveDate,
    /// Kroner × 100.
    pub(crate) oere: i64,
    pub(crate) unit: String,
    pub(crate) basis: String,
    pub(crate) law_ref: String,
    pub(crate) source: String,
}

/// The rates of each code, in order of their first day.
pub(crate) type Rates = BTreeMap<String, Vec<Row>>;

/// The regulation of a code from year to year.
enum Regulation {
    /// LAS § 109, stk. 2 and 4: `transfer_percent`, to whole kroner (an hourly amount to the øre).
    Transfer,
    /// LAB § 189 a: `threshold_percent`, to whole kroner.
    Threshold,
    /// SDL § 50: `transfer_percent`, to the nearest 5 kroner, from the first Monday of January.
    Sygedagpenge,
    /// Published amounts that the calculation does not use. Years may be missing.
    OnlyShown,
}

fn regulation_of(code: &str) -> Regulation {
    match code {
        "loenindtaegtsgraense" => Regulation::Threshold,
        "sygedagpenge_max" => Regulation::Sygedagpenge,
        "ledighedsydelse_89_pct_as_published" => Regulation::OnlyShown,
        _ => Regulation::Transfer,
    }
}

/// One row of `regulation.csv`: percentages × 100.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Percentages {
    transfer: i64,
    threshold: i64,
}

/// The only row of `edition.csv`.
#[derive(Debug)]
pub(crate) struct Edition {
    pub(crate) version: String,
    pub(crate) checked_on: NaiveDate,
    pub(crate) last_known: NaiveDate,
}

type Records = Vec<BTreeMap<String, String>>;

fn records(file: &str, csv: &str) -> Result<Records, String> {
    csv::Reader::from_reader(csv.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(|error| format!("{file}: {error}"))
}

fn text(row: &BTreeMap<String, String>, column: &str) -> Result<String, String> {
    match row.get(column).map(|text| text.trim()) {
        None => Err(format!("no column {column}")),
        Some("") => Err(format!("no {column}: {row:?}")),
        Some(text) => Ok(text.to_owned()),
    }
}

fn day(row: &BTreeMap<String, String>, column: &str) -> Result<NaiveDate, String> {
    let text = text(row, column)?;
    NaiveDate::parse_from_str(&text, "%Y-%m-%d").map_err(|_| format!("{column}: {text} is not a date"))
}

fn hundredths(row: &BTreeMap<String, String>, column: &str) -> Result<i64, String> {
    let text = text(row, column)?;
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let digits = format!("{whole}{decimals:0<2}");
    let exact = !whole.is_empty() && decimals.len() <= 2 && digits.bytes().all(|d| d.is_ascii_digit());
    exact.then(|| digits.parse().ok()).flatten().ok_or_else(|| format!("{column}: {text} is not an amount"))
}

/// `edition.csv`.
pub(crate) fn edition(csv: &str) -> Result<Edition, String> {
    match records("edition.csv", csv)?.as_slice() {
        [row] => Ok(Edition {
            version: text(row, "version")?,
            checked_on: day(row, "checked_on")?,
            last_known: day(row, "last_known")?,
        }),
        rows => Err(format!("edition.csv: {} rows instead of one", rows.len())),
    }
}

/// `regulation.csv`, by year.
pub(crate) fn regulation(csv: &str) -> Result<BTreeMap<i32, Percentages>, String> {
    let mut years = BTreeMap::new();
    for row in records("regulation.csv", csv)? {
        let year = text(&row, "year")?;
        let year = year.parse().map_err(|_| format!("regulation.csv: {year} is not a year"))?;
        let percentages = Percentages {
            transfer: hundredths(&row, "transfer_percent")?,
            threshold: hundredths(&row, "threshold_percent")?,
        };
        if years.keys().next_back().is_some_and(|last| *last + 1 != year) {
            return Err(format!("regulation.csv: {year} does not follow the year before"));
        }
        years.insert(year, percentages);
    }
    Ok(years)
}

/// `rates.csv`, checked against the yearly regulation.
pub(crate) fn rates(csv: &str, regulation: &BTreeMap<i32, Percentages>, edition: &Edition) -> Result<Rates, String> {
    let mut rates = Rates::new();
    for record in records("rates.csv", csv)? {
        let code = text(&record, "code")?;
        let row = Row {
            valid_from: day(&record, "valid_from")?,
            oere: hundredths(&record, "amount")?,
            unit: text(&record, "unit")?,
            basis: text(&record, "basis")?,
            law_ref: text(&record, "law_ref")?,
            source: text(&record, "source")?,
        };
        let location = format!("rates.csv: {code} from {}", row.valid_from);
        if !matches!(row.unit.as_str(), "month" | "week" | "hour" | "each") {
            return Err(format!("{location}: unknown unit {}", row.unit));
        }
        if !matches!(row.basis.as_str(), "published" | "computed") {
            return Err(format!("{location}: basis is neither published nor computed"));
        }
        let rows = rates.entry(code.clone()).or_default();
        if let Some(before) = rows.last() {
            check_sequence(&code, before, &row, regulation).map_err(|error| format!("{location}: {error}"))?;
        }
        check_first_day(&code, &row).map_err(|error| format!("{location}: {error}"))?;
        rows.push(row);
    }
    for (code, rows) in &rates {
        let reaches = rows.last().is_some_and(|row| row.valid_from.year() == edition.last_known.year());
        if !reaches && !matches!(regulation_of(code), Regulation::OnlyShown) {
            return Err(format!("rates.csv: {code} has no amount for {}", edition.last_known.year()));
        }
    }
    Ok(rates)
}

/// Checks `row` against the row before it: it is later, skips no year, and has the amount that the
/// regulation of its year gives. A second amount within a year comes from a separate act and must be
/// published.
fn check_sequence(code: &str, before: &Row, row: &Row, regulation: &BTreeMap<i32, Percentages>) -> Result<(), String> {
    if row.valid_from == before.valid_from {
        return Err("two amounts from the same day".into());
    }
    if row.valid_from < before.valid_from {
        return Err(format!("is not after {}", before.valid_from));
    }
    if row.unit != before.unit {
        return Err(format!("unit {} after {}", row.unit, before.unit));
    }
    let year = row.valid_from.year();
    let years = year - before.valid_from.year();
    let percentages = || regulation.get(&year).ok_or_else(|| format!("no percentages for {year}"));
    let whole = if row.unit == "hour" { 1 } else { 100 };
    let expected = match regulation_of(code) {
        Regulation::OnlyShown => return Ok(()),
        _ if years == 0 && row.basis == "published" => return Ok(()),
        _ if years != 1 => return Err(format!("does not follow {} by one year", before.valid_from)),
        Regulation::Transfer => regulated(before.oere, percentages()?.transfer, whole),
        Regulation::Threshold => regulated(before.oere, percentages()?.threshold, whole),
        Regulation::Sygedagpenge => regulated(before.oere, percentages()?.transfer, 500),
    };
    if row.oere != expected {
        let [is, expected] = [row.oere, expected].map(|oere| format!("{}.{:02}", oere / 100, oere % 100));
        return Err(format!("the yearly regulation gives {expected}, not {is}"));
    }
    Ok(())
}

/// `oere` raised by `percent` ÷ 100 per cent, rounded to `unit` øre, half up.
fn regulated(oere: i64, percent: i64, unit: i64) -> i64 {
    (oere * (10_000 + percent) * 2 + 10_000 * unit) / (20_000 * unit) * unit
}

/// SDL § 50: the maximum of sygedagpenge changes on the first Monday of January.
fn check_first_day(code: &str, row: &Row) -> Result<(), String> {
    let first_monday = NaiveDate::from_weekday_of_month_opt(row.valid_from.year(), 1, Weekday::Mon, 1);
    match regulation_of(code) {
        Regulation::Sygedagpenge if Some(row.valid_from) != first_monday => {
            Err("not the first Monday of January".into())
        }
        _ => Ok(()),
    }
}

/// One row of `law_texts.csv`: a version of an act and its first day in force.
#[derive(Debug)]
pub(crate) struct LawText {
    pub(crate) act: String,
    pub(crate) version: String,
    pub(crate) in_force_from: NaiveDate,
    pub(crate) url: String,
}

/// `law_texts.csv`: the versions of an act are adjacent, and the last has no end.
pub(crate) fn law_texts(csv: &str) -> Result<Vec<LawText>, String> {
    let mut open: BTreeMap<String, Option<NaiveDate>> = BTreeMap::new();
    let mut texts = Vec::new();
    for row in records("law_texts.csv", csv)? {
        let (act, in_force_from) = (text(&row, "act")?, day(&row, "in_force_from")?);
        let location = format!("law_texts.csv: {act} from {in_force_from}");
        let in_force_to = match row.get("in_force_to").map(String::as_str) {
            Some("") | None => None,
            Some(_) => Some(day(&row, "in_force_to")?),
        };
        match open.insert(act.clone(), in_force_to) {
            Some(None) => return Err(format!("{location}: the text before it has no end")),
            Some(Some(end)) if end + Days::new(1) != in_force_from => {
                return Err(format!("{location}: the text before it ends on {end}"));
            }
            _ if in_force_to.is_some_and(|end| end < in_force_from) => {
                return Err(format!("{location}: ends before it begins"));
            }
            _ => {}
        }
        texts.push(LawText { act, version: text(&row, "version")?, in_force_from, url: text(&row, "url")? });
    }
    match open.iter().find(|(_, end)| end.is_some()) {
        Some((act, _)) => Err(format!("law_texts.csv: {act} has no text in force at the end")),
        None => Ok(texts),
    }
}

/// One row of `amendments.csv`: an amendment that a version in force does not contain yet.
#[derive(Debug)]
pub(crate) struct Amendment {
    pub(crate) act: String,
    pub(crate) section: String,
    pub(crate) version: String,
    pub(crate) from: NaiveDate,
    pub(crate) printed_from: Option<NaiveDate>,
    pub(crate) url: String,
    /// Whether it repealed the section for new people.
    pub(crate) repealed: bool,
}

/// `amendments.csv`.
pub(crate) fn amendments(csv: &str) -> Result<Vec<Amendment>, String> {
    let parse = |row: &BTreeMap<String, String>| {
        let amendment = Amendment {
            act: text(row, "act")?,
            section: text(row, "section")?,
            version: text(row, "version")?,
            from: day(row, "in_force_from")?,
            printed_from: match row.get("printed_from").map(String::as_str) {
                Some("") | None => None,
                Some(_) => Some(day(row, "printed_from")?),
            },
            url: text(row, "url")?,
            repealed: match text(row, "change")?.as_str() {
                "amended" => false,
                "repealed" => true,
                other => return Err(format!("neither amended nor repealed: {other}")),
            },
        };
        match amendment.printed_from {
            Some(printed) if printed <= amendment.from => {
                Err(format!("consolidated before it is in force: {amendment:?}"))
            }
            _ => Ok(amendment),
        }
    };
    records("amendments.csv", csv)?
        .iter()
        .map(parse)
        .collect::<Result<_, _>>()
        .map_err(|error: String| format!("amendments.csv: {error}"))
}

/// One row of `pension_age.csv`: for persons born from this day until the next row.
#[derive(Debug)]
pub(crate) struct PensionAge {
    pub(crate) born_from: NaiveDate,
    pub(crate) months: i64,
}

/// `pension_age.csv`: sorted by date of birth, with a rising age.
pub(crate) fn pension_ages(csv: &str) -> Result<Vec<PensionAge>, String> {
    let mut ages: Vec<PensionAge> = Vec::new();
    for row in records("pension_age.csv", csv)? {
        text(&row, "source")?;
        let number = |column| {
            text(&row, column)?.parse::<i64>().map_err(|_| format!("pension_age.csv: {column} is not a number"))
        };
        let age = PensionAge {
            born_from: day(&row, "born_from")?,
            months: number("age_years")? * 12 + number("age_months")?,
        };
        if ages.last().is_some_and(|before| before.born_from >= age.born_from || before.months >= age.months) {
            return Err(format!("pension_age.csv: unsorted at {}", age.born_from));
        }
        ages.push(age);
    }
    Ok(ages)
}
