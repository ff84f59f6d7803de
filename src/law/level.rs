//! What is the amount before own income? LAS § 68 (ressourceforløb) and § 69 j
//! (jobafklaringsforløb).

use crate::calendar::Day;
use crate::law::as_of::{AsOf, ChangeDriver};
use crate::law::citation::Section;
use crate::law::trace::{Entry, Trace};
use crate::law::vocabulary::{Level, Notice, NoticeCode, NumberName, NumberValue, Rule};
use crate::law::{assumptions, family};
use crate::money::{Kroner, Rounding};
use crate::rates::{self, Rate, RateCode, UnknownRate};
use crate::situation::{LedighedsydelseLevel, PartialCapacity, Prior, Scheme, Situation};

/// A level and the first entries of the trace of its amount.
#[derive(Debug)]
pub struct Entitlement {
    /// The level.
    pub level: Level,
    /// The full amount of the level, and the deduction for `partial_capacity`.
    pub trace: Trace,
}

/// LAS § 68: the level follows the benefit before the forløb (stk. 4–6), otherwise the family (stk.
/// 2). LAS § 69 j: always the family, reduced by the capacity that a self-employed person keeps (stk.
/// 2 and 4).
///
/// # Errors
/// Every rate that is needed and not yet known on the day: those of the level and those it is
/// compared with.
pub fn entitlement(situation: &Situation, as_of: AsOf) -> Result<Entitlement, Vec<UnknownRate>> {
    match (prior_entitlement(situation, as_of), family_entitlement(situation, as_of)) {
        (Ok(Some(prior)), _) if prior.level == Level::Foertidspension => Ok(prior),
        (Ok(Some(prior)), Ok(family)) => Ok(at_least_family_rate(family, prior)),
        (Ok(None), Ok(family)) => Ok(reduced_capacity(family, situation.partial_capacity)),
        (Err(prior), _) if matches!(situation.prior, Prior::Foertidspension { .. }) => Err(vec![prior]),
        (prior, family) => Err(prior.err().into_iter().chain(family.err()).collect()),
    }
}

/// LAS § 68, stk. 4–6: the entitlement that follows the benefit before the forløb, if any.
fn prior_entitlement(situation: &Situation, as_of: AsOf) -> Result<Option<Entitlement>, UnknownRate> {
    if situation.scheme == Scheme::Jobafklaringsforloeb {
        return Ok(None);
    }
    match situation.prior {
        Prior::Sygedagpenge { weekly: Some(weekly), entitled_until: Some(until) }
            if as_of.day_of(ChangeDriver::Sygedagpenge) <= until =>
        {
            sygedagpenge(situation.start, weekly, as_of).map(Some)
        }
        Prior::Ledighedsydelse { level: Some(level) } => ledighedsydelse(situation, level, as_of).map(Some),
        Prior::Foertidspension { single } => foertidspension(single, as_of).map(Some),
        _ => Ok(None),
    }
}

/// LAS § 68, stk. 2 and § 69 j, stk. 2: four rates, by the duty to support a child and, under 25, by
/// living with a parent.
fn family_entitlement(situation: &Situation, as_of: AsOf) -> Result<Entitlement, UnknownRate> {
    let scheme = situation.scheme;
    let children = || family::children(situation, as_of);
    let at_rate = |level, code| {
        let rate = rates::rate(code, as_of.day_of(ChangeDriver::Rates))?;
        let entry = Entry::new(family_rule(scheme, level), rate.amount).with_rate(rate);
        Ok(Entitlement { level, trace: Trace::new(entry) })
    };

    if family::is_young_with_parents(situation, as_of) {
        let with_bidrag = children().filter(|child| child.bidrag).count();
        if children().any(|child| child.lives_with) {
            at_rate(Level::Forsoerger, RateCode::Forsoerger)
        } else if with_bidrag == 0 {
            at_rate(Level::HjemmeboendeU25, RateCode::HjemmeboendeU25)
        } else {
            let entry = bidrag(scheme, with_bidrag, as_of)?;
            Ok(Entitlement { level: Level::HjemmeboendeU25Bidrag, trace: Trace::new(entry) })
        }
    } else if children().next().is_some() {
        at_rate(Level::Forsoerger, RateCode::Forsoerger)
    } else {
        at_rate(Level::IkkeForsoerger, RateCode::IkkeForsoerger)
    }
}

/// LAS § 68, stk. 2 and § 69 j, stk. 2: the full amount by family. LAS § 68, stk. 6: zero with
/// førtidspension, which does not depend on the family.
///
/// # Errors
/// If a rate is not yet known on the day.
pub fn family_amount(situation: &Situation, as_of: AsOf) -> Result<Kroner, UnknownRate> {
    match situation.prior {
        Prior::Foertidspension { .. } => Ok(Kroner::ZERO),
        _ => Ok(family_entitlement(situation, as_of)?.trace.full_amount()),
    }
}

/// LAS § 68, stk. 2 and § 69 j, stk. 2: the number of the paragraph that gives a level.
fn family_rule(scheme: Scheme, level: Level) -> Rule {
    let (ressourceforloeb, jobafklaring) = match level {
        Level::Forsoerger => (Rule::Las68Stk2Nr1, Rule::Las69jStk2Nr1),
        Level::HjemmeboendeU25 => (Rule::Las68Stk2Nr3, Rule::Las69jStk2Nr3),
        Level::HjemmeboendeU25Bidrag => (Rule::Las68Stk2Nr4, Rule::Las69jStk2Nr4),
        _ => (Rule::Las68Stk2Nr2, Rule::Las69jStk2Nr2),
    };
    match scheme {
        Scheme::Ressourceforloeb => ressourceforloeb,
        Scheme::Jobafklaringsforloeb => jobafklaring,
    }
}

/// LAS § 68, stk. 2, nr. 4 and § 69 j, stk. 2, nr. 4: a supplement for each child with bidragspligt,
/// in total at most the rate of nr. 1.
fn bidrag(scheme: Scheme, children: usize, as_of: AsOf) -> Result<Entry, UnknownRate> {
    let rate = |code| rates::rate(code, as_of.day_of(ChangeDriver::Rates));
    let (base, supplement) = (rate(RateCode::HjemmeboendeU25)?, rate(RateCode::BarnetillaegBidrag)?);
    let max = rate(RateCode::Forsoerger)?;
    let rule = family_rule(scheme, Level::HjemmeboendeU25Bidrag);
    let count = i64::try_from(children).unwrap_or(i64::MAX);
    let sum = base.amount + supplement.amount.times(count);
    let entry = if sum > max.amount {
        Entry::new(rule, max.amount).with_rate(max)
    } else {
        Entry::new(rule, sum).with_rate(base).with_rate(supplement)
    };
    Ok(entry.with_number(NumberName::Children, NumberValue::Count(children)))
}

/// LAS § 68, stk. 4: the sygedagpenge received before the forløb, in whole kroner (see
/// [`assumptions::weekly_to_monthly`]). The maximum at the start is regulated with the rate.
fn sygedagpenge(start: Day, weekly: Kroner, as_of: AsOf) -> Result<Entitlement, UnknownRate> {
    let entry = if weekly == max_sygedagpenge(start)?.amount {
        let rate = max_sygedagpenge(as_of.day_of(ChangeDriver::Rates))?;
        Entry::new(Rule::Las68Stk4, assumptions::weekly_to_monthly(rate.amount))
            .with_amount(NumberName::Weekly, rate.amount)
            .with_rate(rate)
    } else {
        Entry::new(Rule::Las68Stk4, assumptions::weekly_to_monthly(weekly)).with_amount(NumberName::Weekly, weekly)
    };
    Ok(Entitlement { level: Level::Sygedagpenge, trace: Trace::new(entry) })
}

/// SDL § 50: the maximum of sygedagpenge per week.
///
/// # Errors
/// If the rate is not yet known on the day.
pub fn max_sygedagpenge(day: Day) -> Result<Rate, UnknownRate> {
    rates::rate(RateCode::SygedagpengeMax, day)
}

/// LAS § 68, stk. 5: the ledighedsydelse received before the forløb. § 74 a, stk. 2: 89 % of the
/// maximum of dagpenge, in whole kroner as § 109, stk. 4 rounds. § 74 a, stk. 3: the rates of nr. 1
/// and 2, without a lower rate for those who live with their parents.
fn ledighedsydelse(
    situation: &Situation,
    level: LedighedsydelseLevel,
    as_of: AsOf,
) -> Result<Entitlement, UnknownRate> {
    let code = match level {
        LedighedsydelseLevel::Pct89 => RateCode::DagpengeMax,
        LedighedsydelseLevel::Base if family::children(situation, as_of).next().is_some() => RateCode::Forsoerger,
        LedighedsydelseLevel::Base => RateCode::IkkeForsoerger,
    };
    let rate = rates::rate(code, as_of.day_of(ChangeDriver::Rates))?;
    let amount = match level {
        LedighedsydelseLevel::Pct89 => rate.amount.share(89, 100, Rounding::WholeKroner),
        LedighedsydelseLevel::Base => rate.amount,
    };
    let entry = Entry::new(Rule::Las68Stk5, amount).with_rate(rate);
    Ok(Entitlement { level: Level::Ledighedsydelse, trace: Trace::new(entry) })
}

/// LAS § 68, stk. 6: the førtidspension continues.
fn foertidspension(single: bool, as_of: AsOf) -> Result<Entitlement, UnknownRate> {
    let code = if single { RateCode::FoertidspensionEnlig } else { RateCode::FoertidspensionGiftSamlevende };
    let rate = rates::rate(code, as_of.day_of(ChangeDriver::Rates))?;
    let entry = Entry::new(Rule::Las68Stk6, rate.amount).with_rate(rate);
    Ok(Entitlement { level: Level::Foertidspension, trace: Trace::new(entry) })
}

/// LAS § 68, stk. 4, last sentence, and stk. 5: at least the amount of stk. 2.
fn at_least_family_rate(mut family: Entitlement, prior: Entitlement) -> Entitlement {
    if family.trace.full_amount() > prior.trace.full_amount() {
        family.trace.add_number(NumberName::Kept, prior.trace.full_amount());
        family
    } else {
        prior
    }
}

/// LAS § 69 j, stk. 4: three quarters of the amount if the person can do at most a quarter of the
/// work, half if at most half; in whole kroner, as § 109, stk. 4 rounds.
fn reduced_capacity(mut family: Entitlement, capacity: Option<PartialCapacity>) -> Entitlement {
    let full = family.trace.full_amount();
    let reduced = match capacity {
        None => return family,
        Some(PartialCapacity::Quarter) => full.share(3, 4, Rounding::WholeKroner),
        Some(PartialCapacity::Half) => full.share(1, 2, Rounding::WholeKroner),
    };
    family.trace.deduct(Entry::new(Rule::Las69jStk4, full - reduced));
    family
}

/// The day after the last day of the right to sygedagpenge, with its driver.
pub fn change_dates(situation: &Situation, changes: &mut Vec<(ChangeDriver, Day)>) {
    match situation.prior {
        Prior::Sygedagpenge { entitled_until: Some(until), .. } if situation.is_ressourceforloeb() => {
            changes.push((ChangeDriver::Sygedagpenge, until.tomorrow()));
        }
        _ => {}
    }
}

/// LAS § 68, stk. 6: income beside førtidspension follows other rules, which are not calculated.
#[must_use]
pub fn foertidspension_notice(situation: &Situation) -> Option<Notice> {
    let applies = matches!(situation.prior, Prior::Foertidspension { .. });
    let law = Section::las("LAS § 68, stk. 6").in_force(situation.start);
    applies.then_some(Notice { code: NoticeCode::FoertidspensionIncomeNotModelled, law })
}

/// LAS § 68, stk. 4: the right to sygedagpenge ended before the start, so the amount does not follow
/// it.
#[must_use]
pub fn sygedagpenge_ended_notice(situation: &Situation) -> Option<Notice> {
    let applies = match situation.prior {
        Prior::Sygedagpenge { entitled_until: Some(until), .. } => {
            situation.is_ressourceforloeb() && until < situation.start
        }
        _ => false,
    };
    let law = Section::las("LAS § 68, stk. 4").in_force(situation.start);
    applies.then_some(Notice { code: NoticeCode::SygedagpengeAlreadyEnded, law })
}
