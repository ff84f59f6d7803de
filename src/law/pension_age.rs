//! When folkepension age is reached: PL § 1 a. The ages are data, `src/data/pension_age.csv`.

use crate::calendar::Day;
use crate::law::citation::{Act, Reference};

include!(concat!(env!("OUT_DIR"), "/pension_age.rs"));

/// PL § 1 a.
pub const SECTION: Reference = Reference::new(Act::Pl, "PL § 1 a");

/// LAB § 112, stk. 3: the line lies six years before folkepension age.
const SIX_YEARS: u32 = 6 * 12;

/// PL § 1 a: the age in months, by the day of birth.
fn age_in_months(born: Day) -> u32 {
    let later = PENSION_AGES.partition_point(|(from, _)| *from <= born);
    let row = later.checked_sub(1).and_then(|index| PENSION_AGES.get(index));
    row.or(PENSION_AGES.first()).map_or(0, |(_, months)| *months)
}

/// PL § 1 a: the birthday on which folkepension age is reached.
///
/// ```
/// # use forloebsberegner::{calendar::Day, law::pension_age};
/// let born = Day::read("1962-12-31").unwrap();
/// assert_eq!(pension_age::folkepension_day(born).to_string(), "2029-12-31");
/// assert_eq!(pension_age::folkepension_day(born.next()).to_string(), "2031-01-01");
/// ```
#[must_use]
pub fn folkepension_day(born: Day) -> Day {
    born.plus_months(age_in_months(born))
}

/// LAB § 112, stk. 3: the birthday six years before folkepension age.
#[must_use]
pub fn six_year_line(born: Day) -> Day {
    born.plus_months(age_in_months(born).saturating_sub(SIX_YEARS))
}
