//! What is done where the text of the law is silent. Each interpretation has a name that stands on
//! every period it touches.

use crate::calendar::{Day, Span};
use crate::law::as_of::Moment;
use crate::law::family;
use crate::law::reform_2026;
use crate::money::{Kroner, Rounding};
use crate::rates;
use crate::situation::{LedighedsydelseLevel, Prior, Situation};
use crate::timeline::{Assumption, Cause, Level};

/// The rates of 2026 may have been regulated by 0.45 points less.
const REGULATION_IN_DOUBT_FROM: Day = Day::literal(2026, 1, 1);

/// `weekly_to_monthly`: a month is 52 ÷ 12 weeks, in whole kroner, as the authorities write monthly
/// amounts of weekly benefits. LAS § 68, stk. 4 only says "a monthly amount".
#[must_use]
pub fn month_of_weeks(weekly: Kroner) -> Kroner {
    weekly.share(52, 12, Rounding::WholeKroner)
}

/// `part_month_by_days`: a part of a month pays by calendar days, rounded to the øre. No § says how
/// a part of a month is counted.
#[must_use]
pub fn part_of_month(payable: Kroner, days: i64, days_in_month: i64) -> Kroner {
    payable.share(days, days_in_month, Rounding::Oere)
}

/// The interpretations behind the amount of days on which nothing changes.
#[must_use]
pub fn of_days(situation: &Situation, level: Level, day: Day) -> Vec<Assumption> {
    let base_ledighedsydelse = level == Level::Ledighedsydelse
        && matches!(situation.prior, Prior::Ledighedsydelse { level: Some(LedighedsydelseLevel::Base) });
    let by_family = match level {
        Level::Sygedagpenge | Level::Ledighedsydelse | Level::Foertidspension => false,
        Level::Forsoerger | Level::IkkeForsoerger | Level::HjemmeboendeU25 | Level::HjemmeboendeU25Bidrag => true,
    };
    let mut children = family::children(situation, Moment::on(day));
    let counts_elsewhere =
        children.next().is_some() && !family::children(situation, Moment::on(day)).any(|child| child.lives_with);
    let sygedagpenge = level == Level::Sygedagpenge;
    [
        (Assumption::WeeklyToMonthly, sygedagpenge),
        (Assumption::SygedagpengeNotRegulated, sygedagpenge),
        (Assumption::NoNewExtension, sygedagpenge),
        (Assumption::ChildElsewhereCounts, counts_elsewhere && (level == Level::Forsoerger || base_ledighedsydelse)),
        (Assumption::Full45In2026, day >= REGULATION_IN_DOUBT_FROM && (by_family || base_ledighedsydelse)),
        (Assumption::FrozenAfterLastKnown, day > rates::edition().last_known),
        (Assumption::LawUnchanged2027, day >= reform_2026::UNVERIFIED_FROM),
    ]
    .into_iter()
    .filter_map(|(assumption, touched)| touched.then_some(assumption))
    .collect()
}

/// The interpretations behind where a period begins and ends. `causes` are those of the change with
/// which it begins.
#[must_use]
pub fn of_borders(days: Span, causes: impl Iterator<Item = Cause>) -> Vec<Assumption> {
    let mut assumptions = Vec::new();
    if causes.into_iter().any(begins_the_same_day) {
        assumptions.push(Assumption::EffectiveSameDay);
    }
    if !days.from.begins_month() || !days.until.begins_month() {
        assumptions.push(Assumption::PartMonthByDays);
    }
    assumptions
}

/// `effective_same_day`: whether a cause changes the level from its very day; no § says from when.
fn begins_the_same_day(cause: Cause) -> bool {
    match cause {
        Cause::ChildBorn | Cause::LastChild18 | Cause::Child18 | Cause::Turned25 | Cause::MovedFromParents => true,
        Cause::YearlyRegulation | Cause::SygedagpengeEnded | Cause::IncomeChanged | Cause::LawChanged => false,
    }
}
