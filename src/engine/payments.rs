//! Calculates the payment of each calendar month.

use crate::calendar::{DateRange, Month};
use crate::law::sanctions::{self, SanctionBase};
use crate::law::vocabulary::NumberValue;
use crate::law::{assumptions, tax};
use crate::money::Kroner;
use crate::rates::UnknownRate;
use crate::situation::{Sanction, SanctionKind, Scheme, Situation};
use crate::timeline::{Payment, Period, SanctionDeduction};

/// The payment of each month with a day in the forløb, after the sanctions of the month.
pub(super) fn collect(
    situation: &Situation,
    forloeb: DateRange,
    periods: &[Period],
    bases: &[(DateRange, SanctionBase)],
) -> Result<Vec<Payment>, UnknownRate> {
    let mut payments = Vec::new();
    for month in forloeb.months() {
        let mut cuts = Vec::new();
        for sanction in &situation.sanctions {
            add_deductions(*sanction, situation.scheme, month, bases, &mut cuts)?;
        }
        let deducted = cuts.iter().map(|deduction| deduction.amount).sum::<Kroner>();
        let amount = (before_sanctions(month, periods) - deducted).clamp_at_zero();
        let after_tax = situation.tax.map(|tax| tax::after_tax(amount, tax));
        payments.push(Payment { month, amount, after_tax, cuts });
    }
    Ok(payments)
}

/// The sum of the shares of each period in the month.
fn before_sanctions(month: Month, periods: &[Period]) -> Kroner {
    let month = month.range();
    let first = periods.partition_point(|period| period.to < month.from);
    let in_month = periods.iter().skip(first).take_while(|period| period.from < month.until);
    let share = |period: &Period| {
        let days = month.overlap(DateRange::inclusive(period.from, period.to)).days();
        assumptions::part_of_month(period.payable, days, month.days())
    };
    in_month.map(share).sum()
}

/// Adds the deductions of a sanction in a month, one for each base on its days.
fn add_deductions(
    sanction: Sanction,
    scheme: Scheme,
    month: Month,
    bases: &[(DateRange, SanctionBase)],
    deductions: &mut Vec<SanctionDeduction>,
) -> Result<(), UnknownRate> {
    let (kind, days) = match sanction {
        Sanction::Periode(interval) => (SanctionKind::Periode, interval.range()),
        Sanction::Punkt { on } => (SanctionKind::Punkt, DateRange::inclusive(on, on)),
    };
    for (base_days, base) in bases {
        let days = days.overlap(month.range()).overlap(*base_days);
        if days.days() > 0 {
            let (times, each) = match kind {
                SanctionKind::Periode => (sanctions::weekdays(days), base.periodesanktion()),
                SanctionKind::Punkt => (1, base.punktsanktion(days.from)?),
            };
            let law = sanctions::section(scheme, kind).in_force(days.from);
            let amount = each.times(i64::try_from(times).unwrap_or(i64::MAX));
            deductions.push(SanctionDeduction { kind, times: NumberValue::Count(times), each, amount, law });
        }
    }
    Ok(())
}
