//! Every amount of the rates with its first and last day.

use serde::Serialize;
use strum::VariantArray;

use super::{EDITION, Edition, Rate, RateCode, rows};
use crate::calendar::Day;

/// An amount and the days on which it is known to be in force.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct DatedRate {
    /// The amount.
    #[serde(flatten)]
    pub rate: Rate,
    /// The last day before the next amount, or the last day for which rates are known.
    pub valid_to: Day,
}

/// Every known amount.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct History {
    /// The edition of the rates.
    #[serde(flatten)]
    pub edition: Edition,
    /// The amounts by code, oldest first.
    pub rates: Vec<DatedRate>,
}

impl History {
    /// Every known amount with its days.
    #[must_use]
    pub fn known() -> Self {
        Self { edition: EDITION, rates: RateCode::VARIANTS.iter().flat_map(|code| dated_rates(*code)).collect() }
    }
}

fn dated_rates(code: RateCode) -> impl Iterator<Item = DatedRate> {
    let rows = rows(code);
    let ends = rows.iter().skip(1).map(|next| next.valid_from.yesterday()).chain([EDITION.last_known]);
    rows.iter().zip(ends).map(move |(row, end)| {
        let rate = Rate { code, amount: row.amount, basis: row.basis, row };
        DatedRate { rate, valid_to: rate.published_until().map_or(end, |last| last.min(end)) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::Rates;

    #[test]
    fn contains_the_rates_of_every_day() {
        let history = History::known().rates;
        let mut day = Rates::FIRST;
        while day <= EDITION.last_known {
            let on: Vec<Rate> = Rates::on(day).unwrap().rates;
            let dated = history.iter().filter(|dated| dated.rate.valid_from() <= day && day <= dated.valid_to);
            assert_eq!(dated.map(|dated| dated.rate).collect::<Vec<_>>(), on, "{day}");
            day = day.tomorrow();
        }
    }
}
