//! The build rejects invalid data files. Each test breaks the real files in one way.

#[path = "../../src/data/check.rs"]
#[allow(dead_code, reason = "the build script uses more of it")]
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

/// The real file with one text, which occurs exactly once, replaced by another.
fn replaced(file: &str, text: &str, by: &str) -> String {
    assert_eq!(file.matches(text).count(), 1, "{text}");
    file.replace(text, by)
}

#[track_caller]
fn assert_rejected<T>(result: Result<T, String>, reason: &str) {
    match result {
        Ok(_) => panic!("accepted instead of rejected: {reason}"),
        Err(error) => assert!(error.contains(reason), "{error}"),
    }
}

fn row_of(code: &str, day: &str) -> &'static str {
    let start = format!("{code},{day},");
    RATES.lines().find(|line| line.starts_with(&start)).unwrap()
}

#[test]
fn accepts_the_real_files() {
    assert_eq!(rates(RATES).unwrap().len(), 17);
    assert!(check::law_texts(LAW_TEXTS).unwrap().len() > 19);
    assert!(!check::amendments(AMENDMENTS).unwrap().is_empty());
    assert_eq!(check::pension_ages(PENSION_AGES).unwrap().len(), 8);
}

#[test]
fn rejects_a_missing_year() {
    let gap = replaced(RATES, &format!("{}\n", row_of("forsoerger", "2024-01-01")), "");
    assert_rejected(rates(&gap), "forsoerger from 2025-01-01: does not follow 2023-01-01 by one year");
}

#[test]
fn rejects_a_code_without_an_amount_for_the_last_known_year() {
    let short = replaced(RATES, &format!("{}\n", row_of("dagpenge_max", "2026-01-01")), "");
    assert_rejected(rates(&short), "dagpenge_max has no amount for 2026");
}

#[test]
fn rejects_two_amounts_from_one_day() {
    let row = row_of("forsoerger", "2026-01-01");
    assert_rejected(rates(&replaced(RATES, row, &format!("{row}\n{row}"))), "two amounts from the same day");
}

#[test]
fn rejects_unsorted_rows() {
    let (earlier, later) = (row_of("punktsanktion_lav", "2025-01-01"), row_of("punktsanktion_lav", "2026-01-01"));
    let swapped = replaced(&replaced(RATES, later, "HERE"), earlier, later).replace("HERE", earlier);
    assert_rejected(rates(&swapped), "does not follow");
    let unsorted = replaced(RATES, earlier, "").replace(later, &format!("{later}\n{earlier}")).replace("\n\n", "\n");
    assert_rejected(rates(&unsorted), "punktsanktion_lav from 2026-01-01: does not follow 2024-01-01 by one year");
}

#[test]
fn rejects_an_amount_that_contradicts_the_regulation() {
    let row = row_of("forsoerger", "2026-01-01");
    assert_rejected(
        rates(&replaced(RATES, row, &row.replace("17736", "17763"))),
        "the yearly regulation gives 17736.00, not 17763.00",
    );
    let row = row_of("loenindtaegtsgraense", "2016-01-01");
    assert_rejected(
        rates(&replaced(RATES, row, &row.replace("13839", "13798"))),
        "the yearly regulation gives 13839.00",
    );
    let row = row_of("fradrag_pr_time", "2026-01-01");
    assert_rejected(rates(&replaced(RATES, row, &row.replace("19.33", "19.32"))), "the yearly regulation gives 19.33");
}

#[test]
fn rejects_a_row_without_source_basis_or_section() {
    let row = row_of("forsoerger", "2026-01-01");
    let (before, _) = row.rsplit_once(',').unwrap();
    assert_rejected(rates(&replaced(RATES, row, &format!("{before},"))), "no source");
    assert_rejected(rates(&replaced(RATES, row, &row.replace("computed,", ","))), "no basis");
    assert_rejected(
        rates(&replaced(RATES, row, &row.replace("computed,", "guessed,"))),
        "neither published nor computed",
    );
    assert_rejected(
        rates(&replaced(RATES, row, &row.replace("\"LAS § 68, stk. 2, nr. 1 / § 69 j, stk. 2, nr. 1\"", ""))),
        "no law_ref",
    );
}

#[test]
fn rejects_an_invalid_amount_or_date() {
    let row = row_of("forsoerger", "2026-01-01");
    assert_rejected(rates(&replaced(RATES, row, &row.replace("17736", "17.736,00"))), "rates.csv: CSV error");
    assert_rejected(rates(&replaced(RATES, row, &row.replace("17736", "-17736"))), "is not an amount");
    assert_rejected(rates(&replaced(RATES, row, &row.replace("2026-01-01", "2026-02-30"))), "is not a date");
}

#[test]
fn rejects_sygedagpenge_that_do_not_start_on_the_first_monday() {
    let row = row_of("sygedagpenge_max", "2026-01-05");
    assert_rejected(
        rates(&replaced(RATES, row, &row.replace("2026-01-05", "2026-01-01"))),
        "not the first Monday of January",
    );
}

#[test]
fn rejects_a_computed_second_amount_within_a_year() {
    let row = row_of("dagpenge_max", "2017-07-01");
    assert_rejected(
        rates(&replaced(RATES, row, &row.replace("published", "computed"))),
        "does not follow 2017-01-01 by one year",
    );
}

#[test]
fn rejects_a_year_without_percentages() {
    let row = row_of("forsoerger", "2026-01-01");
    let next = row.replace("2026-01-01", "2027-01-01");
    assert_rejected(rates(&replaced(RATES, row, &format!("{row}\n{next}"))), "no percentages for 2027");
    assert_rejected(check::regulation(&replaced(REGULATION, "2020,1.15,1.9\n", "")), "2021 does not follow");
}

#[test]
fn rejects_law_texts_with_a_gap_or_an_overlap() {
    assert_rejected(
        check::law_texts(&replaced(LAW_TEXTS, "2024-06-25,2025-06-30", "2024-06-26,2025-06-30")),
        "ends on 2024-06-24",
    );
    assert_rejected(
        check::law_texts(&replaced(LAW_TEXTS, "2024-06-25,2025-06-30", "2024-06-25,2025-07-01")),
        "ends on 2025-07-01",
    );
    assert_rejected(
        check::law_texts(&replaced(LAW_TEXTS, "2025-07-01,,", "2025-07-01,2026-12-31,")),
        "LAS has no text in force at the end",
    );
}

#[test]
fn rejects_an_amendment_consolidated_before_it_is_in_force() {
    let rows = "act,section,version,in_force_from,printed_from,url,change\nLAS,LAS § 1,LOV 1 af 01/01/2020,2020-01-01,2020-01-01,https://x,amended";
    assert_rejected(check::amendments(rows), "consolidated before it is in force");
}

#[test]
fn rejects_unsorted_pension_ages() {
    assert_rejected(check::pension_ages(&replaced(PENSION_AGES, "1963-01-01,68", "1955-06-01,68")), "unsorted");
    assert_rejected(check::pension_ages(&replaced(PENSION_AGES, "1963-01-01,68", "1963-01-01,67")), "unsorted");
}
