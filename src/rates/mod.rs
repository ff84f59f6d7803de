//! The rates: what each amount is on a day, where it is printed, and how sure it is.
//!
//! The amounts are data, `src/data/rates.csv`. The build refuses a table with a gap, an overlap,
//! an unsorted row, a missing source or a row that breaks the chain of yearly regulation
//! (LAS § 109; LAB § 189 a; SDL § 50).

use serde::Serialize;

use crate::calendar::Day;
use crate::law::as_of::Fact;
use crate::money::Kroner;
use crate::words::words;

pub mod history;

include!(concat!(env!("OUT_DIR"), "/rates.rs"));

words! {
    /// An amount that the law fixes and regulates.
    pub enum Code {
        /// LAS § 68, stk. 2, nr. 1 and § 69 j, stk. 2, nr. 1.
        Forsoerger = "forsoerger",
        /// LAS § 68, stk. 2, nr. 2 and § 69 j, stk. 2, nr. 2.
        IkkeForsoerger = "ikke_forsoerger",
        /// LAS § 68, stk. 2, nr. 3 and § 69 j, stk. 2, nr. 3.
        HjemmeboendeU25 = "hjemmeboende_u25",
        /// LAS § 68, stk. 2, nr. 4 and § 69 j, stk. 2, nr. 4: the supplement for each child.
        BarnetillaegBidrag = "barnetillaeg_bidrag",
        /// LAS § 68 a, stk. 2 and § 69 j, stk. 9: the wage above which 55 % is deducted.
        Loenindtaegtsgraense = "loenindtaegtsgraense",
        /// LAS § 68 a, stk. 3 and § 69 j, stk. 10: disregarded for each hour in an offer.
        FradragPrTime = "fradrag_pr_time",
        /// SDL § 50: the highest sygedagpenge a week.
        SygedagpengeMax = "sygedagpenge_max",
        /// The highest dagpenge a month, of which ledighedsydelse can be 89 % (LAS § 74 a, stk. 2).
        DagpengeMax = "dagpenge_max",
        /// What the ministry printed as 89 % of dagpenge a week. Shown, not used in the calculation.
        Ledighedsydelse89PctAsPublished = "ledighedsydelse_89_pct_as_published",
        /// PL § 49: førtidspension of a single person.
        FoertidspensionEnlig = "foertidspension_enlig",
        /// PL § 49: førtidspension of a person with a partner.
        FoertidspensionGiftSamlevende = "foertidspension_gift_samlevende",
        /// LAS § 69 d, stk. 2 and § 69 o, stk. 2: the higher punktsanktion.
        PunktsanktionHoej = "punktsanktion_hoej",
        /// LAS § 69 d, stk. 2 and § 69 o, stk. 2: the lower punktsanktion.
        PunktsanktionLav = "punktsanktion_lav",
        /// LAS § 16: what may follow. Shown, not used in the calculation.
        KontanthjaelpForhoejetSats = "kontanthjaelp_forhoejet_sats",
        /// LAS § 16: what may follow. Shown, not used in the calculation.
        KontanthjaelpGrundsats = "kontanthjaelp_grundsats",
        /// LAS § 16: what may follow. Shown, not used in the calculation.
        KontanthjaelpMindstesats = "kontanthjaelp_mindstesats",
        /// LAS § 18: what may follow. Shown, not used in the calculation.
        KontanthjaelpBoernetillaeg = "kontanthjaelp_boernetillaeg",
    }
}

words! {
    /// What an amount is paid for.
    pub enum Unit {
        /// A calendar month.
        Month = "month",
        /// A week.
        Week = "week",
        /// An hour.
        Hour = "hour",
        /// Each time.
        Each = "each",
    }
}

words! {
    /// How sure an amount is; the weaker, the greater.
    pub enum Basis {
        /// Printed by an authority or in an official text.
        Published = "published",
        /// Not seen printed; worked out from the year before by the law's own regulation.
        Computed = "computed",
        /// After the last known rates: the latest amount, unchanged.
        Projected = "projected",
    }
}

/// One row of the table.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    valid_from: Day,
    amount: Kroner,
    unit: Unit,
    basis: Basis,
    law_ref: &'static str,
    source: &'static str,
}

/// An amount as it stands on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(as = "WrittenRate"))]
#[serde(into = "WrittenRate")]
pub struct Rate {
    /// Which amount.
    pub code: Code,
    /// Kroner for the unit.
    pub amount: Kroner,
    /// How sure it is on the day asked for.
    pub basis: Basis,
    row: &'static Row,
}

impl Rate {
    /// The last day of a figure that was printed for one year only. Such a figure is not worked out
    /// where a year is missing.
    fn only_until(&self) -> Option<Day> {
        let only_shown = self.code == Code::Ledighedsydelse89PctAsPublished;
        only_shown.then(|| self.row.valid_from.plus_years(1).previous())
    }

    /// What it is paid for.
    #[must_use]
    pub fn unit(&self) -> Unit {
        self.row.unit
    }

    /// The first day it was in force.
    #[must_use]
    pub fn valid_from(&self) -> Day {
        self.row.valid_from
    }

    /// The § that fixes it.
    #[must_use]
    pub fn law_ref(&self) -> &'static str {
        self.row.law_ref
    }

    /// Where it is printed, or how it was computed.
    #[must_use]
    pub fn source(&self) -> &'static str {
        self.row.source
    }
}

/// A [`Rate`] as it is written out.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Rate"))]
pub(crate) struct WrittenRate {
    /// Which amount.
    code: Code,
    /// Kroner for the unit.
    amount: Kroner,
    /// What it is paid for.
    unit: Unit,
    /// How sure it is on the day asked for.
    basis: Basis,
    /// The first day it was in force.
    valid_from: Day,
    /// The § that fixes it.
    law_ref: &'static str,
    /// Where it is printed, or how it was computed.
    source: &'static str,
}

impl From<Rate> for WrittenRate {
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

/// An amount was needed on a day before the first known one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotKnown {
    /// Which amount.
    pub code: Code,
    /// The first day on which it is known.
    pub first: Day,
}

/// Which edition of the rates this program holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Edition {
    /// The year and number of the edition.
    pub version: &'static str,
    /// The day on which the rates were last held against their sources.
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
    /// The day on which the rates were last held against their sources.
    pub checked_on: Day,
    /// The last day for which rates are known. Later amounts are projected.
    pub last_known: Day,
    /// Each amount in force.
    pub rates: Vec<Rate>,
}

impl Rates {
    /// The first day on which any rate is known: ressourceforløb exist from this day.
    pub const FIRST: Day = Day::literal(2013, 1, 1);

    /// Every rate in force on `day`, with its source. None before [`Rates::FIRST`].
    #[must_use]
    pub fn on(day: Day) -> Option<Self> {
        let rates = Code::ALL
            .iter()
            .filter_map(|code| rate(*code, day).ok())
            .filter(|rate| rate.only_until().is_none_or(|last| day <= last))
            .collect();
        let Edition { version, checked_on, last_known } = EDITION;
        (day >= Self::FIRST).then_some(Self { on: day, version, checked_on, last_known, rates })
    }
}

/// The edition of the rates that this program holds.
#[must_use]
pub fn edition() -> Edition {
    EDITION
}

/// The amount of `code` on `day`.
///
/// After the last known rates the latest amount is used, and its basis is `projected`.
///
/// # Errors
/// [`NotKnown`] before the first known amount.
///
/// ```
/// # use forloebsberegner::{calendar::Day, rates::{self, Basis, Code}};
/// let forsoerger = |day| rates::rate(Code::Forsoerger, Day::read(day).unwrap()).unwrap();
/// assert_eq!(forsoerger("2025-12-31").amount.to_string(), "16972");
/// assert_eq!(forsoerger("2026-01-01").amount.to_string(), "17736");
/// assert_eq!(forsoerger("2027-01-01").basis, Basis::Projected);
/// ```
pub fn rate(code: Code, day: Day) -> Result<Rate, NotKnown> {
    let rows = rows(code);
    let later = rows.partition_point(|row| row.valid_from <= day);
    match (later.checked_sub(1).and_then(|latest| rows.get(latest)), rows.first()) {
        (Some(row), _) => Ok(Rate {
            code,
            amount: row.amount,
            basis: if day > EDITION.last_known { Basis::Projected } else { row.basis },
            row,
        }),
        (None, first) => Err(NotKnown { code, first: first.map_or(EDITION.last_known, |row| row.valid_from) }),
    }
}

/// The days on which an amount is new.
pub fn changes(changes: &mut Vec<(Fact, Day)>) {
    for code in Code::ALL {
        changes.extend(rows(*code).iter().map(|row| (Fact::Rates, row.valid_from)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_begins_on_its_day_and_not_before() {
        let on = |day| rate(Code::BarnetillaegBidrag, day).map(|rate| rate.amount.to_string());
        let first = Day::literal(2024, 1, 1);
        assert_eq!(on(first.previous()), Err(NotKnown { code: Code::BarnetillaegBidrag, first }));
        assert_eq!(on(first).as_deref(), Ok("1548"));
        assert_eq!(on(Day::literal(2024, 12, 31)).as_deref(), Ok("1548"));
        assert_eq!(on(Day::literal(2025, 1, 1)).as_deref(), Ok("1604"));
    }

    #[test]
    fn after_the_last_known_rates_every_amount_is_projected() {
        let known = EDITION.last_known;
        for code in Code::ALL {
            assert_ne!(rate(*code, known).unwrap().basis, Basis::Projected, "{code:?}");
            assert_eq!(rate(*code, known.next()).unwrap().basis, Basis::Projected, "{code:?}");
        }
    }
}
