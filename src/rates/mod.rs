//! The rates: each amount on a given day, its source and its certainty.
//!
//! The amounts are data, `src/data/rates.csv`. The build rejects a table with a gap, an overlap,
//! an unsorted row, a missing source or a row that contradicts the yearly regulation
//! (LAS § 109; LAB § 189 a; SDL § 50).

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use crate::calendar::Day;
use crate::money::Kroner;

pub mod history;

include!(concat!(env!("OUT_DIR"), "/rates.rs"));

/// An amount set and regulated by law.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum RateCode {
    /// LAS § 68, stk. 2, nr. 1 and § 69 j, stk. 2, nr. 1.
    Forsoerger,
    /// LAS § 68, stk. 2, nr. 2 and § 69 j, stk. 2, nr. 2.
    IkkeForsoerger,
    /// LAS § 68, stk. 2, nr. 3 and § 69 j, stk. 2, nr. 3.
    HjemmeboendeU25,
    /// LAS § 68, stk. 2, nr. 4 and § 69 j, stk. 2, nr. 4: the supplement per child.
    BarnetillaegBidrag,
    /// LAS § 68 a, stk. 2 and § 69 j, stk. 9: the wage threshold, above which 55 % is deducted.
    Loenindtaegtsgraense,
    /// LAS § 68 a, stk. 3 and § 69 j, stk. 10: the amount disregarded per hour in an offer.
    FradragPrTime,
    /// SDL § 50: the maximum of sygedagpenge per week.
    SygedagpengeMax,
    /// The maximum of dagpenge per month; the higher ledighedsydelse is 89 % of it (LAS § 74 a, stk. 2).
    DagpengeMax,
    /// The published amount for 89 % of dagpenge per week. Shown, not used in the calculation.
    #[strum(to_string = "ledighedsydelse_89_pct_as_published")]
    Ledighedsydelse89PctAsPublished,
    /// PL § 49: førtidspension of a single person.
    FoertidspensionEnlig,
    /// PL § 49: førtidspension of a person with a partner.
    FoertidspensionGiftSamlevende,
    /// LAS § 69 d, stk. 2 and § 69 o, stk. 2: the higher punktsanktion.
    PunktsanktionHoej,
    /// LAS § 69 d, stk. 2 and § 69 o, stk. 2: the lower punktsanktion.
    PunktsanktionLav,
    /// LAS § 16: a rate of kontanthjælp. Shown, not used in the calculation.
    KontanthjaelpForhoejetSats,
    /// LAS § 16: a rate of kontanthjælp. Shown, not used in the calculation.
    KontanthjaelpGrundsats,
    /// LAS § 16: a rate of kontanthjælp. Shown, not used in the calculation.
    KontanthjaelpMindstesats,
    /// LAS § 18: a supplement to kontanthjælp. Shown, not used in the calculation.
    KontanthjaelpBoernetillaeg,
}

/// The unit that an amount is paid for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum Unit {
    /// A calendar month.
    Month,
    /// A week.
    Week,
    /// An hour.
    Hour,
    /// One occurrence.
    Each,
}

/// The certainty of an amount, from the strongest to the weakest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, IntoStaticStr, VariantArray)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "string"))]
#[serde(into = "&'static str")]
#[strum(serialize_all = "snake_case")]
pub enum Basis {
    /// Published by an authority or in an official text.
    Published,
    /// Not found published; calculated from the year before by the yearly regulation.
    Computed,
    /// After the last known rates: the latest amount, unchanged.
    Projected,
}

impl RateCode {
    /// The field of the situation that makes the calculation need the rate. A day without the rate is
    /// an error of that field.
    #[must_use]
    pub const fn situation_field(self) -> &'static str {
        match self {
            Self::BarnetillaegBidrag => "children",
            Self::Forsoerger
            | Self::IkkeForsoerger
            | Self::HjemmeboendeU25
            | Self::Loenindtaegtsgraense
            | Self::FradragPrTime
            | Self::SygedagpengeMax
            | Self::DagpengeMax
            | Self::Ledighedsydelse89PctAsPublished
            | Self::FoertidspensionEnlig
            | Self::FoertidspensionGiftSamlevende
            | Self::PunktsanktionHoej
            | Self::PunktsanktionLav
            | Self::KontanthjaelpForhoejetSats
            | Self::KontanthjaelpGrundsats
            | Self::KontanthjaelpMindstesats
            | Self::KontanthjaelpBoernetillaeg => "prior",
        }
    }
}

/// One row of `rates.csv`.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    valid_from: Day,
    amount: Kroner,
    unit: Unit,
    basis: Basis,
    law_ref: &'static str,
    source: &'static str,
}

/// An amount on a given day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(as = "RateDto"))]
#[serde(into = "RateDto")]
pub struct Rate {
    /// The code.
    pub code: RateCode,
    /// The amount in kroner per unit.
    pub amount: Kroner,
    /// The certainty on the given day.
    pub basis: Basis,
    row: &'static Row,
}

impl Rate {
    /// The last day of an amount published for one year only, whose missing years are not calculated.
    fn published_until(&self) -> Option<Day> {
        let is_only_shown = self.code == RateCode::Ledighedsydelse89PctAsPublished;
        is_only_shown.then(|| self.row.valid_from.plus_years(1).yesterday())
    }

    /// The unit.
    #[must_use]
    pub fn unit(&self) -> Unit {
        self.row.unit
    }

    /// The first day in force.
    #[must_use]
    pub fn valid_from(&self) -> Day {
        self.row.valid_from
    }

    /// The § that sets the amount.
    #[must_use]
    pub fn law_ref(&self) -> &'static str {
        self.row.law_ref
    }

    /// Where the amount is published, or how it was computed.
    #[must_use]
    pub fn source(&self) -> &'static str {
        self.row.source
    }
}

/// The serialized form of a [`Rate`].
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Rate"))]
pub(crate) struct RateDto {
    /// The code.
    code: RateCode,
    /// The amount in kroner per unit.
    amount: Kroner,
    /// The unit.
    unit: Unit,
    /// The certainty on the given day.
    basis: Basis,
    /// The first day in force.
    valid_from: Day,
    /// The § that sets the amount.
    law_ref: &'static str,
    /// Where the amount is published, or how it was computed.
    source: &'static str,
}

impl From<Rate> for RateDto {
    fn from(rate: Rate) -> Self {
        Self {
            code: rate.code,
            amount: rate.amount,
            unit: rate.unit(),
            basis: rate.basis,
            valid_from: rate.valid_from(),
            law_ref: rate.law_ref(),
            source: rate.source(),
        }
    }
}

/// A rate was needed on a day before its first known amount.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnknownRate {
    /// The code.
    pub code: RateCode,
    /// The first day with a known amount.
    pub first: Day,
}

/// The edition of the rates.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Edition {
    /// The year and number of the edition.
    pub version: &'static str,
    /// The day on which the rates were last compared with their sources.
    pub checked_on: Day,
    /// The last day for which rates are known. Later amounts are projected.
    pub last_known: Day,
}

/// The rates in force on a day.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Rates {
    /// The day.
    pub on: Day,
    /// The edition's year and number.
    pub version: &'static str,
    /// The day on which the rates were last compared with their sources.
    pub checked_on: Day,
    /// The last day for which rates are known. Later amounts are projected.
    pub last_known: Day,
    /// Every amount in force.
    pub rates: Vec<Rate>,
}

impl Rates {
    /// The first day with known rates: ressourceforløb exist from this day.
    pub const FIRST: Day = Day::constant(2013, 1, 1);

    /// Every rate in force on `day`. `None` before [`Rates::FIRST`].
    #[must_use]
    pub fn on(day: Day) -> Option<Self> {
        let rates = RateCode::VARIANTS
            .iter()
            .filter_map(|code| rate(*code, day).ok())
            .filter(|rate| rate.published_until().is_none_or(|last| day <= last))
            .collect();
        let Edition { version, checked_on, last_known } = EDITION;
        (day >= Self::FIRST).then_some(Self { on: day, version, checked_on, last_known, rates })
    }
}

/// The edition of the rates in this program.
#[must_use]
pub fn edition() -> Edition {
    EDITION
}

/// The amount of `code` on `day`.
///
/// After the last known rates, the latest amount with the basis `projected`.
///
/// # Errors
/// If `day` is before the first known amount.
///
/// ```
/// # use forloebsberegner::rates::{self, Basis, RateCode};
/// let forsoerger = |day: &str| rates::rate(RateCode::Forsoerger, day.parse().unwrap()).unwrap();
/// assert_eq!(forsoerger("2025-12-31").amount.to_string(), "16972");
/// assert_eq!(forsoerger("2026-01-01").amount.to_string(), "17736");
/// assert_eq!(forsoerger("2027-01-01").basis, Basis::Projected);
/// ```
pub fn rate(code: RateCode, day: Day) -> Result<Rate, UnknownRate> {
    let rows = rows(code);
    let later = rows.partition_point(|row| row.valid_from <= day);
    match (later.checked_sub(1).and_then(|latest| rows.get(latest)), rows.first()) {
        (Some(row), _) => Ok(Rate {
            code,
            amount: row.amount,
            basis: if day > EDITION.last_known { Basis::Projected } else { row.basis },
            row,
        }),
        (None, first) => Err(UnknownRate { code, first: first.map_or(EDITION.last_known, |row| row.valid_from) }),
    }
}

/// The first day of every amount.
pub fn change_dates() -> impl Iterator<Item = Day> {
    RateCode::VARIANTS.iter().flat_map(|code| rows(*code)).map(|row| row.valid_from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_starts_on_its_first_day() {
        let on = |day| rate(RateCode::BarnetillaegBidrag, day).map(|rate| rate.amount.to_string());
        let first = Day::constant(2024, 1, 1);
        assert_eq!(on(first.yesterday()), Err(UnknownRate { code: RateCode::BarnetillaegBidrag, first }));
        assert_eq!(on(first).as_deref(), Ok("1548"));
        assert_eq!(on(Day::constant(2024, 12, 31)).as_deref(), Ok("1548"));
        assert_eq!(on(Day::constant(2025, 1, 1)).as_deref(), Ok("1604"));
    }

    #[test]
    fn after_the_last_known_rates_every_amount_is_projected() {
        let known = EDITION.last_known;
        for code in RateCode::VARIANTS {
            assert_ne!(rate(*code, known).unwrap().basis, Basis::Projected, "{code:?}");
            assert_eq!(rate(*code, known.tomorrow()).unwrap().basis, Basis::Projected, "{code:?}");
        }
    }
}
