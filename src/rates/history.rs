//! The amounts through the years: every one there has been, with its first and its last day.

use serde::Serialize;

use super::{Code, EDITION, Edition, Rate, rows};
use crate::calendar::Day;

/// An amount and all the days on which it is known to be in force.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Dated {
    /// The amount.
    #[serde(flatten)]
    pub rate: Rate,
    /// The last day before the next amount, or the last day for which rates are known.
    pub valid_to: Day,
}

/// Every amount there has been.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct History {
    /// Which edition of the rates this is.
    #[serde(flatten)]
    pub edition: Edition,
    /// The amounts by code, the oldest first.
    pub rates: Vec<Dated>,
}

impl History {
    /// Every amount there has been, each with its days.
    #[must_use]
    pub fn known() -> Self {
        Self { edition: EDITION, rates: Code::ALL.iter().flat_map(|code| dated(*code)).collect() }
    }
}

fn dated(code: Code) -> impl Iterator<Item = Dated> {
    let rows = rows(code);
    let ends = rows.iter().skip(1).map(|next| next.valid_from.previous()).chain([EDITION.last_known]);
    rows.iter().zip(ends).map(move |(row, end)| {
        let rate = Rate { code, amount: row.amount, basis: row.basis, row };
        Dated { rate, valid_to: rate.only_until().map_or(end, |last| last.min(end)) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::Rates;

    #[test]
    fn it_is_what_each_day_says() {
        let history = History::known().rates;
        let mut day = Rates::FIRST;
        while day <= EDITION.last_known {
            let on: Vec<Rate> = Rates::on(day).unwrap().rates;
            let dated = history.iter().filter(|dated| dated.rate.valid_from() <= day && day <= dated.valid_to);
            assert_eq!(dated.map(|dated| dated.rate).collect::<Vec<_>>(), on, "{day}");
            day = day.next();
        }
    }
}
