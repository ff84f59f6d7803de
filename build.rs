//! Turns the data files into static tables, or stops the build with a sentence that says why.

#[path = "src/data/check.rs"]
mod check;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, process};

use chrono::{Datelike, NaiveDate};

fn main() {
    println!("cargo::rerun-if-changed=src/data");
    if let Err(fault) = build() {
        println!("cargo::error={fault}");
        process::exit(1);
    }
}

fn build() -> Result<(), String> {
    let file = |name: &str| fs::read_to_string(name).map_err(|error| format!("{name}: {error}"));
    let edition = check::edition(&file("src/data/edition.csv")?)?;
    let regulation = check::regulation(&file("src/data/regulation.csv")?)?;
    let rates = check::rates(&file("src/data/rates.csv")?, &regulation, &edition)?;
    let versions = check::versions(&file("src/data/law_texts.csv")?)?;
    let amendments = check::amendments(&file("src/data/amendments.csv")?)?;
    let ages = check::pension_ages(&file("src/data/pension_age.csv")?)?;

    write("rates.rs", &rates_source(&rates, &edition))?;
    write("citation.rs", &citation_source(&versions, &amendments))?;
    write("pension_age.rs", &age_source(&ages))
}

fn write(name: &str, source: &str) -> Result<(), String> {
    let folder = env::var_os("OUT_DIR").ok_or("no OUT_DIR")?;
    fs::write(Path::new(&folder).join(name), source).map_err(|error| format!("{name}: {error}"))
}

fn literal(day: NaiveDate) -> String {
    format!("Day::literal({}, {}, {})", day.year(), day.month(), day.day())
}

/// `sygedagpenge_max` → `SygedagpengeMax`.
fn variant(code: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    code.split('_').map(capital).collect()
}

fn rates_source(rates: &check::Rates, edition: &check::Edition) -> String {
    let mut source = format!(
        "const EDITION: Edition = Edition {{ version: {:?}, checked_on: {}, last_known: {} }};\n",
        edition.version,
        literal(edition.checked_on),
        literal(edition.last_known)
    );
    source += "#[allow(clippy::unreadable_literal, clippy::too_many_lines, reason = \"made by the build\")]\nconst fn rows(code: Code) -> &'static [Row] {\n    match code {\n";
    for (code, rows) in rates {
        let _ = writeln!(source, "        Code::{} => const {{ &[", variant(code));
        for row in rows {
            let _ = writeln!(
                source,
                "            Row {{ valid_from: {}, amount: Kroner::from_oere({}), unit: Unit::{}, basis: Basis::{}, law_ref: {:?}, source: {:?} }},",
                literal(row.valid_from),
                row.oere,
                variant(&row.unit),
                variant(&row.basis),
                row.law_ref,
                row.source,
            );
        }
        source += "        ] },\n";
    }
    source + "    }\n}\n"
}

/// `LBK 808 af 25/06/2024` → `LBK 808/2024`.
fn short(version: &str) -> String {
    match version.split_once(" af ") {
        Some((number, date)) => format!("{number}/{}", date.rsplit('/').next().unwrap_or(date)),
        None => version.to_owned(),
    }
}

/// The consolidated texts and the changes between them in one table, by their first day.
fn citation_source(versions: &[check::Version], amendments: &[check::Amendment]) -> String {
    let row = |act: &str, section: &str, version: &str, url: &str, repealed: bool, printed_from: Option<NaiveDate>| {
        format!(
            "Row {{ act: Act::{}, section: {section:?}, text: Text {{ version: {:?}, url: {url:?}, repealed: {repealed} }}, printed_from: {}, in_force_from: ",
            variant(&act.to_lowercase()),
            short(version),
            printed_from.map_or("None".into(), |day| format!("Some({})", literal(day))),
        )
    };
    let mut rows = Vec::new();
    for version in versions {
        rows.push((version.in_force_from, row(&version.act, "", &version.text, &version.url, false, None)));
    }
    for change in amendments {
        let row = row(&change.act, &change.section, &change.version, &change.url, change.repealed, change.printed_from);
        rows.push((change.from, row));
    }
    rows.sort_by_key(|(from, _)| *from);
    let mut source = String::from("static TEXTS: &[Row] = &[\n");
    for (from, row) in rows {
        let _ = writeln!(source, "    {row}{} }},", literal(from));
    }
    source + "];\n"
}

fn age_source(ages: &[check::PensionAge]) -> String {
    let mut source = String::from("static PENSION_AGES: &[(Day, u32)] = &[\n");
    for age in ages {
        let _ = writeln!(source, "    ({}, {}),", literal(age.born_from), age.months);
    }
    source + "];\n"
}
