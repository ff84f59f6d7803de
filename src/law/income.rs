//! What is deducted for own income? LAS § 68 a (ressourceforløb) and § 69 j (jobafklaringsforløb).
//!
//! Each deduction is rounded to the øre; the acts require no other rounding.

use crate::calendar::Day;
use crate::law::as_of::{AsOf, ChangeDriver};
use crate::law::reform_2022;
use crate::law::trace::{Entry, Trace};
use crate::law::vocabulary::{NumberName, NumberValue, Rule};
use crate::money::{Hours, Kroner, Rounding};
use crate::rates::{self, RateCode, UnknownRate};
use crate::situation::{Income, IncomeKind, Prior, Scheme, Situation};

/// LAS § 68 a, stk. 3 and § 69 j, stk. 10: hours in an offer count up to 160 a month.
const MAX_HOURS: Hours = Hours::whole(160);

/// LAS § 68 a and § 69 j, stk. 5–10: deducts each kind of income from the benefit, down to zero.
/// § 68, stk. 6: nothing is deducted from a førtidspension, which follows other rules.
///
/// # Errors
/// If a rate is not yet known on the day.
pub fn deduct(situation: &Situation, as_of: AsOf, trace: &mut Trace) -> Result<(), UnknownRate> {
    if matches!(situation.prior, Prior::Foertidspension { .. }) {
        return Ok(());
    }
    let month = Month { situation, as_of };
    trace.deduct(month.wage_deduction()?);
    trace.deduct(month.offer_deduction()?);
    match situation.scheme {
        Scheme::Ressourceforloeb => trace.deduct(month.in_full(IncomeKind::Anden, Rule::Las68aStk1)),
        Scheme::Jobafklaringsforloeb => {
            trace.deduct(month.in_full(IncomeKind::LoenFraJobVedStart, Rule::Las69jStk6));
            trace.deduct(month.in_full(IncomeKind::Anden, Rule::Las69jStk5));
        }
    }
    trace.clamp_at_zero();
    Ok(())
}

/// The income in the calendar month of a date.
struct Month<'a> {
    situation: &'a Situation,
    as_of: AsOf,
}

impl Month<'_> {
    fn items(&self, kind: IncomeKind) -> impl Iterator<Item = &Income> {
        let day = self.as_of.day_of(ChangeDriver::Income);
        self.situation.income.iter().filter(move |item| item.kind == kind && includes(item, day))
    }

    fn sum(&self, kind: IncomeKind) -> Kroner {
        self.items(kind).map(|item| item.monthly).sum()
    }

    /// LAS § 68 a, stk. 2 and § 69 j, stk. 9: wage with pension. § 68 a, stk. 4: holiday pay like
    /// wage, when the holiday is held.
    fn wage_deduction(&self) -> Result<Entry, UnknownRate> {
        let wage = self.sum(IncomeKind::Loen) + self.sum(IncomeKind::Feriegodtgoerelse);
        let threshold = rates::rate(RateCode::Loenindtaegtsgraense, self.as_of.day_of(ChangeDriver::Rates))?;
        let entry = match self.situation.scheme {
            Scheme::Ressourceforloeb if reform_2022::wage_rule_in_force(self.as_of.day_of(ChangeDriver::Rules)) => {
                wage_from_2022(Rule::Las68aStk2, wage, threshold.amount)
            }
            Scheme::Ressourceforloeb => wage_until_2021(Rule::Las68aStk2, wage, threshold.amount),
            Scheme::Jobafklaringsforloeb => wage_until_2021(Rule::Las69jStk9, wage, threshold.amount),
        };
        Ok(entry.with_rate(threshold))
    }

    /// LAS § 68 a, stk. 3 and § 69 j, stk. 10: of the pay in an offer, an amount per hour is
    /// disregarded, for at most 160 hours a month. The rest is deducted.
    fn offer_deduction(&self) -> Result<Entry, UnknownRate> {
        let pay = self.sum(IncomeKind::Tilbud);
        let hours = self.items(IncomeKind::Tilbud).filter_map(|item| item.hours).sum::<Hours>().min(MAX_HOURS);
        let per_hour = rates::rate(RateCode::FradragPrTime, self.as_of.day_of(ChangeDriver::Rates))?;
        let rule = match self.situation.scheme {
            Scheme::Ressourceforloeb => Rule::Las68aStk3,
            Scheme::Jobafklaringsforloeb => Rule::Las69jStk10,
        };
        let deducted = pay.minus_hourly(per_hour.amount, hours, Rounding::Oere).clamp_at_zero();
        Ok(Entry::new(rule, deducted)
            .with_amount(NumberName::Pay, pay)
            .with_number(NumberName::Hours, NumberValue::Hours(hours))
            .with_amount(NumberName::Disregarded, pay - deducted)
            .with_rate(per_hour))
    }

    /// LAS § 68 a, stk. 1 and § 69 j, stk. 5: other income is deducted in full. § 69 j, stk. 6: so is
    /// wage during sickness from the job held at the start.
    fn in_full(&self, kind: IncomeKind, rule: Rule) -> Entry {
        Entry::new(rule, self.sum(kind))
    }
}

/// LAS § 68 a, stk. 2 from 1 January 2022 (LOV 1160/2021): 55 % of the wage above the threshold.
fn wage_from_2022(rule: Rule, wage: Kroner, threshold: Kroner) -> Entry {
    let above = (wage - threshold).clamp_at_zero();
    Entry::new(rule, above.share(55, 100, Rounding::Oere))
        .with_amount(NumberName::Wage, wage)
        .with_amount(NumberName::Above, above)
}

/// LAS § 68 a, stk. 2 until 31 December 2021, and § 69 j, stk. 9: 30 % of the wage up to the threshold
/// and 55 % of the wage above it.
fn wage_until_2021(rule: Rule, wage: Kroner, threshold: Kroner) -> Entry {
    let below = wage.min(threshold);
    let above = wage - below;
    Entry::new(rule, Kroner::sum_of_percentages((below, 30), (above, 55), Rounding::Oere))
        .with_amount(NumberName::Wage, wage)
        .with_amount(NumberName::Below, below)
        .with_amount(NumberName::Above, above)
}

fn includes(item: &Income, day: Day) -> bool {
    item.from.is_none_or(|from| from <= day) && item.to.is_none_or(|to| day <= to)
}

/// The days on which the income may change, with their driver.
pub fn change_dates(situation: &Situation, changes: &mut Vec<(ChangeDriver, Day)>) {
    for item in &situation.income {
        changes.extend(item.from.map(|from| (ChangeDriver::Income, from)));
        changes.extend(item.to.map(|to| (ChangeDriver::Income, to.tomorrow())));
    }
}
