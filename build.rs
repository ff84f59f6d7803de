//! Generates static tables from the data files in `src/data`. Invalid data stops the build with an
//! error message.

#[path = "src/data/check.rs"]
mod check;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, process};

use chrono::{Datelike, NaiveDate};

fn main() {
    println!("cargo::rerun-if-changed=src/data");
    if let Err(error) = build() {
        println!("cargo::error={error}");
        process::exit(1);
    }
}

fn build() -> Result<(), String> {
    let file = |name: &str| fs::read_to_string(name).map_err(|error| format!("{name}: {error}"));
    let edition = check::edition(&file("src/data/edition.csv")?)?;
    let regulation = check::regulation(&file("src/data/regulation.csv")?)?;
    let rates = check::rates(&file("src/data/rates.csv")?, &regulation, &edition)?;
    let law_texts = check::law_texts(&file("src/data/law_texts.csv")?)?;
    let amendments = check::amendments(&file("src/data/amendments.csv")?)?;
    let ages = check::pension_ages(&file("src/data/pension_age.csv")?)?;

    write("rates.rs", &rates_source(&rates, &edition))?;
    write("citation.rs", &citation_source(&law_texts, &amendments))?;
    write("pension_age.rs", &age_source(&ages))
}

fn write(name: &str, source: &str) -> Result<(), String> {
    let folder = env::var_os("OUT_DIR").ok_or("no OUT_DIR")?;
    fs::write(Path::new(&folder).join(name), source).map_err(|error| format!("{name}: {error}"))
}

fn day_constant(day: NaiveDate) -> String {
    format!("Day::constant({}, {}, {})", day.year(), day.month(), day.day())
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
        day_constant(edition.checked_on),
        day_constant(edition.last_known)
    );
    source += "#[allow(clippy::unreadable_literal, clippy::too_many_lines, reason = \"generated\")]\nconst fn rows(code: RateCode) -> &'static [Row] {\n    match code {\n";
    for (code, rows) in rates {
        let _ = writeln!(source, "        RateCode::{} => const {{ &[", variant(code));
        for row in rows {
            let _ = writeln!(
                source,
                "            Row {{ valid_from: {}, amount: Kroner::from_oere({}), unit: Unit::{}, basis: Basis::{}, law_ref: {:?}, source: {:?} }},",
                day_constant(row.valid_from),
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

/// The versions of the acts and their amendments in one table, sorted by first day.
fn citation_source(law_texts: &[check::LawText], amendments: &[check::Amendment]) -> String {
    let row = |act: &str, section: &str, version: &str, url: &str, repealed: bool, printed_from: Option<NaiveDate>| {
        format!(
            "Row {{ act: Act::{}, section: {section:?}, text: LawText {{ version: {:?}, url: {url:?}, repealed: {repealed} }}, printed_from: {}, in_force_from: ",
            variant(&act.to_lowercase()),
            short(version),
            printed_from.map_or("None".into(), |day| format!("Some({})", day_constant(day))),
        )
    };
    let mut rows = Vec::new();
    for text in law_texts {
        rows.push((text.in_force_from, row(&text.act, "", &text.version, &text.url, false, None)));
    }
    for amendment in amendments {
        let row = row(
            &amendment.act,
            &amendment.section,
            &amendment.version,
            &amendment.url,
            amendment.repealed,
            amendment.printed_from,
        );
        rows.push((amendment.from, row));
    }
    rows.sort_by_key(|(from, _)| *from);
    let mut source = String::from("static TEXTS: &[Row] = &[\n");
    for (from, row) in rows {
        let _ = writeln!(source, "    {row}{} }},", day_constant(from));
    }
    source + "];\n"
}

fn age_source(ages: &[check::PensionAge]) -> String {
    let mut source = String::from("static PENSION_AGES: &[(Day, u32)] = &[\n");
    for age in ages {
        let _ = writeln!(source, "    ({}, {}),", day_constant(age.born_from), age.months);
    }
    source + "];\n"
}
