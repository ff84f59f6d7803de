//! What is deducted for own income: LAS § 68 a (ressourceforløb) and § 69 j (jobafklaringsforløb).
//!
//! Each deduction is rounded to the øre; the acts ask for no other rounding.

use crate::calendar::Day;
use crate::law::as_of::{Fact, Moment};
use crate::law::reform_2022;
use crate::law::trace::{Entry, Trace};
use crate::money::{Hours, Kroner, Rounding};
use crate::rates::{self, Code, NotKnown};
use crate::situation::{Income, IncomeKind, Prior, Scheme, Situation};
use crate::timeline::{Figure, NumberName, Rule};

/// LAS § 68 a, stk. 3 and § 69 j, stk. 10: hours in an offer count up to 160 a month.
const MOST_HOURS: Hours = Hours::whole(160);

/// LAS § 68 a and § 69 j, stk. 5–10: takes each kind of income from the benefit, at most all of it.
/// § 68, stk. 6: nothing is taken here from a førtidspension, which has rules of its own.
///
/// # Errors
/// When a rate is needed on a day before its first known amount.
pub fn deduct(situation: &Situation, moment: Moment, trace: &mut Trace) -> Result<(), NotKnown> {
    if matches!(situation.prior, Prior::Foertidspension { .. }) {
        return Ok(());
    }
    let month = Month { situation, moment };
    trace.take(month.wage_deduction()?);
    trace.take(month.offer_deduction()?);
    match situation.scheme {
        Scheme::Ressourceforloeb => trace.take(month.whole(IncomeKind::Anden, Rule::Las68aStk1)),
        Scheme::Jobafklaringsforloeb => {
            trace.take(month.whole(IncomeKind::LoenFraJobVedStart, Rule::Las69jStk6));
            trace.take(month.whole(IncomeKind::Anden, Rule::Las69jStk5));
        }
    }
    trace.stop_at_zero();
    Ok(())
}

/// The income of one calendar month.
struct Month<'a> {
    situation: &'a Situation,
    moment: Moment,
}

impl Month<'_> {
    fn items(&self, kind: IncomeKind) -> impl Iterator<Item = &Income> {
        let day = self.moment.of(Fact::Income);
        self.situation.income.iter().filter(move |item| item.kind == kind && covers(item, day))
    }

    fn sum(&self, kind: IncomeKind) -> Kroner {
        self.items(kind).map(|item| item.monthly).sum()
    }

    /// LAS § 68 a, stk. 2 and § 69 j, stk. 9: wage with pension. § 68 a, stk. 4: holiday pay like
    /// wage, when the holiday is held.
    fn wage_deduction(&self) -> Result<Entry, NotKnown> {
        let wage = self.sum(IncomeKind::Loen) + self.sum(IncomeKind::Feriegodtgoerelse);
        let threshold = rates::rate(Code::Loenindtaegtsgraense, self.moment.of(Fact::Rates))?;
        let entry = match self.situation.scheme {
            Scheme::Ressourceforloeb if reform_2022::wage_rule_in_force(self.moment.of(Fact::Rules)) => {
                wage_from_2022(Rule::Las68aStk2, wage, threshold.amount)
            }
            Scheme::Ressourceforloeb => wage_until_2021(Rule::Las68aStk2, wage, threshold.amount),
            Scheme::Jobafklaringsforloeb => wage_until_2021(Rule::Las69jStk9, wage, threshold.amount),
        };
        Ok(entry.by(threshold))
    }

    /// LAS § 68 a, stk. 3 and § 69 j, stk. 10: in an offer an amount is disregarded for each hour,
    /// for at most 160 hours a month; the rest is deducted.
    fn offer_deduction(&self) -> Result<Entry, NotKnown> {
        let pay = self.sum(IncomeKind::Tilbud);
        let hours = self.items(IncomeKind::Tilbud).filter_map(|item| item.hours).sum::<Hours>().min(MOST_HOURS);
        let per_hour = rates::rate(Code::FradragPrTime, self.moment.of(Fact::Rates))?;
        let rule = match self.situation.scheme {
            Scheme::Ressourceforloeb => Rule::Las68aStk3,
            Scheme::Jobafklaringsforloeb => Rule::Las69jStk10,
        };
        let rest = pay.less_per_hour(per_hour.amount, hours, Rounding::Oere).not_below_zero();
        Ok(Entry::new(rule, rest)
            .from_kroner(NumberName::Pay, pay)
            .from(NumberName::Hours, Figure::Hours(hours))
            .from_kroner(NumberName::Disregarded, pay - rest)
            .by(per_hour))
    }

    /// LAS § 68 a, stk. 1 and § 69 j, stk. 5: any other income, krone for krone. § 69 j, stk. 6:
    /// wage during sickness from the job held at the start, all of it.
    fn whole(&self, kind: IncomeKind, rule: Rule) -> Entry {
        Entry::new(rule, self.sum(kind))
    }
}

/// LAS § 68 a, stk. 2 from 1 January 2022 (LOV 1160/2021): 55 % of the wage above the threshold,
/// nothing of the rest.
fn wage_from_2022(rule: Rule, wage: Kroner, threshold: Kroner) -> Entry {
    let above = (wage - threshold).not_below_zero();
    Entry::new(rule, above.share(55, 100, Rounding::Oere))
        .from_kroner(NumberName::Wage, wage)
        .from_kroner(NumberName::Above, above)
}

/// LAS § 68 a, stk. 2 until 31 December 2021, and § 69 j, stk. 9 still: 30 % of the wage up to the
/// threshold and 55 % of what lies above.
fn wage_until_2021(rule: Rule, wage: Kroner, threshold: Kroner) -> Entry {
    let below = wage.min(threshold);
    let above = wage - below;
    Entry::new(rule, Kroner::two_shares((below, 30), (above, 55), Rounding::Oere))
        .from_kroner(NumberName::Wage, wage)
        .from_kroner(NumberName::Below, below)
        .from_kroner(NumberName::Above, above)
}

fn covers(item: &Income, day: Day) -> bool {
    item.from.is_none_or(|from| from <= day) && item.to.is_none_or(|to| day <= to)
}

/// The days on which the month's income may change.
pub fn changes(situation: &Situation, changes: &mut Vec<(Fact, Day)>) {
    for item in &situation.income {
        changes.extend(item.from.map(|from| (Fact::Income, from)));
        changes.extend(item.to.map(|to| (Fact::Income, to.next())));
    }
}
