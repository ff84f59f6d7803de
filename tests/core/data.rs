//! The build refuses a table that cannot be right. Each test breaks the real files in one way.

#[path = "../../src/data/check.rs"]
#[allow(dead_code, reason = "the build script uses what these tests do not")]
mod check;

const RATES: &str = include_str!("../../src/data/rates.csv");
const REGULATION: &str = include_str!("../../src/data/regulation.csv");
const EDITION: &str = include_str!("../../src/data/edition.csv");
const LAW_TEXTS: &str = include_str!("../../src/data/law_texts.csv");
const AMENDMENTS: &str = include_str!("../../src/data/amendments.csv");
const PENSION_AGES: &str = include_str!("../../src/data/pension_age.csv");

fn rates(csv: &str) -> Result<check::Rates, String> {
    let edition = check::edition(EDITION).unwrap();
    check::rates(csv, &check::regulation(REGULATION).unwrap(), &edition)
}

/// The real file with one text replaced by another; the text must be there exactly once.
fn broken(file: &str, text: &str, by: &str) -> String {
    assert_eq!(file.matches(text).count(), 1, "{text}");
    file.replace(text, by)
}

#[track_caller]
fn refused<T>(result: Result<T, String>, reason: &str) {
    match result {
        Ok(_) => panic!("accepted, though: {reason}"),
        Err(fault) => assert!(fault.contains(reason), "{fault}"),
    }
}

fn row_of(code: &str, day: &str) -> &'static str {
    let start = format!("{code},{day},");
    RATES.lines().find(|line| line.starts_with(&start)).unwrap()
}

#[test]
fn the_real_files_are_accepted() {
    assert_eq!(rates(RATES).unwrap().len(), 17);
    assert!(check::versions(LAW_TEXTS).unwrap().len() > 19);
    assert!(!check::amendments(AMENDMENTS).unwrap().is_empty());
    assert_eq!(check::pension_ages(PENSION_AGES).unwrap().len(), 8);
}

#[test]
fn a_year_left_out_is_refused() {
    let gap = broken(RATES, &format!("{}\n", row_of("forsoerger", "2024-01-01")), "");
    refused(rates(&gap), "forsoerger from 2025-01-01: does not follow 2023-01-01 by one year");
}

#[test]
fn a_code_that_does_not_reach_the_last_known_year_is_refused() {
    let short = broken(RATES, &format!("{}\n", row_of("dagpenge_max", "2026-01-01")), "");
    refused(rates(&short), "dagpenge_max has no amount for 2026");
}

#[test]
fn two_amounts_from_one_day_are_refused() {
    let row = row_of("forsoerger", "2026-01-01");
    refused(rates(&broken(RATES, row, &format!("{row}\n{row}"))), "two amounts from the same day");
}

#[test]
fn rows_out_of_order_are_refused() {
    let (earlier, later) = (row_of("punktsanktion_lav", "2025-01-01"), row_of("punktsanktion_lav", "2026-01-01"));
    let swapped = broken(&broken(RATES, later, "HERE"), earlier, later).replace("HERE", earlier);
    refused(rates(&swapped), "does not follow");
    let unsorted = broken(RATES, earlier, "").replace(later, &format!("{later}\n{earlier}")).replace("\n\n", "\n");
    refused(rates(&unsorted), "");
}

#[test]
fn an_amount_that_breaks_the_chain_is_refused() {
    let row = row_of("forsoerger", "2026-01-01");
    refused(
        rates(&broken(RATES, row, &row.replace("17736", "17763"))),
        "the chain of regulation gives 17736.00, not 17763.00",
    );
    let row = row_of("loenindtaegtsgraense", "2016-01-01");
    refused(rates(&broken(RATES, row, &row.replace("13839", "13798"))), "the chain of regulation gives 13839.00");
    let row = row_of("fradrag_pr_time", "2026-01-01");
    refused(rates(&broken(RATES, row, &row.replace("19.33", "19.32"))), "the chain of regulation gives 19.33");
}

#[test]
fn a_missing_source_basis_or_section_is_refused() {
    let row = row_of("forsoerger", "2026-01-01");
    let (before, _) = row.rsplit_once(',').unwrap();
    refused(rates(&broken(RATES, row, &format!("{before},"))), "no source");
    refused(rates(&broken(RATES, row, &row.replace("computed,", ","))), "no basis");
    refused(rates(&broken(RATES, row, &row.replace("computed,", "guessed,"))), "neither published nor computed");
    refused(
        rates(&broken(RATES, row, &row.replace("\"LAS § 68, stk. 2, nr. 1 / § 69 j, stk. 2, nr. 1\"", ""))),
        "no law_ref",
    );
}

#[test]
fn an_amount_or_a_day_that_is_none_is_refused() {
    let row = row_of("forsoerger", "2026-01-01");
    refused(rates(&broken(RATES, row, &row.replace("17736", "17.736,00"))), "");
    refused(rates(&broken(RATES, row, &row.replace("17736", "-17736"))), "is no amount");
    refused(rates(&broken(RATES, row, &row.replace("2026-01-01", "2026-02-30"))), "is no date");
}

#[test]
fn sygedagpenge_begins_on_the_first_monday() {
    let row = row_of("sygedagpenge_max", "2026-01-05");
    refused(rates(&broken(RATES, row, &row.replace("2026-01-05", "2026-01-01"))), "not the first Monday of January");
}

#[test]
fn a_second_amount_within_a_year_must_be_published() {
    let row = row_of("dagpenge_max", "2017-07-01");
    refused(
        rates(&broken(RATES, row, &row.replace("published", "computed"))),
        "does not follow 2017-01-01 by one year",
    );
}

#[test]
fn a_year_without_percentages_is_refused() {
    let row = row_of("forsoerger", "2026-01-01");
    let next = row.replace("2026-01-01", "2027-01-01");
    refused(rates(&broken(RATES, row, &format!("{row}\n{next}"))), "no percentages for 2027");
    refused(check::regulation(&broken(REGULATION, "2020,1.15,1.9\n", "")), "2021 does not follow");
}

#[test]
fn law_texts_must_follow_each_other_day_by_day() {
    refused(
        check::versions(&broken(LAW_TEXTS, "2024-06-25,2025-06-30", "2024-06-26,2025-06-30")),
        "ends on 2024-06-24",
    );
    refused(
        check::versions(&broken(LAW_TEXTS, "2024-06-25,2025-06-30", "2024-06-25,2025-07-01")),
        "ends on 2025-07-01",
    );
    refused(
        check::versions(&broken(LAW_TEXTS, "2025-07-01,,", "2025-07-01,2026-12-31,")),
        "LAS has no text in force at the end",
    );
}

#[test]
fn an_amendment_is_in_force_before_it_is_printed() {
    let rows = "act,section,version,in_force_from,printed_from,url,change\nLAS,LAS § 1,LOV 1 af 01/01/2020,2020-01-01,2020-01-01,https://x,amended";
    refused(check::amendments(rows), "printed before in force");
}

#[test]
fn pension_ages_must_be_sorted() {
    refused(check::pension_ages(&broken(PENSION_AGES, "1963-01-01,68", "1955-06-01,68")), "unsorted");
    refused(check::pension_ages(&broken(PENSION_AGES, "1963-01-01,68", "1963-01-01,67")), "unsorted");
}
