//! What each calendar month pays.

use crate::calendar::{Month, Span};
use crate::law::sanctions::{self, Benefit};
use crate::law::{assumptions, tax};
use crate::money::Kroner;
use crate::rates::NotKnown;
use crate::situation::{Sanction, SanctionKind, Scheme, Situation};
use crate::timeline::{Cut, Figure, Payment, Period};

/// One payment for each month the forløb touches, less the month's sanctions.
pub(crate) fn of(
    situation: &Situation,
    forloeb: Span,
    periods: &[Period],
    benefits: &[(Span, Benefit)],
) -> Result<Vec<Payment>, NotKnown> {
    let mut payments = Vec::new();
    for month in forloeb.months() {
        let mut cuts = Vec::new();
        for sanction in &situation.sanctions {
            cut(*sanction, situation.scheme, month, benefits, &mut cuts)?;
        }
        let lost = cuts.iter().map(|cut| cut.amount).sum::<Kroner>();
        let amount = (earned(month, periods) - lost).not_below_zero();
        let after_tax = situation.tax.map(|tax| tax::after_tax(amount, tax));
        payments.push(Payment { month, amount, after_tax, cuts });
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
        assumptions::part_of_month(period.payable, days, whole)
    };
    touched.map(part).sum()
}

/// What a sanction costs in a month, for each benefit it is taken from.
fn cut(
    sanction: Sanction,
    scheme: Scheme,
    month: Month,
    benefits: &[(Span, Benefit)],
    cuts: &mut Vec<Cut>,
) -> Result<(), NotKnown> {
    let (kind, days) = match sanction {
        Sanction::Periode(interval) => (SanctionKind::Periode, interval.span()),
        Sanction::Punkt { on } => (SanctionKind::Punkt, Span::closed(on, on)),
    };
    for (paid, benefit) in benefits {
        let days = days.overlap(month.span()).overlap(*paid);
        if days.days() > 0 {
            let (times, each) = match kind {
                SanctionKind::Periode => (sanctions::weekdays(days), benefit.periodesanktion()),
                SanctionKind::Punkt => (1, benefit.punktsanktion(days.from)?),
            };
            let law = sanctions::reference(scheme, kind).in_force(days.from);
            let amount = each.times(i64::try_from(times).unwrap_or(i64::MAX));
            cuts.push(Cut { kind, times: Figure::Count(times), each, amount, law });
        }
    }
    Ok(())
}
