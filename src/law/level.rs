//! Which amount, before own income: LAS § 68 (ressourceforløb) and § 69 j (jobafklaringsforløb).

use crate::calendar::Day;
use crate::law::as_of::{Fact, Moment};
use crate::law::assumptions;
use crate::law::family;
use crate::law::trace::{Entry, Trace};
use crate::money::{Kroner, Rounding};
use crate::rates::{self, Code, NotKnown, Rate};
use crate::situation::{LedighedsydelseLevel, PartialCapacity, Prior, Scheme, Situation};
use crate::timeline::{Figure, Level, NumberName, Rule};

/// The level of a moment, with the beginning of its trace.
#[derive(Debug)]
pub struct Entitlement {
    /// Which level.
    pub level: Level,
    /// The level's amount, and what `partial_capacity` takes.
    pub trace: Trace,
}

/// LAS § 68: the level follows what the person lived on just before (stk. 4–6), otherwise the
/// family (stk. 2). LAS § 69 j: always the family, and the part a self-employed can still work is
/// taken off (stk. 2 and 4).
///
/// # Errors
/// When a rate is needed on a day before its first known amount.
pub fn entitlement(situation: &Situation, moment: Moment) -> Result<Entitlement, NotKnown> {
    match kept(situation, moment)? {
        Some(kept) if kept.level == Level::Foertidspension => Ok(kept),
        Some(kept) => Ok(not_below(by_family(situation, moment)?, kept)),
        None => Ok(less_capacity(by_family(situation, moment)?, situation.partial_capacity)),
    }
}

/// LAS § 68, stk. 4–6: the benefit the person lived on just before, where it is kept.
fn kept(situation: &Situation, moment: Moment) -> Result<Option<Entitlement>, NotKnown> {
    if situation.scheme == Scheme::Jobafklaringsforloeb {
        return Ok(None);
    }
    match situation.prior {
        Prior::Sygedagpenge { weekly: Some(weekly), entitled_until: Some(until) }
            if moment.of(Fact::Sygedagpenge) <= until =>
        {
            sygedagpenge(situation.start, weekly, moment).map(Some)
        }
        Prior::Ledighedsydelse { level: Some(level) } => ledighedsydelse(situation, level, moment).map(Some),
        Prior::Foertidspension { single } => foertidspension(single, moment).map(Some),
        _ => Ok(None),
    }
}

/// The amounts that are needed on a day and not known: those of the level, and those it is compared
/// with.
#[must_use]
pub fn not_known(situation: &Situation, day: Day) -> Vec<NotKnown> {
    let moment = Moment::on(day);
    let compared = match situation.prior {
        Prior::Foertidspension { .. } => None,
        _ => by_family(situation, moment).err(),
    };
    let mut not_known = Vec::new();
    not_known.extend(kept(situation, moment).err());
    not_known.extend(compared);
    not_known
}

/// LAS § 68, stk. 2 and § 69 j, stk. 2: four rates, by the duty to support a child and, under 25,
/// by living with a parent.
///
/// # Errors
/// When a rate is needed on a day before its first known amount.
pub fn by_family(situation: &Situation, moment: Moment) -> Result<Entitlement, NotKnown> {
    let scheme = situation.scheme;
    let rate = |code| rates::rate(code, moment.of(Fact::Rates));
    let begin = |level, entry: Entry| Ok(Entitlement { level, trace: Trace::begin(entry) });
    let plain = |level, code| begin(level, Entry::new(family_rule(scheme, level), rate(code)?.amount).by(rate(code)?));
    let children = || family::children(situation, moment);

    if family::is_young_at_home(situation, moment) {
        let with_bidrag = children().filter(|child| child.bidrag).count();
        if children().any(|child| child.lives_with) {
            plain(Level::Forsoerger, Code::Forsoerger)
        } else if with_bidrag == 0 {
            plain(Level::HjemmeboendeU25, Code::HjemmeboendeU25)
        } else {
            begin(Level::HjemmeboendeU25Bidrag, bidrag(scheme, with_bidrag, moment)?)
        }
    } else if children().next().is_some() {
        plain(Level::Forsoerger, Code::Forsoerger)
    } else {
        plain(Level::IkkeForsoerger, Code::IkkeForsoerger)
    }
}

/// LAS § 68, stk. 2 and § 69 j, stk. 2: which number of the paragraph gives a level.
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
/// together at most the rate of nr. 1.
fn bidrag(scheme: Scheme, children: usize, moment: Moment) -> Result<Entry, NotKnown> {
    let rate = |code| rates::rate(code, moment.of(Fact::Rates));
    let (home, supplement) = (rate(Code::HjemmeboendeU25)?, rate(Code::BarnetillaegBidrag)?);
    let most = rate(Code::Forsoerger)?;
    let rule = family_rule(scheme, Level::HjemmeboendeU25Bidrag);
    let count = i64::try_from(children).unwrap_or(i64::MAX);
    let sum = home.amount + supplement.amount.times(count);
    let entry = if sum > most.amount {
        Entry::new(rule, most.amount).by(most)
    } else {
        Entry::new(rule, sum).by(home).by(supplement)
    };
    Ok(entry.from(NumberName::Children, Figure::Count(children)))
}

/// LAS § 68, stk. 4: the sygedagpenge received until then. Whole kroner, as the authorities write
/// monthly amounts (see [`assumptions`]).
fn sygedagpenge(start: Day, weekly: Kroner, moment: Moment) -> Result<Entitlement, NotKnown> {
    let entry = if weekly == highest_sygedagpenge(start)?.amount {
        let rate = highest_sygedagpenge(moment.of(Fact::Rates))?;
        Entry::new(Rule::Las68Stk4, assumptions::month_of_weeks(rate.amount))
            .from_kroner(NumberName::Weekly, rate.amount)
            .by(rate)
    } else {
        Entry::new(Rule::Las68Stk4, assumptions::month_of_weeks(weekly)).from_kroner(NumberName::Weekly, weekly)
    };
    Ok(Entitlement { level: Level::Sygedagpenge, trace: Trace::begin(entry) })
}

/// SDL § 50: the highest sygedagpenge a week.
///
/// # Errors
/// On a day before the first known amount.
pub fn highest_sygedagpenge(day: Day) -> Result<Rate, NotKnown> {
    rates::rate(Code::SygedagpengeMax, day)
}

/// LAS § 68, stk. 5: the ledighedsydelse received until then. § 74 a, stk. 2: 89 % of the highest
/// dagpenge, in whole kroner as § 109, stk. 4 rounds; § 74 a, stk. 3: the rates of nr. 1 and 2, with
/// no lower rate for those who live with their parents.
fn ledighedsydelse(
    situation: &Situation,
    level: LedighedsydelseLevel,
    moment: Moment,
) -> Result<Entitlement, NotKnown> {
    let code = match level {
        LedighedsydelseLevel::Pct89 => Code::DagpengeMax,
        LedighedsydelseLevel::Base if family::children(situation, moment).next().is_some() => Code::Forsoerger,
        LedighedsydelseLevel::Base => Code::IkkeForsoerger,
    };
    let rate = rates::rate(code, moment.of(Fact::Rates))?;
    let amount = match level {
        LedighedsydelseLevel::Pct89 => rate.amount.share(89, 100, Rounding::WholeKroner),
        LedighedsydelseLevel::Base => rate.amount,
    };
    let entry = Entry::new(Rule::Las68Stk5, amount).by(rate);
    Ok(Entitlement { level: Level::Ledighedsydelse, trace: Trace::begin(entry) })
}

/// LAS § 68, stk. 6: førtidspension is kept.
fn foertidspension(single: bool, moment: Moment) -> Result<Entitlement, NotKnown> {
    let code = if single { Code::FoertidspensionEnlig } else { Code::FoertidspensionGiftSamlevende };
    let rate = rates::rate(code, moment.of(Fact::Rates))?;
    let entry = Entry::new(Rule::Las68Stk6, rate.amount).by(rate);
    Ok(Entitlement { level: Level::Foertidspension, trace: Trace::begin(entry) })
}

/// LAS § 68, stk. 4, last sentence, and stk. 5: never less than the amount by stk. 2.
fn not_below(mut base: Entitlement, kept: Entitlement) -> Entitlement {
    if base.trace.full() > kept.trace.full() {
        base.trace.note(NumberName::Kept, kept.trace.full());
        base
    } else {
        kept
    }
}

/// LAS § 69 j, stk. 4: three quarters of the amount to those who can do at most a quarter of the
/// work, half to those who can do at most half; whole kroner, as § 109, stk. 4 rounds.
fn less_capacity(mut base: Entitlement, capacity: Option<PartialCapacity>) -> Entitlement {
    let full = base.trace.full();
    let kept = match capacity {
        None => return base,
        Some(PartialCapacity::Quarter) => full.share(3, 4, Rounding::WholeKroner),
        Some(PartialCapacity::Half) => full.share(1, 2, Rounding::WholeKroner),
    };
    base.trace.take(Entry::new(Rule::Las69jStk4, full - kept));
    base
}

/// The day on which the level may change, besides the family and the rates.
pub fn changes(situation: &Situation, changes: &mut Vec<(Fact, Day)>) {
    match situation.prior {
        Prior::Sygedagpenge { entitled_until: Some(until), .. } if situation.is_ressourceforloeb() => {
            changes.push((Fact::Sygedagpenge, until.next()));
        }
        _ => {}
    }
}
