//! What each calendar month pays.

use crate::calendar::{Month, Span};
use crate::law::sanctions::Benefit;
use crate::law::{interpretation, tax};
use crate::money::Kroner;
use crate::rates::NotKnown;
use crate::situation::{Sanction, Situation};
use crate::timeline::{Payment, Period};

/// One payment for each month the forløb touches, less the month's sanctions.
pub(crate) fn of(
    situation: &Situation,
    forloeb: Span,
    periods: &[Period],
    benefits: &[(Span, Benefit)],
) -> Result<Vec<Payment>, NotKnown> {
    let mut payments = Vec::new();
    for month in forloeb.months() {
        let mut cuts = Kroner::ZERO;
        for sanction in &situation.sanctions {
            cuts += cut(*sanction, month, benefits)?;
        }
        let amount = (earned(month, periods) - cuts).not_below_zero();
        let after_tax = situation.tax.map(|tax| tax::after_tax(amount, tax));
        payments.push(Payment { month, amount, after_tax });
    }
    Ok(payments)
}

/// The month's part of each period, before sanctions.
fn earned(month: Month, periods: &[Period]) -> Kroner {
    let whole = month.span().days();
    let first = periods.partition_point(|period| period.to < month.span().from);
    let touched = periods.iter().skip(first).take_while(|period| period.from < month.span().until);
    let part = |period: &Period| {
        let days = month.span().overlap(Span::closed(period.from, period.to)).days();
        interpretation::part_of_month(period.payable, days, whole)
    };
    touched.map(part).sum()
}

/// What a sanction costs in a month.
fn cut(sanction: Sanction, month: Month, benefits: &[(Span, Benefit)]) -> Result<Kroner, NotKnown> {
    let days = match sanction {
        Sanction::Periode(interval) => interval.span(),
        Sanction::Punkt { on } => Span::closed(on, on),
    };
    let mut cut = Kroner::ZERO;
    for (paid, benefit) in benefits {
        let days = days.overlap(month.span()).overlap(*paid);
        if days.days() > 0 {
            cut += match sanction {
                Sanction::Periode(_) => benefit.periodesanktion(days),
                Sanction::Punkt { on } => benefit.punktsanktion(on)?,
            };
        }
    }
    Ok(cut)
}
